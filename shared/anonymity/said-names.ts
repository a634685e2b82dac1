import { isCommon, maybe, sure, type Answer } from './evidence.ts';
import { isKindOfFirm } from './firm-words.ts';
import type { Token } from './line.ts';
import { isActing, isNoName, type Cue } from './name-cues.ts';
import { hasCapital, hasTellingCapital, isWordlike, type Place, type Reading } from './name-reading.ts';
import { isNear, looksLikeSlip } from './slips.ts';
import { isAbbreviation, isHalfDutch, isWordOfThisWork } from './strange-names.ts';
import { plainNames, wordsAbroad } from './vocabulary.ts';

const TITLED = /\b(?:dhr|mw|mevr|mvr|mevrouw|meneer|heer|hr|mr|dr|drs|prof|mej|juffr|juffrouw|pastor|fam|familie|juf|meester|tante|oom)\.? (?:(?:van|de|der|den|ten|ter|het|el|al|vd|v\/d|'t)\.? ){0,3}$/i;

/** Whether "dhr" or the like stands before it: then even a Dutch word is a name. */
const isTitled = ({ line }: Reading, { start }: Token) => TITLED.test(line.plain.slice(Math.max(0, start - 22), start));

/** After "dhr", "heet", "alias": a Dutch word or town in small letters, which is a name after a title or within quotes only. */
function wordSaid(reading: Reading, { token }: Place): Answer {
  const { lexicon, line } = reading;
  if (wordsAbroad.has(token.key) && lexicon.isGiven(token.key)) return maybe('name-said-small');
  if (isOfKin(reading, token) && lexicon.isListedWord(token.key)) return undefined;
  if (isTitled(reading, token) && !/\b(?:dr|mr|ir) $/i.test(line.plain.slice(Math.max(0, token.start - 4), token.start)) && !isCommon(reading, token.key) && !isKindOfFirm(token.key)) return maybe('name-said-small');
  return /["'(]/.test(line.plain[token.start - 1] ?? '') ? maybe('name-quoted') : undefined;
}

/** Whether "oma" or the like stands before it, after which other words come as well: "oma bellen". */
const isOfKin = ({ line }: Reading, { start }: Token) => /\b(?:oma|opa|oom|tante|zuster|meester|juf|mama|papa|madam) $/i.test(line.plain.slice(Math.max(0, start - 9), start));

/** Whether a trade after "mevrouw de" is a family name. */
const isTradeName = ({ line: { plain } }: Reading, { token }: Place) =>
  /^(?:boer|kok|bakker|schipper|smit|visser)$/.test(token.key) && /\b(?:mevrouw|mevr|mw|mvr|meneer|dhr|hr|fam|familie)\.? de $/i.test(plain.slice(Math.max(0, token.start - 12), token.start));

/** Whether a small word that is said to be a name is an ordinary one, written wrongly or cut off, or follows a word of kin as words do. */
const isOrdinarySaid = (reading: Reading, { token, kind }: Place) =>
  kind === 'unknown' ? isAbbreviation(reading, token) || isNear(token.key, reading.lexicon.isCommon) : isOfKin(reading, token) && reading.lexicon.isCommon(token.key);

/** Whether "heet hij" follows, as in "storm heet ie". */
export const isCalled = ({ line: { plain, tokens } }: Reading, index: number) => /^(?:heet|noem)/.test(tokens[index + 1]?.key ?? '') && /^,? (?:heet|heette|noemt|noemen) (?:ie|hij|ze|zij|die|dat|hem|haar)(?![\p{L}])/u.test(plain.slice(tokens[index]?.end ?? 0, (tokens[index]?.end ?? 0) + 14));

/** After "dhr", "heet", "alias": what follows is a name unless it cannot be. */
export function saidToBeName(reading: Reading, place: Place): Answer {
  const { token, kind } = place;
  if (isNoName(token.key)) return isTradeName(reading, place) ? maybe('name-said-small') : undefined;
  if (token.isCapital || kind === 'given') return sure('name-said');
  return reading.line.alien.has(token.start) ? undefined : saidSmall(reading, place);
}

function saidSmall(reading: Reading, place: Place): Answer {
  const { token, kind } = place;
  if (kind === 'family') return sure('name-said');
  const isPlainWord = kind === 'town' || kind === 'word' || (isWordlike(kind) && isCommon(reading, token.key));
  if (isPlainWord) return wordSaid(reading, place);
  return isOrdinarySaid(reading, place) ? undefined : maybe('name-said-small');
}

function wordlikeAfter(reading: Reading, { token, index, kind }: Place, cue: Cue): Answer {
  if (hasTellingCapital(reading, token)) return cue === 'link' ? maybe('name-after-link') : sure('name-after-role');
  if (cue === 'link') return plainNames.has(token.key) ? maybe('name-after-link') : undefined;
  return cue === 'strict' ? wordlikeAfterStrict(reading, { token, index, kind }) : undefined;
}

function wordlikeAfterStrict(reading: Reading, { token, index, kind }: Place): Answer {
  if (isCommon(reading, token.key) || isNoName(token.key)) return undefined;
  if (hasCapital(reading, token)) return maybe('name-after-role');
  return kind === 'wordlike-given' || isActing(reading.line.plain, reading.line.tokens, index) ? maybe('name-after-role-small') : undefined;
}

/** Whether a small word that no list has is a Dutch word written wrongly; after a link words of all kinds stand, after a strict role hardly any. */
const isMiswritten = ({ lexicon }: Reading, key: string, cue: Cue) =>
  isNear(key, lexicon.isCommon) || (cue === 'link' && (looksLikeSlip(key, lexicon) || isHalfDutch(key, { lexicon })));

function unknownAfter(reading: Reading, { token, index }: Place, cue: Cue): Answer {
  if (isWordOfThisWork(reading, index)) return undefined;
  if (hasTellingCapital(reading, token)) return cue !== 'link' && token.key.length > 4 && !token.isShouted ? sure('unknown-after-role') : maybe('unknown-after-role');
  return cue === 'role' || token.key.length < 4 || isMiswritten(reading, token.key, cue) ? undefined : maybe('unknown-after-role-small');
}

/** Of more letters is a word that is made of Dutch ones, whatever its capital. */
const LONGEST_NAME = 12;

/** After "chauffeur", "vriendin", "gesproken met": a name may follow. */
export function afterRole(reading: Reading, place: Place, cue: Cue): Answer {
  const { token, kind } = place;
  if (isWordlike(kind)) return wordlikeAfter(reading, place, cue);
  if (kind === 'rare') return hasTellingCapital(reading, token) ? sure('name-after-role') : maybe('rare-after-role');
  if (kind === 'unknown') return unknownAfter(reading, place, cue);
  const isWord = kind === 'word' && (cue !== 'link' || (!reading.lexicon.isListedWord(token.key) && token.key.length < LONGEST_NAME)) && hasTellingCapital(reading, token) && !isCommon(reading, token.key);
  return isWord ? maybe('word-after-role') : undefined;
}
