const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** How many digits each Dutch number word below a hundred is written with, in small letters without diacritics. */
const digitsOfWord: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word) => [word, 1] as const),
  ...[...TEENS, ...TENS].map((word) => [word, 2] as const),
  ...TENS.flatMap((ten) => UNITS.slice(1).map((unit) => [`${unit}en${ten}`, 2] as const)),
]);

const LARGE = /^(?:(?:[a-z]{3,9})?honderd(?:en)?[a-z]{0,18}|(?:[a-z]{3,9})?duizend(?:en)?[a-z]{0,18})$/;

/** How many digits a number word is written with; 0 when it is none. */
export function digitsIn(word: string): number {
  const known = digitsOfWord.get(word);
  if (known !== undefined) return known;
  if (!LARGE.test(word)) return 0;
  return word.includes('duizend') || /^(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)/.test(word) ? 4 : 3;
}

/** A number word above one, for in a pattern. */
export const NUMBER_WORD = `(?:(?:${UNITS.slice(1).join('|')})en(?:${TENS.join('|')})|${[...TEENS, ...TENS, ...UNITS.slice(2)].toSorted((a, b) => b.length - a.length).join('|')}|(?:${UNITS.slice(2).join('|')})?honderd(?:en)?(?:${[...TEENS, ...UNITS.slice(1)].toSorted((a, b) => b.length - a.length).join('|')})?|(?:${UNITS.slice(2).join('|')})?honderd(?:en)?(?:${UNITS.slice(1).join('|')})en(?:${TENS.join('|')}))`;

const FIRST = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde'];

/** Which in a row: a day or month as it is said. */
export const isOrdinal = (word: string): boolean => FIRST.includes(word) || (word.endsWith('ste') && digitsIn(word.slice(0, -3)) > 0) || (word.endsWith('de') && digitsIn(word.slice(0, -2)) > 0);
