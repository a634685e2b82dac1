import type { Database } from 'better-sqlite3';
import type { ReadDb } from '../capability.ts';
import { auditedTables, type AuditedTable } from './tables.ts';

/** The key of the trail and the tables it watches. Made once per opened store. */
export type AuditChain = {
  /** 32 bytes in a buffer of its own; see docs/formats/key-file.md, `audit`. */
  readonly key: Buffer;
  readonly tables: ReadonlyMap<string, AuditedTable>;
};

export type RecordRef = { readonly table: string; readonly id: string };

/**
 * Makes the connection note every insert, update and delete of a record until `appendAudit` has entered it.
 * TEMP, so that nothing of it lies in the file and no file can arrive without it.
 */
export function watchRecords(db: Database, key: Buffer): AuditChain {
  const tables = auditedTables(db);
  // No uniqueness: the conflict clause of the writing statement would reach into the trigger and fail there.
  db.exec('CREATE TEMP TABLE touched (tbl TEXT NOT NULL, id TEXT NOT NULL)');
  for (const table of tables.values()) db.exec(triggersFor(table));
  return { key, tables };
}

/** The records changed and not yet entered, each once, in the order of their first change. */
export function touchedRecords(db: ReadDb): RecordRef[] {
  return db.prepare<[], RecordRef>('SELECT tbl AS "table", id FROM temp.touched GROUP BY tbl, id ORDER BY min(rowid)').all();
}

function triggersFor(table: AuditedTable): string {
  const id = (row: 'new' | 'old') => table.keyColumns.map((column) => `${row}."${column}"`).join(` || '/' || `);
  const note = (row: 'new' | 'old') => `INSERT INTO touched VALUES ('${table.name}', ${id(row)});`;
  const trigger = (when: string, body: string) =>
    `CREATE TEMP TRIGGER "touched_${table.name}_${when.toLowerCase()}" AFTER ${when} ON main."${table.name}" BEGIN ${body} END;`;
  return [trigger('INSERT', note('new')), trigger('UPDATE', note('old') + note('new')), trigger('DELETE', note('old'))].join('\n');
}
