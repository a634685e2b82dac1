import type { CDPSession } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Waiting = { readonly method: string; readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** One target of Chromium: commands to it and events from it. */
export type Session = { readonly send: CDPSession['send']; readonly on: CDPSession['on'] };

/** Chromium's debugging protocol over a pair of pipes (JSON, each message ended by NUL): no port is opened. */
export class Cdp {
  readonly child: ChildProcess;
  isClosed = false;
  readonly root: Session;
  readonly #onClose: () => void;
  readonly #emitters = new Map<string | undefined, EventEmitter>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #output: Duplex;
  #lastId = 0;
  #chunks: Buffer[] = [];

  constructor(executable: string, args: readonly string[], onClose: () => void) {
    this.#onClose = onClose;
    this.child = spawn(executable, ['--remote-debugging-pipe', ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    const [, , , output, input] = this.child.stdio as unknown as readonly [null, null, Duplex, Duplex, Duplex];
    this.#output = output;
    for (const pipe of [output, input]) pipe.on('error', () => this.#end());
    input.on('data', (bytes: Buffer) => this.#read(bytes));
    input.on('close', () => this.#end());
    this.child.on('exit', () => this.#end());
    this.child.on('error', () => this.#end());
    this.root = this.session(undefined);
  }

  /** The target with this session id; undefined is the browser itself. */
  session(id: string | undefined): Session {
    const emitter = new EventEmitter();
    this.#emitters.set(id, emitter);
    const send = (method: string, params: object = {}) => this.#send({ method, params, sessionId: id });
    return { send: send as CDPSession['send'], on: emitter.on.bind(emitter) as unknown as CDPSession['on'] };
  }

  forget(sessionId: string): void {
    this.#emitters.delete(sessionId);
  }

  #send(message: { method: string; params: object; sessionId: string | undefined }): Promise<unknown> {
    const { method } = message;
    if (this.isClosed) return Promise.reject(new Error(`${method}: Chromium has ended`));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#output.write(`${JSON.stringify({ ...message, id })}\0`);
    });
  }

  #read(bytes: Buffer): void {
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      this.#chunks.push(bytes.subarray(start, end));
      start = end + 1;
      const text = Buffer.concat(this.#chunks).toString('utf8');
      this.#chunks = [];
      this.#take(JSON.parse(text));
    }
    if (start < bytes.length) this.#chunks.push(bytes.subarray(start));
  }

  #take({ id, method, params, sessionId, result, error }: Message): void {
    if (id === undefined) {
      if (method !== undefined) this.#emitters.get(sessionId)?.emit(method, params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #end(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium has ended`));
    this.#waiting.clear();
    this.#onClose();
  }
}
