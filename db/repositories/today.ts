import type { ReadDb } from '#db/store.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { OrganisationId, SignalId } from '#shared/kernel/ids.ts';

type SignalLine = { readonly id: SignalId; readonly number: string | null; readonly title: string };

/** Signals in which nobody may lose a day: acute, brought in and not closed; with the place on the agenda of a meeting. */
export function listAcute(db: ReadDb, meetingId: string | null): (SignalLine & { handledOutsideOn: CivilDate | null; onAgendaAs: string | null })[] {
  return db
    .prepare<{ meetingId: string | null }, SignalLine & { handledOutsideOn: CivilDate | null; onAgendaAs: string | null }>(
      `SELECT s.id, s.number, s.title, s.handled_outside_on AS handledOutsideOn,
              (SELECT i.number FROM agenda_item i WHERE i.meeting_id = @meetingId AND i.signal_id = s.id) AS onAgendaAs
         FROM signal s
        WHERE s.status IN ('SUBMITTED', 'CHECKED', 'SCHEDULED', 'DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'REOPENED') AND s.urgency = 'ACUTE'
        ORDER BY s.handled_outside_on IS NOT NULL, s.submitted_on, s.number`,
    )
    .all({ meetingId });
}

/** Brought in and not yet read for anonymity, oldest first. */
export function listToCheck(db: ReadDb): SignalLine[] {
  return db.prepare<[], SignalLine>(`SELECT id, number, title FROM signal WHERE status = 'SUBMITTED' ORDER BY submitted_on, number`).all();
}

export type ReviewLine = SignalLine & { readonly reviewDate: CivilDate; readonly isOnAgenda: boolean };

/** Discussed signals whose review date comes on or before a day, and whether they are on the agenda of a meeting. */
export function listReviewsDue(db: ReadDb, until: string, meetingId: string | null): ReviewLine[] {
  return db
    .prepare<{ until: string; meetingId: string | null }, Omit<ReviewLine, 'isOnAgenda'> & { isOnAgenda: 0 | 1 }>(
      `SELECT s.id, s.number, s.title, s.review_date AS reviewDate,
              EXISTS (SELECT 1 FROM agenda_item i WHERE i.meeting_id = @meetingId AND i.signal_id = s.id) AS isOnAgenda
         FROM signal s
        WHERE s.status IN ('DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'REOPENED') AND s.review_date <= @until
        ORDER BY s.review_date, s.number`,
    )
    .all({ until, meetingId })
    .map((row) => ({ ...row, isOnAgenda: row.isOnAgenda === 1 }));
}

export type OwnerLine = { readonly ownerId: OrganisationId; readonly overdue: number; readonly dueAtNext: number; readonly oldestDays: number };

/** Per owner the running actions that are late, and those that are due from today up to a day; the most and the longest late first. */
export function listOwnersDue(db: ReadDb, today: string, until: string): OwnerLine[] {
  return db
    .prepare<{ today: string; until: string }, OwnerLine>(
      `SELECT owner_id AS ownerId, sum(due < @today) AS overdue, sum(due >= @today) AS dueAtNext,
              CAST(max(0, julianday(@today) - julianday(min(due))) AS INTEGER) AS oldestDays
         FROM action WHERE status IN ('OPEN', 'IN_PROGRESS', 'WAITING') AND due <= max(@until, @today)
        GROUP BY owner_id ORDER BY overdue DESC, oldestDays DESC, dueAtNext DESC, owner_id`,
    )
    .all({ today, until });
}

/** How many signals wait to be brought in, and how many new ones are ready for an agenda. */
export function countNew(db: ReadDb): { drafts: number; ready: number } {
  return (
    db
      .prepare<[], { drafts: number; ready: number }>(
        `SELECT (SELECT count(*) FROM signal WHERE status = 'DRAFT') AS drafts, (SELECT count(*) FROM signal WHERE status IN ('CHECKED', 'SCHEDULED')) AS ready`,
      )
      .get() ?? { drafts: 0, ready: 0 }
  );
}

/** Core organisations that sent word, or did not, that they are not at a meeting (docs/domain.md 1.2). */
export function listCoreAbsent(db: ReadDb, meetingId: string): OrganisationId[] {
  return db
    .prepare<[string], { id: OrganisationId }>(
      `SELECT o.id FROM attendance a JOIN organisation o ON o.id = a.organisation_id
        WHERE a.meeting_id = ? AND o.presence = 'CORE' AND a.state IN ('ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE') ORDER BY o.name COLLATE NOCASE`,
    )
    .all(meetingId)
    .map(({ id }) => id);
}

/** When the trail and the state of every record were last found whole: at each unlocking, and when the log book is asked for it. */
export function lastChecked(db: ReadDb): string | null {
  return (
    db
      .prepare<[], { at: string }>(
        `SELECT at FROM audit WHERE object = 'workspace' AND object_id = 'workspace' AND action IN ('workspace.unlocked', 'workspace.verified') AND result = 'done'
          ORDER BY seq DESC LIMIT 1`,
      )
      .get()?.at ?? null
  );
}
