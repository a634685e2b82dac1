import type { ReadDb, WriteDb } from '#db/store.ts';
import type { Action, ActionRow, ActionUpdate } from '#shared/action/action.ts';

type Row = {
  id: string; number: string; meeting_id: string; item_id: string; signal_id: string | null; owner_id: string; body: string; due_original: string;
  due: string; times_moved: number; status: Action['status']; result: string | null; waiting_for_id: string | null; reason: string | null;
  done_on: string | null; version: number;
};

const columns = `a.id, a.number, a.meeting_id, a.item_id, a.signal_id, a.owner_id, a.body, a.due_original, a.due, a.times_moved, a.status, a.result,
  a.waiting_for_id, a.reason, a.done_on, a.version`;

const fromRow = (row: Row): Action => ({
  id: row.id as Action['id'],
  number: row.number,
  meetingId: row.meeting_id as Action['meetingId'],
  itemId: row.item_id as Action['itemId'],
  signalId: row.signal_id as Action['signalId'],
  ownerId: row.owner_id as Action['ownerId'],
  text: row.body,
  dueOriginal: row.due_original as Action['due'],
  due: row.due as Action['due'],
  timesMoved: row.times_moved,
  status: row.status,
  result: row.result,
  waitingForId: row.waiting_for_id as Action['waitingForId'],
  reason: row.reason,
  doneOn: row.done_on as Action['doneOn'],
  version: row.version,
});

