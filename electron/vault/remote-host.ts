import type { Answer } from '#shared/kernel/errors.ts';
import type { Host } from './host.ts';
import type { FromVault } from './protocol.ts';

export type RemoteHost = {
  readonly host: Host;
  /** Hands the shell's answer to whoever asked. */
  readonly answered: (id: number, answer: Answer<unknown>) => void;
};

/** The shell, as seen from the vault: every question becomes a message and waits for its answer. */
export function createRemoteHost(post: (message: FromVault) => void): RemoteHost {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let lastId = 0;

  const ask = <T>(method: keyof Host, ...args: readonly unknown[]): Promise<Answer<T>> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, (answer) => resolve(answer as Answer<T>));
      post({ kind: 'hostCall', id: lastId, method, args });
    });

  return {
    host: {
      chooseFolder: (purpose) => ask('chooseFolder', purpose),
      chooseSaveFile: (suggestedName) => ask('chooseSaveFile', suggestedName),
      printLines: (title, lines) => ask('printLines', title, lines),
    },
    answered: (id, answer) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
  };
}
