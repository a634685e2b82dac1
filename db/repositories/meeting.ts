import type { ReadDb, WriteDb } from '#db/store.ts';
import type { Attendance, ItemAttendance, Meeting, MeetingSeries } from '#shared/meeting/meeting.ts';

type Row = {
  id: string; number: string; held_on: string; start_time: string; end_time: string; mode: Meeting['mode']; place: string; status: Exclude<Meeting['status'], 'CANCELLED'>;
  opened_at: string | null; closed_at: string | null; minutes_status: Meeting['minutesStatus']; adopted_on: string | null; adopted_in_id: string | null;
  adopted_changes: string | null; minutes_hash: string | null; version: number; cancelled: 1 | null;
};

const columns = `id, number, held_on, start_time, end_time, mode, place, status, opened_at, closed_at, minutes_status, adopted_on, adopted_in_id,
  adopted_changes, minutes_hash, version, cancelled`;

const fromRow = (row: Row): Meeting => ({
  id: row.id as Meeting['id'],
  number: row.number,
  date: row.held_on as Meeting['date'],
  start: row.start_time as Meeting['start'],
  end: row.end_time as Meeting['end'],
  mode: row.mode,
  place: row.place,
  status: row.cancelled ? 'CANCELLED' : row.status,
  openedAt: row.opened_at as Meeting['openedAt'],
  closedAt: row.closed_at as Meeting['closedAt'],
  minutesStatus: row.minutes_status,
  adoptedOn: row.adopted_on as Meeting['adoptedOn'],
  adoptedInId: row.adopted_in_id as Meeting['adoptedInId'],
  adoptedChanges: row.adopted_changes,
  minutesHash: row.minutes_hash,
  version: row.version,
});

/** A meeting that was cancelled is stored as what it was, planned, with a mark. */
const statusRow = ({ status }: Meeting) => (status === 'CANCELLED' ? { status: 'PLANNED', cancelled: 1 } : { status, cancelled: null });

