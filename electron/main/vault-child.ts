import { app, utilityProcess } from 'electron';
import { join } from 'node:path';
import type { FromVault } from '#electron/vault/protocol.ts';
import type { Child } from './vault-process.ts';

/** Forks the vault as a utility process, with an environment that holds nothing but what finding temporary files takes. */
export function forkVault(built: string): Child {
  const { PATH, TMPDIR, TEMP, TMP, TZ, SystemRoot } = process.env;
  const env = Object.fromEntries(Object.entries({ PATH, TMPDIR, TEMP, TMP, TZ, SystemRoot }).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const child = utilityProcess.fork(join(built, 'vault.js'), [], { serviceName: 'Signaaltafel vault', env, stdio: app.isPackaged ? 'ignore' : 'inherit' });
  // A fatal error ends the process; what to do about that is told by its exit.
  child.on('error', () => undefined);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message: FromVault) => listener(message));
    },
    onExit: (listener) => {
      child.on('exit', listener);
    },
    kill: () => {
      child.kill();
    },
  };
}
