/**
 * Writes shared/anonymity/lexicon/data.ts from unpacked npm packages (scripts/lexicon/packages.mts names them with their versions) and the names by
 * hand in scripts/lexicon/own-names.txt. Run: node scripts/build-lexicon.mts <directory of the unpacked packages>
 */
import { writeFileSync } from 'node:fs';
import { bloomOf, wordSetOf } from '#shared/anonymity/bloom.ts';
import { isCompound } from '#shared/anonymity/compound.ts';
import { expand } from './lexicon/affixes.mts';
import { readPackages } from './lexicon/packages.mts';

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('One directory is needed: that of the unpacked packages.');

const source = await readPackages(root);
const words = new Set(expand(source.dictionary, source.affixes));
const usual = source.commonDutch.filter((word) => words.has(word));

/** Words in small letters that somebody reads as a name first. */
const nameFirst = new Set('jan piet joost karel daan sjaak ans toos truus bep jet miep kees klaas henk nel jaap teun tiny tonnie sjors rinus jordy adam amanda anita ava axel babs bobby bram chris clarisse claus daisy dirk dolly donna eddy ellen erica erna eva fien fleur geert hannes hans hendrik henry inga janet jasmijn joe joel joep joke jonas jonathan jozef juan kaatje kelly kim koen kris krijn liesje luis luk lorraine maarten madeleine marjolein matse mattie melle mia mik mila mirte nick nik noel nona pascal peter rachel rico rik rob robbert rosa sara sharon staf steven thomas tibbe tiffany tilde tommy tuur valentijn valere violette wiel wies willie wim wout wouter yuan zander attila abel abraham'.split(' '));
const usualWords = new Set(usual.slice(0, 6000));
/** What a slip of the pen is a slip of: the words that are written most. */
const common = [...new Set([...usual, ...source.ownWords])].filter((word) => word.length > 3 && !nameFirst.has(word));
const allNames = new Set([...source.given, ...source.family, ...source.rare]);
const dutchTowns = new Set(source.dutchTowns);
const isSpeltLikeAWord = (name: string) => !nameFirst.has(name) && (words.has(name) || dutchTowns.has(name));

for (const name of nameFirst) words.delete(name);
for (const word of source.ownWords) if (!allNames.has(word)) words.add(word);

// A compound of shorter words is recognised, so only what is no compound is stored.
const kept = new Set<string>();
for (const word of [...words].toSorted((a, b) => a.length - b.length)) if (!isCompound(word, (part) => kept.has(part))) kept.add(word);

const nameSet = (names: ReadonlySet<string>, without: readonly ReadonlySet<string>[] = []) =>
  [...names].filter((name) => !isSpeltLikeAWord(name) && !without.some((other) => other.has(name)));
const given = nameSet(source.given);
const family = nameSet(source.family, [source.given]);
const rare = nameSet(source.rare, [source.given, source.family]);
const ambiguous = [...source.given, ...source.family].filter((name) => isSpeltLikeAWord(name) && name.length > 2);
const ambiguousGiven = [...new Set(ambiguous.filter((name) => source.given.has(name)))].toSorted();
const ambiguousFamily = [...new Set(ambiguous.filter((name) => !source.given.has(name)))].toSorted();
const places = source.dutchTowns.filter((town) => /^[a-z' -]+$/.test(town));
const foreignTowns = [...new Set(source.foreignTowns)].filter((town) => /^[a-z]{4,}$/.test(town) && !allNames.has(town) && !words.has(town));

const foreign = [...new Set(source.foreign)].filter((word) => /^[a-z]{3,}$/.test(word) && !words.has(word) && !(word.endsWith('s') && source.given.has(word.slice(0, -1))));
const dutchFamily = new Set(source.dutchFamily);

const base64 = (members: readonly string[], bitsEach: 18 | 28 = 18) => Buffer.from(bloomOf(members, bitsEach)).toString('base64');
const wordsOrStrangers = wordSetOf(bloomOf([...kept], 18));
const parts: Readonly<Record<string, string>> = {
  words: base64([...kept]),
  notWords: [...given, ...family, ...rare].filter((name) => wordsOrStrangers(name)).toSorted().join(' '),
  common: base64(common, 28),
  foreign: base64(foreign.filter((word) => !allNames.has(word))),
  foreignNames: base64(foreign.filter((word) => source.given.has(word) || (allNames.has(word) && !dutchFamily.has(word)))),
  given: base64(given),
  family: base64(family),
  rare: base64(rare),
  foreignTowns: base64(foreignTowns),
  ambiguousGiven: ambiguousGiven.join(' '),
  ambiguousFamily: ambiguousFamily.join(' '),
  usualWords: [...usualWords].slice(0, 1500).toSorted().join(' '),
  dutchTowns: [...new Set(places)].toSorted().join(','),
};
const header = '/** Words, names and towns for telling what identifies, made by scripts/build-lexicon.mts. Origin and licences: THIRD-PARTY-NOTICES.md. */';
const file = `${header}\nexport const lexiconData = {\n${Object.entries(parts).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`).join('\n')}\n};\n`;
writeFileSync(new URL('../shared/anonymity/lexicon/data.ts', import.meta.url), file);

const checked = wordSetOf(bloomOf(given));
const strangers = [...words].slice(0, 20_000).filter((word) => checked(word)).length;
console.log({ dutch: words.size, kept: kept.size, given: given.length, family: family.length, rare: rare.length, foreignTowns: foreignTowns.length, ambiguousGiven: ambiguousGiven.length, ambiguousFamily: ambiguousFamily.length, bytes: file.length, strangers });
