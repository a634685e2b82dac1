import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#db/canonical-json.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import type { UndoStep } from '#shared/undo/undo.ts';

type Cell = string | number | null;
/** A record as it stood, column by column. */
export type UndoRow = Readonly<Record<string, Cell>>;

/** The tables whose records a step may bring back, and their keys. A record's key is the values joined with '/'. */
const keysOf = {
  action: ['id'],
  action_update: ['id'],
  agenda_item: ['id'],
  agenda_set_aside: ['meeting_id', 'signal_id'],
  decision: ['id'],
  item_attendance: ['item_id', 'organisation_id'],
  item_note: ['item_id', 'step'],
  partner_answer: ['item_id', 'organisation_id'],
  signal: ['id'],
  signal_route: ['signal_id', 'route'],
} as const satisfies Record<string, readonly string[]>;

export type UndoTable = keyof typeof keysOf;

/** One record of a step and how it stood before; null when it was not there. */
export type Inverse = { readonly table: UndoTable; readonly key: string; readonly before: UndoRow | null };
type Kept = Inverse & { readonly after: string | null };

const mostSteps = 50;
const condition = (table: UndoTable) => keysOf[table].map((column) => `"${column}" = ?`).join(' AND ');

function rowOf(db: ReadDb, table: UndoTable, key: string): UndoRow | null {
  return db.prepare<string[], UndoRow>(`SELECT * FROM "${table}" WHERE ${condition(table)}`).get(...key.split('/')) ?? null;
}

/** How records stand now: taken before a change, handed to `pushUndo` after it. */
export function capture(db: ReadDb, records: readonly { readonly table: UndoTable; readonly key: string }[]): Inverse[] {
  return records.map(({ table, key }) => ({ table, key, before: rowOf(db, table, key) }));
}

/** The version is not part of it: taking back a later step writes a new version with the old content. */
function fingerprint(row: UndoRow | null): string | null {
  if (!row) return null;
  const { version: _version, ...content } = row;
  return createHash('sha256').update(canonicalJson(content as { [key: string]: Json })).digest('hex');
}

/** Keeps how to take a step back. Called after the change: how the records stand now is what must still be so when it is taken back. */
export function pushUndo(db: WriteDb, step: Omit<UndoStep, 'id'> & { readonly inverse: readonly Inverse[]; readonly at: string }): void {
  const kept: Kept[] = step.inverse.map((one) => ({ ...one, after: fingerprint(rowOf(db, one.table, one.key)) }));
  db.prepare('INSERT INTO undo_step (kind, label, inverse, at) VALUES (?, ?, ?, ?)').run(step.kind, step.label, JSON.stringify(kept), step.at);
  db.prepare('DELETE FROM undo_step WHERE id <= (SELECT max(id) FROM undo_step) - ?').run(mostSteps);
}

/** The newest step and its records. */
export function lastStep(db: ReadDb): { readonly step: UndoStep; readonly inverse: readonly Inverse[]; readonly applies: boolean } | undefined {
  const row = db.prepare<[], UndoStep & { inverse: string }>('SELECT id, kind, label, inverse FROM undo_step ORDER BY id DESC LIMIT 1').get();
  if (!row) return undefined;
  const { inverse, ...step } = row;
  const kept = JSON.parse(inverse) as Kept[];
  return { step, inverse: kept, applies: kept.every(({ table, key, after }) => fingerprint(rowOf(db, table, key)) === after) };
}

/** Brings the records of a step back and forgets the step. Parents come first in `inverse`; what was not there goes last, children first. */
export function takeBack(db: WriteDb, id: number, inverse: readonly Inverse[]): void {
  for (const { table, key, before } of inverse) if (before) restore(db, table, key, before);
  for (const { table, key, before } of inverse.toReversed()) {
    if (!before) db.prepare(`DELETE FROM "${table}" WHERE ${condition(table)}`).run(...key.split('/'));
  }
  db.prepare('DELETE FROM undo_step WHERE id = ?').run(id);
}

/** Forgets steps that hold how a record stood: its text was replaced since, so they no longer apply, and what was taken out of it must not stay here. */
export function forgetTextsOf(db: WriteDb, { table, key }: { readonly table: UndoTable; readonly key: string }): void {
  const steps = db.prepare<[], { id: number; inverse: string }>('SELECT id, inverse FROM undo_step').all();
  const forget = db.prepare('DELETE FROM undo_step WHERE id = ?');
  for (const { id, inverse } of steps) {
    const kept = JSON.parse(inverse) as Kept[];
    if (kept.some((one) => one.table === table && one.key === key && one.before !== null)) forget.run(id);
  }
}

/** Nothing before this moment can be taken back any more. */
export function forgetAll(db: WriteDb): void {
  db.prepare('DELETE FROM undo_step').run();
}

function restore(db: WriteDb, table: UndoTable, key: string, before: UndoRow): void {
  const now = rowOf(db, table, key);
  const version = now?.['version'];
  const row = typeof version === 'number' ? { ...before, version: version + 1 } : before;
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`);
  if (now) {
    const set = names.map((name, index) => `${name} = @${columns[index]}`).join(', ');
    const where = keysOf[table].map((column) => `"${column}" = @${column}`).join(' AND ');
    db.prepare(`UPDATE "${table}" SET ${set} WHERE ${where}`).run(row);
    return;
  }
  db.prepare(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`).run(row);
}
