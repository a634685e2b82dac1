import { isActor, maybe, type Answer } from './evidence.ts';
import type { Token } from './line.ts';
import { looksCutOff, looksLikeName } from './name-class.ts';
import { opensWithParticle } from './name-cues.ts';
import { gapBefore, hasCapital, hasTellingCapital, type Place, type Reading } from './name-reading.ts';
import { dropsN, isNear, looksLikeSlip, looksLikeSlipOfThisWork } from './slips.ts';
import { wordsBetween } from './vocabulary.ts';

/** Whether a Dutch word begins or ends a word, or it is one with a slip or without its vowels: `woningcorp`, `kollega's`, `stapelbdn`. */
export function isHalfDutch(key: string, { lexicon }: Pick<Reading, 'lexicon'>): boolean {
  for (let cut = 5; cut <= key.length - 2; cut += 1) if (lexicon.isListedWord(key.slice(0, cut)) || lexicon.isListedWord(key.slice(-cut))) return true;
  return /[bcdfghjklmnpqrstvwxz]{4}/.test(key) || looksLikeSlip(key.replace(/'s$/, ''), lexicon);
}

/** Whether a word is one of this work or a town nearby, written wrongly; after "van" with a capital it is a name. */
export const isWordOfThisWork = ({ line: { plain, tokens }, lexicon }: Reading, index: number) =>
  !/^(?:Van|De|Der|Den)$/.test(tokens[index - 1]?.plain ?? '') && !(tokens[index]?.isCapital === true && opensWithParticle(plain, tokens, index - 1)) && looksLikeSlipOfThisWork(tokens[index]?.key ?? '', lexicon);

/** Whether a word is cut off: by its end, or by a full stop after which the sentence goes on. */
export const isAbbreviation = ({ line: { plain } }: Reading, { key, end }: Token) => looksCutOff(key) || /^\.(?: \p{Ll}|:)/u.test(plain.slice(end, end + 3));

/** Whether a line is Dutch but for a word or two: then those are no other language but names. */
export const standsAlone = ({ line, strangers }: Reading) => line.tokens.length > 3 && strangers <= 2 && !line.isShouting;

/** Whether a small word is all that is strange in a Dutch line, and no half of a compound. */
const isAlone = (reading: Reading, { key, start }: Token) => key.length > 4 && standsAlone(reading) && reading.line.plain[start - 1] !== '-' && !isHalfDutch(key, reading) && !isNear(key, reading.lexicon.isWord) && !looksLikeSlip(key, reading.lexicon, 5);

/** Whether a small word is strange and made of nothing Dutch. */
function isStrange({ line, classes, lexicon }: Reading, index: number): boolean {
  const key = line.tokens[index]?.key ?? '';
  const kind = classes[index];
  return key.length > 3 && (kind === 'unknown' || kind === 'rare') && !looksLikeSlip(key, lexicon) && !dropsN(key, lexicon) && !isHalfDutch(key, { lexicon });
}

/** Whether two words in a row are strange: a first and a family name that no list has. */
const isStrangeBeside = (reading: Reading, index: number) =>
  isStrange(reading, index) && ((gapBefore(reading.line, index) === ' ' && isStrange(reading, index - 1)) || (gapBefore(reading.line, index + 1) === ' ' && isStrange(reading, index + 1)));

const saysNothing = (reading: Reading, token: Token) => token.plain.length < 3 || (token.isShouted && !reading.line.isShouting) || isAbbreviation(reading, token);

/** Whether a small word stands beside one of another language: "boss angry". */
export const isBesideForeign = ({ line }: Reading, index: number) =>
  line.tokens[index]?.isCapital === false && [index - 1, index + 1].some((at) => wordsBetween.has(line.tokens[at]?.key ?? '') && line.tokens[at]?.isCapital === false);

/** A word that no list has, in small letters or at the head of a sentence: what only people do after it, the shape of a name, or all that is strange. */
function strangeName(reading: Reading, { token, index }: Place): Answer {
  if (looksLikeSlip(token.key, reading.lexicon) || isBesideForeign(reading, index) || /[^aeiouy']{5}/.test(token.key)) return undefined;
  if (isActor(reading, index)) return maybe('unknown-acting');
  if (hasCapital(reading, token) && token.key.length > 3) return maybe('unknown-opening');
  if (looksLikeName(token.key) && !isNear(token.key, reading.lexicon.isCommon)) return maybe('unknown-name-shape');
  if (isStrangeBeside(reading, index)) return maybe('unknown-pair');
  return isAlone(reading, token) ? maybe('unknown-alone') : undefined;
}

/** A word that no list has: a capital inside a sentence, or what is strange otherwise. */
export function unknownName(reading: Reading, place: Place): Answer {
  const { token } = place;
  if (saysNothing(reading, token) || (token.isCapital && isWordOfThisWork(reading, place.index))) return undefined;
  return hasTellingCapital(reading, token) ? maybe('unknown-capital') : strangeName(reading, place);
}
