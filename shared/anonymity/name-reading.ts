import type { Lexicon } from './lexicon.ts';
import type { Line, Token } from './line.ts';
import { classOf, type NameClass } from './name-class.ts';
import { functionWords, roles, wordsAbroad, wordsBetween } from './vocabulary.ts';

/** A line as the search for names reads it: a class for each word. */
export type Reading = {
  readonly line: Line;
  readonly lexicon: Lexicon;
  readonly classes: readonly NameClass[];
  readonly isAllowed: (key: string) => boolean;
  /** How many small words are in no Dutch list and no list of names. */
  readonly strangers: number;
  /** Whether the line is in another language: what is strange in it says nothing. */
  readonly isForeign: boolean;
  /** Whether a word is one of another language, and neither Dutch nor a name. */
  readonly isAbroad: (token: Token) => boolean;
  /** Whether the line has two such words. */
  readonly isQuoting: () => boolean;
};

const FEWEST_FOREIGN = 3;

const DAY_BEFORE = /(?:\d(?:e|ste)? ?|[-/]|\b(?:in|begin|half|eind) )$/i;
const YEAR_OR_MONTH_AFTER = /^\.? ?(?:'?\d|(?:[-/]|t\/m|en|of|tot) ?(?:feb|mrt|maart|apr|mei))/i;

/** Whether "jan" is the month, as in "12 jan", "jan 2026" and "jan/feb"; else it is the commonest of names. */
const isJanuary = ({ plain }: Line, { key, start, end }: Token) =>
  key === 'jan' && (DAY_BEFORE.test(plain.slice(Math.max(0, start - 6), start)) || YEAR_OR_MONTH_AFTER.test(plain.slice(end, end + 12)));

/** "Den Bosch" and the like. */
const isTownAfterDen = ({ tokens }: Line, index: number) => tokens[index - 1]?.key === 'den' && /^(?:bosch|haag|helder|dolder|ham|oever)$/.test(tokens[index]?.key ?? '');

/** "mien dochter": ours, as some say it. */
const isOurs = ({ tokens }: Line, index: number) => tokens[index]?.key === 'mien' && roles.has(tokens[index + 1]?.key ?? '');

/** Small words that two languages have. */
const shared: ReadonlySet<string> = new Set('is in was me we of over had have he die no ten per van a'.split(' '));

/** Whether a line has more small words of other languages than of Dutch. */
function isMostlyAbroad({ tokens }: Line): boolean {
  const small = tokens.filter(({ key }) => !shared.has(key));
  const abroad = small.filter(({ key }) => wordsBetween.has(key)).length;
  return abroad >= FEWEST_FOREIGN && abroad > small.filter(({ key }) => functionWords.has(key) && !wordsBetween.has(key)).length;
}

/** Reads a line: what its words can be, and whether it is Dutch. */
export function readNames(line: Line, lexicon: Lexicon, isAllowed: (key: string) => boolean): Reading {
  const classes = line.tokens.map((token, index) => (isJanuary(line, token) ? 'never' : isOurs(line, index) ? 'never' : isTownAfterDen(line, index) ? 'town' : classOf(token, lexicon)));
  const isStrange = ({ key, isCapital }: Token, index: number) => {
    const kind = classes[index];
    return !isCapital && (kind === 'unknown' || kind === 'rare' || (kind === 'word' && key.length > 2 && !lexicon.isWord(key)));
  };
  const strangers = line.tokens.filter(isStrange).length;
  const natives = strangers < FEWEST_FOREIGN ? 0 : line.tokens.filter(({ key }) => lexicon.isUsual(key)).length;
  const isForeign = isMostlyAbroad(line) || (strangers >= FEWEST_FOREIGN && strangers > natives && line.tokens.filter(({ key }) => wordsBetween.has(key) || (!lexicon.isWord(key) && lexicon.isForeign(key))).length > 1);
  const isAbroad = ({ key }: Token) => !shared.has(key) && !functionWords.has(key) && (wordsBetween.has(key) || wordsAbroad.has(key) || (!lexicon.isWord(key) && lexicon.isForeign(key)));
  let isQuoting: boolean | undefined;
  return { line, lexicon, isAllowed, classes, strangers, isForeign, isAbroad, isQuoting: () => (isQuoting ??= line.tokens.filter(isAbroad).length > 1) };
}

/** A word in that line. */
export type Place = { readonly token: Token; readonly index: number; readonly kind: NameClass };

const inNoDictionary: ReadonlySet<NameClass> = new Set(['given', 'family', 'rare', 'unknown']);

/** Whether a class is that of a name, or of a word that no dictionary knows. */
export const isNameClass = (kind: NameClass | undefined): boolean => kind !== undefined && inNoDictionary.has(kind);

/** Whether a class is that of a name spelt like a word. */
export const isWordlike = (kind: NameClass | undefined): boolean => kind === 'wordlike-given' || kind === 'wordlike-family';

/** A capital, where capitals say something. */
export const hasCapital = ({ line }: Reading, token: Token): boolean => token.isCapital && !line.isShouting;

/** A capital that says something: not that of a sentence, not an abbreviation, not in a line of capitals. */
export const hasTellingCapital = (reading: Reading, token: Token): boolean =>
  hasCapital(reading, token) && !token.opensSentence && !(token.isShouted && token.plain.length < 5);

/** What stands between a word and the one before it. */
export const gapBefore = ({ plain, tokens }: Line, index: number): string => plain.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
