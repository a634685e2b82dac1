const dayInMs = 86_400_000;

// Civil dates are counted in UTC, where every day has 24 hours: a shift over the change of the clock stays a whole number of days.
const toDay = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / dayInMs;
const toDate = (day: number): string => new Date(day * dayInMs).toISOString().slice(0, 10);

/** Days since 1-1-1970, a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** ISO weekday of a civil date, Monday is 1. */
export const weekday = (date: string): number => weekdayOf(toDay(date));

/** Whole days from one civil date to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => toDay(to) - toDay(from);

/** The civil date so many days later; earlier when negative. */
export const addDays = (date: string, days: number): string => toDate(toDay(date) + days);

/** ISO week number of a civil date: the week of the Thursday, so that 1-1-2027 is still week 53. */
export function isoWeek(date: string): number {
  const thursday = addDays(date, 4 - weekday(date));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** The last such weekday strictly before the given date. */
export function lastBefore(date: string, isoWeekday: number): string {
  const yesterday = addDays(date, -1);
  return addDays(yesterday, -((weekday(yesterday) - isoWeekday + 7) % 7));
}
