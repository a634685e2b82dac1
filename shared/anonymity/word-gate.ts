import type { Line } from './line.ts';

/** Words that make it worth while to try a slow pattern: whole words, and the last three letters of those that end a compound. */
export type Kinds = { readonly words: ReadonlySet<string>; readonly tails: ReadonlySet<string> };

const TAIL = 3;
const alternatives = (list: string) => list.split('|').map((word) => word.replaceAll(/[[\]?\\]/g, '').toLowerCase());

/** Reads two lists of alternatives as patterns have them: words, and endings of compounds (of three letters at least). */
export function kindsOf(words: string, endings: string): Kinds {
  const firstWords = alternatives(words).map((word) => /^[\p{L}']+/u.exec(word)?.[0] ?? word);
  return { words: new Set(firstWords), tails: new Set(alternatives(endings).filter((word) => word.length >= TAIL).map((word) => word.slice(-TAIL))) };
}

/** Whether a line has such a word. */
export const hasKind = ({ tokens }: Line, { words, tails }: Kinds): boolean => tokens.some(({ key }) => words.has(key) || tails.has(key.slice(-TAIL)));
