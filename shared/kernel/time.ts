import { z } from 'zod';

const DAY = 86_400_000;
const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const dayNumber = (date: string) => Math.round(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY);
const fromDayNumber = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** A day of the civil calendar, `2026-11-19`. 31 February is refused. */
export const CivilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine((date) => fromDayNumber(dayNumber(date)) === date, { error: 'invalid_date' })
  .brand<'CivilDate'>();
export type CivilDate = z.output<typeof CivilDate>;

/** A time of day on a 24-hour clock, `09:30`. */
export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'ClockTime'>();
export type ClockTime = z.output<typeof ClockTime>;

/** A moment in UTC with milliseconds, `2026-11-19T08:30:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.output<typeof Instant>;

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days) as CivilDate;

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** Monday is 1, Sunday is 7 (ISO 8601). */
export const weekdayOf = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export type IsoWeek = { readonly year: number; readonly week: number };

/** The ISO 8601 week: the year is the one its Thursday falls in, so 2027-01-01 is week 53 of 2026. */
export function isoWeekOf(date: CivilDate): IsoWeek {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01` as CivilDate, thursday) / 7) };
}

/** 52 or 53: 28 December always lies in the last week. */
export const weeksInYear = (year: number): number => isoWeekOf(`${pad(year, 4)}-12-28` as CivilDate).week;

/** The date of a weekday (Monday is 1) in an ISO week; undefined when the year has no such week. */
export function dateOfIsoWeek(year: number, week: number, weekday: number): CivilDate | undefined {
  if (week < 1 || week > weeksInYear(year)) return undefined;
  const fourth = `${pad(year, 4)}-01-04` as CivilDate;
  return addDays(fourth, (week - 1) * 7 + weekday - weekdayOf(fourth));
}

const minuteOf = (time: ClockTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Wraps round midnight. */
export function addMinutes(time: ClockTime, minutes: number): ClockTime {
  const total = (((minuteOf(time) + Math.round(minutes)) % 1440) + 1440) % 1440;
  return `${pad(Math.floor(total / 60))}:${pad(total % 60)}` as ClockTime;
}

/** Minutes from `from` to `to` on the same day; negative when `to` is earlier. */
export const minutesBetween = (from: ClockTime, to: ClockTime): number => minuteOf(to) - minuteOf(from);

const civil = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string): Readonly<Record<string, string>> {
  return Object.fromEntries(civil.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** The day in the Netherlands at this moment. */
export function civilDateOf(instant: string): CivilDate {
  const parts = partsOf(instant);
  return `${parts['year']}-${parts['month']}-${parts['day']}` as CivilDate;
}

/** The clock in the Netherlands at this moment, summer time included. */
export function clockTimeOf(instant: string): ClockTime {
  const parts = partsOf(instant);
  return `${parts['hour']}:${parts['minute']}` as ClockTime;
}
