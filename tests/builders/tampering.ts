import type { Database } from 'better-sqlite3';
import { connect, disconnect } from '#db/connection.ts';
import type { AStore } from './a-store.ts';

/** Changes a store behind the program's back, as somebody who has its key would; the trail knows nothing of it. Closes the store. */
export function tamperWith({ store, file }: Pick<AStore, 'store' | 'file'>, change: (db: Database) => void): void {
  store.close();
  const connection = connect(file.path, file.dek);
  if (!connection.ok) throw new Error('The store does not open.');
  change(connection.value.db);
  connection.value.db.pragma('wal_checkpoint(TRUNCATE)');
  disconnect(connection.value);
}
