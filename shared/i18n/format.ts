import { clockTimeOf, civilDateOf, isoWeekOf, type CivilDate, type ClockTime } from '#shared/kernel/time.ts';
import type { Language } from './catalogue.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;
type Shape = 'day' | 'medium' | 'long';

const options: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  medium: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function inShape(language: Language, shape: Shape, date: CivilDate): string {
  const key = `${language}-${shape}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(locale[language], { ...options[shape], timeZone: 'UTC' });
  if (!known) formatters.set(key, formatter);
  return formatter
    .formatToParts(new Date(`${date}T00:00:00Z`))
    .map(({ type, value }) => (type === 'literal' ? ' ' : value.replace('.', '')))
    .join('');
}

/** `do 19 nov 2026` */
export const formatDate = (language: Language, date: CivilDate): string => inShape(language, 'medium', date);

/** `do 19 nov 2026 (week 47)`: how a date is given in full on screen. */
export const formatDateWeek = (language: Language, date: CivilDate): string => `${formatDate(language, date)} (week ${isoWeekOf(date).week})`;

/** `donderdag 19 november 2026` */
export const formatDateLong = (language: Language, date: CivilDate): string => inShape(language, 'long', date);

/** `do 19 nov`, where the year speaks for itself. */
export const formatDay = (language: Language, date: CivilDate): string => inShape(language, 'day', date);

/** `19-11-2026`, in documents and narrow columns; `19/11/2026` in English. */
export function formatDateShort(language: Language, date: CivilDate): string {
  const [year, month, day] = date.split('-');
  return [day, month, year].join(language === 'nl' ? '-' : '/');
}

/** `09.30 uur`; `09:30` in English. */
export const formatTime = (language: Language, time: ClockTime): string => (language === 'nl' ? `${time.replace(':', '.')} uur` : time);

/** `do 19 nov 2026, 16.20 uur`: a moment on the Dutch clock. */
export const formatInstant = (language: Language, instant: string): string =>
  `${formatDate(language, civilDateOf(instant))}, ${formatTime(language, clockTimeOf(instant))}`;

/** `06:42`, minutes and seconds; hours when there are any. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0'));
  return whole >= 3600 ? [Math.floor(whole / 3600), ...parts].join(':') : parts.join(':');
}

/** `1.842`; `1,842` in English. */
export const formatNumber = (language: Language, value: number): string => value.toLocaleString(locale[language]);

/** `IND, Politie en COA`; `IND, police and COA` in English. */
export const formatList = (language: Language, parts: readonly string[]): string =>
  new Intl.ListFormat(locale[language], { style: 'long', type: 'conjunction' }).format(parts);
