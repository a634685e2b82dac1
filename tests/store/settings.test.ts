import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
// oxlint-disable-next-line import/default -- the package says `export =`, which is its default export here
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect, disconnect, settingsThatAreOff } from '#db/connection.ts';
import { createStore, openStore, storeFileName, type StoreFile } from '#db/open-store.ts';
import { aDirectory, aStore } from '#tests/builders/a-store.ts';

/** What each setting would be when somebody forgot it, or when a build of the driver did not honour it. */
const off: Readonly<Record<string, string>> = {
  locking_mode: 'NORMAL',
  journal_mode: 'DELETE',
  synchronous: 'NORMAL',
  fullfsync: 'OFF',
  checkpoint_fullfsync: 'OFF',
  temp_store: 'FILE',
  secure_delete: 'FAST',
  foreign_keys: 'OFF',
  recursive_triggers: 'OFF',
  trusted_schema: 'ON',
  cell_size_check: 'OFF',
  cache_size: '-16000',
};

const settingsRefused = { ok: false, error: { error: { code: 'damagedStore', place: 'settings' }, findings: [] } };

afterEach(() => vi.restoreAllMocks());

/** A driver that sets something else than was asked. */
function plant(setting: string, value: string): void {
  const pragma = SqliteDatabase.prototype.pragma;
  vi.spyOn(SqliteDatabase.prototype, 'pragma').mockImplementation(function (this: Database, source, options) {
    return pragma.call(this, source.startsWith(`${setting} = `) ? `${setting} = ${value}` : source, options);
  });
}

describe('the settings of a store', () => {
  it('are all on in an open store', () => {
    const made = aStore();
    made.store.close();
    const connection = connect(made.file.path, made.file.dek);
    if (!connection.ok) throw new Error('It does not open.');
    expect(settingsThatAreOff(connection.value.db, 0)).toEqual([]);
    disconnect(connection.value);
  });

  it.each(Object.entries(off))('%s = %s stops the opening', (setting, value) => {
    const made = aStore();
    made.store.close();
    plant(setting, value);
    expect(openStore(made.file)).toEqual(settingsRefused);
    vi.restoreAllMocks();
    expect(openStore(made.file)).toMatchObject({ ok: true });
  });

  it('another cipher stops the making', () => {
    const file = newStoreFile();
    plant('cipher', `'chacha20'`);
    expect(createStore(file)).toEqual(settingsRefused);
  });

  it('a version of the cipher that no other program reads stops the making', () => {
    const file = newStoreFile();
    plant('legacy', '0');
    expect(createStore(file)).toEqual(settingsRefused);
  });

  it('a word index that keeps the words of deleted records is set right at every opening', () => {
    const made = aStore();
    made.store.close();
    const connection = connect(made.file.path, made.file.dek);
    if (!connection.ok) throw new Error('It does not open.');
    const { db } = connection.value;
    db.exec(`INSERT INTO search (search, rank) VALUES ('secure-delete', 0)`);
    expect(settingsThatAreOff(db, 0)).toEqual(['search']);
    disconnect(connection.value);
    const again = made.reopen();
    expect(again.store.read((reader) => reader.prepare(`SELECT v FROM search_config WHERE k = 'secure-delete'`).get())).toEqual({ v: 1 });
    again.close();
  });

  it('a file that is not encrypted is refused', () => {
    const file = newStoreFile();
    const plain = new SqliteDatabase(file.path);
    plain.exec('CREATE TABLE t (a)');
    plain.close();
    expect(openStore(file)).toEqual(settingsRefused);
  });

  it('a key that is forgotten leaves no plain store behind unnoticed', () => {
    const file = newStoreFile();
    vi.spyOn(SqliteDatabase.prototype, 'key').mockReturnValue(0);
    expect(createStore(file)).toEqual(settingsRefused);
  });

  it('a file of noise is a damaged store', () => {
    const file = newStoreFile();
    writeFileSync(file.path, randomBytes(40_960));
    expect(openStore(file)).toMatchObject({ error: { error: { code: 'damagedStore', place: 'page' } } });
  });
});

/** What makes or opens a store in a directory where there is none. */
function newStoreFile(): StoreFile {
  const { file, close } = aStore();
  close();
  return { ...file, path: join(aDirectory(), storeFileName) };
}
