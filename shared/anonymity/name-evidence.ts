import { isActor, isCommon, maybe, sure, type Answer } from './evidence.ts';
import { isStranger } from './firm-words.ts';
import type { Token } from './line.ts';
import { looksLikeName, type NameClass } from './name-class.ts';
import { type Cue, cueBefore, isActing, isNoName, leadsToPlace } from './name-cues.ts';
import { gapBefore, hasCapital, hasTellingCapital, isNameClass, isWordlike, type Place, type Reading } from './name-reading.ts';
import { afterParticles, oddName } from './particle-names.ts';
import { afterRole, isCalled, saidToBeName } from './said-names.ts';
import type { Lexicon } from './lexicon.ts';
import { dropsN, isNear } from './slips.ts';
import { isBesideForeign, standsAlone, unknownName } from './strange-names.ts';
import { plainNames } from './vocabulary.ts';

/** Whether a Dutch word with a capital is none that has one for another reason: "Iris Schaap". */
const isStrangeCapital = ({ isUsual }: Lexicon, { key, isShouted }: Token) => !isShouted && !isUsual(key) && isStranger(key);

const canFollow = ({ key, isCapital }: Token, kind: NameClass | undefined, { isUsual }: Lexicon) => isNameClass(kind) || (isWordlike(kind) && !isNoName(key) && (isCapital || !isUsual(key)));

/** Whether a first name spelt like a word and the family name after it make each other a name. */
function isPair({ line, classes, lexicon }: Reading, { token, index }: Place): boolean {
  const next = line.tokens[index + 1];
  if (next === undefined || gapBefore(line, index + 1) !== ' ') return false;
  const kind = classes[index + 1];
  if (token.isCapital && next.isCapital) return canFollow(next, kind, lexicon) || (kind === 'word' && !token.isShouted && isStrangeCapital(lexicon, next));
  if (!plainNames.has(token.key) && (kind !== 'family' || isNoName(token.key))) return false;
  return canFollow(next, kind, lexicon);
}

const AFTER_NAME = /^(?:van|uit|en|of)$/;

const LONG = { 'first-name-small': 5, 'family-name-small': 7 } as const;

/** Whether a letter that was typed once makes one of the commonest words when typed twice: "aleen". */
const lacksDouble = (key: string, { isUsual }: Lexicon) => Array.from(key).some((letter, at) => isUsual(key.slice(0, at) + letter + key.slice(at)));

/** A listed name in small letters: long ones and those that do what people do are sure. */
function smallName(reading: Reading, { token, index }: Place, rule: keyof typeof LONG): Answer {
  if (token.key.length > 4 && lacksDouble(token.key, reading.lexicon) && !isActor(reading, index)) return undefined;
  if (dropsN(token.key, reading.lexicon) && /^(?:ze|we|wij|zij|hun|die)$/.test(reading.line.tokens[index + 1]?.key ?? '')) return undefined;
  const isLong = token.key.length >= LONG[rule] && !reading.lexicon.isForeign(token.key);
  return { rule, confidence: isLong || (token.key.length > 3 && isActor(reading, index)) ? 'certain' : 'possible' };
}

/** Whether what is read as a name first opens a sentence: "Mark van het wijkteam". */
const opensBefore = ({ line }: Reading, { token, index }: Place) =>
  token.isCapital && !token.isShouted && (plainNames.has(token.key) || /^ van (?:afd|team|\p{Lu}{2,})/u.test(line.plain.slice(token.end, token.end + 10))) && gapBefore(line, index + 1) === ' ' && (AFTER_NAME.test(line.tokens[index + 1]?.key ?? '') || isActing(line.plain, line.tokens, index));

/** What things do as well as people. */
const OF_THINGS = /^(?:is|was|wordt|werd|gaat|ging|komt|kwam|staat|stond|ligt|loopt|blijft|kan|mag|moet|zal|zou|heeft|had|zit)$/;

/** Whether a word that is written much opens the sentence and does what things do, or is the head of a list: "Winter is de drukste tijd", "Kies: sluiten of waarschuwen". */
const isEverydayOpening = ({ line, lexicon }: Reading, { token: { key, opensSentence }, index }: Place) =>
  opensSentence && lexicon.isCommon(key) && !plainNames.has(key) && (OF_THINGS.test(line.tokens[index + 1]?.key ?? '') || gapBefore(line, index + 1) === ': ');

/** Whether a word that is no everyday one does what people do. */
const actsAsName = (reading: Reading, place: Place) => isActor(reading, place.index) && !isCommon(reading, place.token.key) && !isEverydayOpening(reading, place);

const PROJECT = /^(?:project|pilot|campagne|programma|plan|traject)$/;

