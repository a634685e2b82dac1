import type { Lexicon } from './lexicon.ts';
import type { Token } from './line.ts';
import { endsIn } from './word-gate.ts';
import { countries, domainWords, functionWords, nationality, particles, rareLanguage, shortNames, titles, townsNearby, wordsAbroad } from './vocabulary.ts';

/**
 * What a word is to the search for names. `wordlike` names are spelt like a Dutch word; `unknown` is in no list at all; `never` cannot be a name.
 */
export type NameClass = 'given' | 'family' | 'rare' | 'wordlike-given' | 'wordlike-family' | 'unknown' | 'town' | 'word' | 'particle' | 'never';

const ENDING = /(?:ov|ova|ev|eva|ski|ska|wicz|czyk|escu|eanu|oglu|dze|shvili|enko|chuk|ic|iene|aite|aitis|yan|poulos|uddin|ullah|pour|zadeh|nejad|ou|iou|aj|aku|ssen|mans|stra|sma|inga|kens|kx|ckx|sz|yi)$/;
const FOREIGN_SHAPE = /(?:sz|cz|rz|gh|kh|dh|bh)[a-z]|[aeiou]{3}|w[aeou]j|q|x[iu]|^(?:nn|mb|nk|ng|ts|dj|kh|gh|zh|sz|cz|kr[ay]z)|(?:ou|iu|ia|io|ua)$/;

const NO_END = /(?:[bcdfghjkptvz][rl]|[bcdfhjkmpqstvwxz]g|[bcdfghjkpqstvwz]m|[bcdfghjkptvwz]n|[bcdfgjkpqstvz]v|[bcdfghjkpqtvwz]b)$/;

/** Whether an unknown word ends as no spoken word does, so that it must be cut off (`vastg`). */
export const looksCutOff = (key: string): boolean => NO_END.test(key);

/** How the names of medicines end. */
const MEDICINE = /(?:azolam|azepam|tramadol|idon|prazol|cilline|mycine|statine|codon|profen|cetamol|olol|sartan|terol|terrol|xamine|oxetine|apine|caine)$/;

/** Whether an unknown word ends or is built as names are, in the languages that are met most. */
export const looksLikeName = (key: string): boolean => key.length >= 4 && (ENDING.test(key) || FOREIGN_SHAPE.test(key));

const VOWEL = /[aeiouy]/;

/** Titles that somebody can be called as well. */
const TITLE_NAMES = /^(?:abi|abla|baba|ir|juf)$/;

const never = new Set([domainWords, countries, nationality, functionWords, rareLanguage, [...titles].filter((title) => !TITLE_NAMES.test(title))].flatMap((words) => [...words]));
const isNever = (key: string) => never.has(key);

function listedName(key: string, lexicon: Lexicon): NameClass | undefined {
  if (lexicon.isWordlikeGiven(key)) return 'wordlike-given';
  if (lexicon.isWordlikeFamily(key)) return lexicon.isTown(key) ? 'town' : 'wordlike-family';
  if (shortNames.has(key)) return 'wordlike-given';
  if (key.length < 3 || lexicon.isListedWord(key)) return undefined;
  if (lexicon.isGiven(key)) return 'given';
  return lexicon.isFamily(key) ? 'family' : undefined;
}

/** Endings of family names abroad that no Dutch compound has by chance. */
const endsAbroad = endsIn('wicz|czyk|escu|eanu|oglu|shvili|enko|chuk|iene|aite|aitis|auskas|vicius|ewska|ewski|owska|owski|inska|inski');

const SAYS_NOTHING = /nr$|(?:achtig|matig)e?$/;

function unlisted(key: string, lexicon: Lexicon): NameClass {
  if (lexicon.isTown(key)) return 'town';
  if (endsAbroad(key) && !lexicon.isListedWord(key)) return 'unknown';
  if (lexicon.isWord(key) || lexicon.isForeign(key)) return 'word';
  if (key.length > 3 && lexicon.isRare(key)) return 'rare';
  return key.length < 3 || !VOWEL.test(key) || MEDICINE.test(key) || SAYS_NOTHING.test(key) ? 'word' : 'unknown';
}

const LONGEST_NAME = 40;

function classOfKey(key: string, lexicon: Lexicon): NameClass {
  if (particles.has(key)) return 'particle';
  if (key.length > LONGEST_NAME || isNever(key)) return 'never';
  return townsNearby.has(key) ? 'town' : (listedName(key, lexicon) ?? unlisted(key, lexicon));
}

const POSSESSION = /(?:'s|s|')$/;

/** What is left of an unknown word when its s is that of a possession: `Mareks`. */
function classOfPossessor(key: string, lexicon: Lexicon): NameClass | undefined {
  if (key.length < 5 || !POSSESSION.test(key)) return undefined;
  const kind = classOfKey(key.replace(POSSESSION, ''), lexicon);
  return kind === 'given' || kind === 'word' ? kind : undefined;
}

/** Family names that end as no Dutch word does that is made of others. */
const SURNAME = /(?:mans|[^aeiou]ens|ngs|stegen|x|ckx|aerts|kens)$/;

/** What a word is to the search for names. */
export function classOf({ key, isCapital }: Token, lexicon: Lexicon): NameClass {
  if (key.includes("'") && isNever(key.slice(0, key.indexOf("'")))) return 'never';
  if (!isCapital && wordsAbroad.has(key)) return 'word';
  const own = classOfKey(key, lexicon);
  if (own === 'family' && !isCapital && lexicon.isWord(key) && !SURNAME.test(key)) return 'wordlike-family';
  return own === 'unknown' || own === 'rare' ? (classOfPossessor(key, lexicon) ?? own) : own;
}
