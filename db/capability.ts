import type { Database } from 'better-sqlite3';

declare const writable: unique symbol;

/** May read. Handed to queries. */
export type ReadDb = Pick<Database, 'prepare'>;

/** May read and write, inside the one transaction that the store holds open. Handed to commands only. */
export type WriteDb = ReadDb & { readonly [writable]: true };
