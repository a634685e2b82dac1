/** Without capitals and accents, for finding: 'Één' and 'een' are the same word. */
export const plainText = (text: string): string => text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();

/** Every word of `wanted` occurs somewhere in `text`, accents and capitals aside. */
export function contains(text: string, wanted: string): boolean {
  const plain = plainText(text);
  return plainText(wanted)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
