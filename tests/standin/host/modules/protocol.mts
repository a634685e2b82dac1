import type { Protocol } from 'electron';
import { lifecycle } from '../lifecycle.mts';
import type { Members } from '../members.mts';
import { registerScheme } from '../origins.mts';
import { strict } from '../strict.mts';

type Handler = Parameters<Protocol['handle']>[1];

/** The schemes that one session answers by itself. */
export class HostProtocol implements Members<Protocol> {
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(schemes: Parameters<Protocol['registerSchemesAsPrivileged']>[0]): void {
    if (lifecycle.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) registerScheme(scheme);
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    registerScheme(scheme);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  handlerOf(scheme: string): Handler | undefined {
    return this.#handlers.get(scheme);
  }
}

strict('protocol', HostProtocol.prototype);
