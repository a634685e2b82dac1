import { keyOf } from '#shared/anonymity/fold-character.ts';

type Suffix = { readonly strip: string; readonly add: string; readonly condition: RegExp };

/** The suffix rules of a Hunspell affix file with two-letter flags. */
function suffixesOf(affixes: string): ReadonlyMap<string, readonly Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined || condition === undefined || condition.startsWith('#')) continue;
    const suffix = { strip: strip === '0' ? '' : strip, add: (add.split('/', 1)[0] ?? '').replace(/^0$/, ''), condition: new RegExp(`${condition}$`) };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix]);
  }
  return suffixes;
}

const isWord = (word: string) => /^[a-z]{2,30}$/.test(word);

function formsOf(entry: string, flags: string, suffixes: ReadonlyMap<string, readonly Suffix[]>): readonly string[] {
  const rules = (flags.match(/../g) ?? []).flatMap((flag) => suffixes.get(flag) ?? []);
  const fitting = rules.filter(({ strip, condition }) => condition.test(entry) && entry.endsWith(strip));
  return [entry, ...fitting.map(({ strip, add }) => entry.slice(0, entry.length - strip.length) + add)];
}

/** Every Dutch word in small letters that the dictionary lists, with its endings; what begins with a capital is left out. */
export function expand(dictionary: string, affixes: string): ReadonlySet<string> {
  const suffixes = suffixesOf(affixes);
  const entries = dictionary.split('\n').slice(1).map((line) => line.normalize('NFKC').trim().split('/')).filter(([entry = '']) => !/^\p{Lu}/u.test(entry));
  return new Set(entries.flatMap(([entry = '', flags = '']) => formsOf(entry, flags, suffixes).map(keyOf)).filter(isWord));
}
