import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownMigrations } from '#db/known-migrations.ts';
import { intoSecret } from '#db/keys/secret.ts';
import { createStore, openStore, storeFileName, type StoreFile } from '#db/open-store.ts';
import type { Store } from '#db/store.ts';

/** The moment at which tests take place unless they say otherwise: Tuesday 24 November 2026, nine in the morning in the Netherlands. */
export const someMorning = '2026-11-24T08:00:00.000Z';

export type AStore = {
  readonly store: Store;
  readonly directory: string;
  /** What opens it again after `store.close()`. */
  readonly file: StoreFile;
  /** Closes it and opens it anew, with every check of an opening. */
  readonly reopen: () => AStore;
  /** Closes it and removes its directory. */
  readonly close: () => void;
};

let root: string | undefined;

/** A directory of its own that is gone when the process ends. */
export function aDirectory(): string {
  root ??= rootOfProcess();
  return mkdtempSync(join(root, 'a-'));
}

function rootOfProcess(): string {
  const made = mkdtempSync(join(tmpdir(), 'signaaltafel-test-'));
  const remove = () => rmSync(made, { recursive: true, force: true });
  process.once('exit', remove);
  // A test runner ends its processes with a signal of the system, and then there is no exit.
  process.once('SIGTERM', () => {
    remove();
    process.kill(process.pid, 'SIGTERM');
  });
  return made;
}

/** A real encrypted store in a directory of its own, with every migration applied and no records in it. */
export function aStore(change: Partial<StoreFile> = {}): AStore {
  const directory = aDirectory();
  const file: StoreFile = {
    path: join(directory, storeFileName),
    dek: intoSecret(randomBytes(32)),
    auditKey: intoSecret(randomBytes(32)),
    migrations: knownMigrations,
    stamp: { actor: 'system', at: someMorning, origin: 'vault' },
    ...change,
  };
  return around(opened(createStore(file)), directory, file);
}

function around(store: Store, directory: string, file: StoreFile): AStore {
  return {
    store,
    directory,
    file,
    reopen: () => {
      store.close();
      return around(opened(openStore(file)), directory, file);
    },
    close: () => {
      store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function opened(answer: ReturnType<typeof openStore>): Store {
  if (answer.ok) return answer.value;
  throw new Error(`The store does not open: ${JSON.stringify(answer.error)}`);
}
