import { contract, type Contract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import { err } from '#shared/kernel/result.ts';

type Handler = (input: never) => unknown;
type Answered<H> = H extends (input: infer I) => Promise<infer R> ? (input: I) => R | Promise<R> : never;

/** The answers a screen test gives, endpoint by endpoint; each may answer at once. */
export type FakeAnswers = {
  readonly [F in keyof Contract]?: { readonly [M in keyof Client<Contract>[F]]?: Answered<Client<Contract>[F][M]> };
};

/**
 * A client at the edge of a screen: `fakeClient({ signal: { list: () => ok([aSignalRow()]) } })`. What is not given answers `notFound`,
 * except drafts: nothing was kept, and keeping one succeeds.
 */
export function fakeClient(answers: FakeAnswers = {}): Client<Contract> {
  const given = { ...answers, draft: { ...noDrafts, ...answers.draft } } as Readonly<Record<string, Readonly<Record<string, Handler>> | undefined>>;
  const features = Object.entries(contract).map(([feature, endpoints]) => [
    feature,
    Object.fromEntries(Object.keys(endpoints).map((method) => [method, answering(given[feature]?.[method], feature)])),
  ]);
  return Object.fromEntries(features) as Client<Contract>;
}

const answering = (handler: Handler | undefined, feature: string) => async (input: never) => handler ? handler(input) : err({ code: 'notFound', entity: feature });

const noDrafts: NonNullable<FakeAnswers['draft']> = {
  find: () => ({ ok: true, value: null }),
  keep: ({ key }) => ({ ok: true, value: { key } }),
  discard: ({ key }) => ({ ok: true, value: { key } }),
};
