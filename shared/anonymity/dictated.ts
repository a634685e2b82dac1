import type { IdentifierType } from './finding.ts';
import type { Line } from './line.ts';
import { digitsIn, isOrdinal } from './number-words.ts';
import { piece, type Piece } from './pattern.ts';
import { monthWords } from './vocabulary.ts';
import { matchesOf } from './matches.ts';

/** A word of what is dictated: how many digits and letters it stands for; a joint ("streepje") for none. */
type Item = { readonly start: number; readonly end: number; readonly key: string; readonly digits: number; readonly letters: number };

const JOINT = /^(?:streepje|punt|slash|spatie|min|dash|komma|plus|dubbel|schuin)$/;
/** Words that spell a letter, of the Dutch and the international alphabet. */
const SPELLING = /^(?:anton|bernhard|cornelis|dirk|eduard|ferdinand|gerard|hendrik|izaak|isaak|johan|johannes|karel|lodewijk|maria|nico|nicolaas|otto|pieter|quotient|rudolf|simon|theodoor|utrecht|victor|willem|xantippe|ypsilon|zacharias|zaandam|alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|whiskey|xray|x-ray|yankee|zulu)$/;
const BANK = /^(?:abna|ingb|rabo|snsb|asnb|bunq|knab|trio|regb|revo|btrl|kred|gkcc|bpko|nl|be|de|pl|ro|bg|lt|hu)$/;
const WORD = /[\p{L}\d]+/gu;

function itemOf(word: RegExpExecArray): Item | undefined {
  const [value] = word;
  const isStroked = word.input.startsWith(' streepje', word.index + value.length) || word.input.slice(Math.max(0, word.index - 9), word.index) === 'streepje ';
  const key = value.toLowerCase();
  const at = { start: word.index, end: word.index + value.length, key };
  if (/^\d{1,8}$/.test(value)) return { ...at, digits: value.length, letters: 0 };
  const digits = digitsIn(key);
  if (digits > 0) return { ...at, digits, letters: 0 };
  if (/^[a-z]$/.test(key) || BANK.test(key) || /^[A-Z]{2,3}$/.test(value) || (isStroked && /^[bdfghjklmnprstvwxyz]{2,3}$/.test(key))) return { ...at, digits: 0, letters: key.length };
  if (SPELLING.test(key)) return { ...at, digits: 0, letters: 1 };
  return JOINT.test(key) ? { ...at, digits: 0, letters: 0 } : undefined;
}

/** The runs of such words with nothing but blanks and commas between them. */
function runsIn(plain: string): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  for (const match of matchesOf(WORD, plain)) {
    const item = itemOf(match as RegExpExecArray);
    const last = run.at(-1);
    if (item === undefined || (last !== undefined && !/^[ ,-]{1,3}$/.test(plain.slice(last.end, item.start)))) {
      runs.push(run);
      run = [];
    }
    if (item !== undefined) run.push(item);
  }
  return [...runs, run].filter(({ length }) => length > 1);
}

const isEmpty = ({ digits, letters }: Item) => digits === 0 && letters === 0;
const LOOSE = /^(?:een|de|u|e|o|a)$/;

/** A run without joints at its ends, and without an article that only looks like a digit. */
function trimmed(run: readonly Item[]): readonly Item[] {
  let [first, last] = [0, run.length];
  const isLoose = (item: Item | undefined, isEnd: boolean) => item !== undefined && (isEmpty(item) || (isEnd && LOOSE.test(item.key) && item.key !== 'een'));
  while (first < last && (isLoose(run[first], false) || (run[first]?.key === 'een' && run[first + 1]?.letters === 1))) first += 1;
  while (last > first && isLoose(run[last - 1], false)) last -= 1;
  return run.slice(first, last);
}

