import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { isDayOff, type DayOff } from '#shared/holidays/holidays.ts';
import { addDays, daysBetween, weekdayOf, type CivilDate, type ClockTime } from '#shared/kernel/time.ts';
import type { Meeting, MeetingSeries } from './meeting.ts';

const twoYears = 730;
const carnival = /^CARNIVAL_/;

/** Whether the series leaves a day out: skipped by the chair, a public holiday, or carnival where that is kept (docs/domain.md 1.3). */
export const isSkipped = (series: Pick<MeetingSeries, 'skipped' | 'carnival'>, date: CivilDate, daysOff: readonly DayOff[]): boolean =>
  series.skipped.some((day) => day.date === date) || isDayOff(date, daysOff.filter(({ code }) => series.carnival || !carnival.test(code)));

/**
 * The next free day of the series: `intervalWeeks` after the last meeting (planned ones count), not before `today`, on the day of the week of
 * the series, and never on a day that is skipped. When everything in two years is skipped the first of them is given after all.
 */
export function nextFreeDate(series: MeetingSeries, last: CivilDate | null, today: CivilDate, daysOff: readonly DayOff[]): CivilDate {
  const step = series.intervalWeeks * 7;
  const first = last === null ? onWeekday(today, series.weekday) : onWeekday(addDays(last, step - 6), series.weekday);
  const late = last === null ? 0 : Math.max(0, Math.ceil(daysBetween(first, today) / step));
  const start = addDays(first, late * step);
  for (let date = start; daysBetween(start, date) <= twoYears; date = addDays(date, step)) {
    if (!isSkipped(series, date, daysOff)) return date;
  }
  return start;
}

/** The first such weekday on or after a day. */
const onWeekday = (date: CivilDate, weekday: number): CivilDate => addDays(date, (weekday - weekdayOf(date) + 7) % 7);

/** The end of a meeting lies after its start. */
export const checkTimes = (times: { readonly start: ClockTime; readonly end: ClockTime }): Answer<true> =>
  times.end <= times.start ? err({ code: 'refused', rule: 'meeting.endsBeforeStart', fields: ['end'] }) : ok(true);

/** Opens a planned meeting; from now on its agenda numbers stay as they are (docs/domain.md 1.4). */
export function open(meeting: Meeting, isAnotherOpen: boolean, at: ClockTime): Answer<Meeting> {
  if (meeting.status !== 'PLANNED') return err({ code: 'refused', rule: 'meeting.notPlanned' });
  if (isAnotherOpen) return err({ code: 'refused', rule: 'meeting.otherOpen' });
  return ok({ ...meeting, status: 'OPEN', openedAt: at, minutesStatus: 'DRAFT', version: meeting.version + 1 });
}

/**
 * A planned meeting does not take place. It keeps its number: that may stand on an agenda that went out, so it is never given to another
 * meeting, and the row of numbers has no gap because the cancelled meeting stays in it (docs/domain.md 4.6). What was opened is closed, not
 * cancelled.
 */
export function cancel(meeting: Meeting): Answer<Meeting> {
  if (meeting.status !== 'PLANNED') return err({ code: 'refused', rule: 'meeting.notPlanned' });
  return ok({ ...meeting, status: 'CANCELLED', version: meeting.version + 1 });
}

/** Closes an open meeting. Items without an outcome are named as the fields of the refusal, unless they may be left for the next meeting. */
export function close(meeting: Meeting, openItems: readonly string[], leaveOpen: boolean, at: ClockTime): Answer<Meeting> {
  if (meeting.status !== 'OPEN') return err({ code: 'refused', rule: 'meeting.notOpen' });
  if (openItems.length > 0 && !leaveOpen) return err({ code: 'refused', rule: 'meeting.itemsOpen', fields: openItems });
  return ok({ ...meeting, status: 'HELD', closedAt: at, version: meeting.version + 1 });
}

/** Another day, time or place: only while the meeting is still to come. */
export function reschedule(meeting: Meeting, to: Pick<Meeting, 'date' | 'start' | 'end' | 'mode' | 'place'>, today: CivilDate): Answer<Meeting> {
  if (meeting.status !== 'PLANNED') return err({ code: 'refused', rule: 'meeting.notPlanned' });
  if (to.date < today) return err({ code: 'refused', rule: 'meeting.dateInPast', fields: ['date'] });
  const times = checkTimes(to);
  return times.ok ? ok({ ...meeting, ...to, version: meeting.version + 1 }) : times;
}

/** What belongs to the discussion happens in the meeting. */
export const checkOpen = (meeting: Pick<Meeting, 'status'>): Answer<true> => (meeting.status === 'OPEN' ? ok(true) : err({ code: 'refused', rule: 'meeting.notOpen' }));

/** Discussed things may be completed until the minutes are adopted; afterwards only in a later meeting (docs/domain.md 4.8). */
export function checkDiscussable(meeting: Pick<Meeting, 'status' | 'minutesStatus'>): Answer<true> {
  if (meeting.status === 'PLANNED' || meeting.status === 'CANCELLED') return err({ code: 'refused', rule: 'meeting.notOpen' });
  return checkNotAdopted(meeting);
}

export const checkNotAdopted = (meeting: Pick<Meeting, 'minutesStatus'>): Answer<true> =>
  meeting.minutesStatus === 'ADOPTED' ? err({ code: 'refused', rule: 'meeting.adopted' }) : ok(true);

/** The agenda is made before the meeting and can be added to while it runs. */
export function checkNotHeld(meeting: Pick<Meeting, 'status'>): Answer<true> {
  if (meeting.status === 'CANCELLED') return err({ code: 'refused', rule: 'meeting.cancelled' });
  return meeting.status === 'HELD' ? err({ code: 'refused', rule: 'meeting.held' }) : ok(true);
}
