import type { ReadDb, WriteDb } from '#db/store.ts';
import type { SignalOnOffer, Unfinished } from '#shared/agenda/rules-build.ts';
import type { AgendaItemId, SignalId } from '#shared/kernel/ids.ts';
import type { SignalStatus } from '#shared/signal/signal.ts';

type OfferRow = {
  id: string; title: string; status: SignalStatus; submitted_on: string; is_acute: 0 | 1; is_minor: 0 | 1; urgency_rank: number; hold_until: string | null;
  review_date: string | null; has_news: 0 | 1; last_number: string | null; last_outcome: string | null; last_minutes: number | null; times: number;
};

/** Signals that an agenda can be made of: checked or discussed, not finished, and not on another agenda that is still to be held. */
const offered = `
  SELECT s.id, s.title, s.status, s.submitted_on, s.urgency = 'ACUTE' AS is_acute, s.hold_until, s.review_date,
         (SELECT EXISTS (SELECT 1 FROM code_entry c, json_each(c.attributes, '$.effects') e
                          WHERE c.list = 'FLAG' AND c.valid_to IS NULL AND e.value = 'TOP_OF_AGENDA' AND c.code IN (SELECT value FROM json_each(s.flags)))
              OR EXISTS (SELECT 1 FROM code_entry c
                          WHERE c.list = 'AGE_BAND' AND c.code = s.age_band AND c.valid_to IS NULL AND json_extract(c.attributes, '$.minor'))) AS is_minor,
         coalesce((SELECT json_extract(c.attributes, '$.rank') FROM code_entry c WHERE c.list = 'URGENCY' AND c.code = s.urgency AND c.valid_to IS NULL), 0) AS urgency_rank,
         (s.status = 'REOPENED'
           OR coalesce(s.news_on >= l.held_on, 0)
           OR EXISTS (SELECT 1 FROM action a WHERE a.signal_id = s.id AND a.done_on > l.held_on)
           OR EXISTS (SELECT 1 FROM action a JOIN action_update u ON u.action_id = a.id
                       WHERE a.signal_id = s.id AND u.kind = 'STATUS' AND u.channel <> 'MEETING' AND u.happened_on >= l.held_on
                         AND u.to_value IN ('DONE', 'DONE_NO_FEEDBACK', 'TRANSFERRED', 'CANCELLED'))) AS has_news,
         l.number AS last_number, i.outcome AS last_outcome, i.minutes AS last_minutes,
         (SELECT count(*) FROM agenda_item t JOIN meeting m ON m.id = t.meeting_id WHERE t.signal_id = s.id AND m.status = 'HELD') AS times
    FROM signal s
    LEFT JOIN agenda_item i ON i.id = (SELECT t.id FROM agenda_item t JOIN meeting m ON m.id = t.meeting_id
                                        WHERE t.signal_id = s.id AND m.status = 'HELD' ORDER BY m.held_on DESC LIMIT 1)
    LEFT JOIN meeting l ON l.id = i.meeting_id`;

const isElsewhere = `EXISTS (SELECT 1 FROM agenda_item t JOIN meeting m ON m.id = t.meeting_id
  WHERE t.signal_id = s.id AND m.id <> @meetingId AND m.status <> 'HELD' AND t.state <> 'DONE')`;

const stageOf = (status: SignalStatus): SignalOnOffer['stage'] => {
  if (status === 'CHECKED' || status === 'SCHEDULED') return 'NEW';
  return status === 'ON_HOLD' ? 'HELD' : 'RUNNING';
};

