import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// oxlint-disable-next-line import/default -- the package says `export =`, which is its default export here
import PlainDatabase from 'better-sqlite3-plain';
import type { Database } from 'better-sqlite3';
import { connect } from '#db/connection.ts';
import { knownMigrations } from '#db/known-migrations.ts';
import { intoSecret } from '#db/keys/secret.ts';
import { migrate } from '#db/migrate.ts';
import * as search from '#db/repositories/search.ts';
import * as signals from '#db/repositories/signal.ts';
import type { WriteDb } from '#db/store.ts';
import { words } from '#shared/passphrase/words.ts';
import { inTurn, median, type Figure, type Part } from './figure.ts';
import { insertSignals } from './many-signals.ts';
import { aModel } from './model.ts';

const ROUNDS = 5;
const asWriter = (db: Database) => db as unknown as WriteDb;

/** The settings of db/connection.ts that are not about encryption. */
function plain(path: string, cache: number): Database {
  const db = new PlainDatabase(path);
  for (const setting of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'temp_store = MEMORY', 'secure_delete = ON', `cache_size = ${cache}`]) db.pragma(setting);
  return db;
}

function encrypted(path: string): Database {
  closeSync(openSync(path, 'a', 0o600));
  const dek = intoSecret(randomBytes(32));
  const made = connect(path, dek);
  if (!made.ok) throw new Error('The store does not open.');
  return made.value.db;
}

function fill(db: Database, count: number): void {
  migrate(db, knownMigrations);
  db.transaction(() => insertSignals(asWriter(db), aModel(asWriter(db)), 1, count))();
  db.pragma('wal_checkpoint(TRUNCATE)');
}

type Work = { readonly what: string; readonly limit: number; readonly run: (db: Database) => void };

function listPages(db: Database): void {
  for (let page = 0; page < 100; page += 1) signals.listAll(db, 50);
}

function findWords(db: Database): void {
  for (let one = 0; one < 20; one += 1) {
    const match = search.matchOf(`${words[one * 97] ?? ''} ${words[one * 131 + 7]?.slice(0, 4) ?? ''}`);
    if (match) search.find(db, match, 50);
  }
}

/** The same work for either store; single commits go on numbering where the last round stopped. */
function worksFor(count: number): readonly Work[] {
  const next = new Map<Database, number>();
  const commit = (db: Database) => {
    const model = aModel(asWriter(db));
    for (let one = 0; one < 100; one += 1) {
      const sequence = (next.get(db) ?? count) + 1;
      next.set(db, sequence);
      db.transaction(() => insertSignals(asWriter(db), model, sequence, sequence)).immediate();
    }
  };
  return [
    { what: '100 single commits', limit: 2.5, run: commit },
    { what: '100 pages of the register', limit: 1.25, run: listPages },
    { what: '20 searches', limit: 1.25, run: findWords },
  ];
}

function measureAt(count: number, directory: string): readonly Figure[] {
  const [secretPath, openPath] = [join(directory, `${count}.db`), join(directory, `${count}-plain.db`)];
  let secret = encrypted(secretPath);
  fill(secret, count);
  const cache = statSync(secretPath).size > 150 * 1024 * 1024 ? -262_144 : -65_536;
  secret.pragma(`cache_size = ${cache}`);
  const open = plain(openPath, cache);
  fill(open, count);
  const figures = worksFor(count).map(({ what, limit, run }): Figure => {
    run(secret);
    run(open);
    const [a, b] = inTurn(ROUNDS, () => run(secret), () => run(open));
    return {
      what: `${what} at ${count.toLocaleString('en')} signals`,
      value: median(a) / median(b),
      unit: '×',
      limit,
      why: `${median(a).toFixed(1)} ms against ${median(b).toFixed(1)} ms`,
    };
  });
  secret.close();
  open.close();
  return figures;
}

/** Store writes, list pages and searches against the unencrypted driver, in one run, medians of five. */
export function measureStore(sizes: readonly number[]): Part {
  const directory = mkdtempSync(join(tmpdir(), 'signaaltafel-bench-'));
  try {
    return { title: 'Store, against unencrypted better-sqlite3', figures: sizes.flatMap((size) => measureAt(size, directory)) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
