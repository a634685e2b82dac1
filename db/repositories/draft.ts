import type { ReadDb, WriteDb } from '#db/store.ts';

/** What is being typed at one place, as JSON, and where the caret stood (null where there is no caret to put back). */
export type DraftRecord = { readonly key: string; readonly value: string; readonly cursor: number | null };

export function find(db: ReadDb, key: string): DraftRecord | undefined {
  return db.prepare<[string], DraftRecord>('SELECT key, value, cursor FROM draft WHERE key = ?').get(key);
}

/** The places where something is being typed. */
export function listKeys(db: ReadDb): string[] {
  return db
    .prepare<[], { key: string }>('SELECT key FROM draft ORDER BY key')
    .all()
    .map(({ key }) => key);
}

/** Keeps it in the place of what was kept there before. */
export function keep(db: WriteDb, draft: DraftRecord, savedAt: string): void {
  db.prepare(
    `INSERT INTO draft (key, value, cursor, saved_at) VALUES (@key, @value, @cursor, @savedAt)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, cursor = excluded.cursor, saved_at = excluded.saved_at`,
  ).run({ ...draft, savedAt });
}

export function discard(db: WriteDb, key: string): void {
  db.prepare('DELETE FROM draft WHERE key = ?').run(key);
}
