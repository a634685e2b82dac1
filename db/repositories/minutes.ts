import type { ReadDb, WriteDb } from '#db/store.ts';
import type { MeetingId, OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { DocumentContent } from '#shared/minutes/content.ts';
import type { ActionFacts, AttendanceFact, OrganisationFact } from '#shared/minutes/facts.ts';
import type { ExportedDocument } from '#shared/minutes/minutes.ts';

/** Who was there and who was not: the chair first, then the core, each group by name. */
export function listAttendance(db: ReadDb, meetingId: string): AttendanceFact[] {
  return db
    .prepare<[string], AttendanceFact>(
      `SELECT a.organisation_id AS organisationId, a.state, a.participant_id AS participantId, p.person_name AS personName
         FROM attendance a JOIN organisation o ON o.id = a.organisation_id LEFT JOIN participant p ON p.id = a.participant_id
        WHERE a.meeting_id = ?
        ORDER BY o.role_code <> 'CHAIR', o.role_code <> 'MINUTE_TAKER', CASE o.presence WHEN 'CORE' THEN 0 WHEN 'LINKED' THEN 1 ELSE 2 END, o.short_name`,
    )
    .all(meetingId);
}

type OrganisationRow = { id: OrganisationId; name: string; shortName: string; isMunicipality: 0 | 1 };

/** Every body by its id, those no longer active among them: old documents name them. */
export function listOrganisations(db: ReadDb): Map<OrganisationId, OrganisationFact> {
  const rows = db
    .prepare<[], OrganisationRow>(
      `SELECT id, name, short_name AS shortName, municipality_id IS NOT NULL AS isMunicipality FROM organisation ORDER BY short_name`,
    )
    .all();
  return new Map(rows.map(({ id, isMunicipality, ...names }) => [id, { ...names, isMunicipality: isMunicipality === 1 }]));
}

export function municipalityName(db: ReadDb, id: string): string {
  return db.prepare<[string], { name: string }>('SELECT name FROM municipality WHERE id = ?').get(id)?.name ?? '';
}

export type ActionExtra = Pick<ActionFacts, 'flags' | 'municipality' | 'movedHere' | 'endedOn'>;
type ExtraRow = { id: string; flags: string | null; municipality: string | null; movedHere: 0 | 1; endedOn: CivilDate | null };

/** What the documents of a meeting on a day must know of each action beside the register's row. */
export function listActionExtras(db: ReadDb, meetingDate: string): Map<string, ActionExtra> {
  const rows = db
    .prepare<{ date: string }, ExtraRow>(
      `SELECT a.id, s.flags, m.name AS municipality,
              EXISTS (SELECT 1 FROM action_update u WHERE u.action_id = a.id AND u.kind = 'MOVED' AND u.happened_on = @date) AS movedHere,
              CASE WHEN a.status IN ('OPEN', 'IN_PROGRESS', 'WAITING') THEN NULL
                   ELSE coalesce(a.done_on, (SELECT max(u.happened_on) FROM action_update u WHERE u.action_id = a.id AND u.kind = 'STATUS'), h.held_on) END AS endedOn
         FROM action a JOIN meeting h ON h.id = a.meeting_id LEFT JOIN signal s ON s.id = a.signal_id LEFT JOIN municipality m ON m.id = s.municipality_id`,
    )
    .all({ date: meetingDate });
  return new Map(
    rows.map(({ id, flags, municipality, movedHere, endedOn }) => [
      id,
      { flags: flags === null ? [] : (JSON.parse(flags) as string[]), municipality, movedHere: movedHere === 1, endedOn },
    ]),
  );
}

/** Signals discussed for the first time in meetings of a period, and how many of them are closed by now. */
export function countNewSignals(db: ReadDb, from: string, to: string): { discussed: number; closed: number } {
  const row = db
    .prepare<[string, string], { discussed: number; closed: number }>(
      `SELECT count(DISTINCT s.id) AS discussed, count(DISTINCT CASE WHEN s.status IN ('CLOSED', 'ANONYMISED', 'DESTROYED') THEN s.id END) AS closed
         FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN signal s ON s.id = i.signal_id
        WHERE i.section = 'NEW_SIGNALS' AND coalesce(i.outcome, 'NOT_REACHED') <> 'NOT_REACHED' AND m.held_on BETWEEN ? AND ?`,
    )
    .get(from, to);
  return row ?? { discussed: 0, closed: 0 };
}

type ExportedRow = Omit<ExportedDocument, 'meetingId' | 'fileName'> & { meeting_id: string; file_name: string };
const exportedColumns = 'id, meeting_id, kind, version, status, file_name, sha256, at';

const exportedOf = ({ meeting_id, file_name, ...row }: ExportedRow): ExportedDocument => ({ ...row, meetingId: meeting_id as MeetingId, fileName: file_name });

/** The documents of a meeting that left the program, newest first. */
export function listExported(db: ReadDb, meetingId: string): ExportedDocument[] {
  return db
    .prepare<[string], ExportedRow>(`SELECT ${exportedColumns} FROM exported_document WHERE meeting_id = ? ORDER BY at DESC, kind, version DESC`)
    .all(meetingId)
    .map(exportedOf);
}

/** The highest version of a document so far, 0 when it was never written. */
export function lastVersion(db: ReadDb, meetingId: string, kind: ExportedDocument['kind']): number {
  return (
    db.prepare<[string, string], { last: number }>('SELECT coalesce(max(version), 0) AS last FROM exported_document WHERE meeting_id = ? AND kind = ?').get(meetingId, kind)
      ?.last ?? 0
  );
}

export function insertExported(db: WriteDb, document: ExportedDocument): void {
  db.prepare(`INSERT INTO exported_document (${exportedColumns}) VALUES (@id, @meetingId, @kind, @version, @status, @fileName, @sha256, @at)`).run(document);
}

/** What the meeting adopted, or undefined while it has not. */
export function findAdopted(db: ReadDb, meetingId: string, kind: ExportedDocument['kind']): DocumentContent | undefined {
  const row = db.prepare<[string, string], { content: string }>('SELECT content FROM adopted_document WHERE meeting_id = ? AND kind = ?').get(meetingId, kind);
  return row && (JSON.parse(row.content) as DocumentContent);
}

export function insertAdopted(db: WriteDb, meetingId: string, content: DocumentContent): void {
  db.prepare('INSERT INTO adopted_document (meeting_id, kind, content) VALUES (?, ?, ?)').run(meetingId, content.kind, JSON.stringify(content));
}
