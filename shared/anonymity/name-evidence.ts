import type { Confidence } from './finding.ts';
import { isKindOfFirm } from './firm-words.ts';
import { looksCutOff, looksLikeName } from './name-class.ts';
import { isNear, looksLikeSlip, looksLikeSlipOfThisWork } from './slips.ts';
import type { Token } from './line.ts';
import { cueBefore, isActing, isFreeStanding, isNoName, leadsToPlace, type Cue } from './name-cues.ts';
import { gapBefore, hasCapital, hasTellingCapital, isNameClass, isWordlike, type Place, type Reading } from './name-reading.ts';
import { plainNames, wordsAbroad, wordsBetween } from './vocabulary.ts';

/** Why a word is taken for a name, and how surely. */
export type Evidence = { readonly rule: string; readonly confidence: Confidence };
type Answer = Evidence | undefined;

const sure = (rule: string): Evidence => ({ rule, confidence: 'certain' });
const maybe = (rule: string): Evidence => ({ rule, confidence: 'possible' });

const isCommon = ({ lexicon }: Reading, key: string) => lexicon.isUsual(key) && !plainNames.has(key);
const isActor = ({ line }: Reading, index: number) => isActing(line.plain, line.tokens, index) && isFreeStanding(line.plain, line.tokens, index);