/** What a run is after these words, and how many digits and letters it needs for that. */
const CUES: readonly (readonly [RegExp, IdentifierType, number])[] = [
  [/\b(?:bsn|burgerservice|sofi)/i, 'BSN', 7],
  [/\b(?:v[- ]?nummer|v[- ]?nr|vreemdelingen)/i, 'VNUMBER', 7],
  [/\b(?:kvk|koophandel)/i, 'KVK', 6],
  [/\b(?:kenteken|nummerplaat|plaat)\b/i, 'LICENSE_PLATE', 3],
  [/\bpostcode/i, 'POSTCODE', 4],
  [/\b(?:iban|rekening|rekeningnummer|rek)\b/i, 'IBAN', 6],
  [/\b(?:paspoort|pasnummer|rijbewijs|identiteits|id[- ]?kaart|document|verblijfs|w-?document)/i, 'DOCUMENT', 5],
  [/\b(?:kenmerk|registratie|zaaknummer|zaak|bvh|mutatie|parket|proces-?verbaal|pv)/i, 'CASE_NUMBER', 6],
  [/\b(?:telefoon|tel|nummer|nr|bel|belt|bellen|mobiel|gsm|app|appen|whatsapp)/i, 'PHONE', 7],
];
const BEFORE = 45;
const FEWEST_WORDS = 3;
const PHONE_DIGITS = 8;

const VEHICLE = /\b(?:auto|bus|busje|wagen|voertuig|bestelbus|golf|audi|bmw|mercedes|opel|ford|volvo|scooter|sprinter|transit)\b/i;

/** What a run of so many digits and letters is when nothing says so. */
function typeOfBare(run: readonly Item[], digits: number, letters: number): IdentifierType | undefined {
  if (run[0]?.key === 'nul' && digits >= PHONE_DIGITS && letters === 0) return 'PHONE';
  return run.length > 5 && digits >= PHONE_DIGITS ? 'PHONE' : undefined;
}

/** What a run is, and whether the words before it say so. */
function typeOf(plain: string, run: readonly Item[]): readonly [IdentifierType | undefined, boolean] {
  const [digits, letters] = [run.reduce((sum, item) => sum + item.digits, 0), run.reduce((sum, item) => sum + item.letters, 0)];
  if (run.length < FEWEST_WORDS || digits === 0 || !run.some(({ key, digits: spelt }) => (spelt > 0 && !/\d/.test(key)) || key === 'streepje')) return [undefined, false];
  const before = plain.slice(Math.max(0, (run[0]?.start ?? 0) - BEFORE), run[0]?.start);
  const cue = CUES.find(([find, , least]) => find.test(before) && digits + letters >= least);
  if (cue !== undefined) return [cue[1], true];
  const isPlate = digits + letters === 6 && letters > 1 && VEHICLE.test(before);
  return [isPlate ? 'LICENSE_PLATE' : typeOfBare(run, digits, letters), false];
}

const BORN = /\b(?:geb(?:oren|oortedatum|datum)?|gdat|geboortedag|jarig|verjaardag)\b[ :,]{0,3}(?:is |op |was )?(?:de |het )?/gi;
const DATE_JOINT = /^(?:van|de|het|jaar|in)$/;
const MOST_WORDS = 9;

/** A day of birth in words: "geboren op de derde van de vierde negentien negentig". */
function findSpeltBirths(plain: string): readonly Piece[] {
  return matchesOf(BORN, plain).flatMap((born) => {
    const from = born.index + born[0].length;
    let end = from;
    let parts = 0;
    for (const { 0: word, index } of matchesOf(WORD, plain.slice(from, from + 90)).slice(0, MOST_WORDS)) {
      const key = word.toLowerCase();
      const isPart = isOrdinal(key) || digitsIn(key) > 0 || monthWords.has(key) || /^\d{1,4}$/.test(key);
      if (!isPart && !DATE_JOINT.test(key)) break;
      if (isPart) [end, parts] = [from + index + word.length, parts + 1];
    }
    return parts > 1 && /\p{L}{3}/u.test(plain.slice(from, end)) ? [piece('BIRTHDATE', 'birth-dictated', 'certain', [from, end])] : [];
  });
}

/** Numbers, plates and days that somebody dictated, word by word or in part. */
export function findDictated({ plain, lower }: Line): readonly Piece[] {
  if (!/streepje|nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|dertig/.test(lower)) return [];
  const numbers = runsIn(plain).flatMap((whole) => {
    const run = trimmed(whole);
    const [type, isSaid] = typeOf(plain, run);
    return type === undefined ? [] : [piece(type, 'dictated', isSaid ? 'certain' : 'possible', [run[0]?.start ?? 0, run.at(-1)?.end ?? 0])];
  });
  return [...numbers, ...findSpeltBirths(plain)];
}
