import type { ReadDb, WriteDb } from '#db/store.ts';
import type { Signal, SignalRoute, SignalRow, SignalStatus } from '#shared/signal/signal.ts';

type Row = {
  id: string; number: string | null; year: number | null; sequence: number | null; title: string; status: SignalStatus; form: string; form_at_intake: string;
  secondary_forms: string; cross_border: string | null; sector: string; topic: string | null; source_type: string; source_basis: string;
  submitter_id: string; municipality_id: string; submitted_on: string; urgency: string; suspicion: string; victim_count: string; age_band: string;
  gender: string; origin_group: string; flags: string; indicators: string; comensha_reported: string; comensha_by_id: string | null;
  review_date: string | null; hold_until: string | null; hold_reason: string | null; closing_reason: string | null; closed_on: string | null;
  retention_class: string | null; handled_outside_on: string | null; handled_outside_route: string | null; merged_into_id: string | null;
  body: string; version: number;
};

const columns = `id, number, year, sequence, title, status, form, form_at_intake, secondary_forms, cross_border, sector, topic, source_type, source_basis,
  submitter_id, municipality_id, submitted_on, urgency, suspicion, victim_count, age_band, gender, origin_group, flags, indicators, comensha_reported,
  comensha_by_id, review_date, hold_until, hold_reason, closing_reason, closed_on, retention_class, handled_outside_on, handled_outside_route,
  merged_into_id, body, version`;

const fromRow = (row: Row): Signal => ({
  id: row.id as Signal['id'],
  number: row.number,
  title: row.title,
  status: row.status,
  form: row.form,
  formAtIntake: row.form_at_intake,
  secondaryForms: JSON.parse(row.secondary_forms) as string[],
  crossBorder: row.cross_border,
  sector: row.sector,
  topic: row.topic,
  sourceType: row.source_type,
  sourceBasis: row.source_basis,
  submitterId: row.submitter_id as Signal['submitterId'],
  municipalityId: row.municipality_id as Signal['municipalityId'],
  submittedOn: row.submitted_on as Signal['submittedOn'],
  urgency: row.urgency,
  suspicion: row.suspicion,
  victimCount: row.victim_count,
  ageBand: row.age_band,
  gender: row.gender,
  originGroup: row.origin_group,
  flags: JSON.parse(row.flags) as string[],
  indicators: JSON.parse(row.indicators) as string[],
  comenshaReported: row.comensha_reported,
  comenshaById: row.comensha_by_id as Signal['comenshaById'],
  reviewDate: row.review_date as Signal['reviewDate'],
  holdUntil: row.hold_until as Signal['holdUntil'],
  holdReason: row.hold_reason,
  closingReason: row.closing_reason,
  closedOn: row.closed_on as Signal['closedOn'],
  retentionClass: row.retention_class,
  handledOutsideOn: row.handled_outside_on as Signal['handledOutsideOn'],
  handledOutsideRoute: row.handled_outside_route,
  mergedIntoId: row.merged_into_id as Signal['mergedIntoId'],
  text: row.body,
  version: row.version,
});

/** Numbers are kept apart from their text as well, so that the next one is found without reading patterns back. */
export type SignalSequence = { readonly year: number; readonly sequence: number };

const toRow = (signal: Signal): Omit<Row, 'year' | 'sequence'> => ({
  id: signal.id,
  number: signal.number,
  title: signal.title,
  status: signal.status,
  form: signal.form,
  form_at_intake: signal.formAtIntake,
  secondary_forms: JSON.stringify(signal.secondaryForms),
  cross_border: signal.crossBorder,
  sector: signal.sector,
  topic: signal.topic,
  source_type: signal.sourceType,
  source_basis: signal.sourceBasis,
  submitter_id: signal.submitterId,
  municipality_id: signal.municipalityId,
  submitted_on: signal.submittedOn,
  urgency: signal.urgency,
  suspicion: signal.suspicion,
  victim_count: signal.victimCount,
  age_band: signal.ageBand,
  gender: signal.gender,
  origin_group: signal.originGroup,
  flags: JSON.stringify(signal.flags),
  indicators: JSON.stringify(signal.indicators),
  comensha_reported: signal.comenshaReported,
  comensha_by_id: signal.comenshaById,
  review_date: signal.reviewDate,
  hold_until: signal.holdUntil,
  hold_reason: signal.holdReason,
  closing_reason: signal.closingReason,
  closed_on: signal.closedOn,
  retention_class: signal.retentionClass,
  handled_outside_on: signal.handledOutsideOn,
  handled_outside_route: signal.handledOutsideRoute,
  merged_into_id: signal.mergedIntoId,
  body: signal.text,
  version: signal.version,
});

const names = columns.split(',').map((name) => name.trim());
const insertSql = `INSERT INTO signal (${columns}) VALUES (${names.map((name) => `@${name}`).join(', ')})`;
const updateSql = `UPDATE signal SET ${names
  .filter((name) => !['id', 'year', 'sequence'].includes(name))
  .map((name) => `${name} = @${name}`)
  .join(', ')} WHERE id = @id AND version = @version - 1`;

