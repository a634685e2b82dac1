import type { Line } from './line.ts';

/** Words that make it worth while to try a slow pattern. */
export type Kinds = ReadonlySet<string>;

/** Reads a list of alternatives as a pattern has them: the first word of each, in small letters. */
export function kindsOf(alternatives: string): Kinds {
  const words = alternatives.split('|').map((word) => word.replaceAll(/[[\]?\\]/g, '').toLowerCase());
  return new Set(words.map((word) => /^[\p{L}']+/u.exec(word)?.[0] ?? word));
}

/** Whether a word ends as one of some alternatives; the last letters tell most others apart without the pattern. */
export function endsIn(alternatives: string): (key: string) => boolean {
  const ending = new RegExp(`(?:${alternatives})$`);
  const tails = new Set(alternatives.replaceAll('?', '').split('|').map((word) => word.slice(-2)));
  return (key) => tails.has(key.slice(-2)) && ending.test(key);
}

/** Whether a line has such a word. */
export const hasKind = ({ tokens }: Line, kinds: Kinds): boolean => tokens.some(({ key }) => kinds.has(key));
