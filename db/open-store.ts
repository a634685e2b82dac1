import { closeSync, openSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { enterDifferingStates } from './audit/append-differing.ts';
import type { AuditStamp } from './audit/event.ts';
import { watchRecords, type AuditChain } from './audit/chain.ts';
import { auditedTables } from './audit/tables.ts';
import { placeOf, verifyAudit, type AuditFinding } from './audit/verify.ts';
import { connect, disconnect, type Connection } from './connection.ts';
import { migrate, pendingMigrations, type Migration } from './migrate.ts';
import { storeErrorOf } from './store-errors.ts';
import { copyInto, storeOver, type Store, type WriteDb } from './store.ts';

export const storeFileName = 'kluis.db';

/** What opening takes: the file, its two keys (32 bytes each, the caller's to wipe) and the shape it should have. */
export type StoreFile = {
  readonly path: string;
  readonly dek: Buffer;
  readonly auditKey: Buffer;
  readonly migrations: readonly Migration[];
  /** For the rows that a migration enters in the trail: `actor` is `system`. */
  readonly stamp: AuditStamp;
  /** Called before the first change when an older store must be migrated, to make a verified copy. A throw stops the opening. */
  readonly beforeMigrating?: (copyTo: (path: string) => void) => void;
};

type StoreError = Extract<AppError, { code: 'storeUnavailable' | 'damagedStore' | 'newerStore' }>;

/** Why a store does not open; with the findings when the trail is what is wrong. */
export type OpenFailure = { readonly error: StoreError; readonly findings: readonly AuditFinding[] };

/**
 * Opens a store: settings, pages, trail and records are checked before a single row is shown (docs/formats/store.md), then it is brought up
 * to date. Fails with `storeUnavailable` (missing, busy, full, read-only, I/O), `damagedStore` with the place, or `newerStore`.
 */
export function openStore(file: StoreFile): Result<Store, OpenFailure> {
  return guarded(() => {
    const connection = connect(file.path, file.dek);
    if (!connection.ok) return failed(connection.error);
    return closingOnFailure(connection.value, () => prepare(connection.value, file));
  });
}

/** Makes a new store and opens it. A file that is there already throws: nothing is ever written over. */
export function createStore(file: StoreFile): Result<Store, OpenFailure> {
  return guarded(() => {
    closeSync(openSync(file.path, 'wx', 0o600));
    const connection = connect(file.path, file.dek);
    if (!connection.ok) return failed(connection.error);
    const { db } = connection.value;
    const made = closingOnFailure(connection.value, () => {
      const done = migrate(db, file.migrations);
      db.pragma('wal_checkpoint(TRUNCATE)');
      return done.ok ? done : failed(done.error);
    });
    if (!made.ok) return made;
    // Opened anew: what is shown has passed the same checks as on any other day, the plain-text one included.
    disconnect(connection.value);
    return openStore(file);
  });
}

function prepare(connection: Connection, file: StoreFile): Result<Store, OpenFailure> {
  const { db } = connection;
  const pending = pendingMigrations(db, file.migrations);
  if (!pending.ok) return failed(pending.error);
  if (db.pragma('quick_check', { simple: true }) !== 'ok') return failed({ code: 'damagedStore', place: 'integrity' });
  // Before migrating: a record that was tampered with must not be entered as it now stands.
  const findings = pending.value === file.migrations.length ? [] : wrongs(db, { key: file.auditKey, tables: auditedTables(db) });
  if (findings.length > 0) return failed({ code: 'damagedStore', place: placeOf(findings) }, findings);
  if (pending.value === 0) return ok(storeOver(connection, watchRecords(db, file.auditKey)));
  file.beforeMigrating?.((path) => copyInto(db, path));
  return ok(storeOver(connection, bringUpToDate(db, file)));
}

/** One transaction for the migrations and for what they did to records: a power cut between the two would look like tampering. */
function bringUpToDate(db: Database, { migrations, auditKey, stamp }: StoreFile): AuditChain {
  return db
    .transaction(() => {
      migrate(db, migrations);
      const chain = watchRecords(db, auditKey);
      enterDifferingStates(db as unknown as WriteDb, chain, stamp);
      return chain;
    })
    .immediate();
}

function wrongs(db: Database, chain: AuditChain): readonly AuditFinding[] {
  const verified = verifyAudit(db, chain);
  return verified.ok ? [] : verified.error;
}

function closingOnFailure<T>(connection: Connection, work: () => Result<T, OpenFailure>): Result<T, OpenFailure> {
  try {
    const done = work();
    if (!done.ok) disconnect(connection);
    return done;
  } catch (cause) {
    disconnect(connection);
    throw cause;
  }
}

function guarded(work: () => Result<Store, OpenFailure>): Result<Store, OpenFailure> {
  try {
    return work();
  } catch (cause) {
    const error = storeErrorOf(cause);
    if (error) return failed(error);
    throw cause;
  }
}

const failed = (error: StoreError, findings: readonly AuditFinding[] = []) => err({ error, findings });
