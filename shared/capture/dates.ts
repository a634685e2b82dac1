import { addDays, dateOfIsoWeek, isoWeekOf, weekdayOf, CivilDate } from '#shared/kernel/time.ts';

export type DateContext = {
  readonly today: CivilDate;
  /** The day of the next meeting: what 'volgend overleg' means, and the day of the week that 'week 49' stands for. */
  readonly nextMeeting?: CivilDate | undefined;
};

type Reader = (text: string, context: DateContext) => CivilDate | undefined;

const FRIDAY = 5;
const weekdays = [
  ['ma', 'maandag', 'mon', 'monday'],
  ['di', 'dinsdag', 'tue', 'tuesday'],
  ['wo', 'woensdag', 'wed', 'wednesday'],
  ['do', 'donderdag', 'thu', 'thursday'],
  ['vr', 'vrijdag', 'fri', 'friday'],
  ['za', 'zaterdag', 'sat', 'saturday'],
  ['zo', 'zondag', 'sun', 'sunday'],
];
const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const amounts = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const englishAmounts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 1 for the first group that has the word; 0 when none has. */
const placeIn = (groups: readonly (readonly string[])[], word: string) => groups.findIndex((group) => group.includes(word)) + 1;
const alternatives = (groups: readonly (readonly string[])[]) => groups.flat().toSorted((a, b) => b.length - a.length).join('|');
const weekdayWords = alternatives(weekdays);
const monthWords = alternatives(months);
const amountWords = [...amounts, ...englishAmounts, 'a', 'an'].join('|');

const civil = (year: number, month: number, day: number): CivilDate | undefined => {
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return CivilDate.safeParse(parts.join('-')).data;
};

/** `26` is 2026; four figures stand for themselves. */
const fullYear = (text: string) => Number(text.length === 2 ? `20${text}` : text);

/** The first time from today on that this day and month come round; 29 February may be four years (around 2100: eight) away. */
function nextOccurrence(month: number, day: number, today: CivilDate): CivilDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = civil(year, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}

const inWords: Reader = (text, { today, nextMeeting }) => {
  if (text === 'vandaag' || text === 'today') return today;
  if (text === 'morgen' || text === 'tomorrow') return addDays(today, 1);
  if (text === 'overmorgen' || text === 'day after tomorrow') return addDays(today, 2);
  if (/^(?:het )?volgende? overleg$|^(?:the )?next meeting$/.test(text)) return nextMeeting;
  return undefined;
};

const weekdayPattern = new RegExp(`^(?:(?<far>volgende(?: week)?|next(?: week)?) |(?:komende|aanstaande|as|deze|this) )?(?<day>${weekdayWords})$`);

const weekday: Reader = (text, { today }) => {
  const found = weekdayPattern.exec(text)?.groups;
  if (!found) return undefined;
  const wanted = placeIn(weekdays, found['day'] ?? '');
  const ahead = wanted - weekdayOf(today);
  if (found['far']) return addDays(today, ahead + 7);
  return addDays(today, ahead > 0 ? ahead : ahead + 7);
};

const iso: Reader = (text) => CivilDate.safeParse(text).data;

const figures: Reader = (text, { today }) => {
  const found = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const [, day, month, year] = found;
  return year === undefined ? nextOccurrence(Number(month), Number(day), today) : civil(fullYear(year), Number(month), Number(day));
};

const dayMonth = new RegExp(`^(\\d{1,2}) ?(${monthWords})(?: (\\d{4}))?$`);

const namedMonth: Reader = (text, { today }) => {
  const found = dayMonth.exec(text);
  if (!found) return undefined;
  const [, day, word = '', year] = found;
  const month = placeIn(months, word);
  return year === undefined ? nextOccurrence(month, Number(day), today) : civil(Number(year), month, Number(day));
};