function wordlikeFirstName(reading: Reading, place: Place): Answer {
  if (PROJECT.test(reading.line.tokens[place.index - 1]?.key ?? '')) return undefined;
  const acts = isActor(reading, place.index);
  if (hasTellingCapital(reading, place.token)) return { rule: 'wordlike-first-name', confidence: acts || !reading.lexicon.isUsual(place.token.key) ? 'certain' : 'possible' };
  if (opensAsName(reading, place)) return maybe('wordlike-opening');
  if (isPair(reading, place)) return sure('wordlike-pair');
  if (isCoupled(reading, place)) return maybe('wordlike-couple');
  return actsAsName(reading, place) ? maybe('wordlike-first-name-acting') : undefined;
}

/** Whether a first name that is a word as well stands beside another one: "roos en mark zaten erbij". */
function isCoupled({ line, classes, lexicon }: Reading, { token, index }: Place): boolean {
  const isFirst = (at: number, key: string) => classes[at] === 'given' || (classes[at] === 'wordlike-given' && (plainNames.has(key) || !lexicon.isUsual(key)) && !isNoName(key));
  const isBeside = (step: -1 | 1) => {
    const other = line.tokens[index + 2 * step];
    return other !== undefined && line.tokens[index + step]?.key === 'en' && gapBefore(line, Math.max(index, index + 2 * step)) === ' ' && isFirst(index + 2 * step, other.key);
  };
  return isFirst(index, token.key) && (isBeside(1) || isBeside(-1));
}

const SPEAKING = /^(?:afw|aanw|afwezig|aanwezig|vervangt|zegt|zei|zou|wil|weet|wist|ontkent|vertelt|vertelde|verklaart|verklaarde|belt|belde|beweert|vraagt|kent|heeft|had|is|mailt|appt)$/;

/** Whether somebody speaks or would do something: hardly a thing's verb. */
const speaks = ({ line }: Reading, index: number) => gapBefore(line, index + 1) === ' ' && SPEAKING.test(line.tokens[index + 1]?.key ?? '');

/** Whether "De" opens the sentence and what follows tells where or which: "De Boer op wiens land ze staan" is a trade. */
const isTrade = ({ line: { tokens } }: Reading, index: number) =>
  tokens[index - 1]?.plain === 'De' && tokens[index - 1]?.opensSentence === true && /^(?:op|in|aan|die|wiens|met|bij|uit|en|van)$/.test(tokens[index + 1]?.key ?? '');

/** Whether somebody's team or service follows: "roos van het jeugdteam". */
const isOfTeam = ({ line: { plain } }: Reading, { end }: Token) => /^ van (?:het |de )?(?:\p{L}{0,15}team|handhaving|toezicht|onderhoud|beveiliging|gemeente|politie|receptie|afd|coa|ggd|nidos|avim|jeugdzorg)(?!\p{L})/iu.test(plain.slice(end, end + 30));

const isTradeHere = ({ line: { tokens } }: Reading, index: number) => /^(?:de|het|een|die|dat|deze|onze|hun|haar|zijn)$/.test(tokens[index - 1]?.key ?? '');

/** Whether a word that is seldom written stands where a name alone would: "Peters, 23 jaar", "Verstappen en haar moeder". */
const standsByItself = ({ line, lexicon }: Reading, { key, end, isShouted }: Token) => {
  if (isShouted) return false;
  const after = line.plain.slice(end, end + 9);
  return lexicon.isCommon(key) ? !lexicon.isUsual(key) && /^(?:, \d{2} j| en (?:haar|zijn|d'r|z'n) )/.test(after) : /^(?:[,?]|:$| en (?:haar|zijn|d'r|z'n) | \()/.test(after);
};


/** Whether a first name that is a word as well stands as only a name does: with what goes on, of a team, or by itself. */
const opensAsName = (reading: Reading, place: Place) => opensBefore(reading, place) || isOfTeam(reading, place.token) || (place.token.isCapital && !isNoName(place.token.key) && /^, (?:\d|[a-z]-|[a-z]{1,3}\.)/.test(reading.line.plain.slice(place.token.end, place.token.end + 6)));

function wordlikeFamilyName(reading: Reading, { token, index, kind }: Place): Answer {
  if (isTrade(reading, index)) return undefined;
  if (hasTellingCapital(reading, token)) return maybe('wordlike-family-name');
  if (isOfTeam(reading, token) && !isTradeHere(reading, index)) return maybe('wordlike-family-name');
  const isTold = speaks(reading, index) || actsAsName(reading, { token, index, kind }) || /^ \((?:de|onze|haar|zijn|hun|van)[ )]/.test(reading.line.plain.slice(token.end, token.end + 8)) || standsByItself(reading, token);
  return hasCapital(reading, token) && !isNoName(token.key) && isTold ? maybe('wordlike-family-name') : undefined;
}

/** Whether a name that is seldom met is one in small letters: it acts, or is all that is strange. */
const isRareName = (reading: Reading, { token, index }: Place) =>
  (isActor(reading, index) || (token.key.length > 4 && standsAlone(reading))) && !isNear(token.key, reading.lexicon.isCommon) && !isBesideForeign(reading, index);

/** Three capitals in a line of small letters, or what is cut off before a comma: "(NGA)", "Filip., zwijgt", "(Ita)". */
const isCode = ({ line }: Reading, { isShouted, plain, start, end }: Token) =>
  (isShouted && plain.length <= 3 && !line.isShouting) || (plain.length <= 5 && /^\.[,;)]/.test(line.plain.slice(end, end + 2))) || (plain.length <= 3 && line.plain[start - 1] === '(' && line.plain[end] === ')');

