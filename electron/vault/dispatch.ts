import { appendAudit } from '#db/audit/append.ts';
import type { Store } from '#db/store.ts';
import type { AnyContract, AnyEndpoint } from '#shared/contract/define.ts';
import type { Answer, AppError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { AnyHandler, AnyHandlers, Context, Done } from './handlers.ts';
import type { TaskContext } from './task.ts';
import { unstorableFields } from './unstorable.ts';

export type DoorDeps = {
  /** The open store; undefined while the workspace is locked. */
  readonly store: () => Store | undefined;
  readonly ctx: () => Context;
  readonly task: TaskContext;
  /** Tells the screens which features changed. Runs after the commit, so it must not throw. */
  readonly changed: (features: readonly string[]) => void;
  /** Keeps what broke under its incident number. */
  readonly report: (incident: string, endpoint: string, cause: unknown) => void;
  /** Turns a failure of the store into an answer; undefined when it is not one. */
  readonly storeError: (cause: unknown) => AppError | undefined;
};

type Route = { readonly name: string; readonly endpoint: AnyEndpoint; readonly handler: AnyHandler };

/** Carries a refusal out of the transaction: the store rolls back on a throw only, a returned error would be committed. */
class Rollback extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

/**
 * The only door to the store: look up, parse, run (a command in one transaction with its audit rows), parse the answer, announce.
 * Never throws and never repeats the input in an error: what cannot happen becomes an incident number.
 */
export function createDispatch(contract: AnyContract, handlers: AnyHandlers, deps: DoorDeps) {
  const routes = routesOf(contract, handlers);

  return async function dispatch(name: string, input: unknown): Promise<Answer<unknown>> {
    const route = routes.get(name);
    if (!route) return err({ code: 'notFound', entity: 'endpoint' });
    try {
      const parsed = route.endpoint.input.safeParse(input);
      if (!parsed.success) {
        return err({ code: 'invalidInput', issues: parsed.error.issues.map((issue) => ({ path: fieldOf(issue), rule: ruleOf(issue) })) });
      }
      const unstorable = unstorableFields(parsed.data);
      if (unstorable.length > 0) return err({ code: 'invalidInput', issues: unstorable });
      return await run(route, parsed.data, deps);
    } catch (cause) {
      return failure(cause, route.name, deps);
    }
  };
}

/** The field of the form; deeper in, a path may repeat keys that were sent. */
const fieldOf = (issue: { path: readonly PropertyKey[] }): string => String(issue.path[0] ?? '');

/** A refinement names its own rule in the message; anything else is known by zod's code. Never the value. */
const ruleOf = (issue: { code?: string | undefined; message: string }): string =>
  issue.code === 'custom' && /^[a-z_]{1,40}$/.test(issue.message) ? issue.message : (issue.code ?? 'custom');

function failure(cause: unknown, endpoint: string, deps: DoorDeps): Answer<never> {
  if (cause instanceof Rollback) return err(cause.error);
  const known = deps.storeError(cause);
  if (known) return err(known);
  const incident = deps.ctx().newId();
  deps.report(incident, endpoint, cause);
  return err({ code: 'unexpected', incident });
}

async function run(route: Route, input: unknown, deps: DoorDeps): Promise<Answer<unknown>> {
  const { endpoint } = route;
  if (endpoint.kind === 'task') return checked(endpoint, (await route.handler(input as never, deps.task as never)) as Answer<unknown>);
  const store = deps.store();
  if (!store) return err({ code: 'locked' });
  switch (endpoint.kind) {
    case 'query':
      return checked(endpoint, store.read((db) => route.handler(db as never, input as never, deps.ctx() as never)) as Answer<unknown>);
    case 'keep':
      return store.keep((db) => orRollback(checked(endpoint, route.handler(db as never, input as never, deps.ctx() as never) as Answer<unknown>)));
    case 'command':
      return act(route, input, store, deps);
  }
}

function act(route: Route, input: unknown, store: Store, deps: DoorDeps): Answer<unknown> {
  const ctx = deps.ctx();
  const done = store.write((db) => {
    const answer = route.handler(db as never, input as never, ctx as never) as Answer<Done<unknown>>;
    if (!answer.ok) throw new Rollback(answer.error);
    appendAudit(db, store.chain, answer.value.events, { actor: ctx.actor, at: ctx.now, origin: 'screen' });
    return { ...answer.value, value: route.endpoint.output.parse(answer.value.value) };
  });
  if (done.owesCheckpoint) store.checkpoint();
  deps.changed([...new Set(done.events.map((event) => event.feature))]);
  return ok(done.value);
}

/** What leaves is parsed too: a column that is not in the schema cannot reach a page. */
const checked = (endpoint: AnyEndpoint, answer: Answer<unknown>): Answer<unknown> => (answer.ok ? ok(endpoint.output.parse(answer.value)) : answer);

function orRollback(answer: Answer<unknown>): Answer<unknown> {
  if (!answer.ok) throw new Rollback(answer.error);
  return answer;
}

/** A Map, so that inherited names are simply unknown. */
function routesOf(contract: AnyContract, handlers: AnyHandlers): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const [feature, endpoints] of Object.entries(contract)) {
    for (const [method, endpoint] of Object.entries(endpoints)) {
      const handler = handlers[feature]?.[method];
      if (!handler) throw new Error(`No handler for ${feature}.${method}`);
      routes.set(`${feature}.${method}`, { name: `${feature}.${method}`, endpoint, handler });
    }
  }
  return routes;
}
