import type { z } from 'zod';
import type { Answer } from '#shared/kernel/errors.ts';

/**
 * What kind of request an endpoint is (docs/decisions/0002):
 * - `query`: reads, synchronous, sees a database that cannot write;
 * - `command`: one transaction, at least one event, one audit row per event;
 * - `keep`: stores what is being typed (drafts); one transaction, no event, no audit row;
 * - `task`: asynchronous (unlock, Word file, dialogs); may run queries and commands, never holds a transaction across an await.
 */
export type Kind = 'query' | 'command' | 'keep' | 'task';

export type Endpoint<K extends Kind, I extends z.ZodType, O extends z.ZodType> = {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
};

type Io<I, O> = { readonly input: I; readonly output: O };

export const query = <I extends z.ZodType, O extends z.ZodType>(io: Io<I, O>): Endpoint<'query', I, O> => ({ kind: 'query', ...io });
export const command = <I extends z.ZodType, O extends z.ZodType>(io: Io<I, O>): Endpoint<'command', I, O> => ({ kind: 'command', ...io });
export const keep = <I extends z.ZodType, O extends z.ZodType>(io: Io<I, O>): Endpoint<'keep', I, O> => ({ kind: 'keep', ...io });
export const task = <I extends z.ZodType, O extends z.ZodType>(io: Io<I, O>): Endpoint<'task', I, O> => ({ kind: 'task', ...io });

export type AnyEndpoint = Endpoint<Kind, z.ZodType, z.ZodType>;
export type AnyContract = Readonly<Record<string, Readonly<Record<string, AnyEndpoint>>>>;

export type Input<E extends AnyEndpoint> = z.output<E['input']>;
export type Output<E extends AnyEndpoint> = z.output<E['output']>;

/** What the renderer sees: the same tree, every endpoint a function. */
export type Client<C extends AnyContract> = {
  readonly [F in keyof C]: {
    readonly [M in keyof C[F]]: (input: z.input<C[F][M]['input']>) => Promise<Answer<Output<C[F][M]>>>;
  };
};
