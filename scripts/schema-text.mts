// The shape of a store as text, and the migrations as files: for the snapshot and for whatever runs without a bundler.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDb } from '../db/capability.ts';
import { readMigrations, type Migration } from '../db/migrate.ts';

const folder = join(import.meta.dirname, '../db/migrations');

/** The migrations of this checkout. */
export const migrationFiles = (): readonly Migration[] =>
  readMigrations(Object.fromEntries(readdirSync(folder).map((name) => [`./migrations/${name}`, readFileSync(join(folder, name), 'utf8')])));

/** Every table, index and trigger, by name; without what SQLite and FTS5 make for themselves. */
export function schemaText(db: ReadDb): string {
  const statements = db
    .prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\__%' ESCAPE '\\' OR name = 'search_row' ORDER BY name")
    .all();
  return `-- What the migrations make, written by npm run schema. Read this; change a migration.\n\n${statements.map(({ sql }) => `${sql};\n`).join('\n')}`;
}
