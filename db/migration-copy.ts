import { chmodSync, closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { checkPages } from './page-file.ts';

export const migrationCopyName = 'kluis.voor.db';

/**
 * Makes a copy of a store as it is before its migrations, waits until it is on the disk and checks the MAC of every page. One that was left by
 * an opening that did not finish is made anew. Throws when it is not whole: the store is then not migrated.
 */
export function makeMigrationCopy(path: string, dek: Buffer, copyTo: (path: string) => void): void {
  dropMigrationCopy(path);
  copyTo(path);
  chmodSync(path, 0o600);
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
    if (checkPages(file, dek).damaged.length > 0) throw new Error('The copy of the store is not whole.');
  } finally {
    closeSync(file);
  }
}

/** It holds what was deleted since, so it goes as soon as the migrated store is open. */
export const dropMigrationCopy = (path: string): void => rmSync(path, { force: true });
