import type { Database } from 'better-sqlite3';
import { touchedRecords, type AuditChain } from './audit/chain.ts';
import type { ReadDb, WriteDb } from './capability.ts';
import { disconnect, type Connection } from './connection.ts';
import { checkPages, type PageCount } from './page-file.ts';

export type { ReadDb, WriteDb } from './capability.ts';

/** The open workspace. Reached in the vault process only; everybody else gets a ReadDb or a WriteDb. */
export type Store = {
  /** What `appendAudit` needs to continue the trail. */
  readonly chain: AuditChain;
  /** Runs `work` on a connection that refuses to write. */
  read<T>(work: (db: ReadDb) => T): T;
  /**
   * Runs `work` in one BEGIN IMMEDIATE and commits; a throw rolls everything back and goes on to the caller.
   * Throws when a record was changed and not entered in the audit trail: no write escapes it.
   */
  write<T>(work: (db: WriteDb) => T): T;
  /** As `write`, for what is being typed: throws when a record under audit was changed. */
  keep<T>(work: (db: WriteDb) => T): T;
  /** Moves everything from the write-ahead log into the store and empties the log. Owed after every deletion (docs/formats/store.md). */
  checkpoint(): void;
  /** Empties the log and checks the MAC of every page of the file, also of those that SQLite never reads. `dek`: the key it was opened with. */
  checkPages(dek: Buffer): PageCount;
  /** Writes a whole, compacted copy with the same key to a path where there is no file yet. */
  copyTo(path: string): void;
  /** Checkpoints and closes. The store cannot be used afterwards. */
  close(): void;
};

/** A store over an open, checked connection. Everything but tests gets one from `openStore` or `createStore`. */
export function storeOver(connection: Connection, chain: AuditChain): Store {
  const { db, file } = connection;
  const transact = <T>(work: (db: WriteDb) => T): T => {
    if (db.inTransaction) throw new Error('A transaction inside a transaction: only the store opens one.');
    return db.transaction(() => {
      const value = work(db as unknown as WriteDb);
      if (touchedRecords(db).length > 0) throw new Error('A record was changed outside the audit trail.');
      return value;
    }).immediate();
  };

  return {
    chain,
    read: (work) => {
      db.pragma('query_only = ON');
      try {
        return work(db);
      } finally {
        db.pragma('query_only = OFF');
      }
    },
    write: transact,
    keep: transact,
    checkpoint: () => checkpoint(db),
    checkPages: (dek) => {
      checkpoint(db);
      return checkPages(file, dek);
    },
    copyTo: (path) => copyInto(db, path),
    close: () => {
      if (!db.open) return;
      checkpoint(db);
      disconnect(connection);
    },
  };
}

/** VACUUM INTO: the online backup of the driver refuses encrypted stores. The copy is not in WAL mode, so it opens on a read-only medium. */
export function copyInto(db: Database, path: string): void {
  db.prepare('VACUUM INTO ?').run(path);
}

function checkpoint(db: Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}
