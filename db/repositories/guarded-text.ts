import type { ReadDb } from '#db/store.ts';
import type { FindingPlace, GuardContext } from '#shared/anonymity/guard.ts';

/** A saved text that somebody typed: where it stands, and what it is about. `contextId` belongs to `contextKind`. */
export type GuardedText = Pick<FindingPlace, 'record' | 'id' | 'field' | 'step'> & { readonly context: GuardContext; readonly text: string };

type Row = Omit<GuardedText, 'context'> & { readonly context_kind: GuardContext['kind']; readonly context_id: string };

const ownSql = `
  SELECT 'SIGNAL' AS context_kind, id AS context_id, 'signal' AS record, id, 'topic' AS field, NULL AS step, topic AS text FROM signal WHERE id = @id
  UNION ALL SELECT 'SIGNAL', id, 'signal', id, 'text', NULL, body FROM signal WHERE id = @id
  UNION ALL SELECT 'SIGNAL', id, 'signal', id, 'holdReason', NULL, hold_reason FROM signal WHERE id = @id
  UNION ALL SELECT 'SIGNAL', signal_id, 'disclosure', id, 'purpose', NULL, purpose FROM identity_disclosure WHERE signal_id = @id`;

/** Title (a signal's own title is made by the program), notes, decisions and actions of chosen items. */
const itemSql = (chosen: string) => `
  WITH items AS (SELECT id, position, title, signal_id, iif(signal_id IS NULL, 'ITEM', 'SIGNAL') AS kind, coalesce(signal_id, id) AS about FROM agenda_item WHERE ${chosen})
  SELECT kind AS context_kind, about AS context_id, 'item' AS record, id, 'title' AS field, NULL AS step, title AS text FROM items WHERE signal_id IS NULL
  UNION ALL SELECT kind, about, 'note', n.item_id, 'text', n.step, n.body FROM item_note n JOIN items i ON i.id = n.item_id
  UNION ALL SELECT kind, about, 'decision', d.id, 'text', NULL, d.body FROM decision d JOIN items i ON i.id = d.item_id
  UNION ALL SELECT kind, about, 'action', a.id, 'text', NULL, a.body FROM action a JOIN items i ON i.id = a.item_id
  UNION ALL SELECT kind, about, 'action', a.id, 'reason', NULL, a.reason FROM action a JOIN items i ON i.id = a.item_id`;

/** Why actions of chosen items were moved or ended, line by line of their history. */
const historySql = (chosen: string) => `
  SELECT iif(i.signal_id IS NULL, 'ITEM', 'SIGNAL') AS context_kind, coalesce(i.signal_id, i.id) AS context_id, 'action' AS record, a.id, 'history' AS field,
         u.sequence AS step, u.reason AS text
    FROM action_update u JOIN action a ON a.id = u.action_id JOIN agenda_item i ON i.id = a.item_id WHERE i.${chosen}`;

const meetingSql = `
  SELECT 'MEETING' AS context_kind, id AS context_id, 'meeting' AS record, id, 'changes' AS field, NULL AS step, adopted_changes AS text FROM meeting WHERE id = @id
  UNION ALL SELECT 'MEETING', id, 'meeting', id, 'place', NULL, place FROM meeting WHERE id = @id`;

const read = (db: ReadDb, sql: string, id: string): GuardedText[] =>
  db
    .prepare<[{ id: string }], Row>(`SELECT * FROM (${sql}) WHERE text <> ''`)
    .all({ id })
    .map(({ context_kind, context_id, ...row }) => ({ ...row, context: { kind: context_kind, id: context_id } }));

/** A signal's own fields and the purposes of its disclosures. */
export const listOfSignal = (db: ReadDb, signalId: string): GuardedText[] => read(db, ownSql, signalId);

/** What was written under one item. */
export const listAtItem = (db: ReadDb, itemId: string): GuardedText[] => read(db, itemSql('id = @id'), itemId);

/** What was written under the items of a meeting. */
export const listAtMeeting = (db: ReadDb, meetingId: string): GuardedText[] => read(db, itemSql('meeting_id = @id'), meetingId);

/** Every text of a context, wherever it stands. */
export function listInContext(db: ReadDb, { kind, id }: GuardContext): GuardedText[] {
  switch (kind) {
    case 'SIGNAL':
      return [...listOfSignal(db, id), ...read(db, itemSql('signal_id = @id'), id), ...read(db, historySql('signal_id = @id'), id)];
    case 'ITEM':
      return [...listAtItem(db, id), ...read(db, historySql('id = @id'), id)];
    case 'MEETING':
      return read(db, meetingSql, id);
  }
}
