import { wordSetOf, type WordSet } from './bloom.ts';
import { isCompound, isPrefixed } from './compound.ts';
import { remembering } from './remembering.ts';

/** What the detector knows about words, all in small letters without diacritics (`keyOf`). */
export type Lexicon = {
  /** Dutch words that stand in the dictionary by themselves. */
  readonly isListedWord: WordSet;
  /** Dutch words; compounds of three parts at most are recognised. */
  readonly isWord: WordSet;
  /** Dutch words that are written much: what a slip of the pen is a slip of. */
  readonly isCommon: WordSet;
  /** Common words of languages that are met, that are no name. */
  readonly isForeign: WordSet;
  /** Such words that are a family name as well: `tylko`, `bialy`. */
  readonly isForeignName: WordSet;
  /** The commonest Dutch words: never a name in small letters without somebody saying so. */
  readonly isUsual: WordSet;
  /** First names and family names that are no Dutch word. */
  readonly isGiven: WordSet;
  readonly isFamily: WordSet;
  /** Names that are seldom met in the Netherlands. */
  readonly isRare: WordSet;
  /** Names that are spelt like a Dutch word or town. */
  readonly isWordlikeGiven: WordSet;
  readonly isWordlikeFamily: WordSet;
  /** Towns and villages in the Netherlands, and towns abroad that are no name. */
  readonly isTown: WordSet;
  /** Those in the Netherlands. */
  readonly isDutchTown: WordSet;
};

/** The data of a lexicon as scripts/build-lexicon.mts writes them: sets as base64, short lists as text. */
export type LexiconData = Readonly<
  Record<'words' | 'notWords' | 'common' | 'foreign' | 'foreignNames' | 'given' | 'family' | 'rare' | 'foreignTowns' | 'ambiguousGiven' | 'ambiguousFamily' | 'usualWords' | 'dutchTowns', string>
>;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let index = 0; index < ALPHABET.length; index += 1) values[ALPHABET.charCodeAt(index)] = index;

function bytesOf(base64: string): Uint8Array {
  const length = base64.endsWith('==') ? base64.length - 2 : base64.length - (base64.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let written = 0;
  for (let index = 0; index < length; index += 1) {
    held = ((held << 6) | (values[base64.charCodeAt(index)] ?? 0)) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[written] = (held >> bits) & 0xff;
    written += 1;
  }
  return bytes;
}

const setOf = (list: string, separator: string): WordSet => {
  const words = new Set(list.split(separator));
  return (word) => words.has(word);
};

/** A set less the names that it takes for members by chance. */
function without(set: WordSet, strangers: string): WordSet {
  const names = new Set(strangers.split(' '));
  return (word) => set(word) && !names.has(word);
}

/** Makes the data ready for use; some tens of milliseconds, once. */
export function openLexicon(data: LexiconData): Lexicon {
  const simple = without(wordSetOf(bytesOf(data.words)), data.notWords);
  const isDutchTown = setOf(data.dutchTowns, ',');
  const isForeignTown = wordSetOf(bytesOf(data.foreignTowns));
  return {
    isListedWord: simple,
    isWord: remembering((word) => simple(word) || isCompound(word, simple) || isPrefixed(word, (rest) => simple(rest) || isCompound(rest, simple))),
    isCommon: wordSetOf(bytesOf(data.common)),
    isForeign: wordSetOf(bytesOf(data.foreign)),
    isForeignName: wordSetOf(bytesOf(data.foreignNames)),
    isUsual: setOf(data.usualWords, ' '),
    isGiven: wordSetOf(bytesOf(data.given)),
    isFamily: wordSetOf(bytesOf(data.family)),
    isRare: wordSetOf(bytesOf(data.rare)),
    isWordlikeGiven: setOf(data.ambiguousGiven, ' '),
    isWordlikeFamily: setOf(data.ambiguousFamily, ' '),
    isDutchTown,
    isTown: (word) => isDutchTown(word) || isForeignTown(word),
  };
}
