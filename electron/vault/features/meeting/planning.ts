import { rebuildAgenda } from '#db/agenda-build.ts';
import * as meetings from '#db/repositories/meeting.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import type { Context } from '#electron/vault/handlers.ts';
import { MeetingId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Meeting, MeetingSeries } from '#shared/meeting/meeting.ts';
import { nextFreeDate } from '#shared/meeting/rules.ts';
import { formatMeetingNumber } from '#shared/numbering/numbering.ts';
import { nonWorkingDays } from '#shared/reference/pack/non-working-days.ts';

/** The series that every workspace has from its creation on; a store without one is broken. */
export function seriesOf(db: ReadDb): MeetingSeries {
  const series = meetings.series(db);
  if (!series) throw new Error('The workspace has no series.');
  return series;
}

/** The next free day of the series after the last meeting there is. */
export const nextDate = (db: ReadDb, today: CivilDate): CivilDate => nextFreeDate(seriesOf(db), meetings.findLast(db)?.date ?? null, today, nonWorkingDays);

/** Plans a meeting with the next number of its calendar year (docs/domain.md 4.6) and builds its agenda. */
export function plan(db: WriteDb, date: CivilDate, ctx: Context, carryFrom?: Meeting): Meeting {
  const { start, end, mode, place } = seriesOf(db);
  const given = nextSequence(db, date);
  const meeting: Meeting = {
    id: MeetingId.parse(ctx.newId()), number: formatMeetingNumber(given.year, given.sequence), date, start, end, mode, place, status: 'PLANNED', openedAt: null,
    closedAt: null, minutesStatus: 'NONE', adoptedOn: null, adoptedInId: null, adoptedChanges: null, minutesHash: null, version: 1,
  };
  meetings.insert(db, meeting, given);
  rebuildAgenda(db, meeting, { newId: ctx.newId, carryFrom });
  return meeting;
}

/** The number that a meeting on this day would get. */
export function nextSequence(db: ReadDb, date: CivilDate): meetings.MeetingSequence {
  const year = Number(date.slice(0, 4));
  return { year, sequence: meetings.lastSequence(db, year) + 1 };
}
