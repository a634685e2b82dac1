import type { ActionRow } from '#shared/action/action.ts';
import { isTerminal } from '#shared/action/rules.ts';
import { addDays, daysBetween, weekdayOf, type CivilDate } from '#shared/kernel/time.ts';

export type GroupBy = 'owner' | 'due' | 'signal';

export type DueGroup = 'late' | 'thisWeek' | 'nextWeek' | 'later' | 'done';

/** Where a date falls, seen from today; weeks run from Monday to Sunday. */
export function dueGroupOf(row: Pick<ActionRow, 'due' | 'status' | 'isOverdue'>, today: CivilDate): DueGroup {
  if (isTerminal(row.status)) return 'done';
  if (row.isOverdue) return 'late';
  const nextMonday = addDays(today, 8 - weekdayOf(today));
  if (row.due < nextMonday) return 'thisWeek';
  return row.due < addDays(nextMonday, 7) ? 'nextWeek' : 'later';
}

/** The longest overdue first, then by date; what is finished last, the latest first. */
export function byUrgency(a: ActionRow, b: ActionRow): number {
  const [aDone, bDone] = [isTerminal(a.status), isTerminal(b.status)];
  if (aDone !== bDone) return Number(aDone) - Number(bDone);
  if (aDone) return (b.doneOn ?? b.due).localeCompare(a.doneOn ?? a.due) || b.number.localeCompare(a.number);
  return b.daysOverdue - a.daysOverdue || a.due.localeCompare(b.due) || a.number.localeCompare(b.number);
}

/** Weeks since it was recorded, the first one counted as 1; a finished action stops counting. */
export const weeksOpen = (row: Pick<ActionRow, 'recordedOn' | 'doneOn'>, today: CivilDate): number =>
  Math.max(1, Math.ceil(daysBetween(row.recordedOn, row.doneOn ?? today) / 7));
