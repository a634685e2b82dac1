import type { WebFrameMain } from 'electron';
import type { Members } from '../members.mts';
import { originOf } from '../origins.mts';
import { strict } from '../strict.mts';

type Framed = {
  readonly getURL: () => string;
  readonly isDestroyed: () => boolean;
  readonly send: (channel: string, ...args: unknown[]) => void;
  readonly executeJavaScript: (code: string) => Promise<unknown>;
};

/** The top frame of a page: the only one that has a preload script, and so the only one that sends anything. */
export class HostFrame implements Members<WebFrameMain, 'top' | 'parent' | 'frames'> {
  readonly #page: Framed;
  readonly parent = null;
  readonly frames = [];
  readonly name = '';
  readonly detached = false;
  readonly processId = 1;
  readonly routingId = 1;
  readonly frameTreeNodeId = 1;

  constructor(page: Framed) {
    this.#page = page;
  }

  get url(): string {
    return this.#page.getURL();
  }

  get origin(): string {
    return originOf(this.url);
  }

  get top(): this {
    return this;
  }

  isDestroyed(): boolean {
    return this.#page.isDestroyed();
  }

  send(channel: string, ...args: unknown[]): void {
    this.#page.send(channel, ...args);
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.#page.executeJavaScript(code);
  }
}

strict('webFrameMain', HostFrame.prototype);
