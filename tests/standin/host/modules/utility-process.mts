import type { ForkOptions, UtilityProcess } from 'electron';
import { fork, type ChildProcess, type StdioOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { launch } from '../launch.mts';
import type { Members } from '../members.mts';
import { strict } from '../strict.mts';
import { pack, unpack } from '../utility/wire.mts';

const parentPort = join(import.meta.dirname, '../utility/parent-port.mts');
const living = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

function stdioOf(stdio: ForkOptions['stdio'] = 'inherit'): StdioOptions {
  const [, output, errors] = Array.isArray(stdio) ? stdio : [stdio, stdio, stdio];
  return ['ignore', (output ?? 'inherit') as 'pipe', (errors ?? 'inherit') as 'pipe', 'ipc'];
}

/** A Node process of its own, with `process.parentPort`. */
class HostUtilityProcess extends EventEmitter implements Members<UtilityProcess> {
  readonly #child: ChildProcess;
  readonly stdout: ChildProcess['stdout'];
  readonly stderr: ChildProcess['stderr'];

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    this.stdout = child.stdout;
    this.stderr = child.stderr;
    living.add(child);
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (packed: Uint8Array) => this.emit('message', unpack(packed)));
    child.on('exit', (code, signal) => {
      living.delete(child);
      this.emit('exit', code ?? (signal ? constants.signals[signal] : 1));
    });
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('stand-in: MessagePorts are refused on purpose');
    const packed = pack(message);
    if (this.#child.connected) this.#child.send(packed);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

strict('utilityProcess', HostUtilityProcess.prototype);

export const utilityProcess = strict('utilityProcess', {
  fork: (modulePath: string, args: string[] = [], { env = process.env, cwd, execArgv = [], stdio }: ForkOptions = {}) =>
    new HostUtilityProcess(
      fork(modulePath, args, {
        serialization: 'advanced',
        execArgv: [...execArgv, '--no-warnings', '--enable-source-maps', '--import', parentPort],
        env: { ...env, STANDIN_ELECTRON_VERSION: launch.electronVersion },
        stdio: stdioOf(stdio),
        ...(cwd === undefined ? {} : { cwd }),
      }),
    ),
});
