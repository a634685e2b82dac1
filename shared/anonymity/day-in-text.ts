import type { CivilDate } from '#shared/kernel/time.ts';

export const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;

const ofTwoDigits = (year: number, thisYear: number): number => (year > 99 ? year : year + (year > thisYear % 100 ? 1900 : 2000));

function monthOf(word: string): number {
  const start = word.toLowerCase().replace(/^mrt$/, 'maa').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function dateOf(year: number, month: number, day: number): CivilDate | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? (`${year}-${twoDigits(month)}-${twoDigits(day)}` as CivilDate) : undefined;
}

/** The date in a text as people write it in Dutch; a year that is not said is this year. Undefined when there is none. */
export function dayIn(text: string, today: CivilDate): CivilDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  const big = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  if (big) return dateOf(Number(big[1]), Number(big[2]), Number(big[3]));
  const small = /\b(\d{1,2})[-/. ](\d{1,2})[-/. ]'?(\d{4}|\d{2})\b/.exec(text);
  if (small) return dateOf(ofTwoDigits(Number(small[3]), thisYear), Number(small[2]), Number(small[1]));
  const written = /\b(\d{1,2})(?:e|ste)? ([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?/i.exec(text);
  return written ? dateOf(ofTwoDigits(Number(written[3] ?? thisYear), thisYear), monthOf(written[2] ?? ''), Number(written[1])) : undefined;
}
