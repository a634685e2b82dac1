import type { ReadDb, WriteDb } from '#db/store.ts';
import type { AllowedWord, GuardContext, KeptFinding } from '#shared/anonymity/guard.ts';

/** The workspace's own allowed words, by alphabet. */
export function listWords(db: ReadDb): AllowedWord[] {
  return db.prepare<[], AllowedWord>('SELECT id, word, version FROM allowed_word ORDER BY word COLLATE NOCASE').all();
}

export function insertWord(db: WriteDb, word: AllowedWord): void {
  db.prepare('INSERT INTO allowed_word (id, word, version) VALUES (@id, @word, @version)').run(word);
}

/** False when it was not there, or somebody changed it first. */
export function removeWord(db: WriteDb, { id, version }: Pick<AllowedWord, 'id' | 'version'>): boolean {
  return db.prepare('DELETE FROM allowed_word WHERE id = ? AND version = ?').run(id, version).changes === 1;
}

/** A kept finding as the store knows it: the mark of its words, never the words. */
export type KeptMark = Pick<KeptFinding, 'id' | 'context' | 'type' | 'reason' | 'at'> & { readonly salt: string; readonly mark: string };

type KeptRow = Omit<KeptMark, 'context'> & { readonly context_kind: GuardContext['kind']; readonly context_id: string };

const keptColumns = 'k.id, k.context_kind, k.context_id, k.type, k.reason, k.salt, k.mark, k.at';

const keptOf = ({ context_kind, context_id, ...row }: KeptRow): KeptMark => ({ ...row, context: { kind: context_kind, id: context_id } });

export function listKeptIn(db: ReadDb, context: GuardContext): KeptMark[] {
  return db
    .prepare<[string, string], KeptRow>(`SELECT ${keptColumns} FROM kept_finding k WHERE context_kind = ? AND context_id = ?`)
    .all(context.kind, context.id)
    .map(keptOf);
}

/** The newest of the whole workspace, with the number of the signal, item or meeting that each is about. */
export function listKept(db: ReadDb, limit: number): KeptFinding[] {
  return db
    .prepare<[number], KeptRow & { place: string | null }>(
      `SELECT ${keptColumns},
              CASE k.context_kind
                WHEN 'SIGNAL' THEN (SELECT coalesce(number, title) FROM signal WHERE id = k.context_id)
                WHEN 'ITEM' THEN (SELECT m.number || ' – ' || i.number FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = k.context_id)
                ELSE (SELECT number FROM meeting WHERE id = k.context_id)
              END AS place
         FROM kept_finding k ORDER BY k.at DESC, k.id LIMIT ?`,
    )
    .all(limit)
    .map((row) => ({ id: row.id, context: { kind: row.context_kind, id: row.context_id }, place: row.place ?? '', type: row.type, reason: row.reason, at: row.at }));
}

export function insertKept(db: WriteDb, { context, ...kept }: KeptMark): void {
  db.prepare(
    `INSERT INTO kept_finding (id, context_kind, context_id, type, reason, salt, mark, at)
     VALUES (@id, @contextKind, @contextId, @type, @reason, @salt, @mark, @at)`,
  ).run({ ...kept, contextKind: context.kind, contextId: context.id });
}

export function removeKept(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM kept_finding WHERE id = ?').run(id);
}

/** Whether there is anything that such a context can be about. An item with a signal has the context of the signal. */
export function hasContext(db: ReadDb, { kind, id }: GuardContext): boolean {
  const found = {
    SIGNAL: 'SELECT 1 AS found FROM signal WHERE id = ?',
    ITEM: 'SELECT 1 AS found FROM agenda_item WHERE id = ? AND signal_id IS NULL',
    MEETING: 'SELECT 1 AS found FROM meeting WHERE id = ?',
  } as const satisfies Record<GuardContext['kind'], string>;
  return db.prepare<[string], { found: number }>(found[kind]).get(id) !== undefined;
}

/** Labels that were ever used in a saved text about the signal. */
export function listPseudonyms(db: ReadDb, signalId: string): string[] {
  return db
    .prepare<[string], { label: string }>('SELECT label FROM pseudonym WHERE signal_id = ? ORDER BY length(label), label')
    .all(signalId)
    .map(({ label }) => label);
}

/** Notes that labels were used. */
export function addPseudonyms(db: WriteDb, signalId: string, labels: readonly string[]): void {
  const add = db.prepare('INSERT INTO pseudonym (signal_id, label) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const label of labels) add.run(signalId, label);
}
