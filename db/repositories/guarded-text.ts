import type { ReadDb } from '#db/store.ts';
import type { FindingPlace, GuardContext } from '#shared/anonymity/guard.ts';

/** A saved text that somebody typed: where it stands, what it is about, and under which item it was written when it was read by item. */
export type GuardedText = Pick<FindingPlace, 'record' | 'id' | 'field' | 'step'> & { readonly context: GuardContext; readonly itemId: string | null; readonly text: string };

type Row = Omit<GuardedText, 'context' | 'itemId'> & { readonly context_kind: GuardContext['kind']; readonly context_id: string; readonly item_id: string | null };

const ownSql = `
  SELECT 'SIGNAL' AS context_kind, id AS context_id, 'signal' AS record, id, 'topic' AS field, NULL AS step, NULL AS item_id, topic AS text FROM signal WHERE id = @id
  UNION ALL SELECT 'SIGNAL', id, 'signal', id, 'text', NULL, NULL, body FROM signal WHERE id = @id
  UNION ALL SELECT 'SIGNAL', id, 'signal', id, 'holdReason', NULL, NULL, hold_reason FROM signal WHERE id = @id
  UNION ALL SELECT 'SIGNAL', signal_id, 'disclosure', id, 'purpose', NULL, NULL, purpose FROM identity_disclosure WHERE signal_id = @id`;

/** Title, notes, decisions and actions of chosen items. Titles of signals are made by the program, those of standing items are set in Beheer. */
const itemSql = (chosen: string) => `
  WITH items AS (SELECT id, title, signal_id, origin, iif(signal_id IS NULL, 'ITEM', 'SIGNAL') AS kind, coalesce(signal_id, id) AS about FROM agenda_item WHERE ${chosen})
  SELECT kind AS context_kind, about AS context_id, 'item' AS record, id, 'title' AS field, NULL AS step, id AS item_id, title AS text FROM items WHERE signal_id IS NULL AND origin <> 'STANDING'
  UNION ALL SELECT kind, about, 'note', n.item_id, 'text', n.step, i.id, n.body FROM item_note n JOIN items i ON i.id = n.item_id
  UNION ALL SELECT kind, about, 'decision', d.id, 'text', NULL, i.id, d.body FROM decision d JOIN items i ON i.id = d.item_id
  UNION ALL SELECT kind, about, 'action', a.id, 'text', NULL, i.id, a.body FROM action a JOIN items i ON i.id = a.item_id
  UNION ALL SELECT kind, about, 'action', a.id, 'reason', NULL, i.id, a.reason FROM action a JOIN items i ON i.id = a.item_id`;

/** Why actions of chosen items were moved or ended, line by line of their history. */
const historySql = (chosen: string) => `
  SELECT iif(i.signal_id IS NULL, 'ITEM', 'SIGNAL') AS context_kind, coalesce(i.signal_id, i.id) AS context_id, 'action' AS record, a.id, 'history' AS field,
         u.sequence AS step, i.id AS item_id, u.reason AS text
    FROM action_update u JOIN action a ON a.id = u.action_id JOIN agenda_item i ON i.id = a.item_id WHERE i.${chosen}`;

const meetingSql = `
  SELECT 'MEETING' AS context_kind, id AS context_id, 'meeting' AS record, id, 'changes' AS field, NULL AS step, NULL AS item_id, adopted_changes AS text FROM meeting WHERE id = @id
  UNION ALL SELECT 'MEETING', id, 'meeting', id, 'place', NULL, NULL, place FROM meeting WHERE id = @id`;

const read = (db: ReadDb, sql: string, id: string): GuardedText[] =>
  db
    .prepare<[{ id: string }], Row>(`SELECT * FROM (${sql}) WHERE text <> ''`)
    .all({ id })
    .map(({ context_kind, context_id, item_id, ...row }) => ({ ...row, itemId: item_id, context: { kind: context_kind, id: context_id } }));

/** A signal's own fields and the purposes of its disclosures. */
export const listOfSignal = (db: ReadDb, signalId: string): GuardedText[] => read(db, ownSql, signalId);

/** What was written under one item. */
export const listAtItem = (db: ReadDb, itemId: string): GuardedText[] => read(db, itemSql('id = @id'), itemId);

const topicsSql = `
  SELECT 'SIGNAL' AS context_kind, s.id AS context_id, 'signal' AS record, s.id, 'topic' AS field, NULL AS step, i.id AS item_id, s.topic AS text
    FROM signal s JOIN agenda_item i ON i.signal_id = s.id WHERE i.meeting_id = @id`;

/** What was written under the items of a meeting, and the topics that stand in the titles of its signals. */
export const listAtMeeting = (db: ReadDb, meetingId: string): GuardedText[] => [...read(db, topicsSql, meetingId), ...read(db, itemSql('meeting_id = @id'), meetingId)];

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
