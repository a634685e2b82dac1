const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ð: 'd', þ: 'th', ĳ: 'ij', Ĳ: 'IJ',
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J',
  '‘': "'", '’': "'", '‚': "'", '´': "'", '`': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '·': '.', '∙': '.', '–': '-', '—': '-', '−': '-', '\t': ' ', '…': '...',
};

const folded = new Map<string, string>();

/** One character without diacritics, of the Latin script where it only looks Latin, with plain quotes, dashes and digits; '' for what is not seen. */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = SPECIAL[character] ?? character.normalize('NFKD').replace(/[\p{Mn}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '').replace(/\s/gu, ' ');
  folded.set(character, plain);
  return plain;
}

/** A word as the lexicon keeps it: small letters, no diacritics. */
export const keyOf = (word: string): string => {
  let key = '';
  for (const character of word) key += foldCharacter(character);
  return key.toLowerCase();
};
