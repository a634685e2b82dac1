import type { ReadDb } from '../capability.ts';

/** A table whose every record is under audit. `keyColumns` in the order of the primary key; a record's id is their values joined with '/'. */
export type AuditedTable = { readonly name: string; readonly keyColumns: readonly string[] };

/**
 * Not under audit, and why: what is being typed (draft), how to take a step back (undo_step), what follows from the records
 * (search), and the trail and the runner themselves. Every other table is under audit without being named anywhere.
 */
const exempt: ReadonlySet<string> = new Set([
  'audit',
  'draft',
  'undo_step',
  'schema_migration',
  'search_row',
  'search',
  'search_config',
  'search_content',
  'search_data',
  'search_docsize',
  'search_idx',
]);

/** The tables under audit, found in the schema. A table that cannot be watched throws: it must be exempt by name or get a primary key. */
export function auditedTables(db: ReadDb): ReadonlyMap<string, AuditedTable> {
  const listed = db
    .prepare<[], { name: string; type: string }>(
      "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND type <> 'view' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all()
    .filter((table) => !exempt.has(table.name));

  return new Map(
    listed.map(({ name, type }) => {
      const keyColumns = db
        .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
        .all(name)
        .map((column) => column.name);
      if (type !== 'table' || keyColumns.length === 0) throw new Error(`Table ${name} cannot be under audit.`);
      return [name, { name, keyColumns }] as const;
    }),
  );
}
