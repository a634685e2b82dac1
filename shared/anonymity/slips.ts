import type { WordSet } from './bloom.ts';
import type { Lexicon } from './lexicon.ts';
import { remembering } from './remembering.ts';
import { countries, domainWords, nationality, townsNearby } from './vocabulary.ts';

/** Whether a letter less, one twice, or two that changed places make a member of a set. */
export function isNear(key: string, isMember: WordSet): boolean {
  for (let index = 0; index < key.length; index += 1) {
    const before = key.slice(0, index);
    const here = key.charAt(index);
    if (isMember(before + key.slice(index + 1)) || isMember(before + here + key.slice(index))) return true;
    if (index + 1 < key.length && isMember(before + key.charAt(index + 1) + here + key.slice(index + 2))) return true;
  }
  return false;
}

const LETTERS = 'etaonirsdlgvhkmubpwjzcfy';

/** Whether another letter, or one letter more, makes a member of a set. */
function misses(key: string, isMember: WordSet): boolean {
  for (let index = 0; index <= key.length; index += 1) {
    const before = key.slice(0, index);
    for (const letter of LETTERS) if (isMember(before + letter + key.slice(index)) || (index < key.length && isMember(before + letter + key.slice(index + 1)))) return true;
  }
  return false;
}

const SHORTEST = 6;
const LONG = 7;

const known = new WeakMap<Lexicon, WordSet>();

/** The slips of a lexicon, each looked for once: that takes hundreds of look-ups. */
function slipsOf(lexicon: Lexicon): WordSet {
  const before = known.get(lexicon);
  if (before) return before;
  const { isCommon, isListedWord } = lexicon;
  const isSlip = remembering((key) => isNear(key, isCommon) || misses(key, isCommon) || (key.length >= LONG && isNear(key, isListedWord)));
  known.set(lexicon, isSlip);
  return isSlip;
}

/** Whether an unknown word is a Dutch word with a slip of the pen: any slip in a word that is written much, or letters that changed places in a rare one. */
export const looksLikeSlip = (key: string, lexicon: Lexicon, shortest = SHORTEST): boolean => key.length >= shortest && slipsOf(lexicon)(key);

/** Whether a word lacks the n that speech lacks: "vrage", "zakke". */
export const dropsN = (key: string, { isCommon }: Lexicon): boolean => key.endsWith('e') && isCommon(`${key}n`);

const BLANK = '_';

/** A word with each letter in turn left out, and with each made a blank. */
const maimed = (word: string): readonly string[] =>
  Array.from(word).flatMap((_, index) => [word.slice(0, index) + word.slice(index + 1), word.slice(0, index) + BLANK + word.slice(index + 1)]);

const wordsOfThisWork = new Set([domainWords, nationality, countries, townsNearby].flatMap((words) => [...words]).filter(({ length }) => length >= SHORTEST));
const maimedWords = new Set([...wordsOfThisWork].flatMap(maimed));
const isOfThisWork: WordSet = (key) => wordsOfThisWork.has(key);

/** Whether one letter less, more or another makes a word of this work. */
const missesThisWork = (key: string) => maimedWords.has(key) || Array.from(key).some((_, index) => maimedWords.has(key.slice(0, index) + BLANK + key.slice(index + 1)));

/** Whether a word with a capital is a country, an authority or the like with a slip of the pen, or a word that is written much with letters changed about. */
export const looksLikeSlipOfThisWork = (key: string, { isCommon }: Lexicon): boolean =>
  key.length >= SHORTEST && (missesThisWork(key) || isNear(key, isOfThisWork) || (key.length >= LONG && isNear(key, isCommon)));
