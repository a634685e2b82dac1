import { addDays, weekdayOf, type CivilDate } from '#shared/kernel/time.ts';

/** When a day off falls: on a fixed date, or a number of days from Easter Sunday (negative is before). */
export type DayRule =
  | { readonly kind: 'FIXED'; readonly month: number; readonly day: number; readonly onSunday: 'STAYS' | 'DAY_BEFORE' }
  | { readonly kind: 'EASTER'; readonly offset: number };

export type DayOff = { readonly code: string; readonly rule: DayRule; readonly active: boolean };

const pad = (value: number) => String(value).padStart(2, '0');

/** Easter Sunday of the Gregorian calendar, by the method that Meeus gives. */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${year}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}` as CivilDate;
}

function dateOf(rule: DayRule, year: number): CivilDate {
  if (rule.kind === 'EASTER') return addDays(easterSunday(year), rule.offset);
  const date = `${year}-${pad(rule.month)}-${pad(rule.day)}` as CivilDate;
  return rule.onSunday === 'DAY_BEFORE' && weekdayOf(date) === 7 ? addDays(date, -1) : date;
}

/** Whether a day is a day off: a public holiday, or carnival where the region keeps it (docs/domain.md 6.2). Weekends are no part of it. */
export const isDayOff = (date: CivilDate, days: readonly DayOff[]): boolean =>
  days.some(({ active, rule }) => active && dateOf(rule, Number(date.slice(0, 4))) === date);
