import type { AuditEvent } from '#db/audit/event.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import type { AnyContract, AnyEndpoint, Input, Output } from '#shared/contract/define.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Context } from './context.ts';

export type { Context } from './context.ts';

/** What a command hands back: its answer, and what happened. Nothing happened? Then it is a query. */
export type Done<T> = {
  readonly value: T;
  readonly events: readonly [AuditEvent, ...AuditEvent[]];
  /** Something was taken out for good: the write-ahead log still has the old pages and is emptied after the commit. */
  readonly owesCheckpoint?: boolean;
};

type Handler<E extends AnyEndpoint, TaskContext> = E['kind'] extends 'query'
  ? (db: ReadDb, input: Input<E>, ctx: Context) => Answer<Output<E>>
  : E['kind'] extends 'command'
    ? (db: WriteDb, input: Input<E>, ctx: Context) => Answer<Done<Output<E>>>
    : E['kind'] extends 'keep'
      ? (db: WriteDb, input: Input<E>, ctx: Context) => Answer<Output<E>>
      : (input: Input<E>, task: TaskContext) => Promise<Answer<Output<E>>>;

/** One handler per endpoint of the contract: a missing one, a spare one or a wrong answer does not compile. */
export type Handlers<C extends AnyContract, TaskContext = import('./task.ts').TaskContext> = {
  readonly [F in keyof C]: { readonly [M in keyof C[F]]: Handler<C[F][M], TaskContext> };
};

/** The same tree with its types forgotten, for the look-up in the door. */
export type AnyHandler = (...args: never[]) => unknown;
export type AnyHandlers = Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>;
