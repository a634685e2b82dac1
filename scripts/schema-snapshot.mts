// Writes db/schema.sql: what a store looks like when every migration was applied.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
// oxlint-disable-next-line import/default -- the package says `export =`, which is its default export here
import SqliteDatabase from 'better-sqlite3';
import { migrate } from '../db/migrate.ts';
import { migrationFiles, schemaText } from './schema-text.mts';

const db = new SqliteDatabase(':memory:');
migrate(db, migrationFiles());
writeFileSync(join(import.meta.dirname, '../db/schema.sql'), schemaText(db));
db.close();
