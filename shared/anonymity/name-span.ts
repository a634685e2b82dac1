import type { Token } from './line.ts';
import { type NameClass } from './name-class.ts';
import { isNear } from './slips.ts';
import { isNoName, isTitledParticle, opensWithParticle } from './name-cues.ts';
import { bynames, leadingNames, plainNames } from './vocabulary.ts';
import { gapBefore, hasCapital, isNameClass, isWordlike, type Reading } from './name-reading.ts';

const MOST_WORDS = 8;
const MOST_PARTICLES = 3;
const JOINTS: ReadonlySet<string> = new Set([' ', '  ', '-', '. ', '.', " '"]);
const LOOSE = /^(?:op|in|te|y|ten|of)$/;

/** Whether the word at `index` is bound to the one before it; a full stop binds only an initial. */
function isJoined({ line }: Reading, index: number): boolean {
  const gap = gapBefore(line, index);
  return JOINTS.has(gap) && (!gap.startsWith('.') || (line.tokens[index - 1]?.plain.length ?? MOST_WORDS) <= 2);
}

function continuesSmall({ lexicon }: Reading, { key }: Token, kind: NameClass): boolean {
  if (kind === 'unknown' || kind === 'rare') return !isNear(key, lexicon.isCommon);
  if (kind === 'word') return /^(?:ten|ter|van|vander|vanden)[a-z]{4,}$/.test(key) && !lexicon.isListedWord(key);
  if (kind === 'wordlike-family') return !lexicon.isUsual(key);
  return kind === 'wordlike-given' && (!lexicon.isUsual(key) || plainNames.has(key)) && !isNoName(key);
}

/** Whether a word that has other meanings is a family name behind a particle in a name in small letters: "karin de boer". */
const isFamilyNameSmall = ({ lexicon, classes, line }: Reading, index: number, { key }: Token) =>
  classes[index - 1] === 'particle' && (lexicon.isWordlikeFamily(key) || (/(?:^| )(?:van de[rn]?|te[rn]) $/.test(line.plain.slice(Math.max(0, (line.tokens[index]?.start ?? 0) - 9), line.tokens[index]?.start)) && key.length < 10 && !lexicon.isCommon(key) && !isNoName(key)));

const isEnd = (reading: Reading, { key }: Token, kind: NameClass) => kind === 'never' || kind === 'particle' || reading.isAllowed(key);

/** Whether a capital after a hyphen makes one first name of two: "Pieter-Jan". */
const isDoubled = (reading: Reading, index: number) => gapBefore(reading.line, index) === '-' && reading.line.tokens[index]?.isCapital === true && !reading.line.isShouting;

/** Whether a hyphen binds a small word to a name in small letters: "nagy-bodor", "henk-jan". */
const isHyphenedSmall = ({ line, lexicon, classes }: Reading, index: number, { key, isCapital }: Token) => gapBefore(line, index) === '-' && !isCapital && ((classes[index - 1] === 'family' && key.length > 3 && !lexicon.isListedWord(key)) || (classes[index - 1] === 'given' && plainNames.has(key)));

/** Whether a word that is no name by itself is one behind a name: "Petra Groen", "Petra van der Meer". */
const isFamilyName = (reading: Reading, index: number, token: Token) =>
  hasCapital(reading, token) && !token.isShouted && !reading.isAllowed(token.key) &&
  (reading.lexicon.isFamily(token.key) || reading.lexicon.isWordlikeFamily(token.key) || reading.classes[index - 1] === 'particle');

/** Whether the word at `index` goes on with the name before it. */
function continues(reading: Reading, index: number, isCapital: boolean): boolean {
  const token = reading.line.tokens[index];
  const kind = reading.classes[index];
  if (token === undefined || kind === undefined) return false;
  if (isHyphenedSmall(reading, index, token) || isDoubled(reading, index) || (kind === 'never' && isCapital && isFamilyName(reading, index, token))) return true;
  if (!isCapital && isFamilyNameSmall(reading, index, token)) return true;
  if (isEnd(reading, token, kind)) return false;
  return goesOn(reading, token, kind, isCapital);
}

function goesOn(reading: Reading, token: Token, kind: NameClass, isCapital: boolean): boolean {
  if (hasCapital(reading, token)) return !(token.isShouted && token.plain.length < 4) || isNameClass(kind);
  if (kind === 'given' || kind === 'family') return true;
  return (!isCapital || reading.line.isShouting) && continuesSmall(reading, token, kind);
}

