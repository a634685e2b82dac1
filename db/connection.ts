import { Buffer } from 'node:buffer';
import { accessSync, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
// oxlint-disable-next-line import/default -- the package says `export =`, which is its default export here
import SqliteDatabase, { type Database } from 'better-sqlite3';
import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { newSecret, wipe } from './keys/secret.ts';

type ConnectionError = Extract<AppError, { code: 'damagedStore' }>;

/**
 * An open store and a descriptor of its file, for reading its pages as they lie on the disk. The descriptor is opened first and closed last:
 * closing any descriptor of a file drops this process's POSIX locks on it.
 */
export type Connection = { readonly db: Database; readonly file: number };

const largeStoreBytes = 150 * 1024 * 1024;
const plaintextMagic = 'SQLite format 3\0';

type Setting = readonly [name: string, set: string, readBack: string | number];

/** Every setting of docs/formats/store.md, in the order in which it is made: what is set and what must then be read back. */
const settings = (fileBytes: number): readonly Setting[] => [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  // The package falls back to NORMAL when it reopens a WAL file, and a power cut then takes acknowledged work along.
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  // Anything but memory: sorts, statement journals and VACUUM write plain text to the disk.
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['cache_size', fileBytes > largeStoreBytes ? '-262144' : '-65536', fileBytes > largeStoreBytes ? -262_144 : -65_536],
];

/**
 * Opens an existing file with its key and every setting, each read back. `damagedStore` with place `settings` when the file is not encrypted
 * or a setting did not take: nothing is shown from a store that is not kept as promised. Failures of the disk throw (see storeErrorOf).
 */
export function connect(path: string, dek: Buffer): Result<Connection, ConnectionError> {
  // SQLite would call a folder without write access missing, and a read-only disk an I/O failure.
  for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
  const file = openSync(path, 'r');
  try {
    const { bytes, start } = inspect(file);
    if (start === plaintextMagic) return refused(file);
    return configured(new SqliteDatabase(path, { fileMustExist: true, timeout: 1000 }), { file, bytes, dek });
  } catch (cause) {
    closeSync(file);
    throw cause;
  }
}

/** Closes the connection, and only then the descriptor. */
export function disconnect({ db, file }: Connection): void {
  db.close();
  closeSync(file);
}

function configured(db: Database, { file, bytes, dek }: { file: number; bytes: number; dek: Buffer }): Result<Connection, ConnectionError> {
  try {
    unlock(db, dek);
    for (const [name, set] of settings(bytes)) db.pragma(`${name} = ${set}`);
    // The first read takes the lock and proves the key.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    secureDeleteOfWords(db);
  } catch (cause) {
    db.close();
    throw cause;
  }
  if (settingsThatAreOff(db, bytes).length === 0) return ok({ db, file });
  db.close();
  return refused(file);
}

function refused(file: number): Result<never, ConnectionError> {
  closeSync(file);
  return err({ code: 'damagedStore', place: 'settings' });
}

/** Names of the settings that are not as docs/formats/store.md wants them; `fileBytes` decides the size of the cache. */
export function settingsThatAreOff(db: Database, fileBytes: number): readonly string[] {
  const expected: readonly Setting[] = [['cipher', '', 'sqlcipher'], ['legacy', '', '4'], ['page_size', '', 4096], ...settings(fileBytes)];
  const off = expected.flatMap(([name, , readBack]) => (db.pragma(name, { simple: true }) === readBack ? [] : [name]));
  return [...off, ...wordIndexes(db).filter((index) => !hasSecureDelete(db, index))];
}

function unlock(db: Database, dek: Buffer): void {
  db.pragma(`cipher = 'sqlcipher'`);
  db.pragma('legacy = 4');
  const key = newSecret(4 + dek.length);
  key.set(Buffer.from('raw:'));
  key.set(dek, 4);
  // Never PRAGMA key: the key would be SQL text.
  db.key(key);
  wipe(key);
}

function secureDeleteOfWords(db: Database): void {
  for (const index of wordIndexes(db)) {
    if (!hasSecureDelete(db, index)) db.prepare(`INSERT INTO "${index}" ("${index}", rank) VALUES ('secure-delete', 1)`).run();
  }
}

function wordIndexes(db: Database): readonly string[] {
  return db
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'`)
    .all()
    .map(({ name }) => name);
}

// Without it the words of a deleted record stay in the index, also after VACUUM.
function hasSecureDelete(db: Database, index: string): boolean {
  return db.prepare<[], { v: number }>(`SELECT v FROM "${index}_config" WHERE k = 'secure-delete'`).get()?.v === 1;
}

function inspect(file: number): { readonly bytes: number; readonly start: string } {
  const start = Buffer.alloc(plaintextMagic.length);
  const read = readSync(file, start, 0, start.length, 0);
  return { bytes: fstatSync(file).size, start: start.subarray(0, read).toString('latin1') };
}
