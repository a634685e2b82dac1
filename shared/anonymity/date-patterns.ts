import type { Hint } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { piece, type Pattern, type Piece } from './pattern.ts';
import { NUMBER_WORD } from './number-words.ts';
import { countries, nationality } from './vocabulary.ts';
import { matchesOf } from './matches.ts';

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?';
const NUMERIC = String.raw`\d{1,2}[-/. ](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[-/. ](?:19|20)\d{2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:'|(?:19|20))?\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}`;
const DATE = `(?:${NUMERIC}|\\d{1,2}(?:e|ste)? ${MONTH}(?: (?:'|19|20)?\\d{2})?|(?:19|20)?\\d{6}|\\d{4}(?:19|20)\\d{2})`;
const MONTH_ABROAD = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const PLACE = "(?:,? (?:te|in|uit) [A-Z][a-z]{2,20}(?:[ -][A-Z][a-z]{2,20})?)?";
const BORN = '(?:gdat|gb\\.? ?d(?:a?tu?m?)?|geb(?:oren|oortedatum|oortedat|dat(?:um)?|\\.)?|geb\\. ?dat(?:um)?|geboortedag|jarig|verjaardag|dob|d\\.o\\.b|born|gd|g\\.d)\\b';

/** Dates of birth; the place goes with it. */
export const datePatterns: readonly Pattern[] = [
  { rule: 'birth-named', type: 'BIRTHDATE', confidence: 'certain', needs: ['geb', 'gb', 'jarig', 'verjaar', 'dob', 'd.o.b', 'born', 'gd', 'g.d'], leastDigits: 1, find: new RegExp(`\\b${BORN}[^\\d\\n]{0,18}(${DATE}${PLACE})(?!\\d)`, 'gi') },
  { rule: 'birth-named', type: 'BIRTHDATE', confidence: 'possible', needs: ['geboortedat'], leastDigits: 3, find: new RegExp(`\\b[Gg]eboortedatum[^\\d\\n]{18,45}(${DATE})(?!\\d)`, 'g') },
  { rule: 'birth-abroad', type: 'BIRTHDATE', confidence: 'certain', needs: ['born', 'birth', 'dob'], leastDigits: 1, find: new RegExp(`\\b(?:[Bb]orn|[Bb]irthday|[Bb]irth|[Dd][Oo][Bb])[^\\d\\n]{0,18}?(\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_ABROAD}(?:,? \\d{4})?|${MONTH_ABROAD} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?!\\d)`, 'g') },
  { rule: 'birth-starred', type: 'BIRTHDATE', confidence: 'certain', leastDigits: 3, needs: ['*'], find: new RegExp(`\\* ?(${DATE}${PLACE})(?!\\d)`, 'g') },
  { rule: 'birth-year', type: 'BIRTHDATE', confidence: 'possible', leastDigits: 6, find: /(?<![\w.-])\d{1,2}[-/.](?:\d{1,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})[-/.](?:19[3-9]\d|200\d|201[0-5])(?!\d)/g },
  { rule: 'birth-bracketed', type: 'BIRTHDATE', confidence: 'possible', leastDigits: 4, needs: ["'"], find: /(?<=\()\d{1,2}[-/.]\d{1,2}[-/.]'\d{2}(?=\))/g },
  { rule: 'birth-coming', type: 'BIRTHDATE', confidence: 'possible', leastDigits: 3, needs: ['wordt'], find: new RegExp(`(?<=\\bwordt (?:op )?)\\d{1,2} ${MONTH}(?= (?:1[2-9]|2\\d)(?: jaar)?(?![\\w.:]))`, 'gi') },
  { rule: 'birth-day-written', type: 'BIRTHDATE', confidence: 'possible', leastDigits: 5, find: new RegExp(`(?<!\\w)\\d{1,2} ${MONTH} (?:19[3-9]\\d|200\\d|201[0-5])(?!\\d)`, 'gi') },
  {
    rule: 'birth-month', type: 'BIRTHDATE', confidence: 'possible', needs: ['geb'], leastDigits: 4,
    find: new RegExp(`\\b${BORN}[ .:]{1,3}(?:op |in )?(${MONTH} (?:19|20)\\d{2}(?: op de \\d{1,2}(?:e|ste))?)(?!\\d)`, 'gi'),
  },
  {
    rule: 'birth-after', type: 'BIRTHDATE', confidence: 'certain', needs: [' geb', ' jarig'], leastDigits: 1, find: new RegExp(`(?<![\\w.-])${DATE}(?= (?:geb(?:oren)?|jarig)\\b)`, 'gi'),
  },
];

const AGE = String.raw`(?:${NUMBER_WORD} ?(?:jr|jaar|jarige?)\b(?: oud)?|(?<=\b(?:is|was|ben) )\d{2}(?= en |, )|\d{1,2}[ -]?(?:jr|jaar|jarige?|j)\b\.?(?: oud)?|\d{2}(?= en komt uit )|(?<![\d.,:€-] ?)\d{2}(?=, uit )|(?:rond de|van|circa|ca\.?) \d{1,2}|(?<=\b(?:man|vrouw|meisje|jongen|dame|kind)[, (]{1,2})\d{1,2}(?=, )|(?<=\()\d{2}(?=, geb))`;
const FROM = String.raw`(?:(?:en |is |die )?(?:geboren (?:in|te)|geb\.? (?:in|te)|afkomstig uit|komt uit|uit|van oorsprong uit|oorspronkelijk uit|from)(?: een (?:dorp|dorpje|plaatsje|stadje|gehucht) (?:bij|nabij|vlakbij|in de buurt van))?)`;
const ageAndPlace = new RegExp(String.raw`(?<!\w)(${AGE}(?: (?:man|vrouw|meisje|jongen))?[ ,(]{1,3}${FROM} )([\p{L}'-]{3,25}(?: [A-Z][\p{L}'-]{2,20})?)`, 'gu');
const placeAndAge = new RegExp(String.raw`(?<!\p{L})((?:geboren|geb\.?) (?:in|te) |uit (?:het dorp |een dorp bij )?)([\p{L}'-]{3,25}(?: [A-Z][\p{L}'-]{2,20})?)(,? \(?\d{1,2} ?(?:jr|jaar|j)\b|,? \(\d{2}\)|, \d{2}(?=$|[,.;)])| en (?:is|was) \d{1,2}(?!\d))`, 'gu');
const yearAt = /(?<![\w.-])((?:19[4-9]\d|200\d|201[0-2]) te )([\p{Lu}][\p{L}'-]{3,25})/gu;
const agedIn = /(?<=\()(\d{1,2},? (?:uit )?)([\p{Lu}][\p{L}'-]{2,25})(?=\))/gu;
const agedFrom = /(?<!\w)(\d{1,2} ?(?:jr|jaar|j)\.?, (?:uit )?)([\p{Lu}][\p{L}'-]{3,25})/gu;
const agedQuoted = /(?<!\w)(\d{1,2} (?:anos|ani|lat|yas|godini),? (?:nascid[ao] em|nacid[ao] en|nascuta? (?:in|la)|urodzon[ay] w|din|de|z|ot) )(\p{Lu}[\p{L}'-]{2,25}(?: \p{Lu}[\p{L}'-]{2,20})?)/gu;
const bornQuoted = /\b((?:nascut[a]?|nascid[ao]|nacid[ao]|urodzon[ay]|rodena?) (?:\d{1,2}[/.-])?(?:19|20)\d\d,? (?:in |la |en |em |w )?)(\p{Lu}[\p{L}'-]{2,25})/gu;
const agedAbroad = /(?<!\w)(\d{1,2}(?: ?years? old| ?y\/?o| ?yrs?)?,? (?:and )?(?:is |comes )?from )([\p{Lu}][\p{L}'-]{3,25})/gu;
const bornBefore = /\b(geb(?:oren|\.) )([\p{Lu}][\p{L}'-]{3,25})(,? (?:in )?(?:19|20)\d\d)(?!\d)/gu;
const yearFrom = /(?<!\p{L})((?:(?:bj|geb(?:oorte)?jaar)\.?[ :]{1,2}(?:19|20)\d\d,? (?:uit |in |te )?|van (?:19|20)\d\d,? (?:en )?(?:komt )?uit ))([\p{Lu}][\p{L}'-]{3,25})/giu;
const bornYearAt = /\b(geb(?:oren|\.)?(?:jaar| jaar| in)? ?:? ?(?:19|20)\d\d, ?)([\p{Lu}][\p{L}'-]{3,25})/gu;
const yearThenPlace = /\b(in (?:19|20)\d\d in )([\p{L}'-]{3,25}(?: [A-Z][\p{L}'-]{2,20})?)( geboren)/gu;
const yearAndPlace = /\b(geboren (?:in|te) )([\p{L}'-]{3,25})(,? ?(?:in |\()?(?:19|20)\d\d)/giu;
const bornYearIn = /\b(geb(?:oren|\.)? (?:in )?(?:19|20)\d\d,? (?:in|te|uit) )([\p{L}'-]{3,25})/giu;

const isPlaceBelowCountry = (place: string, lexicon: Lexicon) => {
  const key = (place.split(' ')[0] ?? '').toLowerCase();
  if (countries.has(key) || nationality.has(key.replace(/'?s$/, ''))) return false;
  return /^\p{Lu}/u.test(place) || lexicon.isTown(key);
};

const isTownAbroad = (place: string, lexicon: Lexicon) => lexicon.isTown(place.toLowerCase()) && !lexicon.isDutchTown(place.toLowerCase()) && isPlaceBelowCountry(place, lexicon);

type BirthPlace = { readonly find: RegExp; readonly needs: readonly string[]; readonly isPlace?: typeof isPlaceBelowCountry };

/** Each with the place in its second group, and what must stand in the line. */
const birthPlaces: readonly BirthPlace[] = [
  { find: ageAndPlace, needs: ['uit', 'geb', 'from'] },
  { find: placeAndAge, needs: ['uit', 'geb'] },
  { find: yearAt, needs: [' te '] },
  { find: agedIn, needs: ['('] },
  { find: agedFrom, needs: ['j'], isPlace: isTownAbroad },
  { find: agedQuoted, needs: ['anos', ' ani', ' lat', 'yas', 'godini'] },
  { find: bornQuoted, needs: ['nasc', 'nacid', 'urodzon', 'roden'] },
  { find: agedAbroad, needs: ['from'] },
  { find: bornBefore, needs: ['geb'] },
  { find: yearFrom, needs: ['bj', 'jaar', 'uit '] },
  { find: bornYearAt, needs: ['geb'] },
  { find: yearThenPlace, needs: ['geboren'] },
  { find: yearAndPlace, needs: ['geboren'] },
  { find: bornYearIn, needs: ['geb'] },
];

/** An age or a year of birth together with a town. */
export function findBirthPlaces(line: Line, lexicon: Lexicon): readonly Piece[] {
  if (!line.hasDigits && !/ja+r|geboren/.test(line.lower)) return [];
  return birthPlaces
    .filter(({ needs }) => needs.some((part) => line.lower.includes(part)))
    .flatMap(({ find, isPlace = isPlaceBelowCountry }) =>
      matchesOf(find, line.plain)
        .filter((match) => isPlace(match[2] ?? '', lexicon))
        .map((match) => piece('BIRTHDATE', 'birth-place', 'certain', [match.index, match.index + match[0].length])),
    );
}

const moment = new RegExp(`(?<!\\w)(?:${NUMERIC}|\\d{1,2} ${MONTH}(?: \\d{4})?),? (?:om |rond |omstreeks )?\\d{1,2}[.:]\\d{2}(?!\\d| ?- ?\\d)(?: ?uur| ?u\\b)?`, 'gi');
const age = /(?<!\w)(?:\d{1,2} ?(?:jr|jaar|jarige?)\b|van \d{2}\b(?! ?(?:jaar|jr|jarige|uur|euro|man|personen|stuks|mensen|bedden)))/gi;

/** Exact moments and exact ages. */
export function findDateHints(line: Line): readonly Hint[] {
  if (!line.hasDigits) return [];
  const hintsOf = (pattern: RegExp, kind: Hint['kind']) => matchesOf(pattern, line.plain).map((match) => ({ start: match.index, end: match.index + match[0].length, kind }));
  return [...hintsOf(moment, 'moment'), ...hintsOf(age, 'age')];
}
