import type { IpcMain } from 'electron';
import { EventEmitter } from 'node:events';
import type { Members } from '../members.mts';
import { strict } from '../strict.mts';

type Handler = Parameters<IpcMain['handle']>[1];

/** The program's end of the conversation with pages; each page has one of its own besides. */
export class HostIpc extends EventEmitter implements Members<IpcMain> {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: unknown[]) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  handlerOf(channel: string): Handler | undefined {
    return this.#handlers.get(channel);
  }
}

strict('ipcMain', HostIpc.prototype);

export const ipcMain = new HostIpc();
