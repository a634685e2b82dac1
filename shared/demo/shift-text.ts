import { addDays, daysBetween, isoWeek, weekday } from './weeks.ts';

const months = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] as const;

const pad = (value: number): string => String(value).padStart(2, '0');
const dutch = (date: string): string => date.split('-').toReversed().join('-');

/** Of the same day in three years, the one closest to the day on which the text was written: a text without a year means that one. */
function nearest(written: string, candidates: readonly string[]): string {
  const [first = written, ...rest] = candidates;
  const distance = (date: string): number => Math.abs(daysBetween(written, date));
  return rest.reduce((best, date) => (distance(date) < distance(best) ? date : best), first);
}

const around = (written: string): readonly number[] => [-1, 0, 1].map((offset) => Number(written.slice(0, 4)) + offset);

/** Monday of an ISO week: the week with 4 January in it is week 1. */
function mondayOf(year: number, week: number): string {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}

/**
 * Moves the dates inside a Dutch text by so many days (whole weeks, so that a weekday in the text stays right): `09-11-2026`, `10 november` and
 * `week 46`. `written` is the day on which the text was written; it settles the year where the text gives none.
 */
export function shiftText(text: string, days: number, written: string): string {
  const moveWeek = (week: string): string => {
    const mondays = around(written).map((year) => mondayOf(year, Number(week)));
    return String(isoWeek(addDays(nearest(written, mondays), days)));
  };
  const moveDay = (day: string, month: string): string => {
    const number = months.findIndex((name) => name === month) + 1;
    const dates = around(written).map((year) => `${year}-${pad(number)}-${pad(Number(day))}`);
    const moved = addDays(nearest(written, dates), days);
    return `${Number(moved.slice(8))} ${months[Number(moved.slice(5, 7)) - 1] ?? month}`;
  };
  return text
    .replaceAll(/\b\d{2}-\d{2}-\d{4}\b/g, (date) => dutch(addDays(dutch(date), days)))
    .replaceAll(/\b([Ww]eek) (\d{1,2})\b/g, (_, word: string, week: string) => `${word} ${moveWeek(week)}`)
    .replaceAll(new RegExp(`\\b(\\d{1,2}) (${months.join('|')})\\b`, 'g'), (_, day: string, month: string) => moveDay(day, month));
}