/** `vr 4 dec`: the weekday must be right, otherwise one of the two is a slip and nobody knows which. */
const withWeekday: Reader = (text, context) => {
  const space = text.indexOf(' ');
  const wanted = placeIn(weekdays, text.slice(0, space));
  if (space < 0 || wanted === 0) return undefined;
  const rest = text.slice(space + 1);
  const date = iso(rest, context) ?? figures(rest, context) ?? namedMonth(rest, context);
  return date !== undefined && weekdayOf(date) === wanted ? date : undefined;
};

const weekPattern = new RegExp(`^(?:(?<day>${weekdayWords}) )?(?:week|wk|w) ?(?<week>\\d{1,2})(?: (?<year>\\d{4}))?$`);

/** A week of this ISO year or, when that one is over, of the next. In the week that is running, a day that has passed becomes today. */
const week: Reader = (text, { today, nextMeeting }) => {
  const found = weekPattern.exec(text)?.groups;
  if (!found) return undefined;
  const inWeek = Number(found['week']);
  const meetingDay = nextMeeting ? weekdayOf(nextMeeting) : FRIDAY;
  const day = found['day'] ? placeIn(weekdays, found['day']) : meetingDay;
  if (found['year']) return dateOfIsoWeek(Number(found['year']), inWeek, day);
  const thisYear = isoWeekOf(today).year;
  for (const year of [thisYear, thisYear + 1]) {
    const sunday = dateOfIsoWeek(year, inWeek, 7);
    const date = dateOfIsoWeek(year, inWeek, day);
    if (sunday !== undefined && date !== undefined && sunday >= today) return date < today ? today : date;
  }
  return undefined;
};

const nextWeek: Reader = (text, { today, nextMeeting }) => {
  if (text !== 'volgende week' && text !== 'next week') return undefined;
  return addDays(today, 7 + (nextMeeting ? weekdayOf(nextMeeting) : FRIDAY) - weekdayOf(today));
};

/** A month later is the same day, or the last one of a shorter month. */
function addMonths(date: CivilDate, count: number): CivilDate | undefined {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  for (let day = Number(date.slice(8)); day >= 28; day -= 1) {
    const found = civil(Math.floor(total / 12), (total % 12) + 1, day);
    if (found) return found;
  }
  return civil(Math.floor(total / 12), (total % 12) + 1, Number(date.slice(8)));
}

function amountOf(word: string): number {
  const named = Math.max(amounts.indexOf(word), englishAmounts.indexOf(word));
  if (named >= 0) return named;
  return word === 'a' || word === 'an' ? 1 : Number(word);
}

const inTime = new RegExp(`^(?:over|in) (\\d{1,3}|${amountWords}) (dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)$`);
const inShort = /^\/?(\d{1,3}) ?([dwm])$/;

const after: Reader = (text, { today }) => {
  const found = inTime.exec(text) ?? inShort.exec(text);
  if (!found) return undefined;
  const [, amount = '', unit = ''] = found;
  const count = amountOf(amount);
  if (unit.startsWith('m')) return addMonths(today, count);
  return addDays(today, unit.startsWith('w') ? count * 7 : count);
};

const readers: readonly Reader[] = [inWords, weekday, iso, figures, namedMonth, withWeekday, week, nextWeek, after];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])\./g, '')
    .replace(/[,\s]+/g, ' ')
    .trim();

/**
 * The day that a person means in Dutch or English, or undefined when it is not a date or does not exist (`31-2`, `week 54`):
 * `morgen`, `vr` (the coming one, never today), `volgende vrijdag` (of next week), `vr 4 dec`, `4-12`, `2026-12-04`, `over 2 weken`,
 * `/2w`, `/10d`, `week 49`, `volgend overleg`. Without a year it is the next time that the day comes round. A week without a day
 * stands for the meeting's own day in it, or its Friday when no meeting is planned. A weekday that does not fit the date is refused.
 */
export function understandDate(text: string, context: DateContext): CivilDate | undefined {
  const words = plain(text);
  for (const read of readers) {
    const date = read(words, context);
    if (date !== undefined) return date;
  }
  return undefined;
}
