import { messagesIn, type Language } from '#shared/i18n/catalogue.ts';
import { formatDateLong, formatDateShort, formatTime } from '#shared/i18n/format.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import { civilDateOf, clockTimeOf, isoWeekOf, type CivilDate, type ClockTime, type Instant } from '#shared/kernel/time.ts';
import type { MinutesFacts } from './facts.ts';

/** Words, dates and times as a document writes them, in the language of the minutes: nothing breaks within a date or a time. */
export type Wording = {
  readonly language: Language;
  readonly t: Messages['document'];
  /** `donderdag 19 november 2026` */
  readonly day: (date: CivilDate) => string;
  /** `donderdag 19 november 2026 (week 47)` */
  readonly dayAndWeek: (date: CivilDate) => string;
  /** `19-11-2026` */
  readonly short: (date: CivilDate) => string;
  /** `09.30 uur` */
  readonly time: (time: ClockTime) => string;
  /** `09.30`, where a column says that it is a time. */
  readonly bareTime: (time: ClockTime) => string;
  /** `vrijdag 20 november 2026, 12.00 uur` */
  readonly moment: (instant: Instant) => string;
  /** A label of a code list inside a line: small, unless it begins with a name or an abbreviation. */
  readonly inline: (label: string) => string;
};

type WordingSource = { readonly settings: { readonly language: Language }; readonly organisations: MinutesFacts['organisations'] };

const NBSP = '\u00A0';

export function wordingOf({ settings, organisations }: WordingSource): Wording {
  const { language } = settings;
  const t = messagesIn(language).document;
  const day = (date: CivilDate) => {
    const [weekday, ...rest] = formatDateLong(language, date).split(' ');
    return `${weekday} ${rest.join(NBSP)}`;
  };
  const time = (clock: ClockTime) => formatTime(language, clock).replaceAll(' ', NBSP);
  const names = [...organisations.values()].map(({ shortName }) => shortName);
  return {
    language,
    t,
    day,
    dayAndWeek: (date) => t.weekOfDate(day(date), isoWeekOf(date).week),
    short: (date) => formatDateShort(language, date),
    time,
    bareTime: (clock) => (language === 'nl' ? clock.replace(':', '.') : clock),
    moment: (instant) => `${day(civilDateOf(instant))}, ${time(clockTimeOf(instant))}`,
    inline: (label) => (/^\p{Lu}\p{Ll}/u.test(label) && !names.some((name) => label.startsWith(name)) ? label.charAt(0).toLowerCase() + label.slice(1) : label),
  };
}
