import { readMigrations } from './migrate.ts';

/** Every migration that this program knows, built into it as text. */
export const knownMigrations = readMigrations(
  import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
);
