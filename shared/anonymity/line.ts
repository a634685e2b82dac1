import { foldCharacter } from './fold-character.ts';
import { matchesOf } from './matches.ts';

export type Token = {
  /** Offsets in `plain`. */
  readonly start: number;
  readonly end: number;
  /** As written, without diacritics. */
  readonly plain: string;
  /** In small letters. */
  readonly key: string;
  /** Begins with a capital; `isShouted` means all capitals, two at least. */
  readonly isCapital: boolean;
  readonly isShouted: boolean;
  /** Nothing, or the end of a sentence, stands before it. */
  readonly opensSentence: boolean;
};

/** One line of a text, folded once: all rules read `plain` or `lower`, and offsets are led back to the original at the end. */
export type Line = {
  readonly plain: string;
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly digits: number;
  readonly hasDigits: boolean;
  /** Whether the line is written in capitals, so that a capital says nothing. */
  readonly isShouting: boolean;
  /** Whether each word begins with a capital, which says as little. */
  readonly isTitled: boolean;
  /** Where words begin that have a letter with a mark that Dutch does not write. */
  readonly alien: ReadonlySet<number>;
  /** Where the character at `index` of `plain` stood. */
  readonly original: (index: number) => number;
};

function foldLine(text: string): Pick<Line, 'plain' | 'original'> {
  let plain = '';
  let offsets: number[] | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const character = code < 128 ? text.charAt(index) : foldCharacter(text.charAt(index));
    if (character.length !== 1 && offsets === undefined) offsets = Array.from({ length: plain.length }, (_, place) => place);
    plain += character === '\t' ? ' ' : character;
    if (offsets !== undefined) for (let turn = 0; turn < character.length; turn += 1) offsets.push(index);
  }
  const places = offsets;
  return { plain, original: places === undefined ? (index) => index : (index) => places[index] ?? text.length };
}

const OPENING = /(?:^|[.!?:;]["')]?|^\s*(?:\d{1,2}[.)]|[-*•>]))\s*["'(]{0,2}$/;

/** Whether nothing but a blank parts a word from the word or comma before it: then it opens no sentence, which saves trying the pattern. */
function followsWord(plain: string, start: number): boolean {
  const code = plain.charCodeAt(start - 2);
  return start > 1 && plain.charCodeAt(start - 1) === 32 && ((code >= 97 && code <= 122) || code === 44);
}

const TOKEN = /(?<![\p{L}\d_])(?:[vV]\/d|\p{L}+(?:'\p{L}+)*)(?![\p{L}\d_])/gu;

function tokensOf(plain: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of matchesOf(TOKEN, plain)) {
    const word = match[0];
    const start = match.index;
    const before = plain.slice(Math.max(0, start - 6), start);
    const key = word.toLowerCase();
    const isCapital = word[0] !== key[0];
    tokens.push({
      start, end: start + word.length, plain: word, key, isCapital,
      isShouted: word.length > 1 && isCapital && word === word.toUpperCase(),
      opensSentence: !followsWord(plain, start) && OPENING.test(start <= 6 ? plain.slice(0, start) : `x${before}`),
    });
  }
  return tokens;
}

const isMostly = (tokens: readonly Token[], test: (token: Token) => boolean) => tokens.filter(test).length > tokens.length * 0.7;

function isShouting(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ plain }) => plain.length > 2);
  return long.length > 1 && isMostly(long, ({ isShouted }) => isShouted);
}

const smallWords: ReadonlySet<string> = new Set('de het een en of is in op van met voor naar bij die dat te aan om heeft niet werkt zegt wordt the and'.split(' '));

/** Whether each word of a line has a capital, small ones too: "Melder Is Bang Voor De Baas". */
function isTitled(tokens: readonly Token[]): boolean {
  const inside = tokens.filter(({ opensSentence }) => !opensSentence);
  const small = inside.filter(({ key }) => smallWords.has(key));
  return small.length > 1 && small.every(({ isCapital }) => isCapital) && isMostly(inside, ({ isCapital }) => isCapital);
}

function countDigits(plain: string): number {
  let digits = 0;
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

/** The same line in another case. */
export const withPlain = (line: Line, plain: string): Line => ({ ...line, plain, tokens: tokensOf(plain), isShouting: false, isTitled: false });

/** A line of too many capitals as it would be written in calm, of the same length: what `isOrdinary` small, the rest with a capital. */
export function calmed(line: Line, isOrdinary: (key: string, start: number) => boolean): Line {
  const parts: string[] = [];
  let read = 0;
  for (const { start, end, key, isShouted, isCapital } of line.tokens) {
    if (!isShouted && !(line.isTitled && isCapital)) continue;
    parts.push(line.plain.slice(read, start), isOrdinary(key, start) ? key : line.plain.charAt(start) + key.slice(1));
    read = end;
  }
  return withPlain(line, parts.join('') + line.plain.slice(read));
}

const ALIEN = /[ąćęłńśźżğşıİășțşţőűčšžěřůđñãõ\u0400-\u04ff]/iu;
const noPlaces: ReadonlySet<number> = new Set();

/** Reads one line of a text (without its line break). */
export function readLine(text: string): Line {
  const { plain, original } = foldLine(text);
  const tokens = tokensOf(plain);
  const alien = ALIEN.test(text) ? new Set(tokens.filter(({ start, end }) => ALIEN.test(text.slice(original(start), original(end - 1) + 1))).map(({ start }) => start)) : noPlaces;
  const digits = countDigits(plain);
  return { plain, lower: plain.toLowerCase(), tokens, digits, hasDigits: digits > 0, isShouting: isShouting(tokens), isTitled: isTitled(tokens), alien, original };
}
