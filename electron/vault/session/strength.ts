import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { words } from '#shared/passphrase/words.ts';

/** Bits that an own passphrase must have; six words of our list have 77. */
export const leastBits = 60;

const ownWords: ReadonlySet<string> = new Set(words);
const bitsPerWord = Math.log2(words.length);

let estimator: ZxcvbnFactory | undefined;
function estimate(text: string): number {
  // Ranking the dictionaries takes a moment: only when somebody chooses a passphrase.
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 128 });
  return estimator.check(text).guessesLog10 * Math.log2(10);
}

/**
 * How many bits a guesser must work through, rounded down. Words of our own list count for what drawing them is worth (12.9 bits for each
 * different word); anything else is estimated. Never more than the bytes can hold.
 */
export function bitsOf(passphrase: Uint8Array): number {
  const text = new TextDecoder().decode(passphrase).normalize('NFKC');
  const typed = text.trim().toLowerCase().split(/[\s-]+/);
  const bits = typed.every((word) => ownWords.has(word)) ? new Set(typed).size * bitsPerWord : estimate(text);
  return Math.floor(Math.min(bits, passphrase.length * 8));
}

/** Whether a passphrase is strong enough to protect a stolen copy. */
export const isStrongEnough = (passphrase: Uint8Array): boolean => bitsOf(passphrase) >= leastBits;
