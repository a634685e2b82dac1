import type { Checkpoint } from '#db/audit/checkpoint.ts';
import type { ReadDb, Store } from '#db/store.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Context } from './context.ts';
import type { Host } from './host.ts';

/** What an asynchronous task may use: the door for reading and writing, the shell for dialogs, never a transaction across an await. */
export type TaskContext = {
  readonly ctx: () => Context;
  /** Reads from the open store; throws when it is locked, so a task asks `store()` first where that can be. */
  readonly read: <T>(work: (db: ReadDb) => T) => T;
  /** The open store, or undefined while locked. */
  readonly store: () => Store | undefined;
  /** Gives a command through the door, audit included. */
  readonly act: (name: string, input: unknown) => Promise<Answer<unknown>>;
  /** Where the trail stands, for the foot of a document; throws while locked. */
  readonly checkpoint: () => Checkpoint;
  readonly host: Host;
};
