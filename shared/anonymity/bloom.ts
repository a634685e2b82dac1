/** A set of words kept as bits: a member is always known, a stranger is taken for one about once in five thousand times. */
export type WordSet = (word: string) => boolean;

const HASHES = 12;
const FIRST_BASIS = 2_166_136_261;
const SECOND_BASIS = 374_761_393;
const FIRST_PRIME = 16_777_619;
const SECOND_PRIME = 2_654_435_761;

function hash(word: string, basis: number, prime: number): number {
  let value = basis;
  for (let index = 0; index < word.length; index += 1) value = Math.imul(value ^ word.charCodeAt(index), prime);
  value ^= value >>> 15;
  return Math.imul(value, SECOND_PRIME) >>> 0;
}

/** Calls `visit` with the place of each bit of the word until it answers false. */
function everyBit(word: string, bits: number, visit: (bit: number) => boolean): boolean {
  const first = hash(word, FIRST_BASIS, FIRST_PRIME);
  const second = hash(word, SECOND_BASIS, FIRST_PRIME) | 1;
  for (let turn = 0; turn < HASHES; turn += 1) {
    if (!visit((first + Math.imul(turn, second) >>> 0) % bits)) return false;
  }
  return true;
}

/** The bits of a set of words: with 18 for each, one stranger in five thousand is taken for a member. */
export function bloomOf(words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((Math.max(1, words.length) * 18) / 8));
  for (const word of words) {
    everyBit(word, bytes.length * 8, (bit) => {
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
      return true;
    });
  }
  return bytes;
}

/** Reads a set that `bloomOf` wrote. */
export const wordSetOf = (bytes: Uint8Array): WordSet => (word) => everyBit(word, bytes.length * 8, (bit) => (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1);
