import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** One numbered SQL file. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

type Applied = { readonly version: number; readonly name: string; readonly sha256: string };
type NewerStore = Extract<AppError, { code: 'newerStore' }>;

/**
 * `./migrations/0001_workspace.sql` with its text becomes `{ version: 1, name: 'workspace', sql }`, in order.
 * Throws on a bad name or a gap: a program built like that must not start.
 */
export function readMigrations(files: Readonly<Record<string, string>>): readonly Migration[] {
  const migrations = Object.entries(files)
    .map(([path, sql]) => {
      const [, number, name] = /(?:^|\/)(\d{4})_([a-z0-9_]+)\.sql$/.exec(path) ?? [];
      if (!number || !name) throw new Error(`${path} is not named NNNN_name.sql.`);
      // A checkout on Windows may change the line ends; the file is the same file.
      return { version: Number(number), name, sql: sql.replaceAll('\r\n', '\n') };
    })
    .toSorted((a, b) => a.version - b.version);
  for (const [index, { version }] of migrations.entries()) {
    if (version !== index + 1) throw new Error(`Migration ${index + 1} is missing or there twice.`);
  }
  return migrations;
}

/**
 * How many migrations are still to be applied. `newerStore` when a newer program made the store: nothing is touched.
 * Throws when an applied file was edited since.
 */
export function pendingMigrations(db: Database, migrations: readonly Migration[]): Result<number, NewerStore> {
  const applied = appliedMigrations(db);
  if (applied.length > migrations.length) return err({ code: 'newerStore' });
  for (const [index, known] of applied.entries()) {
    const migration = migrations[index];
    if (known.version !== index + 1 || migration?.name !== known.name || sha256(migration.sql) !== known.sha256) {
      throw new Error(`Migration ${known.version} (${known.name}) was changed after it was applied.`);
    }
  }
  return ok(migrations.length - applied.length);
}

/** Applies what is missing in one transaction, and answers how many files that were. One that fails leaves the store as it was. */
export function migrate(db: Database, migrations: readonly Migration[]): Result<number, NewerStore> {
  const pending = pendingMigrations(db, migrations);
  if (!pending.ok || pending.value === 0) return pending;
  db.transaction(() => {
    db.exec(`CREATE TABLE IF NOT EXISTS schema_migration (
      version INTEGER NOT NULL PRIMARY KEY CHECK (version > 0), name TEXT NOT NULL, sha256 TEXT NOT NULL CHECK (length(sha256) = 64)) STRICT`);
    for (const migration of migrations.slice(migrations.length - pending.value)) apply(db, migration);
  }).immediate();
  return pending;
}

function apply(db: Database, { version, name, sql }: Migration): void {
  db.exec(sql);
  db.prepare('INSERT INTO schema_migration (version, name, sha256) VALUES (?, ?, ?)').run(version, name, sha256(sql));
  // The number is not used here; it lets a reader who knows only SQLite see the age of a store.
  db.pragma(`user_version = ${version}`);
}

function appliedMigrations(db: Database): Applied[] {
  const exists = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'").get();
  return exists ? db.prepare<[], Applied>('SELECT version, name, sha256 FROM schema_migration ORDER BY version').all() : [];
}

const sha256 = (sql: string): string => createHash('sha256').update(sql).digest('hex');