/** A name that is seldom met; in a line of another language an everyday word of it is one only where it acts. */
function rareName(reading: Reading, place: Place): Answer {
  if (reading.isForeign && reading.lexicon.isForeignName(place.token.key) && !isActor(reading, place.index)) return undefined;
  return hasCapital(reading, place.token) || isRareName(reading, place) ? maybe('rare-name') : undefined;
}

function listedName(reading: Reading, place: Place): Answer {
  const { token, kind } = place;
  switch (kind) {
    case 'given':
      if (isCode(reading, token)) return undefined;
      return hasCapital(reading, token) ? sure('first-name') : smallName(reading, place, 'first-name-small');
    case 'family':
      return hasCapital(reading, token) ? sure('family-name') : smallName(reading, place, 'family-name-small');
    case 'rare':
      return rareName(reading, place);
    case 'wordlike-given':
      return wordlikeFirstName(reading, place);
    case 'wordlike-family':
      return wordlikeFamilyName(reading, place);
    default:
      return undefined;
  }
}

/** Whether a small word stands in a line of another language; long first names and what is said to be a name still count there. */
const isOtherLanguage = ({ isForeign }: Reading, { token, kind }: Place, cue: Cue) =>
  isForeign && (!token.isCapital || (token.opensSentence && kind === 'unknown')) && !(kind === 'given' && token.key.length > 5) && cue !== 'named';

/** Whether a word stands in a quotation: beside a word of another language, or in a line with two of them. */
const isQuoted = ({ line: { tokens }, isAbroad, isQuoting }: Reading, index: number) =>
  [index - 1, index + 1].some((at) => tokens[at] !== undefined && isAbroad(tokens[at])) || isQuoting();

/** Whether a small word is one of another language, whatever the line is in: who marks its letters gives names their capital. */
function isWordAbroad(reading: Reading, { token, index, kind }: Place): boolean {
  const { line, lexicon } = reading;
  if (kind === 'given') return lexicon.isForeignName(token.key) && (!token.isCapital || token.opensSentence) && isQuoted(reading, index) && !isActor(reading, index);
  return !token.isCapital && ((line.alien.has(token.start) && !looksLikeName(token.key)) || ((kind === 'family' || kind === 'rare') && lexicon.isForeignName(token.key)));
}

/** Whether somebody says that a name stands here. */
const isSaid = (reading: Reading, index: number, cue: Cue) => cue === 'named' || isCalled(reading, index);

/** Whether a way leads to a place here, and not to somebody: "geld gaat naar Munteanu". */
function isPlaceTold({ line: { plain, tokens }, lexicon }: Reading, { token, index, kind }: Place): boolean {
  if (kind === 'given' || !leadsToPlace(plain, tokens, index)) return false;
  return !(kind === 'family' && tokens[index - 1]?.key === 'naar' && !lexicon.isTown(token.key));
}

/** The evidence of a word that nobody says to be a name. */
function unsaidName(reading: Reading, place: Place, cue: Cue): Answer {
  if (isWordAbroad(reading, place) || isPlaceTold(reading, place)) return undefined;
  const role = cue === 'none' || cue === 'named' ? undefined : afterRole(reading, place, cue);
  return role ?? (place.kind === 'unknown' ? unknownName(reading, place) : listedName(reading, place)) ?? oddName(reading, place);
}

/** Whether two or three letters are bound to a small word, or a saint's day or place is meant: "vo-scholen", "Sint-Maarten". */
function isHalf({ line }: Reading, { token: { key, start, end }, index }: Place): boolean {
  if (key.length < 4 && /^-\p{Ll}/u.test(line.plain.slice(end, end + 2))) return true;
  return line.plain[start - 1] === '-' && /^(?:Sint|St)$/.test(line.tokens[index - 1]?.plain ?? '');
}

/** Why the word at a place is taken for a name; undefined when it is not. */
export function evidenceFor(reading: Reading, place: Place): Answer {
  const { token, index } = place;
  if (token.plain.length < 2 || reading.isAllowed(token.key) || isHalf(reading, place)) return undefined;
  const cue = cueBefore(reading.line.plain, reading.line.tokens, index);
  if (isOtherLanguage(reading, place, cue)) return undefined;
  if (!isSaid(reading, index, cue)) return unsaidName(reading, place, cue);
  return saidToBeName(reading, place) ?? listedName(reading, place) ?? afterParticles(reading, place);
}