const fromRow = (row: OfferRow): SignalOnOffer => ({
  id: row.id as SignalId,
  title: row.title,
  stage: stageOf(row.status),
  submittedOn: row.submitted_on as SignalOnOffer['submittedOn'],
  isAcute: row.is_acute === 1,
  isMinor: row.is_minor === 1,
  urgencyRank: row.urgency_rank,
  holdUntil: row.hold_until as SignalOnOffer['holdUntil'],
  reviewDate: row.review_date as SignalOnOffer['reviewDate'],
  hasNews: row.has_news === 1,
  last: row.last_number === null ? null : { meetingNumber: row.last_number, wasReached: row.last_outcome !== 'NOT_REACHED', minutes: row.last_minutes ?? 0 },
  timesOnAgenda: row.times,
});

/** What the agenda of a meeting can be made of. */
export function signalsOnOffer(db: ReadDb, meetingId: string): SignalOnOffer[] {
  return db
    .prepare<{ meetingId: string }, OfferRow>(
      `${offered} WHERE s.status IN ('CHECKED', 'SCHEDULED', 'DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'REOPENED') AND NOT ${isElsewhere}`,
    )
    .all({ meetingId })
    .map(fromRow);
}

/** Items of a meeting under which something was noted, decided, agreed or answered. */
export function itemsInUse(db: ReadDb, meetingId: string): Set<AgendaItemId> {
  const rows = db
    .prepare<[string], { id: string }>(
      `SELECT i.id FROM agenda_item i WHERE i.meeting_id = ?
          AND (EXISTS (SELECT 1 FROM item_note n WHERE n.item_id = i.id AND n.body <> '') OR EXISTS (SELECT 1 FROM decision d WHERE d.item_id = i.id)
            OR EXISTS (SELECT 1 FROM action a WHERE a.item_id = i.id) OR EXISTS (SELECT 1 FROM partner_answer p WHERE p.item_id = i.id)
            OR EXISTS (SELECT 1 FROM item_attendance t WHERE t.item_id = i.id))`,
    )
    .all(meetingId);
  return new Set(rows.map(({ id }) => id as AgendaItemId));
}

/** Signals taken off this meeting's agenda by hand. */
export function listSetAside(db: ReadDb, meetingId: string): Set<SignalId> {
  const rows = db.prepare<[string], { signal_id: string }>('SELECT signal_id FROM agenda_set_aside WHERE meeting_id = ?').all(meetingId);
  return new Set(rows.map((row) => row.signal_id as SignalId));
}

export function setAside(db: WriteDb, meetingId: string, signalId: string): void {
  db.prepare('INSERT INTO agenda_set_aside (meeting_id, signal_id) VALUES (?, ?) ON CONFLICT DO NOTHING').run(meetingId, signalId);
}

export function takeUpAgain(db: WriteDb, meetingId: string, signalId: string): void {
  db.prepare('DELETE FROM agenda_set_aside WHERE meeting_id = ? AND signal_id = ?').run(meetingId, signalId);
}

/** Nothing is set aside for this meeting any more. */
export function clearSetAside(db: WriteDb, meetingId: string): void {
  db.prepare('DELETE FROM agenda_set_aside WHERE meeting_id = ?').run(meetingId);
}

/** Items of a meeting without a signal that were not reached or go on; standing items come back by themselves. */
export function listUnfinished(db: ReadDb, meetingId: string): Unfinished[] {
  return db
    .prepare<[string], { title: string; minutes: number; times_carried: number; number: string }>(
      `SELECT i.title, i.minutes, i.times_carried, m.number FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
        WHERE i.meeting_id = ? AND i.signal_id IS NULL AND i.origin <> 'STANDING' AND i.outcome IN ('NOT_REACHED', 'CONTINUED') ORDER BY i.position`,
    )
    .all(meetingId)
    .map((row) => ({ title: row.title, minutes: row.minutes, timesCarried: row.times_carried + 1, fromMeetingNumber: row.number }));
}

/** The language in which the minutes, and so the items of the agenda, are written. */
export function minutesLanguage(db: ReadDb): 'nl' | 'en' {
  return db.prepare<[], { language: 'nl' | 'en' }>('SELECT minutes_language AS language FROM workspace').get()?.language ?? 'nl';
}
