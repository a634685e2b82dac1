import type { Confidence } from './finding.ts';
import { isKindOfFirm } from './firm-words.ts';
import { looksCutOff, looksLikeName, looksLikeSlip } from './name-class.ts';
import type { Token } from './line.ts';
import { cueBefore, isActing, isFreeStanding, isNoName, leadsToPlace, type Cue } from './name-cues.ts';
import { gapBefore, hasCapital, hasTellingCapital, isNameClass, isWordlike, type Place, type Reading } from './name-reading.ts';
import { plainNames, wordsAbroad } from './vocabulary.ts';

/** Why a word is taken for a name, and how surely. */
export type Evidence = { readonly rule: string; readonly confidence: Confidence };
type Answer = Evidence | undefined;

const sure = (rule: string): Evidence => ({ rule, confidence: 'certain' });
const maybe = (rule: string): Evidence => ({ rule, confidence: 'possible' });

const isCommon = ({ lexicon }: Reading, key: string) => lexicon.isUsual(key) && !plainNames.has(key);
const isActor = ({ line }: Reading, index: number) => isActing(line.plain, line.tokens, index) && isFreeStanding(line.plain, line.tokens, index);

const TITLED = /\b(?:dhr|mw|mevr|mvr|mevrouw|meneer|heer|hr|fam|familie|juf|meester|tante|oom)\.? (?:(?:van|de|der|den|ten|ter|het|el|al|vd|v\/d|'t)\.? ){0,3}$/i;

/** After "dhr", "heet", "alias": what follows is a name unless it cannot be. */
function saidToBeName(reading: Reading, { token, kind }: Place): Answer {
  if (isNoName(token.key)) return undefined;
  if (token.isCapital || kind === 'given' || kind === 'family') return sure('name-said');
  const isTitled = TITLED.test(reading.line.plain.slice(Math.max(0, token.start - 22), token.start));
  const isWord = (kind === 'town' || kind === 'word') && !(isTitled && !isCommon(reading, token.key) && !isKindOfFirm(token.key));
  if (!isWord) return maybe('name-said-small');
  return /["'(]/.test(reading.line.plain[token.start - 1] ?? '') ? maybe('name-quoted') : undefined;
}

function wordlikeAfter(reading: Reading, { token, index, kind }: Place, cue: Cue): Answer {
  if (hasTellingCapital(reading, token)) return cue === 'link' ? maybe('name-after-link') : sure('name-after-role');
  if (cue !== 'strict' || isCommon(reading, token.key) || isNoName(token.key)) return undefined;
  return kind === 'wordlike-given' || isActing(reading.line.plain, reading.line.tokens, index) ? maybe('name-after-role-small') : undefined;
}

/** Whether a Dutch word begins or ends a word, or it is one with a slip or without its vowels: `woningcorp`, `kollega's`, `stapelbdn`. */
function isHalfDutch(key: string, { lexicon }: Reading): boolean {
  for (let cut = 5; cut <= key.length - 2; cut += 1) if (lexicon.isListedWord(key.slice(0, cut)) || lexicon.isListedWord(key.slice(-cut))) return true;
  return /[bcdfghjklmnpqrstvwxz]{4}/.test(key) || looksLikeSlip(key.replace(/'s$/, ''), lexicon, 6);
}

function unknownAfter(reading: Reading, { token }: Place, cue: Cue): Answer {
  if (hasTellingCapital(reading, token)) return cue !== 'link' && token.key.length > 4 && !token.isShouted ? sure('unknown-after-role') : maybe('unknown-after-role');
  if (cue === 'role' || token.key.length < 4 || looksLikeSlip(token.key, reading.lexicon)) return undefined;
  return cue === 'link' && isHalfDutch(token.key, reading) ? undefined : maybe('unknown-after-role-small');
}

/** After "chauffeur", "vriendin", "gesproken met": a name may follow. */
function afterRole(reading: Reading, place: Place, cue: Cue): Answer {
  const { token, kind } = place;
  if (isWordlike(kind)) return wordlikeAfter(reading, place, cue);
  if (kind === 'rare') return hasTellingCapital(reading, token) ? sure('name-after-role') : maybe('rare-after-role');
  if (kind === 'unknown') return unknownAfter(reading, place, cue);
  const isWord = kind === 'word' && (cue !== 'link' || !reading.lexicon.isListedWord(token.key)) && hasTellingCapital(reading, token) && !isCommon(reading, token.key);
  return isWord ? maybe('word-after-role') : undefined;
}

/** Whether a first name spelt like a word and the family name after it make each other a name. */
function isPair({ line, classes, lexicon }: Reading, { token, index }: Place): boolean {
  const next = line.tokens[index + 1];
  if (next === undefined || gapBefore(line, index + 1) !== ' ') return false;
  const isBoth = token.isCapital && next.isCapital;
  if (!isBoth && !plainNames.has(token.key)) return false;
  const kind = classes[index + 1];
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
  return acts && !isCommon(reading, place.token.key) ? maybe('wordlike-first-name-acting') : undefined;
}

const SPEAKING = /^(?:zegt|zei|zou|wil|weet|wist|ontkent|vertelt|vertelde|verklaart|verklaarde|belt|belde|beweert|vraagt|kent|heeft|had|is|mailt|appt)$/;

/** Whether somebody speaks or would do something: hardly a thing's verb. */
const speaks = ({ line }: Reading, index: number) => gapBefore(line, index + 1) === ' ' && SPEAKING.test(line.tokens[index + 1]?.key ?? '');

function wordlikeFamilyName(reading: Reading, { token, index }: Place): Answer {
  if (hasTellingCapital(reading, token)) return maybe('wordlike-family-name');
  return hasCapital(reading, token) && !isNoName(token.key) && speaks(reading, index) ? maybe('wordlike-family-name') : undefined;
}

function listedName(reading: Reading, place: Place): Answer {
  const { token, index, kind } = place;
  switch (kind) {
    case 'given':
      return hasCapital(reading, token) ? sure('first-name') : smallName(reading, place, 'first-name-small');
    case 'family':
      return hasCapital(reading, token) ? sure('family-name') : smallName(reading, place, 'family-name-small');
    case 'rare':
      return hasCapital(reading, token) || isActor(reading, index) || (token.key.length > 4 && standsAlone(reading)) ? maybe('rare-name') : undefined;
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
const standsAlone = ({ line, strangers }: Reading) => line.tokens.length > 4 && strangers <= 2 && !line.isShouting;

/** Whether a small word is all that is strange in a Dutch line, and no half of a compound. */
const isAlone = (reading: Reading, { key, start }: Token) => key.length > 5 && standsAlone(reading) && reading.line.plain[start - 1] !== '-' && !isHalfDutch(key, reading);

const saysNothing = (reading: Reading, token: Token) => token.plain.length < 3 || (token.isShouted && !reading.line.isShouting) || isAbbreviation(reading, token);

/** In a line of capitals: a word that no list has after "VAN". */
const isShoutedAfterParticle = ({ line }: Reading, { token, index }: Pick<Place, 'token' | 'index'>) =>
  line.isShouting && token.key.length > 3 && /^(?:van|de|der|den)$/.test(line.tokens[index - 1]?.key ?? '');

/** A word that no list has: a capital inside a sentence, something only people do after it, or the shape of a name. */
function unknownName(reading: Reading, { token, index }: Place): Answer {
  if (saysNothing(reading, token)) return undefined;
  if (hasTellingCapital(reading, token) || isShoutedAfterParticle(reading, { token, index })) return maybe('unknown-capital');
  if (looksLikeSlip(token.key, reading.lexicon)) return undefined;
  if (isActor(reading, index)) return maybe('unknown-acting');
  if (hasCapital(reading, token) && token.key.length > 3) return maybe('unknown-opening');
  if (looksLikeName(token.key)) return maybe('unknown-name-shape');
  return isAlone(reading, token) ? maybe('unknown-alone') : undefined;
}

/** "vd" before a word that opens a clause: "vd berg (buurman)". */
const OPENING_PARTICLE = /(?:^|[,(:] ?)(?:vd|v\/d) $/i;

const AFTER_PARTICLES = /(?:^|[^\p{L}])(?:van|v\.?) ?(?:der|den|d\.) $/iu;

/** Whether an English word is a name here, because a Dutch verb of people follows it: "hope slaapt". */
const isVirtueName = (reading: Reading, { token, index }: Place) =>
  wordsAbroad.has(token.key) && (reading.lexicon.isGiven(token.key) || reading.lexicon.isWordlikeGiven(token.key)) && isActor(reading, index);

function afterParticles(reading: Reading, token: Token): Answer {
  if (isNoName(token.key)) return undefined;
  const before = reading.line.plain.slice(Math.max(0, token.start - 10), token.start);
  if (AFTER_PARTICLES.test(before)) return token.isCapital ? sure('particle-name') : maybe('particle-name-small');
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
  isForeign && !token.isCapital && !(kind === 'given' && token.key.length > 5) && cueBefore(plain, tokens, index) !== 'named';

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
  return kind === 'unknown' ? unknownName(reading, place) : (listedName(reading, place) ?? oddName(reading, place));
}