const first = (db: ReadDb, where: string, parameter: string): Meeting | undefined => {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM meeting WHERE ${where} LIMIT 1`).get(parameter);
  return row && fromRow(row);
};

export const find = (db: ReadDb, id: string): Meeting | undefined => first(db, 'id = ?', id);
/** The meeting that is being held now; there is at most one. */
export const findOpen = (db: ReadDb): Meeting | undefined => first(db, 'status = ?', 'OPEN');
export const findOnDate = (db: ReadDb, date: string): Meeting | undefined => first(db, 'held_on = ? AND cancelled IS NULL', date);
/** The meeting before a day that was or will be held. */
export const findBefore = (db: ReadDb, date: string): Meeting | undefined => first(db, 'held_on < ? AND cancelled IS NULL ORDER BY held_on DESC', date);
export const findAfter = (db: ReadDb, date: string): Meeting | undefined => first(db, 'held_on > ? AND cancelled IS NULL ORDER BY held_on', date);
/** The last meeting there is; a day on which one was cancelled counts, so that it is not proposed again. */
export const findLast = (db: ReadDb): Meeting | undefined => first(db, 'held_on <= ? ORDER BY held_on DESC', '9999-12-31');
/** The first meeting that is still to come; one planned for a day that passed counts until it is opened or moved. */
export const findNextPlanned = (db: ReadDb): Meeting | undefined => first(db, 'status = ? AND cancelled IS NULL ORDER BY held_on', 'PLANNED');
export const findLastHeld = (db: ReadDb): Meeting | undefined => first(db, 'status = ? ORDER BY held_on DESC', 'HELD');

type ListRow = Row & { items: number; decisions: number; actions: number };

/** The whole series with what came of each meeting, newest first. */
export function list(db: ReadDb): (Meeting & { items: number; decisions: number; actions: number })[] {
  return db
    .prepare<[], ListRow>(
      `SELECT ${columns}, (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id AND signal_id IS NOT NULL) AS items,
              (SELECT count(*) FROM decision WHERE meeting_id = meeting.id) AS decisions,
              (SELECT count(*) FROM action WHERE meeting_id = meeting.id) AS actions
         FROM meeting ORDER BY held_on DESC`,
    )
    .all()
    .map((row) => ({ ...fromRow(row), items: row.items, decisions: row.decisions, actions: row.actions }));
}

/** The highest number given in a calendar year, 0 when there is none yet. */
export function lastSequence(db: ReadDb, year: number): number {
  return db.prepare<[number], { last: number }>('SELECT coalesce(max(sequence), 0) AS last FROM meeting WHERE year = ?').get(year)?.last ?? 0;
}

/** Year and running number of a meeting, kept apart from the pattern of the number. */
export type MeetingSequence = { readonly year: number; readonly sequence: number };

export function sequenceOf(db: ReadDb, id: string): MeetingSequence | undefined {
  return db.prepare<[string], MeetingSequence>('SELECT year, sequence FROM meeting WHERE id = ?').get(id);
}

export function insert(db: WriteDb, meeting: Meeting, given: MeetingSequence): void {
  db.prepare(
    `INSERT INTO meeting (id, number, year, sequence, held_on, start_time, end_time, mode, place, status, opened_at, closed_at, minutes_status, adopted_on,
                          adopted_in_id, adopted_changes, minutes_hash, version, cancelled)
     VALUES (@id, @number, @year, @sequence, @date, @start, @end, @mode, @place, @status, @openedAt, @closedAt, @minutesStatus, @adoptedOn,
             @adoptedInId, @adoptedChanges, @minutesHash, @version, @cancelled)`,
  ).run({ ...meeting, ...given, ...statusRow(meeting) });
}

/** Writes the next version; the number stays as it is. False when someone else changed it first. */
export function replace(db: WriteDb, next: Meeting): boolean {
  const { number: _number, ...row } = next;
  return (
    db
      .prepare(
        `UPDATE meeting SET held_on = @date, start_time = @start, end_time = @end, mode = @mode, place = @place, status = @status, opened_at = @openedAt,
         closed_at = @closedAt, minutes_status = @minutesStatus, adopted_on = @adoptedOn, adopted_in_id = @adoptedInId, adopted_changes = @adoptedChanges,
         minutes_hash = @minutesHash, version = @version, cancelled = @cancelled WHERE id = @id AND version = @version - 1`,
      )
      .run({ ...row, ...statusRow(next) }).changes === 1
  );
}

/** A planned meeting that moves into another year takes a number of that year. */
export function renumber(db: WriteDb, id: string, number: string, given: MeetingSequence): void {
  db.prepare('UPDATE meeting SET number = @number, year = @year, sequence = @sequence WHERE id = @id').run({ id, number, ...given });
}

type SeriesRow = {
  name: string; weekday: number; interval_weeks: number; start_time: string; end_time: string; mode: MeetingSeries['mode']; place: string; carnival: 0 | 1;
  skipped: string; version: number;
};

/** The rhythm of the meetings. Every workspace has one from its creation on. */
export function series(db: ReadDb): MeetingSeries | undefined {
  const row = db
    .prepare<[], SeriesRow>('SELECT name, weekday, interval_weeks, start_time, end_time, mode, place, carnival, skipped, version FROM meeting_series')
    .get();
  return (
    row && {
      name: row.name,
      weekday: row.weekday,
      intervalWeeks: row.interval_weeks,
      start: row.start_time as MeetingSeries['start'],
      end: row.end_time as MeetingSeries['end'],
      mode: row.mode,
      place: row.place,
      carnival: row.carnival === 1,
      skipped: JSON.parse(row.skipped) as MeetingSeries['skipped'],
      version: row.version,
    }
  );
}

const seriesRow = (of: MeetingSeries) => ({ ...of, carnival: of.carnival ? 1 : 0, skipped: JSON.stringify(of.skipped) });

export function insertSeries(db: WriteDb, of: MeetingSeries): void {
  db.prepare(
    `INSERT INTO meeting_series (id, name, weekday, interval_weeks, start_time, end_time, mode, place, carnival, skipped, version)
     VALUES ('series', @name, @weekday, @intervalWeeks, @start, @end, @mode, @place, @carnival, @skipped, @version)`,
  ).run(seriesRow(of));
}

/** False when someone else changed it first. */
export function replaceSeries(db: WriteDb, next: MeetingSeries): boolean {
  return (
    db
      .prepare(
        `UPDATE meeting_series SET name = @name, weekday = @weekday, interval_weeks = @intervalWeeks, start_time = @start, end_time = @end, mode = @mode,
         place = @place, carnival = @carnival, skipped = @skipped, version = @version WHERE version = @version - 1`,
      )
      .run(seriesRow(next)).changes === 1
  );
}

export function listAttendance(db: ReadDb, meetingId: string): Attendance[] {
  return db
    .prepare<[string], { organisation_id: string; state: Attendance['state']; participant_id: string | null }>(
      'SELECT organisation_id, state, participant_id FROM attendance WHERE meeting_id = ?',
    )
    .all(meetingId)
    .map((row) => ({
      organisationId: row.organisation_id as Attendance['organisationId'],
      state: row.state,
      participantId: row.participant_id as Attendance['participantId'],
    }));
}

export function setAttendance(db: WriteDb, meetingId: string, attendance: Attendance): void {
  db.prepare(
    `INSERT INTO attendance (meeting_id, organisation_id, state, participant_id) VALUES (@meetingId, @organisationId, @state, @participantId)
     ON CONFLICT (meeting_id, organisation_id) DO UPDATE SET state = excluded.state, participant_id = excluded.participant_id`,
  ).run({ ...attendance, meetingId });
}

/** False when nothing was noted. */
export function removeAttendance(db: WriteDb, meetingId: string, organisationId: string): boolean {
  return db.prepare('DELETE FROM attendance WHERE meeting_id = ? AND organisation_id = ?').run(meetingId, organisationId).changes === 1;
}

/** Nothing is known of who comes any more. */
export function clearAttendance(db: WriteDb, meetingId: string): void {
  db.prepare('DELETE FROM attendance WHERE meeting_id = ?').run(meetingId);
}

/** Where an organisation's attendance differed for one item, over the whole meeting. */
export function listItemAttendance(db: ReadDb, meetingId: string): ItemAttendance[] {
  return db
    .prepare<[string], { item_id: string; organisation_id: string; state: ItemAttendance['state'] }>(
      `SELECT a.item_id, a.organisation_id, a.state FROM item_attendance a JOIN agenda_item i ON i.id = a.item_id
        WHERE i.meeting_id = ? ORDER BY i.position, a.organisation_id`,
    )
    .all(meetingId)
    .map((row) => ({
      itemId: row.item_id as ItemAttendance['itemId'],
      organisationId: row.organisation_id as ItemAttendance['organisationId'],
      state: row.state,
    }));
}

export function setItemAttendance(db: WriteDb, attendance: ItemAttendance): void {
  db.prepare(
    `INSERT INTO item_attendance (item_id, organisation_id, state) VALUES (@itemId, @organisationId, @state)
     ON CONFLICT (item_id, organisation_id) DO UPDATE SET state = excluded.state`,
  ).run(attendance);
}

/** False when nothing was noted. */
export function removeItemAttendance(db: WriteDb, itemId: string, organisationId: string): boolean {
  return db.prepare('DELETE FROM item_attendance WHERE item_id = ? AND organisation_id = ?').run(itemId, organisationId).changes === 1;
}
