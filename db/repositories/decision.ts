import type { ReadDb, WriteDb } from '#db/store.ts';
import type { Decision, DecisionRow } from '#shared/decision/decision.ts';

type Row = {
  id: string; number: string; sequence: number; meeting_id: string; item_id: string; signal_id: string | null; route: string | null; body: string;
  status: Decision['status']; withdrawn_by_id: string | null; version: number;
};

const columns = 'd.id, d.number, d.sequence, d.meeting_id, d.item_id, d.signal_id, d.route, d.body, d.status, d.withdrawn_by_id, d.version';

const fromRow = (row: Row): Decision => ({
  id: row.id as Decision['id'],
  number: row.number,
  sequence: row.sequence,
  meetingId: row.meeting_id as Decision['meetingId'],
  itemId: row.item_id as Decision['itemId'],
  signalId: row.signal_id as Decision['signalId'],
  route: row.route,
  text: row.body,
  status: row.status,
  withdrawnById: row.withdrawn_by_id as Decision['withdrawnById'],
  version: row.version,
});

export function find(db: ReadDb, id: string): Decision | undefined {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM decision d WHERE d.id = ?`).get(id);
  return row && fromRow(row);
}

/** The highest number given in a meeting, 0 when there is none. Numbers are never used again, so this is the count ever given. */
export function lastSequence(db: ReadDb, meetingId: string): number {
  return db.prepare<[string], { last: number }>('SELECT coalesce(max(sequence), 0) AS last FROM decision WHERE meeting_id = ?').get(meetingId)?.last ?? 0;
}

export function insert(db: WriteDb, decision: Decision): void {
  db.prepare(
    `INSERT INTO decision (id, number, meeting_id, sequence, item_id, signal_id, route, body, status, withdrawn_by_id, version)
     VALUES (@id, @number, @meetingId, @sequence, @itemId, @signalId, @route, @text, @status, @withdrawnById, @version)`,
  ).run(decision);
}

/** False when someone else changed it first. */
export function replace(db: WriteDb, next: Decision): boolean {
  return (
    db
      .prepare('UPDATE decision SET body = @text, status = @status, withdrawn_by_id = @withdrawnById, version = @version WHERE id = @id AND version = @version - 1')
      .run({ id: next.id, text: next.text, status: next.status, withdrawnById: next.withdrawnById, version: next.version }).changes === 1
  );
}

type ListRow = Row & {
  meeting_number: string; held_on: string; item_number: string; signal_number: string | null; signal_title: string | null; embargo: 0 | 1;
  withdrawn_by_number: string | null; withdraws: string;
};

const listSql = `
  SELECT ${columns}, m.number AS meeting_number, m.held_on, i.number AS item_number, s.number AS signal_number, s.title AS signal_title,
         coalesce(EXISTS (SELECT 1 FROM json_each(s.flags) WHERE value = 'F_EMBARGO'), 0) AS embargo,
         (SELECT number FROM decision WHERE id = d.withdrawn_by_id) AS withdrawn_by_number,
         (SELECT json_group_array(number) FROM decision WHERE withdrawn_by_id = d.id) AS withdraws
    FROM decision d JOIN meeting m ON m.id = d.meeting_id JOIN agenda_item i ON i.id = d.item_id LEFT JOIN signal s ON s.id = d.signal_id`;

const toListRow = (row: ListRow): DecisionRow => ({
  ...fromRow(row),
  meetingNumber: row.meeting_number,
  meetingDate: row.held_on as DecisionRow['meetingDate'],
  itemNumber: row.item_number,
  signalNumber: row.signal_number,
  signalTitle: row.signal_title,
  isEmbargoed: row.embargo === 1,
  withdrawnByNumber: row.withdrawn_by_number,
  withdraws: JSON.parse(row.withdraws) as string[],
});

/** With its meeting, its item and its signal, as the register shows it. */
export function findRow(db: ReadDb, id: string): DecisionRow | undefined {
  const row = db.prepare<[string], ListRow>(`${listSql} WHERE d.id = ?`).get(id);
  return row && toListRow(row);
}

/** The register, newest meeting first, in number order within a meeting. */
export function listAll(db: ReadDb, limit: number): DecisionRow[] {
  return db.prepare<[number], ListRow>(`${listSql} ORDER BY m.held_on DESC, d.sequence LIMIT ?`).all(limit).map(toListRow);
}

export function listForMeeting(db: ReadDb, meetingId: string): DecisionRow[] {
  return db.prepare<[string], ListRow>(`${listSql} WHERE d.meeting_id = ? ORDER BY d.sequence`).all(meetingId).map(toListRow);
}

export function listForItem(db: ReadDb, itemId: string): DecisionRow[] {
  return db.prepare<[string], ListRow>(`${listSql} WHERE d.item_id = ? ORDER BY d.sequence`).all(itemId).map(toListRow);
}

export function listForSignal(db: ReadDb, signalId: string): DecisionRow[] {
  return db.prepare<[string], ListRow>(`${listSql} WHERE d.signal_id = ? ORDER BY m.held_on, d.sequence`).all(signalId).map(toListRow);
}
