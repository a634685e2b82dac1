import { keepPreviousData, useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use, type ReactNode } from 'react';
import type { Contract } from '#shared/contract/contract.ts';
import type { AnyContract, Client, Kind } from '#shared/contract/define.ts';
import type { Answer, AppError } from '#shared/kernel/errors.ts';
import { unwrap } from './unwrap.ts';

const ClientContext = createContext<Client<Contract> | undefined>(undefined);

/** Hands the client to everything below it: the real one in the program, a fake at the edge in screen tests. */
export function ClientProvider({ client, children }: { readonly client: Client<Contract>; readonly children: ReactNode }) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

export function useClient(): Client<Contract> {
  const client = use(ClientContext);
  if (!client) throw new Error('No ClientProvider above this component');
  return client;
}

type Feature = keyof Contract & string;
type MethodOf<F extends Feature, K extends Kind> = {
  [M in keyof Contract[F]]: Contract[F][M] extends { readonly kind: K } ? M : never;
}[keyof Contract[F]] &
  string;
type Call<F extends Feature, M extends keyof Contract[F]> = Client<Contract>[F][M];
type InputOf<F extends Feature, M extends keyof Contract[F]> = Call<F, M> extends (input: infer I) => unknown ? I : never;
type ValueOf<F extends Feature, M extends keyof Contract[F]> = Call<F, M> extends (input: never) => Promise<Answer<infer T>> ? T : never;

const find = (client: Client<AnyContract>, feature: string, method: string) => {
  const call = client[feature]?.[method];
  if (!call) throw new Error(`Not in the contract: ${feature}.${method}`);
  return call;
};

/**
 * Reads through a query of the contract: `const signals = useAsk('signal', 'list', {})`. Kept until a change of its feature is announced.
 * Pass `undefined` as input to wait. While the input changes, the former answer stays on screen.
 */
export function useAsk<F extends Feature, M extends MethodOf<F, 'query'>>(
  feature: F,
  method: M,
  input: InputOf<F, M> | undefined,
): UseQueryResult<ValueOf<F, M>, AppError> {
  const client = useClient() as unknown as Client<AnyContract>;
  return useQuery<ValueOf<F, M>, AppError>({
    queryKey: [feature, method, input],
    queryFn: async () => unwrap(await find(client, feature, method)(input)) as ValueOf<F, M>,
    enabled: input !== undefined,
    placeholderData: keepPreviousData,
  });
}

export type Act<I, T> = {
  /** Carries it out and answers with data; a refusal is an answer, not a throw. */
  readonly run: (input: I) => Promise<Answer<T>>;
  readonly isRunning: boolean;
  /** The refusal of the last run, until the next one. */
  readonly error: AppError | null;
  readonly reset: () => void;
};

/** Changes something through a command or task: `const save = useAct('signal', 'save'); await save.run({…})`. */
export function useAct<F extends Feature, M extends MethodOf<F, 'command' | 'task' | 'keep'>>(feature: F, method: M): Act<InputOf<F, M>, ValueOf<F, M>> {
  const client = useClient() as unknown as Client<AnyContract>;
  const mutation = useMutation<Answer<ValueOf<F, M>>, Error, InputOf<F, M>>({
    mutationFn: async (input) => (await find(client, feature, method)(input)) as Answer<ValueOf<F, M>>,
  });
  return {
    run: mutation.mutateAsync,
    isRunning: mutation.isPending,
    error: mutation.data && !mutation.data.ok ? mutation.data.error : null,
    reset: mutation.reset,
  };
}