export function find(db: ReadDb, id: string): Signal | undefined {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM signal WHERE id = ?`).get(id);
  return row && fromRow(row);
}

/** The highest number given in a year, 0 when there is none yet. */
export function lastSequence(db: ReadDb, year: number): number {
  return db.prepare<[number], { last: number }>('SELECT coalesce(max(sequence), 0) AS last FROM signal WHERE year = ?').get(year)?.last ?? 0;
}

export function insert(db: WriteDb, signal: Signal, given: SignalSequence | null = null): void {
  db.prepare(insertSql).run({ ...toRow(signal), year: given?.year ?? null, sequence: given?.sequence ?? null });
}

/** Writes the next version. False when someone else changed it first. */
export function replace(db: WriteDb, next: Signal): boolean {
  return db.prepare(updateSql).run(toRow(next)).changes === 1;
}

/** Gives a submitted signal its number; the row is written by `replace` in the same transaction. */
export function submit(db: WriteDb, next: Signal, given: SignalSequence): boolean {
  const row = toRow(next);
  const { changes } = db
    .prepare(
      `UPDATE signal SET number = @number, year = @year, sequence = @sequence, status = @status, form_at_intake = @form_at_intake, version = @version
       WHERE id = @id AND version = @version - 1`,
    )
    .run({ id: row.id, number: row.number, status: row.status, form_at_intake: row.form_at_intake, version: row.version, ...given });
  return changes === 1;
}

/** Something new came in about a signal outside a meeting: the next agenda takes it up (docs/domain.md 1.3). */
export function noteNews(db: WriteDb, id: string, on: string): void {
  db.prepare('UPDATE signal SET news_on = ? WHERE id = ?').run(on, id);
}

export function remove(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM signal WHERE id = ?').run(id);
}

type ListRow = Row & { open_actions: number; last_meeting_number: string | null };

const listSql = `
  SELECT s.id, s.number, s.title, s.status, s.form, s.sector, s.municipality_id, s.submitter_id, s.submitted_on, s.urgency, s.suspicion, s.flags,
         s.review_date, s.hold_until, s.handled_outside_on, s.version,
         (SELECT count(*) FROM action a WHERE a.signal_id = s.id AND a.status IN ('OPEN', 'IN_PROGRESS', 'WAITING')) AS open_actions,
         (SELECT m.number FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
           WHERE i.signal_id = s.id AND i.state = 'DONE' AND i.outcome <> 'NOT_REACHED' ORDER BY m.held_on DESC LIMIT 1) AS last_meeting_number
    FROM signal s`;

const toListRow = (row: ListRow): SignalRow => ({
  id: row.id as SignalRow['id'],
  number: row.number,
  title: row.title,
  status: row.status,
  form: row.form,
  sector: row.sector,
  municipalityId: row.municipality_id as SignalRow['municipalityId'],
  submitterId: row.submitter_id as SignalRow['submitterId'],
  submittedOn: row.submitted_on as SignalRow['submittedOn'],
  urgency: row.urgency,
  suspicion: row.suspicion,
  flags: JSON.parse(row.flags) as string[],
  reviewDate: row.review_date as SignalRow['reviewDate'],
  holdUntil: row.hold_until as SignalRow['holdUntil'],
  handledOutsideOn: row.handled_outside_on as SignalRow['handledOutsideOn'],
  version: row.version,
  openActions: row.open_actions,
  lastMeetingNumber: row.last_meeting_number,
});

/** The register, newest first. */
export function listAll(db: ReadDb, limit: number): SignalRow[] {
  return db.prepare<[number], ListRow>(`${listSql} ORDER BY s.submitted_on DESC, s.number DESC LIMIT ?`).all(limit).map(toListRow);
}

/** The register narrowed to some statuses, newest first. */
export function listByStatus(db: ReadDb, statuses: readonly SignalStatus[], limit: number): SignalRow[] {
  return db
    .prepare<[string, number], ListRow>(`${listSql} WHERE s.status IN (SELECT value FROM json_each(?)) ORDER BY s.submitted_on DESC, s.number DESC LIMIT ?`)
    .all(JSON.stringify(statuses), limit)
    .map(toListRow);
}

export function listRoutes(db: ReadDb, signalId: string): SignalRoute[] {
  return db
    .prepare<[string], { route: string; opened_on: string; closed_on: string | null }>(
      'SELECT route, opened_on, closed_on FROM signal_route WHERE signal_id = ? ORDER BY opened_on, route',
    )
    .all(signalId)
    .map((row) => ({ route: row.route, openedOn: row.opened_on as SignalRoute['openedOn'], closedOn: row.closed_on as SignalRoute['closedOn'] }));
}

/** Opens a route, again if it was closed before. */
export function openRoute(db: WriteDb, signalId: string, route: string, on: string): void {
  db.prepare(
    `INSERT INTO signal_route (signal_id, route, opened_on, closed_on) VALUES (?, ?, ?, NULL)
     ON CONFLICT (signal_id, route) DO UPDATE SET opened_on = excluded.opened_on, closed_on = NULL`,
  ).run(signalId, route, on);
}

export function closeRoute(db: WriteDb, signalId: string, route: string, on: string): void {
  db.prepare('UPDATE signal_route SET closed_on = ? WHERE signal_id = ? AND route = ? AND closed_on IS NULL').run(on, signalId, route);
}
