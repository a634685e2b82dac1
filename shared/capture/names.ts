/** Something that is meant by name in the capture line: an organisation, a route. The first name is the one that is filled in. */
export type Named<I extends string> = { readonly id: I; readonly names: readonly [string, ...string[]] };

export type NameMatch<I extends string> = {
  /** What is meant; undefined while it is unknown or more than one is possible. */
  readonly entry: Named<I> | undefined;
  /** How many characters of the text, from its start, are the name. */
  readonly length: number;
  /** Whether a whole name stands there, not only its beginning. */
  readonly isWhole: boolean;
  /** What may still be meant: first those whose own name begins so, then those with another name that does, then those with a later word that does. */
  readonly options: readonly Named<I>[];
};

type Folded = { readonly text: string; readonly offsets: readonly number[] };

const MOST_WORDS = 6;
const LEAST_LETTERS = 2;
const isInWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Lower case without diacritics; `offsets` says where each character stood, because folding may change the length. */
function fold(original: string): Folded {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const plain = original.charAt(index).normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();
    for (const character of plain) {
      characters.push(character);
      offsets.push(index);
    }
  }
  return { text: characters.join(''), offsets: [...offsets, original.length] };
}

const foldName = (name: string) => fold(name.trim()).text;
const hasName = <I extends string>(entry: Named<I>, test: (name: string) => boolean) => entry.names.some((name) => test(foldName(name)));

/** The longest whole name at the start of the text; entries that share it are all answered. */
function wholeName<I extends string>(text: string, entries: readonly Named<I>[]): { length: number; found: readonly Named<I>[] } {
  let length = 0;
  for (const name of entries.flatMap((entry) => entry.names.map(foldName))) {
    if (name.length > length && text.startsWith(name) && !isInWord(text[name.length])) length = name.length;
  }
  const name = text.slice(0, length);
  return { length, found: length === 0 ? [] : entries.filter((entry) => hasName(entry, (other) => other === name)) };
}

/** How well a beginning fits: 0 the own name, 1 another name, 2 a later word, undefined not at all. */
function fitOf<I extends string>(phrase: string, entry: Named<I>): number | undefined {
  if (foldName(entry.names[0]).startsWith(phrase)) return 0;
  if (hasName(entry, (name) => name.startsWith(phrase))) return 1;
  return hasName(entry, (name) => name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(phrase))) ? 2 : undefined;
}

/** All that fit, the best first, and those that fit best. */
function beginningWith<I extends string>(phrase: string, entries: readonly Named<I>[]) {
  const fitting = entries.flatMap((entry) => {
    const fit = fitOf(phrase, entry);
    return fit === undefined ? [] : [{ entry, fit }];
  });
  const ordered = fitting.toSorted((a, b) => a.fit - b.fit);
  return { options: ordered.map(({ entry }) => entry), likely: ordered.filter(({ fit }) => fit === ordered[0]?.fit).map(({ entry }) => entry) };
}

const wordEnds = (text: string): readonly number[] => [...text.matchAll(/[^\s:]+/g)].slice(0, MOST_WORDS).map((word) => word.index + word[0].length);

function beginning<I extends string>(text: string, entries: readonly Named<I>[]): Omit<NameMatch<I>, 'isWhole'> {
  const ends = wordEnds(text);
  for (const length of ends.toReversed()) {
    const { options, likely } = beginningWith(text.slice(0, length), entries);
    if (options.length > 0) return { entry: likely.length === 1 && length >= LEAST_LETTERS ? likely[0] : undefined, length, options };
  }
  return { entry: undefined, length: ends[0] ?? 0, options: ends.length === 0 ? entries : [] };
}

/**
 * Finds who or what is meant at the start of the text. A whole name wins, the longest first, whatever its capitals and diacritics; otherwise
 * a beginning of at least two letters that fits one entry best.
 */
export function matchName<I extends string>(text: string, entries: readonly Named<I>[]): NameMatch<I> {
  const folded = fold(text);
  const inOriginal = (length: number) => folded.offsets[length] ?? text.length;
  const whole = wholeName(folded.text, entries);
  if (whole.found.length > 0) {
    return { entry: whole.found.length === 1 ? whole.found[0] : undefined, length: inOriginal(whole.length), isWhole: true, options: whole.found };
  }
  const begun = beginning(folded.text, entries);
  return { ...begun, length: inOriginal(begun.length), isWhole: false };
}