const TITLED = /\b(?:dhr|mw|mevr|mvr|mevrouw|meneer|heer|hr|mr|dr|drs|prof|mej|juffr|juffrouw|pastor|fam|familie|juf|meester|tante|oom)\.? (?:(?:van|de|der|den|ten|ter|het|el|al|vd|v\/d|'t)\.? ){0,3}$/i;

/** Whether "dhr" or the like stands before it: then even a Dutch word is a name. */
const isTitled = ({ line }: Reading, { start }: Token) => TITLED.test(line.plain.slice(Math.max(0, start - 22), start));

/** After "dhr", "heet", "alias": a Dutch word or town in small letters, which is a name after a title or within quotes only. */
function wordSaid(reading: Reading, { token }: Place): Answer {
  const { lexicon, line } = reading;
  if (wordsAbroad.has(token.key) && lexicon.isGiven(token.key)) return maybe('name-said-small');
  if (isTitled(reading, token) && !isCommon(reading, token.key) && !isKindOfFirm(token.key)) return maybe('name-said-small');
  return /["'(]/.test(line.plain[token.start - 1] ?? '') ? maybe('name-quoted') : undefined;
}

/** Whether "oma" or the like stands before it, after which other words come as well: "oma bellen". */
const isOfKin = ({ line }: Reading, { start }: Token) => /\b(?:oma|opa|oom|tante|zuster|meester|juf|mama|papa|madam) $/i.test(line.plain.slice(Math.max(0, start - 9), start));

/** After "dhr", "heet", "alias": what follows is a name unless it cannot be. */
function saidToBeName(reading: Reading, place: Place): Answer {
  const { token, kind } = place;
  if (isNoName(token.key)) return undefined;
  if (token.isCapital || kind === 'given' || kind === 'family') return sure('name-said');
  if (kind === 'town' || kind === 'word') return wordSaid(reading, place);
  const isOrdinary = kind === 'unknown' ? isNear(token.key, reading.lexicon.isCommon) : isOfKin(reading, token) && reading.lexicon.isCommon(token.key);
  return isOrdinary ? undefined : maybe('name-said-small');
}

function wordlikeAfter(reading: Reading, { token, index, kind }: Place, cue: Cue): Answer {
  if (hasTellingCapital(reading, token)) return cue === 'link' ? maybe('name-after-link') : sure('name-after-role');
  if (cue !== 'strict' || isCommon(reading, token.key) || isNoName(token.key)) return undefined;
  return kind === 'wordlike-given' || isActing(reading.line.plain, reading.line.tokens, index) ? maybe('name-after-role-small') : undefined;
}

/** Whether a Dutch word begins or ends a word, or it is one with a slip or without its vowels: `woningcorp`, `kollega's`, `stapelbdn`. */
function isHalfDutch(key: string, { lexicon }: Pick<Reading, 'lexicon'>): boolean {
  for (let cut = 5; cut <= key.length - 2; cut += 1) if (lexicon.isListedWord(key.slice(0, cut)) || lexicon.isListedWord(key.slice(-cut))) return true;
  return /[bcdfghjklmnpqrstvwxz]{4}/.test(key) || looksLikeSlip(key.replace(/'s$/, ''), lexicon);
}

/** Whether a small word that no list has is a Dutch word written wrongly; after a link words of all kinds stand, after a strict role hardly any. */
const isMiswritten = ({ lexicon }: Reading, key: string, cue: Cue) =>
  isNear(key, lexicon.isCommon) || (cue === 'link' && (looksLikeSlip(key, lexicon) || isHalfDutch(key, { lexicon })));

/** Whether a word is one of this work or a town nearby, written wrongly; after "van" with a capital it is a name. */
const isWordOfThisWork = ({ line: { tokens }, lexicon }: Reading, index: number) =>
  !/^(?:Van|De|Der|Den)$/.test(tokens[index - 1]?.plain ?? '') && looksLikeSlipOfThisWork(tokens[index]?.key ?? '', lexicon);

function unknownAfter(reading: Reading, { token, index }: Place, cue: Cue): Answer {
  if (isWordOfThisWork(reading, index)) return undefined;
  if (hasTellingCapital(reading, token)) return cue !== 'link' && token.key.length > 4 && !token.isShouted ? sure('unknown-after-role') : maybe('unknown-after-role');
  return cue === 'role' || token.key.length < 4 || isMiswritten(reading, token.key, cue) ? undefined : maybe('unknown-after-role-small');
}

/** Of more letters is a word that is made of Dutch ones, whatever its capital. */
const LONGEST_NAME = 12;

/** After "chauffeur", "vriendin", "gesproken met": a name may follow. */
function afterRole(reading: Reading, place: Place, cue: Cue): Answer {
  const { token, kind } = place;
  if (isWordlike(kind)) return wordlikeAfter(reading, place, cue);
  if (kind === 'rare') return hasTellingCapital(reading, token) ? sure('name-after-role') : maybe('rare-after-role');
  if (kind === 'unknown') return unknownAfter(reading, place, cue);
  const isWord = kind === 'word' && (cue !== 'link' || (!reading.lexicon.isListedWord(token.key) && token.key.length < LONGEST_NAME)) && hasTellingCapital(reading, token) && !isCommon(reading, token.key);
  return isWord ? maybe('word-after-role') : undefined;
}

/** Whether a first name spelt like a word and the family name after it make each other a name. */
function isPair({ line, classes, lexicon }: Reading, { token, index }: Place): boolean {
  const next = line.tokens[index + 1];
  if (next === undefined || gapBefore(line, index + 1) !== ' ') return false;
  const isBoth = token.isCapital && next.isCapital;
  const kind = classes[index + 1];
  if (!isBoth && !plainNames.has(token.key) && (kind !== 'family' || isNoName(token.key))) return false;
  return isNameClass(kind) || (isWordlike(kind) && !isNoName(next.key) && (isBoth || !lexicon.isUsual(next.key)));
}

const AFTER_NAME = /^(?:van|uit|en|of)$/;

const LONG = { 'first-name-small': 5, 'family-name-small': 7 } as const;

/** A listed name in small letters: long ones and those that do what people do are sure. */
function smallName(reading: Reading, { token, index }: Place, rule: keyof typeof LONG): Evidence {
  const isLong = token.key.length >= LONG[rule] && !reading.lexicon.isForeign(token.key);
  return { rule, confidence: isLong || (token.key.length > 3 && isActor(reading, index)) ? 'certain' : 'possible' };
}

/** Whether what is read as a name first opens a sentence: "Mark van het wijkteam". */
const opensAsName = ({ line }: Reading, { token, index }: Place) =>
  token.isCapital && !token.isShouted && plainNames.has(token.key) && gapBefore(line, index + 1) === ' ' && (AFTER_NAME.test(line.tokens[index + 1]?.key ?? '') || isActing(line.plain, line.tokens, index));

function wordlikeFirstName(reading: Reading, place: Place): Answer {
  const acts = isActor(reading, place.index);
  if (hasTellingCapital(reading, place.token)) return { rule: 'wordlike-first-name', confidence: acts || !reading.lexicon.isUsual(place.token.key) ? 'certain' : 'possible' };
  if (opensAsName(reading, place)) return maybe('wordlike-opening');
  if (isPair(reading, place)) return sure('wordlike-pair');
  if (isCoupled(reading, place)) return maybe('wordlike-couple');
  return acts && !isCommon(reading, place.token.key) ? maybe('wordlike-first-name-acting') : undefined;
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

const SPEAKING = /^(?:zegt|zei|zou|wil|weet|wist|ontkent|vertelt|vertelde|verklaart|verklaarde|belt|belde|beweert|vraagt|kent|heeft|had|is|mailt|appt)$/;

/** Whether somebody speaks or would do something: hardly a thing's verb. */
const speaks = ({ line }: Reading, index: number) => gapBefore(line, index + 1) === ' ' && SPEAKING.test(line.tokens[index + 1]?.key ?? '');

/** Whether "De" opens the sentence and what follows tells where or which: "De Boer op wiens land ze staan" is a trade. */
const isTrade = ({ line: { tokens } }: Reading, index: number) =>
  tokens[index - 1]?.plain === 'De' && tokens[index - 1]?.opensSentence === true && /^(?:op|in|aan|die|wiens|met|bij|uit|en|van)$/.test(tokens[index + 1]?.key ?? '');

function wordlikeFamilyName(reading: Reading, { token, index }: Place): Answer {
  if (isTrade(reading, index)) return undefined;
  if (hasTellingCapital(reading, token)) return maybe('wordlike-family-name');
  return hasCapital(reading, token) && !isNoName(token.key) && speaks(reading, index) ? maybe('wordlike-family-name') : undefined;
}

/** Whether a name that is seldom met is one in small letters: it acts, or is all that is strange. */
const isRareName = (reading: Reading, { token, index }: Place) =>
  (isActor(reading, index) || (token.key.length > 4 && standsAlone(reading))) && !isNear(token.key, reading.lexicon.isCommon) && !isBesideForeign(reading, index);

/** Three capitals in a line of small letters: "(NGA)". */
const isCode = ({ line }: Reading, { isShouted, plain }: Token) => isShouted && plain.length <= 3 && !line.isShouting;

function listedName(reading: Reading, place: Place): Answer {
  const { token, kind } = place;
  switch (kind) {
    case 'given':
      if (isCode(reading, token)) return undefined;
      return hasCapital(reading, token) ? sure('first-name') : smallName(reading, place, 'first-name-small');
    case 'family':
      return hasCapital(reading, token) ? sure('family-name') : smallName(reading, place, 'family-name-small');
    case 'rare':
      return hasCapital(reading, token) || isRareName(reading, place) ? maybe('rare-name') : undefined;
    case 'wordlike-given':
      return wordlikeFirstName(reading, place);
    case 'wordlike-family':
      return wordlikeFamilyName(reading, place);
    default:
      return undefined;
  }
}

/** Whether a word is cut off: by its end, or by a full stop after which the sentence goes on. */
export const isAbbreviation = ({ line: { plain } }: Reading, { key, end }: Token) => looksCutOff(key) || /^\.(?: \p{Ll}|:)/u.test(plain.slice(end, end + 3));

/** Whether a line is Dutch but for a word or two: then those are no other language but names. */
const standsAlone = ({ line, strangers }: Reading) => line.tokens.length > 3 && strangers <= 2 && !line.isShouting;

/** Whether a small word is all that is strange in a Dutch line, and no half of a compound. */
const isAlone = (reading: Reading, { key, start }: Token) => key.length > 4 && standsAlone(reading) && reading.line.plain[start - 1] !== '-' && !isHalfDutch(key, reading) && !isNear(key, reading.lexicon.isWord);

/** Whether a small word is strange and made of nothing Dutch. */
function isStrange({ line, classes, lexicon }: Reading, index: number): boolean {
  const key = line.tokens[index]?.key ?? '';
  const kind = classes[index];
  return key.length > 3 && (kind === 'unknown' || kind === 'rare') && !looksLikeSlip(key, lexicon) && !isHalfDutch(key, { lexicon });
}

/** Whether two words in a row are strange: a first and a family name that no list has. */
const isStrangeBeside = (reading: Reading, index: number) =>
  isStrange(reading, index) && ((gapBefore(reading.line, index) === ' ' && isStrange(reading, index - 1)) || (gapBefore(reading.line, index + 1) === ' ' && isStrange(reading, index + 1)));

const saysNothing = (reading: Reading, token: Token) => token.plain.length < 3 || (token.isShouted && !reading.line.isShouting) || isAbbreviation(reading, token);

/** Whether a small word stands beside one of another language: "boss angry". */
const isBesideForeign = ({ line }: Reading, index: number) =>
  line.tokens[index]?.isCapital === false && [index - 1, index + 1].some((at) => wordsBetween.has(line.tokens[at]?.key ?? '') && line.tokens[at]?.isCapital === false);

/** A word that no list has, in small letters or at the head of a sentence: what only people do after it, the shape of a name, or all that is strange. */
function strangeName(reading: Reading, { token, index }: Place): Answer {
  if (looksLikeSlip(token.key, reading.lexicon) || isBesideForeign(reading, index)) return undefined;
  if (isActor(reading, index)) return maybe('unknown-acting');
  if (hasCapital(reading, token) && token.key.length > 3) return maybe('unknown-opening');
  if (looksLikeName(token.key) && !isNear(token.key, reading.lexicon.isCommon)) return maybe('unknown-name-shape');
  if (isStrangeBeside(reading, index)) return maybe('unknown-pair');
  return isAlone(reading, token) ? maybe('unknown-alone') : undefined;
}

/** A word that no list has: a capital inside a sentence, or what is strange otherwise. */
function unknownName(reading: Reading, place: Place): Answer {
  const { token } = place;
  if (saysNothing(reading, token) || (token.isCapital && isWordOfThisWork(reading, place.index))) return undefined;
  return hasTellingCapital(reading, token) ? maybe('unknown-capital') : strangeName(reading, place);
}

/** "vd" before a word that opens a clause: "vd berg (buurman)". */
const OPENING_PARTICLE = /(?:^|[,(:] ?)(?:vd|v\/d) $/i;

const AFTER_PARTICLES = /(?:^|[^\p{L}])(?:van|v\.?) ?(?:der|den|d\.) $/iu;

/** Whether an English word is a name here, because a Dutch verb of people follows it: "hope slaapt". */
const isVirtueName = (reading: Reading, { token, index }: Place) =>
  wordsAbroad.has(token.key) && (reading.lexicon.isGiven(token.key) || reading.lexicon.isWordlikeGiven(token.key)) && isActor(reading, index);

/** "van" at the head of a clause, or after a role: "van pol mailt", "melder van hooghten zag". */
const CLAUSE_PARTICLE = /(?:^|[,;:(] ?|(?:melder|meldster|agent|wijkagent|collega|advocaat|docent|mentor|tolk|getuige|verdachte|buurman|buurvrouw) )van (?:de[nr]? )?$/i;

function isClauseSubject({ line, lexicon, classes }: Reading, token: Token): boolean {
  const index = line.tokens.indexOf(token);
  const isNameable = !lexicon.isWord(token.key) || (classes[index] ?? '').endsWith('family') || (classes[index] === 'town' && !lexicon.isListedWord(token.key));
  return isNameable && (isActing(line.plain, line.tokens, index) || /^ (?:naar|niet)\b/.test(line.plain.slice(token.end, token.end + 6)));
}

function afterParticles(reading: Reading, token: Token): Answer {
  if (isNoName(token.key)) return undefined;
  const before = reading.line.plain.slice(Math.max(0, token.start - 10), token.start);
  if (AFTER_PARTICLES.test(before)) return token.isCapital ? sure('particle-name') : maybe('particle-name-small');
  if (CLAUSE_PARTICLE.test(reading.line.plain.slice(Math.max(0, token.start - 24), token.start)) && isClauseSubject(reading, token)) return maybe('particle-name-acting');
  return OPENING_PARTICLE.test(before) && !isCommon(reading, token.key) ? maybe('particle-name-small') : undefined;
}

/** What is no first choice for a name: a capital where Dutch has none, or particles that only names have. */
function oddName(reading: Reading, { token, index, kind }: Place): Answer {
  const particles = afterParticles(reading, token);
  if (particles !== undefined) return particles;
  if (kind === 'word' && isVirtueName(reading, { token, index, kind })) return maybe('virtue-name-acting');
  if (kind !== 'word' || token.isShouted || !hasTellingCapital(reading, token) || isCommon(reading, token.key)) return undefined;
  if (reading.lexicon.isListedWord(token.key)) return undefined;
  if (reading.lexicon.isForeign(token.key)) return maybe('foreign-capital');
  return isActing(reading.line.plain, reading.line.tokens, index) ? maybe('capital-acting') : undefined;
}

/** Whether a small word stands in a line of another language; long first names and what is said to be a name still count there. */
const isOtherLanguage = ({ isForeign, line: { plain, tokens } }: Reading, { token, index, kind }: Place) =>
  isForeign && (!token.isCapital || (token.opensSentence && kind === 'unknown')) && !(kind === 'given' && token.key.length > 5) && cueBefore(plain, tokens, index) !== 'named';

/** Why the word at a place is taken for a name; undefined when it is not. */
export function evidenceFor(reading: Reading, place: Place): Answer {
  const { line } = reading;
  const { token, index, kind } = place;
  if (token.plain.length < 2 || reading.isAllowed(token.key) || isOtherLanguage(reading, place)) return undefined;
  const cue = cueBefore(line.plain, line.tokens, index);
  if (cue === 'named') return saidToBeName(reading, place) ?? listedName(reading, place);
  if (kind !== 'given' && leadsToPlace(line.plain, line.tokens, index)) return undefined;
  const role = cue === 'none' ? undefined : afterRole(reading, place, cue);
  if (role !== undefined) return role;
  return (kind === 'unknown' ? unknownName(reading, place) : listedName(reading, place)) ?? oddName(reading, place);
}