export function find(db: ReadDb, id: string): Action | undefined {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM action a WHERE a.id = ?`).get(id);
  return row && fromRow(row);
}

/** The highest number given in a meeting, 0 when there is none. */
export function lastSequence(db: ReadDb, meetingId: string): number {
  return db.prepare<[string], { last: number }>('SELECT coalesce(max(sequence), 0) AS last FROM action WHERE meeting_id = ?').get(meetingId)?.last ?? 0;
}

export function insert(db: WriteDb, action: Action, sequence: number): void {
  db.prepare(
    `INSERT INTO action (id, number, meeting_id, sequence, item_id, signal_id, owner_id, body, due_original, due, times_moved, status, result, waiting_for_id,
                         reason, done_on, version)
     VALUES (@id, @number, @meetingId, @sequence, @itemId, @signalId, @ownerId, @text, @dueOriginal, @due, @timesMoved, @status, @result, @waitingForId,
             @reason, @doneOn, @version)`,
  ).run({ ...action, sequence });
}

/** False when someone else changed it first. */
export function replace(db: WriteDb, next: Action): boolean {
  return (
    db
      .prepare(
        `UPDATE action SET owner_id = @ownerId, body = @text, due = @due, times_moved = @timesMoved, status = @status, result = @result,
         waiting_for_id = @waitingForId, reason = @reason, done_on = @doneOn, version = @version WHERE id = @id AND version = @version - 1`,
      )
      .run({
        id: next.id, ownerId: next.ownerId, text: next.text, due: next.due, timesMoved: next.timesMoved, status: next.status, result: next.result,
        waitingForId: next.waitingForId, reason: next.reason, doneOn: next.doneOn, version: next.version,
      }).changes === 1
  );
}

/** How many actions a signal has, and how many of them still run: what the life-cycle guards ask. */
export function countForSignal(db: ReadDb, signalId: string): { actions: number; openActions: number } {
  const row = db
    .prepare<[string], { actions: number; openActions: number }>(
      `SELECT count(*) AS actions, coalesce(sum(status IN ('OPEN', 'IN_PROGRESS', 'WAITING')), 0) AS openActions FROM action WHERE signal_id = ?`,
    )
    .get(signalId);
  return row ?? { actions: 0, openActions: 0 };
}

type ListRow = Row & {
  meeting_number: string; held_on: string; signal_number: string | null; signal_title: string | null; embargo: 0 | 1; days_overdue: number;
};

/** Overdue first, then by date. `today` decides what is late; a finished action never is. */
const listSql = `
  SELECT ${columns}, m.number AS meeting_number, m.held_on, s.number AS signal_number, s.title AS signal_title,
         coalesce(EXISTS (SELECT 1 FROM json_each(s.flags) WHERE value = 'F_EMBARGO'), 0) AS embargo,
         CASE WHEN a.status IN ('OPEN', 'IN_PROGRESS', 'WAITING') AND a.due < @today THEN CAST(julianday(@today) - julianday(a.due) AS INTEGER) ELSE 0 END AS days_overdue
    FROM action a JOIN meeting m ON m.id = a.meeting_id LEFT JOIN signal s ON s.id = a.signal_id`;
const order = 'ORDER BY days_overdue DESC, a.due, a.number';
const running = "a.status IN ('OPEN', 'IN_PROGRESS', 'WAITING')";

const toListRow = (row: ListRow): ActionRow => ({
  ...fromRow(row),
  meetingNumber: row.meeting_number,
  recordedOn: row.held_on as ActionRow['recordedOn'],
  signalNumber: row.signal_number,
  signalTitle: row.signal_title,
  isEmbargoed: row.embargo === 1,
  isOverdue: row.days_overdue > 0,
  daysOverdue: row.days_overdue,
});

const list = (db: ReadDb, where: string, parameters: Record<string, string | number>): ActionRow[] =>
  db.prepare<[Record<string, string | number>], ListRow>(`${listSql} ${where}`).all(parameters).map(toListRow);

/** The register over all weeks. */
export const listAll = (db: ReadDb, today: string, limit: number): ActionRow[] => list(db, `${order} LIMIT @limit`, { today, limit });
/** What still runs, over all weeks. */
export const listRunning = (db: ReadDb, today: string, limit: number): ActionRow[] => list(db, `WHERE ${running} ${order} LIMIT @limit`, { today, limit });
export const listForMeeting = (db: ReadDb, today: string, meetingId: string): ActionRow[] => list(db, 'WHERE a.meeting_id = @meetingId ORDER BY a.sequence', { today, meetingId });
export const listForItem = (db: ReadDb, today: string, itemId: string): ActionRow[] => list(db, 'WHERE a.item_id = @itemId ORDER BY a.sequence', { today, itemId });
export const listForSignal = (db: ReadDb, today: string, signalId: string): ActionRow[] =>
  list(db, 'WHERE a.signal_id = @signalId ORDER BY m.held_on, a.sequence', { today, signalId });
export const listForOwner = (db: ReadDb, today: string, ownerId: string): ActionRow[] => list(db, `WHERE a.owner_id = @ownerId ${order}`, { today, ownerId });
export const findRow = (db: ReadDb, today: string, id: string): ActionRow | undefined => list(db, 'WHERE a.id = @id', { today, id })[0];

type UpdateRow = {
  happened_on: string; kind: ActionUpdate['kind']; from_value: string; to_value: string; reason: string | null; channel: ActionUpdate['channel']; organisation_id: string | null;
};

/** How an action came to be where it is, oldest first. */
export function listUpdates(db: ReadDb, actionId: string): ActionUpdate[] {
  return db
    .prepare<[string], UpdateRow>(
      'SELECT happened_on, kind, from_value, to_value, reason, channel, organisation_id FROM action_update WHERE action_id = ? ORDER BY sequence',
    )
    .all(actionId)
    .map((row) => ({
      on: row.happened_on as ActionUpdate['on'],
      kind: row.kind,
      from: row.from_value,
      to: row.to_value,
      reason: row.reason,
      channel: row.channel,
      organisationId: row.organisation_id as ActionUpdate['organisationId'],
    }));
}

export function insertUpdate(db: WriteDb, id: string, actionId: string, update: ActionUpdate): void {
  db.prepare(
    `INSERT INTO action_update (id, action_id, sequence, happened_on, kind, from_value, to_value, reason, channel, organisation_id)
     VALUES (@id, @actionId, (SELECT coalesce(max(sequence), 0) + 1 FROM action_update WHERE action_id = @actionId), @on, @kind, @from, @to, @reason, @channel,
             @organisationId)`,
  ).run({ ...update, id, actionId });
}
