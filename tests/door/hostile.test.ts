import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#db/audit/verify.ts';
import { allHandlers } from '#electron/vault/all-handlers.ts';
import type { Session } from '#electron/vault/session.ts';
import { contract } from '#shared/contract/contract.ts';
import type { AnyEndpoint, Kind } from '#shared/contract/define.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { aDoor, aWorkspace } from '#tests/builders/a-workspace.ts';
import { hostileInput, hostileName, marker } from './hostile-messages.ts';

const MESSAGES = 10_000;
const { shell: _shell, ...vaultContract } = contract;

// Keys are slow on purpose and have tests of their own: a task of the workspace that fits its schema is not carried out here.
const noSession = {} as Session;
const needsKeys = ({ name, endpoint }: Named) => name.startsWith('workspace.') && endpoint.kind === 'task';

const workspace = aWorkspace();
const door = aDoor<keyof typeof vaultContract>(allHandlers(noSession, () => 0), { workspace });
afterAll(() => workspace.close());

type Named = { readonly name: string; readonly endpoint: AnyEndpoint };
const endpointsOf = (kind: Kind): readonly Named[] =>
  Object.entries(vaultContract).flatMap(([feature, methods]) =>
    Object.entries(methods as Readonly<Record<string, AnyEndpoint>>).flatMap(([method, endpoint]) => (endpoint.kind === kind ? [{ name: `${feature}.${method}`, endpoint }] : [])),
  );

const textOf = (answer: Answer<unknown>) => (answer.ok ? '' : JSON.stringify(answer.error));

/** Sends one message; answers whether it fitted the schema. Throws when the door did what it must not. */
async function send(named: Named, message: unknown): Promise<boolean> {
  const { name, endpoint } = named;
  const fits = endpoint.input.safeParse(message).success;
  if (fits && needsKeys(named)) return true;
  const answer = await door.dispatch(name, message);
  if (!fits && (answer.ok || answer.error.code !== 'invalidInput')) throw new Error(`${name} took a message out of schema`);
  if (textOf(answer).includes(marker)) throw new Error(`${name} repeated what was sent`);
  return fits;
}

describe('hostile messages at the door', () => {
  it.each<Kind>(['query', 'command', 'keep', 'task'])('a %s accepts nothing out of schema, does not break, and repeats nothing', async (kind) => {
    const endpoints = endpointsOf(kind);
    const perEndpoint = Math.ceil(MESSAGES / endpoints.length);
    let [sent, fitting] = [0, 0];
    for (const endpoint of endpoints) {
      for (const message of fc.sample(hostileInput(endpoint.endpoint), { numRuns: perEndpoint, seed: 20261124 })) {
        sent += 1;
        if (await send(endpoint, message)) fitting += 1;
      }
    }
    expect(door.broken).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(MESSAGES);
    // Enough must get past the schema to reach the handlers, and enough must not.
    expect(fitting).toBeGreaterThan(MESSAGES / 50);
    expect(fitting).toBeLessThan((sent * 3) / 4);
  }, 180_000);

  it('a name outside the contract is unknown, whatever it inherits', async () => {
    for (const name of fc.sample(hostileName, { numRuns: MESSAGES, seed: 7 })) {
      const answer = await door.dispatch(name, {});
      if (answer.ok || answer.error.code !== 'notFound') throw new Error('An unknown name was answered');
      if (textOf(answer).includes(marker)) throw new Error('An unknown name was repeated');
    }
    expect(door.broken).toEqual([]);
  });

  it('leaves the store and its trail whole', () => {
    const { store } = workspace;
    expect(store.read((db) => verifyAudit(db, store.chain))).toMatchObject({ ok: true });
  });
});
