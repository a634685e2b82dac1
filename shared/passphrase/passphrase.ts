import { words } from './words.ts';

/** Stands between the words: easy to read aloud and to type, and part of no word. */
export const separator = ' ';

/**
 * A passphrase of common Dutch words, each drawn on its own; 12.9 bits a word, so 77 bits for the usual six.
 * `randomInt(max)` gives a whole number from 0 up to but not including `max`, evenly and unguessably; a number outside that range is a bug and throws.
 */
export function generatePassphrase(randomInt: (max: number) => number, count = 6): string {
  return Array.from({ length: count }, () => wordAt(randomInt(words.length))).join(separator);
}

function wordAt(index: number): string {
  const word = words[index];
  if (word === undefined) throw new RangeError('The source of chance answered outside its range.');
  return word;
}
