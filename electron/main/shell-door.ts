import type { z } from 'zod';
import { shellEndpoints } from '#shared/shell/endpoints.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';

type Endpoints = typeof shellEndpoints;

/** One function for each `shell.*`: what concerns the window, not the content. */
export type ShellHandlers = {
  readonly [M in keyof Endpoints]: (input: z.output<Endpoints[M]['input']>) => z.output<Endpoints[M]['output']> | Promise<z.output<Endpoints[M]['output']>>;
};

/** Answers `shell.<method>`; undefined when the shell has no such endpoint. */
export function createShellDoor(handlers: ShellHandlers): (method: string, input: unknown) => Promise<Answer<unknown>> {
  const routes = new Map(Object.entries(shellEndpoints).map(([method, endpoint]) => [method, { endpoint, handler: handlers[method as keyof Endpoints] }]));
  return async (method, input) => {
    const route = routes.get(method);
    if (!route) return err({ code: 'notFound', entity: 'endpoint' });
    const parsed = route.endpoint.input.safeParse(input);
    if (!parsed.success) return err({ code: 'invalidInput', issues: parsed.error.issues.map(({ path, code }) => ({ path: path.join('.'), rule: code })) });
    return ok(route.endpoint.output.parse(await route.handler(parsed.data as never)));
  };
}
