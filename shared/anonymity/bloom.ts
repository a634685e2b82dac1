/** A set of words kept as bits: a member is always known, a stranger is seldom taken for one. */
export type WordSet = (word: string) => boolean;

const HASHES = 12;
const FIRST_BASIS = 2_166_136_261;
const SECOND_BASIS = 374_761_393;
const PRIME = 16_777_619;
const LAST_PRIME = 2_654_435_761;

const finished = (value: number): number => Math.imul(value ^ (value >>> 15), LAST_PRIME) >>> 0;

type Place = readonly [number, number];

let lastWord = '';
let lastPlace: Place = placeAnew('');

/** Where the bits of a word begin, and how far apart they are; several sets are asked for one word in a row. */
function placeOf(word: string): Place {
  if (word === lastWord) return lastPlace;
  lastPlace = placeAnew(word);
  lastWord = word;
  return lastPlace;
}

function placeAnew(word: string): Place {
  let first = FIRST_BASIS;
  let second = SECOND_BASIS;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    first = Math.imul(first ^ code, PRIME);
    second = Math.imul(second ^ code, PRIME);
  }
  return [finished(first), finished(second) | 1];
}

const bitAt = ([first, step]: Place, turn: number, bits: number) => ((first + Math.imul(turn, step)) >>> 0) % bits;

/**
 * The bits of a set of words: with 18 for each, one stranger in five thousand is taken for a member; with 28, one in three hundred thousand, for a set
 * that is asked for hundreds of variants of one word.
 */
export function bloomOf(words: readonly string[], bitsEach: 18 | 28 = 18): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((Math.max(1, words.length) * bitsEach) / 8));
  for (const word of words) {
    const place = placeOf(word);
    for (let turn = 0; turn < HASHES; turn += 1) {
      const bit = bitAt(place, turn, bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return bytes;
}

/** Reads a set that `bloomOf` wrote. */
export function wordSetOf(bytes: Uint8Array): WordSet {
  const bits = bytes.length * 8;
  return (word) => {
    const place = placeOf(word);
    for (let turn = 0; turn < HASHES; turn += 1) {
      const bit = bitAt(place, turn, bits);
      if ((((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return false;
    }
    return true;
  };
}
