import type { EventEmitter } from 'node:events';

/**
 * What the stand-in implements of an Electron type: any part of it, with Electron's own signatures. Events are left out (they come from
 * EventEmitter), and so are the members that hand out other stand-ins, which are parts themselves.
 */
export type Members<T, Except extends keyof T = never> = Partial<Omit<T, keyof EventEmitter | Except>>;
