import { keyOf } from './fold-character.ts';

/** Words that may stand anywhere, compared in small letters without accents: whether a key is one of them, and whether one of them holds these words. */
export type Allowed = { readonly has: (key: string) => boolean; readonly holds: (words: string) => boolean };

const known = new WeakMap<readonly string[], Allowed>();

/** All runs of words in a name, itself included: what is found may be a part of it. */
function runsOf(name: string): readonly string[] {
  const words = name.split(' ');
  return words.flatMap((_, first) => words.slice(first).map((__, more) => words.slice(first, first + more + 1).join(' ')));
}

/** Folds a list of words, once for as long as the list is the same: a workspace allows hundreds, and every line asks. */
export function allowedOf(words: readonly string[]): Allowed {
  const before = known.get(words);
  if (before) return before;
  const names = words.map((name) => keyOf(name).trim());
  const keys = new Set(names);
  const runs = new Set(names.flatMap(runsOf));
  const allowed: Allowed = { has: (key) => keys.has(key), holds: (some) => runs.has(some) };
  known.set(words, allowed);
  return allowed;
}