const isBinding = (token: Token | undefined) => token !== undefined && !LOOSE.test(token.key);

/** Whether "op de" before a capital goes on with a name that has capitals: "Ilse op de Laak". */
const bindsLoosely = ({ line: { tokens }, classes }: Reading, index: number) =>
  /^(?:op|in)$/.test(tokens[index]?.key ?? '') && /^(?:de|den|het|t|'t)$/.test(tokens[index + 1]?.key ?? '') && [index - 1, index + 2].every((at) => tokens[at]?.isCapital === true) && (classes[index - 1] === 'given' || tokens[index - 1]?.opensSentence === false);

/** Whether "Op den" has a capital inside a sentence, as only names have: "Sjraar Op den Camp". */
const bindsByCapital = ({ line: { tokens } }: Reading, index: number) => /^(?:Op|In|Aan|Uit)$/.test(tokens[index]?.plain ?? '') && /^(?:de|den|der|het|'t|t|ten|gen)$/.test(tokens[index + 1]?.key ?? '') && tokens[index - 1]?.isCapital === true;

const binds = (reading: Reading, index: number) => isBinding(reading.line.tokens[index]) || bindsByCapital(reading, index) || bindsLoosely(reading, index);

/** Whether a word as "oude" stands inside a name that no list has: "hennie oude egbrink". */
const isMiddleByname = ({ line: { tokens }, classes }: Reading, index: number) => bynames.has(tokens[index]?.key ?? '') && (classes[index + 1] === 'unknown' || classes[index + 1] === 'family');

/** Whether a word stands between the parts of a name without being one. */
const isInside = (reading: Reading, index: number, particlesSeen: number) => (reading.classes[index] === 'particle' && (particlesSeen > 0 || binds(reading, index))) || isMiddleByname(reading, index);

/** The index of the last word of the name that begins at `from`: particles count when a name follows them. */
export function endOfName(reading: Reading, from: number): number {
  const isCapital = reading.line.tokens[from]?.isCapital ?? false;
  let last = from;
  let particlesSeen = 0;
  for (let index = from + 1; index < from + MOST_WORDS && isJoined(reading, index) && particlesSeen <= MOST_PARTICLES; index += 1) {
    const kind = reading.classes[index];
    if (isInside(reading, index, particlesSeen)) particlesSeen += 1;
    else if (continues(reading, index, isCapital) || (particlesSeen > 0 && kind === 'town')) last = index;
    else break;
  }
  return last;
}

const isSentenceWord = (kind: NameClass) => !isNameClass(kind) && !isWordlike(kind) && kind !== 'particle';

/** Whether a word has its capital from the sentence that it opens, and not from a family name that stands first: "Bako Reka". */
const opensAsWord = ({ lexicon, classes }: Reading, index: number, key: string, kind: NameClass) => isSentenceWord(kind) && (lexicon.isCommon(key) || classes[index + 1] !== 'given');

/** Whether a word with a capital belongs to the name after it. */
function canPrecede(reading: Reading, index: number): boolean {
  const token = reading.line.tokens[index];
  const kind = reading.classes[index];
  if (token?.isCapital !== true || kind === undefined) return false;
  const isFirstName = reading.lexicon.isGiven(token.key) || reading.lexicon.isWordlikeGiven(token.key);
  if (isFirstName || reading.line.isShouting) return isFirstName && (!token.opensSentence || kind !== 'never');
  return kind !== 'never' && !(token.opensSentence && opensAsWord(reading, index, token.key, kind)) && !isNoName(token.key);
}

const SECOND_PARTICLE = /^(?:vd|v\/d|der|den|el|al|de)$/;
const FIRST_PARTICLE = /^(?:van|vd|v\/d|v)$/;
const ALIEN_PARTICLE = /^(?:el|abu|ait|bin)$/;

/** Whether a particle is bound to the name by a hyphen: "AL-KHOURANI". */
const isHyphened = ({ line }: Reading, index: number) => /^(?:al|el|abd|ben)$/.test(line.tokens[index]?.key ?? '') && gapBefore(line, index + 1) === '-';

/** Whether a short family name stands before a name of the same tradition. */
const leads = ({ line, classes }: Reading, index: number) => leadingNames.has(line.tokens[index]?.key ?? '') && isNameClass(classes[index + 1]);

/** Whether "de" opens the sentence before a family name. */
const opensName = ({ line, classes }: Reading, index: number, { key, opensSentence }: Token) =>
  key === 'de' && opensSentence && line.tokens[index + 1]?.isCapital === true && (classes[index + 1] ?? '').endsWith('family');

const isInitial = ({ plain, isCapital }: Token) => plain.length === 1 && isCapital;

/** Whether a Vietnamese "van" or "thi" stands before a name, behind the family name: "bui van tuan". */
const isMiddle = ({ line: { tokens } }: Reading, index: number) => /^(?:van|thi)$/.test(tokens[index]?.key ?? '') && leadingNames.has(tokens[index - 1]?.key ?? '');

/** Whether a small first name that is a word as well opens the line before a family name that is none: "rasa petrauskiene belde". */
const isSmallFirstName = ({ lexicon, classes }: Reading, index: number, { key, isCapital }: Token) => index === 0 && !isCapital && classes[index] === 'wordlike-given' && !lexicon.isUsual(key) && (classes[index + 1] === 'unknown' || classes[index + 1] === 'family');

const isPartBefore = (reading: Reading, index: number, token: Token) => isInitial(token) || canPrecede(reading, index) || isSmallFirstName(reading, index, token) || ALIEN_PARTICLE.test(token.key) || isHyphened(reading, index) || bynames.has(token.key) || leads(reading, index) || opensName(reading, index, token);

/** Whether a small "de" belongs to the family name with a capital after it: "dhr de Lange". */
const isArticleOfName = ({ line: { tokens }, classes }: Reading, index: number) =>
  tokens[index]?.key === 'de' && tokens[index + 1]?.isCapital === true && (classes[index + 1] ?? '').endsWith('family');

/** Whether a small "van" opens the line or a part of it, or stands where nothing can be somebody's: "van pol mailt", "met van Pol". */
const opensClause = ({ line, classes }: Reading, index: number) =>
  (line.tokens[index]?.key === 'van' && (index === 0 || /[,;:(]/.test(gapBefore(line, index)))) || ((line.tokens[index + 1]?.isCapital === true || isNameClass(classes[index + 1])) && opensWithParticle(line.plain, line.tokens, index));

/** How many words before `index` + 1 belong to the name, counted from there; 0 ends it. */
function stepBack(reading: Reading, index: number): 0 | 1 | 2 {
  const token = reading.line.tokens[index];
  if (token === undefined) return 0;
  if (isMiddle(reading, index)) return 2;
  if (isPartBefore(reading, index, token)) return 1;
  return reading.classes[index] === 'particle' && isBinding(token) ? particleStep(reading, index, token) : 0;
}

/** The same for a particle. */
function particleStep(reading: Reading, index: number, token: Token): 0 | 1 | 2 {
  if (/^(?:v\/?d|te[rn])$/.test(token.key) || opensClause(reading, index) || token.isCapital || isTitledParticle(reading.line.plain, reading.line.tokens, index) || isArticleOfName(reading, index)) return 1;
  return SECOND_PARTICLE.test(token.key) && FIRST_PARTICLE.test(reading.line.tokens[index - 1]?.key ?? '') ? 2 : 0;
}

/** The index of the first word of the name that `at` belongs to, not before `least`: capitals, initials and particles before it. */
export function startOfName(reading: Reading, at: number, least: number): number {
  let first = at;
  while (first > least && at - first < MOST_WORDS - 3 && isJoined(reading, first)) {
    const step = stepBack(reading, first - 1);
    if (step === 0) break;
    first -= step;
  }
  return Math.max(first, least);
}

const INITIAL_AFTER = /^ (?:[A-Z]\.?|[a-z]\.)(?![\p{L}\d])/u;
const INITIALS_BEFORE = /(?:(?<![\p{L}.])(?:\p{Lu}[a-z]?\.[ ]?){1,5}(?:(?:van|de|der|den|ten|ter|het|'t|v\.?d\.?|el|al)\.? ){0,3})$/u;
const INITIALS_LISTED = /^, ?(?:(?![A-Z]{3})(?:[A-Z]\.? ?){1,4}|(?:[a-z]\. ?){1,4})(?![\p{L}])(?:(?:van|de|der|den)\b ?){0,3}/u;

/** Widens a name with the initials around it. */
export function withInitials(plain: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const after = INITIALS_LISTED.exec(plain.slice(end, end + 24)) ?? INITIAL_AFTER.exec(plain.slice(end, end + 4));
  const before = INITIALS_BEFORE.exec(plain.slice(Math.max(0, start - 30), start));
  return [start - (before?.[0].length ?? 0), end + (after === null ? 0 : after[0].trimEnd().length)];
}
