import type { Line } from './line.ts';

/** Words that make it worth while to try a slow pattern. */
export type Kinds = ReadonlySet<string>;

/** Reads a list of alternatives as a pattern has them: the first word of each, in small letters. */
export function kindsOf(alternatives: string): Kinds {
  const words = alternatives.split('|').map((word) => word.replaceAll(/[[\]?\\]/g, '').toLowerCase());
  return new Set(words.map((word) => /^[\p{L}']+/u.exec(word)?.[0] ?? word));
}

/** A word as a pattern has it, with and without each letter that may lack: "labou?r". */
function spellings(alternative: string): readonly string[] {
  const at = alternative.indexOf('?');
  if (at < 0) return [alternative];
  const [before, after] = [alternative.slice(0, at), alternative.slice(at + 1)];
  return [before, before.slice(0, -1)].flatMap((start) => spellings(start + after));
}

/** Whether a word ends as one of some alternatives: looked up by the lengths that they have, which is quicker than a pattern. */
export function endsIn(alternatives: string): (key: string) => boolean {
  const endings = new Set(alternatives.split('|').flatMap(spellings));
  const lengths = [...new Set([...endings].map(({ length }) => length))];
  const tails = new Set([...endings].map((ending) => ending.slice(-2)));
  return (key) => tails.has(key.slice(-2)) && lengths.some((length) => length <= key.length && endings.has(key.slice(-length)));
}

/** Whether a line has such a word. */
export const hasKind = ({ tokens }: Line, kinds: Kinds): boolean => tokens.some(({ key }) => kinds.has(key));
