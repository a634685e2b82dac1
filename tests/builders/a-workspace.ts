import { checkpointNow } from '#db/audit/checkpoint.ts';
import { fillStore, type Filling } from '#db/seed/fill.ts';
import { storeErrorOf } from '#db/store-errors.ts';
import type { Store } from '#db/store.ts';
import { createDispatch } from '#electron/vault/dispatch.ts';
import type { AnyHandlers, Context, Handlers } from '#electron/vault/handlers.ts';
import type { Host } from '#electron/vault/host.ts';
import type { TaskContext } from '#electron/vault/task.ts';
import { contract, type Contract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { MemberId } from '#shared/kernel/ids.ts';
import { err } from '#shared/kernel/result.ts';
import { civilDateOf, Instant } from '#shared/kernel/time.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { aStore, someMorning, type AStore } from './a-store.ts';

/** Ids that count up, so that a test can be read and repeated: 00000000-0000-4000-8000-000000000001 and on. */
export function countingIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
  };
}

/** A clock that stands still until it is told otherwise. */
export type Clock = { now: string };

type World = { readonly clock: Clock; readonly newId: () => string };
const newWorld = (now: string): World => ({ clock: { now }, newId: countingIds() });

/** The chair of a workspace made by `aWorkspace`. */
export const chair = MemberId.parse('00000000-0000-4000-9000-000000000001');

export type AWorkspace = AStore & World & { readonly ctx: () => Context };

/** A store with a workspace, its chair and the reference data of the invented region (or another pack); no meetings, no signals. */
export function aWorkspace({ now = someMorning, ...change }: Partial<Filling> & { readonly now?: string } = {}): AWorkspace {
  const [made, world] = [aStore(), newWorld(now)];
  const ctx = (): Context => {
    const instant = Instant.parse(world.clock.now);
    return { now: instant, today: civilDateOf(instant), actor: chair, newId: world.newId };
  };
  const member = { id: chair, displayName: 'Voorzitter', role: 'CHAIR', slotId: null } as const;
  fillStore(made.store, { pack: packs.demo, kind: 'test', language: 'nl', member, ...change }, ctx());
  return { ...made, ...world, ctx };
}

export type ADoor<F extends keyof Contract> = AWorkspace & {
  /** Asks as a page would: anything under any name. */
  readonly dispatch: (name: string, input: unknown) => Promise<Answer<unknown>>;
  /** The same with types: `door.client.signal.list({})`. */
  readonly client: Pick<Client<Contract>, F>;
  /** What the pages were told: one list of features per command. */
  readonly changed: (readonly string[])[];
  /** What broke inside, in order. A test of a healthy door finds it empty. */
  readonly broken: unknown[];
};

/** The real door over a real store with a workspace in it, open for the features whose handlers are given. Dialogs are cancelled unless `host` says otherwise. */
export function aDoor<F extends keyof Contract>(
  handlers: Pick<Handlers<Contract>, F>,
  { host, workspace = aWorkspace() }: { readonly host?: Partial<Host>; readonly workspace?: AWorkspace } = {},
): ADoor<F> {
  const [changed, broken]: [(readonly string[])[], unknown[]] = [[], []];
  const store = (): Store => workspace.store;
  const task: TaskContext = {
    ctx: workspace.ctx,
    store,
    read: (work) => store().read(work),
    act: (name, input) => dispatch(name, input),
    checkpoint: () => store().read((db) => checkpointNow(db, workspace.file.auditKey, { vault: chair, generation: 1 })),
    host: { ...cancellingHost, ...host },
  };
  const features = Object.keys(handlers) as F[];
  const narrowed = Object.fromEntries(features.map((feature) => [feature, contract[feature]]));
  const dispatch = createDispatch(narrowed, handlers as AnyHandlers, {
    store,
    ctx: workspace.ctx,
    task,
    changed: (names) => changed.push(names),
    report: (_incident, _endpoint, cause) => broken.push(cause),
    storeError: storeErrorOf,
  });
  return { ...workspace, dispatch, client: clientOver(features, dispatch), changed, broken };
}

/** The value of an answer that a test counts on; throws what was refused. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`Refused: ${JSON.stringify(answer.error)}`);
}

const cancelled = async () => err({ code: 'cancelled' } as const);
const cancellingHost: Host = { chooseFolder: cancelled, chooseSaveFile: cancelled, printLines: cancelled };

function clientOver<F extends keyof Contract>(features: readonly F[], dispatch: (name: string, input: unknown) => Promise<Answer<unknown>>): Pick<Client<Contract>, F> {
  const methodsOf = (feature: F) => Object.keys(contract[feature]).map((method) => [method, (input: unknown) => dispatch(`${feature}.${method}`, input)]);
  return Object.fromEntries(features.map((feature) => [feature, Object.fromEntries(methodsOf(feature))])) as Pick<Client<Contract>, F>;
}
