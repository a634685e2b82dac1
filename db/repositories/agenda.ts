import type { ReadDb, WriteDb } from '#db/store.ts';
import type { AgendaItem, ItemNote, PartnerAnswer } from '#shared/agenda/agenda.ts';

type Row = {
  id: string; meeting_id: string; section: AgendaItem['section']; number: string; position: number; title: string; signal_id: string | null; minutes: number;
  origin: AgendaItem['origin']; from_meeting_number: string | null; times_carried: number; state: AgendaItem['state']; outcome: AgendaItem['outcome'];
  receiver_id: string | null; seconds_spent: number; started_at: string | null; extra_minutes: number; version: number;
};

const columns = `id, meeting_id, section, number, position, title, signal_id, minutes, origin, from_meeting_number, times_carried, state, outcome,
  receiver_id, seconds_spent, started_at, extra_minutes, version`;

const fromRow = (row: Row): AgendaItem => ({
  id: row.id as AgendaItem['id'],
  meetingId: row.meeting_id as AgendaItem['meetingId'],
  section: row.section,
  number: row.number,
  position: row.position,
  title: row.title,
  signalId: row.signal_id as AgendaItem['signalId'],
  minutes: row.minutes,
  origin: row.origin,
  fromMeetingNumber: row.from_meeting_number,
  timesCarried: row.times_carried,
  state: row.state,
  outcome: row.outcome,
  receiverId: row.receiver_id as AgendaItem['receiverId'],
  secondsSpent: row.seconds_spent,
  startedAt: row.started_at,
  extraMinutes: row.extra_minutes,
  version: row.version,
});

export function find(db: ReadDb, id: string): AgendaItem | undefined {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM agenda_item WHERE id = ?`).get(id);
  return row && fromRow(row);
}

/** The agenda in its order. */
export function listForMeeting(db: ReadDb, meetingId: string): AgendaItem[] {
  return db.prepare<[string], Row>(`SELECT ${columns} FROM agenda_item WHERE meeting_id = ? ORDER BY position, number`).all(meetingId).map(fromRow);
}

export function insert(db: WriteDb, item: AgendaItem): void {
  db.prepare(
    `INSERT INTO agenda_item (id, meeting_id, section, number, position, title, signal_id, minutes, origin, from_meeting_number, times_carried, state, outcome,
                              receiver_id, seconds_spent, started_at, extra_minutes, version)
     VALUES (@id, @meetingId, @section, @number, @position, @title, @signalId, @minutes, @origin, @fromMeetingNumber, @timesCarried, @state, @outcome,
             @receiverId, @secondsSpent, @startedAt, @extraMinutes, @version)`,
  ).run(item);
}

/** Writes the next version. False when someone else changed it first. */
export function replace(db: WriteDb, next: AgendaItem): boolean {
  const { meetingId: _meeting, signalId: _signal, ...row } = next;
  return (
    db
      .prepare(
        `UPDATE agenda_item SET section = @section, number = @number, position = @position, title = @title, minutes = @minutes, origin = @origin,
         from_meeting_number = @fromMeetingNumber, times_carried = @timesCarried, state = @state, outcome = @outcome, receiver_id = @receiverId,
         seconds_spent = @secondsSpent, started_at = @startedAt, extra_minutes = @extraMinutes, version = @version
         WHERE id = @id AND version = @version - 1`,
      )
      .run(row).changes === 1
  );
}

/** Puts an item on the agenda of another meeting; its number there is the caller's to give. */
export function moveToMeeting(db: WriteDb, id: string, meetingId: string): void {
  db.prepare('UPDATE agenda_item SET meeting_id = ?, version = version + 1 WHERE id = ?').run(meetingId, id);
}

export function remove(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM agenda_item WHERE id = ?').run(id);
}

/** Whether anything was noted, decided or agreed under an item: then it cannot leave the agenda. */
export function hasRecords(db: ReadDb, id: string): boolean {
  return (
    db
      .prepare<{ id: string }, { found: number }>(
        `SELECT EXISTS (SELECT 1 FROM decision WHERE item_id = @id) OR EXISTS (SELECT 1 FROM action WHERE item_id = @id)
             OR EXISTS (SELECT 1 FROM item_note WHERE item_id = @id AND body <> '') AS found`,
      )
      .get({ id })?.found === 1
  );
}

/** How many decisions were recorded under an item. */
export function countDecisions(db: ReadDb, itemId: string): number {
  return db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM decision WHERE item_id = ?').get(itemId)?.n ?? 0;
}

type NoteRow = { item_id: string; step: number; body: string };
const noteOf = (row: NoteRow): ItemNote => ({ itemId: row.item_id as ItemNote['itemId'], step: row.step, text: row.body });

export function listNotes(db: ReadDb, itemId: string): ItemNote[] {
  return db.prepare<[string], NoteRow>('SELECT item_id, step, body FROM item_note WHERE item_id = ? ORDER BY step').all(itemId).map(noteOf);
}

/** Everything noted in a meeting, in the order of the agenda. */
export function listNotesForMeeting(db: ReadDb, meetingId: string): ItemNote[] {
  return db
    .prepare<[string], NoteRow>(
      `SELECT n.item_id, n.step, n.body FROM item_note n JOIN agenda_item i ON i.id = n.item_id WHERE i.meeting_id = ? ORDER BY i.position, n.step`,
    )
    .all(meetingId)
    .map(noteOf);
}

export function writeNote(db: WriteDb, note: ItemNote): void {
  db.prepare(
    `INSERT INTO item_note (item_id, step, body) VALUES (@itemId, @step, @text) ON CONFLICT (item_id, step) DO UPDATE SET body = excluded.body`,
  ).run(note);
}

export function listAnswers(db: ReadDb, itemId: string): PartnerAnswer[] {
  return db
    .prepare<[string], { item_id: string; organisation_id: string; answer: string }>(
      'SELECT item_id, organisation_id, answer FROM partner_answer WHERE item_id = ? ORDER BY organisation_id',
    )
    .all(itemId)
    .map((row) => ({
      itemId: row.item_id as PartnerAnswer['itemId'],
      organisationId: row.organisation_id as PartnerAnswer['organisationId'],
      answer: row.answer,
    }));
}

export function setAnswer(db: WriteDb, answer: PartnerAnswer): void {
  db.prepare(
    `INSERT INTO partner_answer (item_id, organisation_id, answer) VALUES (@itemId, @organisationId, @answer)
     ON CONFLICT (item_id, organisation_id) DO UPDATE SET answer = excluded.answer`,
  ).run(answer);
}

/** False when that partner had not answered. */
export function removeAnswer(db: WriteDb, itemId: string, organisationId: string): boolean {
  return db.prepare('DELETE FROM partner_answer WHERE item_id = ? AND organisation_id = ?').run(itemId, organisationId).changes === 1;
}
