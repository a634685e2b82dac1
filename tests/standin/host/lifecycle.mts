import { EventEmitter } from 'node:events';

/** The emitter that becomes `app`: windows tell it what happens without knowing the program's life cycle. */
export const appEvents = new EventEmitter();

/** `windowClosed`, for the host itself: it comes also while the program quits, where `app` stays silent. */
export const hostEvents = new EventEmitter();

export const lifecycle = { isReady: false, isQuitting: false, hasEnded: false, userAgent: '' };
