import { plainText } from '#renderer/ui/plain-text.ts';

/** Puts the first place of each wanted word between U+2068 and U+2069, as the store does; accents and capitals do not matter. */
export function mark(text: string, wanted: string): string {
  const plain = plainText(text);
  // A letter that is not one sign long without its accent would shift the places after it.
  if (plain.length !== text.length) return text;
  const places = plainText(wanted)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ from: plain.indexOf(word), length: word.length }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from);
  let marked = '';
  let done = 0;
  for (const { from, length } of places) {
    if (from < done) continue;
    marked += `${text.slice(done, from)}\u2068${text.slice(from, from + length)}\u2069`;
    done = from + length;
  }
  return marked + text.slice(done);
}
