import { findAddresses, isNumberedStreet } from './address-patterns.ts';
import type { Allowed } from './allowed.ts';
import { calmNames } from './calm-names.ts';
import { datePatterns, findBirthPlaces, findDateHints } from './date-patterns.ts';
import { composedSpots } from './composed-spots.ts';
import { findDictated } from './dictated.ts';
import { documentPatterns } from './document-patterns.ts';
import type { Hint } from './finding.ts';
import { keyOf } from './fold-character.ts';
import { findIbans } from './iban.ts';
import type { Lexicon } from './lexicon.ts';
import { calmed, readLine, type Line } from './line.ts';
import { findInitials, findNicknames } from './name-patterns.ts';
import { findNames } from './names.ts';
import { codeNamePatterns, numberPatterns } from './number-patterns.ts';
import { findPlainHandles, onlinePatterns } from './online-patterns.ts';
import { findOrganisations } from './organisations.ts';
import { findPatterns, type Pattern, type Piece } from './pattern.ts';
import { findPlaces, spots } from './places.ts';
import { platePatterns } from './plate-patterns.ts';
import { raised } from './raised.ts';
import { resolve } from './resolve.ts';
import { findSmallInitials } from './small-initials.ts';
import { toldNames, type Told } from './told-names.ts';
import { domainWords, functionWords, nationality, personVerbs, rareLanguage } from './vocabulary.ts';
import { matchesOf } from './matches.ts';

/** One line with what was found in it by itself, in offsets of its folded text. */
export type ScannedLine = { readonly length: number; readonly line: Line; readonly pieces: readonly Piece[]; readonly hints: readonly Hint[]; readonly told: ReadonlyMap<string, Told> };

function findHints(line: Line): readonly Hint[] {
  const words = line.tokens.flatMap(({ start, end, key }): readonly Hint[] => {
    if (rareLanguage.has(key)) return [{ start, end, kind: 'language' }];
    return nationality.has(key) ? [{ start, end, kind: 'nationality' }] : [];
  });
  return [...words, ...findDateHints(line)].toSorted((a, b) => a.start - b.start);
}

const linePatterns: readonly Pattern[] = [...numberPatterns, ...documentPatterns, ...platePatterns, ...datePatterns, ...onlinePatterns, ...codeNamePatterns];

/** Those that a line without digits can match. */
const wordPatterns = linePatterns.filter(({ leastDigits }) => leastDigits === undefined);

const ALWAYS: ReadonlySet<Piece['type']> = new Set(['BSN', 'VNUMBER', 'PHONE', 'EMAIL', 'URL', 'IBAN', 'KVK', 'DOCUMENT', 'CASE_NUMBER', 'LICENSE_PLATE', 'POSTCODE', 'BIRTHDATE']);

/** Whether all words of a soft piece are allowed here. */
const isLifted = ({ type, start, end }: Piece, line: Line, allowed: Allowed): boolean => !ALWAYS.has(type) && allowed.holds(keyOf(line.plain.slice(start, end)).trim());

const OWN_CODE = /(?<!\w)(?:SIG|[SBA])-(?:\d{4}-\d{3}|\d{2,4}(?!-[A-Za-z]))(?!\w)|(?<!\w)A-\d{2}-[A-Z0-9]{2,6}(?!\w)|(?<!\w)20\d\d-\d{3}-[A-Z]\d\d(?!\w)|(?<!\w)B\d\/\d(?!\w)|(?<!\w)27\d[a-z]\b/gi;

/** What stands in place of somebody, however the words before it name a number or a plate (shared/anonymity/pseudonyms.ts). */
const PSEUDONYM = /(?<![\p{L}\d])(?:Betrokkene [A-Z]{1,2}|Persoon [XYZ]\d{0,3}|(?:Locatie|Onderneming|Voertuig) \d{1,3})(?![\p{L}\d])/gu;

/** Where codes of our own and numbers of laws stand: nothing is found there. */
function readOwnCodes(line: Line): (piece: Piece) => boolean {
  const codes = line.hasDigits ? matchesOf(OWN_CODE, line.plain) : [];
  if (codes.length === 0) return () => false;
  const mask = new Uint8Array(line.plain.length);
  for (const code of codes) mask.fill(1, code.index, code.index + code[0].length);
  return ({ start, end }) => mask.subarray(start, end).includes(1);
}

/** Where pseudonyms stand; what reaches beyond one ('Betrokkene A Jansen') is found all the same. */
function readPseudonyms(line: Line): (piece: Piece) => boolean {
  if (!/betrokkene|persoon|locatie|onderneming|voertuig/.test(line.lower)) return () => false;
  const labels = matchesOf(PSEUDONYM, line.plain).map((label) => [label.index, label.index + label[0].length] as const);
  return ({ start, end }) => labels.some(([from, to]) => from <= start && end <= to);
}

const isCommonWord = (key: string) => functionWords.has(key) || domainWords.has(key) || personVerbs.has(key) || nationality.has(key);

/** Firms and spots in small letters, read as if they had their capitals; that is a guess. */
function findRaised(line: Line, lexicon: Lexicon, isAllowed: (key: string) => boolean): readonly Piece[] {
  const careful = raised(line, lexicon, (key) => spots.has(key));
  if (careful === line) return [];
  return [...findOrganisations(careful, lexicon, isAllowed), ...findPlaces(careful, lexicon)].map((found) => ({ ...found, confidence: 'possible' }));
}

/** Makes one name of a first name and the family name after it that is an adjective as well: "Jan de Wit". */
function joinNames(pieces: readonly Piece[], plain: string): readonly Piece[] {
  const joined: Piece[] = [];
  for (const found of pieces) {
    const before = joined.at(-1);
    if (found.rule === 'particle-adjective' && before?.type === 'PERSON' && plain.slice(before.end, found.start) === ' ') joined[joined.length - 1] = { ...before, end: found.end };
    else joined.push(found);
  }
  return joined;
}

/** Looks through one line. `allowed` lifts soft evidence. */
export function scanLine(text: string, lexicon: Lexicon, allowed: Allowed): ScannedLine {
  const line = readLine(text);
  const isLoud = line.isShouting || line.isTitled;
  const calm = isLoud ? calmed(line, (key, start) => (lexicon.isWord(key) || isCommonWord(key)) && !isNumberedStreet(line, key, start)) : line;
  const pieces = [
    ...findIbans(line),
    ...findPatterns(line, line.hasDigits ? linePatterns : wordPatterns),
    ...findDictated(line),
    ...findPlainHandles(line, lexicon),
    ...findBirthPlaces(calm, lexicon),
    ...findAddresses(calm, lexicon),
    ...findOrganisations(calm, lexicon, allowed.has),
    ...(line.isShouting ? findOrganisations(line, lexicon, allowed.has) : []),
    ...findPlaces(calm, lexicon),
    ...findRaised(calm, lexicon, allowed.has),
    ...findInitials(line.isTitled ? calm : line, lexicon),
    ...findSmallInitials(line),
    ...findNicknames(line.isTitled ? calm : line),
    ...findNames(!isLoud ? line : calmNames(line, lexicon), lexicon, allowed.has),
  ];
  const isOwnCode = readOwnCodes(line);
  const isPseudonym = readPseudonyms(line);
  const wanted = [...pieces, ...composedSpots(calm, pieces)].filter((piece) => !isLifted(piece, line, allowed) && !isOwnCode(piece) && !isPseudonym(piece));
  const kept = joinNames(resolve(wanted, line.plain), line.plain);
  return { length: text.length, line, pieces: kept, hints: findHints(line), told: toldNames(line, kept) };
}
