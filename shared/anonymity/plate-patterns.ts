import type { Confidence } from './finding.ts';
import type { Line } from './line.ts';
import type { Pattern } from './pattern.ts';

/** The shapes of Dutch number plates (sidecodes 1 to 14), L for a letter and 9 for a digit. */
const SIDE_CODES = 'LL9999 9999LL 99LL99 LL99LL LLLL99 99LLLL 99LLL9 9LLL99 LL999L L999LL LLL99L L99LLL 9LL999 999LL9'.split(' ');
const sideCodes = new Set(SIDE_CODES);

/** The same shapes as a pattern, with blanks, points or strokes between their parts and, in the long parts, within them. */
const PARTED = SIDE_CODES.map((code) => Array.from(code.replace('LLLL', 'LL LL').replace('9999', '99 99').match(/L+|9+/g) ?? [], (part) => (part === '999' ? '\\d{3}' : part.replaceAll('L', '[A-Za-z] ?').replace(/ \?$/, '').replaceAll('9', '\\d'))).join('[ ./-]')).join('|');
const shapeOf = (value: string) => value.replace(/[^A-Za-z0-9]/g, '').replace(/[A-Za-z]/g, 'L').replace(/\d/g, '9');
const VEHICLE = /kent\b|kntkn|\b(?:witte|zwarte|grijze|blauwe|rode) van\b|\bkt\b|anpr|flits|kentek|plaat|platen|\b(?:auto|bus|busje|bestelbus|voertuig|wagen|transporter|sprinter|transit|golf|polo|audi|bmw|mercedes|opel|ford|volvo|scooter|brommer|snorfiets|motorfiets|tractor|touran|kar|jeep|suv|combi|aanhanger|camper|rijdt|vito|caddy|passat|skoda|seat|toyota|renault|peugeot|citroen|fiat|dacia|kia|pick-?up|caravan|trailer|clio|corsa|astra|fiesta|focus|punto|panda|twingo|octavia|berlingo|kangoo|ducato|trafic|vivaro|placa|matricula|tablica|tablice|bussie|vrachtwagen|truck|trekker|oplegger|motor|taxi|rijden|geparkeerd|transporter|vw|volkswagen)\b/i;
const NEAR = 45;

const isNearVehicle = (line: Line, start: number, length: number) => VEHICLE.test(line.plain.slice(Math.max(0, start - NEAR), start + length + NEAR));

/** Modern series have no vowels; codes of our own (A-07-COA) have. */
function isOwnCode(value: string): boolean {
  return /^[abs]-\d/i.test(value) && (/[aeiou]/i.test(value.slice(1)) || /^[abs]-\d{4}-/i.test(value));
}

/** Words that make a plate's shape a phrase: "NA 18 UUR", "OP 12 NOV". */
const PHRASE = /(?:^|[^a-z])(?:na|om|op|in|en|de|te|tot|van|of|uit|bij|ca|wk|er|is|al|per|rond|met|een|uur|man|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|jaar|dagen|euro|zorg|keer|pers|min|max|kg|km|pp|pm|om|jr|st|nr|week|art)(?![a-z])/i;
const isNoPhrase = (value: string) => !PHRASE.test(value);

const isDutchShape = (value: string) => sideCodes.has(shapeOf(value)) && !isOwnCode(value);
const MEASURE = /\d ?x\b|\b(?:kg|km|pk|cm|mm|cc|st|nr|tv|wk|pp|m|uur|jr|jaar|man|mnd|dagen|keer)\b/i;
const BEARERS = 'auto|bus|bussen|busje|busjes|bestelbus|bestelbusje|bestelauto|personenauto|wagen|voertuig|transporter|sprinter|transit|golf|polo|audi|bmw|mercedes|opel|ford|volvo|scooter|brommer|aanhanger|camper|vito|caddy|passat|skoda|seat|toyota|renault|peugeot|citroen|fiat|dacia|kia|pick-?up|vrachtwagen|truck|oplegger|motor|taxi|vw|volkswagen|kenteken|plaat|platen|nummerplaat|kentekenplaat';
const NO_PLATE = '(?:om|tot|van|met|met|in|op|uit|te|de|een|nr|min|max|week|wk|art|ca|code|type|serie|model|euro|eur|[ane]\\d|[abs]-)[ \\d]';
const UNITS = /^\d+ ?(?:kg|km|cm|uur|man|dag|jr|eur|mnd|pp|wk|st|min)/i;

/** A parted plate beside a word for a vehicle: in capitals it is one; in small letters it may be, unless it reads as words or ends as a date. */
function weighBeside(value: string): Confidence | boolean {
  if (value === value.toUpperCase()) return isNoPhrase(value);
  return /[aeiou]/i.test(value) || /[ .][0-3]\d-(?:0\d|1[0-2])$/.test(value) ? false : 'possible';
}

/** The same with nothing that announces it: in one case throughout, without vowels, and told by three letters or by a letter in front. */
function weighAlone(value: string): Confidence | boolean {
  const isParted = /^[A-Z0-9]+[./ ][A-Z0-9]+[./ ][A-Z0-9]+$|^[a-z0-9]+\.[a-z0-9]+\.[a-z0-9]+$/.test(value);
  const isTelling = !/^(?:\d{1,2}[./ ]\d|\D+ )/.test(value) || /[A-Z]{3}/.test(value);
  return isParted && isTelling && !/[aeiou]/i.test(value) && isNoPhrase(value) ? 'possible' : false;
}

/** Number plates: Dutch by their series, foreign ones by their shape beside a word for a vehicle or plate. */
export const platePatterns: readonly Pattern[] = [
  { rule: 'plate-dashed', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 2, needs: ['-'], find: /(?<![\w-])[A-Za-z0-9]{1,4}-[A-Za-z0-9]{1,4}(?:-[A-Za-z0-9]{1,3})?(?![\w-])/g, weigh: (value) => isDutchShape(value) && /\d/.test(value) && /-.*-/.test(value) },
  {
    rule: 'plate-solid', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 2, find: /(?<![\w-])[A-Za-z0-9]{6}(?![\w-])/g,
    weigh: (value, { line, start }) => {
      if (!isDutchShape(value) || /^(?:\d{4}[a-z]{2}|[a-z]{2}\d{4})$/i.test(value) && !isNearVehicle(line, start, 6)) return false;
      if (isNearVehicle(line, start, 6)) return 'certain';
      return /[aeiou]/i.test(value) ? false : 'possible';
    },
  },
  {
    rule: 'plate-spaced', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 2, find: new RegExp(`(?<![\\w-])(?!(?:kt|nr|vw|pk|st)[ ./-])(?:${PARTED})(?![\\w-]|[.,]\\d)`, 'g'),
    weigh: (value, { line, start }) => (isOwnCode(value) || UNITS.test(value) || MEASURE.test(value) ? false : isNearVehicle(line, start, value.length) ? weighBeside(value) : weighAlone(value)),
  },
  {
    rule: 'plate-beside', type: 'LICENSE_PLATE', confidence: 'possible', leastDigits: 2,
    find: new RegExp(String.raw`\b(?:${BEARERS})[ :,(]{1,2}((?!${NO_PLATE})(?:[a-z]{1,3}[ .-])?[a-z]{1,3}[ .-]?\d{2,5}(?:[ .-]?[a-z]{1,3})?|(?!${NO_PLATE})\d[a-z]{2,3}[ -]?\d{3,4}|\d{2,3}[a-z]{2,3}\d{2,3}|[a-z]{2,3}\d[a-z]\d{2}[a-z]?)(?![\w-])`, 'gi'),
    weigh: (value) => /[a-z]/i.test(value) && isNoPhrase(value) && (/\d{3}/.test(value) || /\d.*[a-z]/i.test(value)) && !MEASURE.test(value),
  },
  {
    rule: 'plate-partial', type: 'LICENSE_PLATE', confidence: 'certain', direct: false, needs: ['..', '?', '*', 'xx', '__'],
    find: /(?<![\w.-])[A-Za-z0-9.?*_]{1,3}-[A-Za-z0-9.?*_]{1,3}-(?:[A-Za-z0-9?*_]{0,2}\.{2,3}|[A-Za-z0-9?*_]{1,3})(?![\w-])|(?<![\w.-])[A-Z]{1,3}-\d{1,3}\.{2,3}(?![\w])/g, weigh: (value) => /[.?*_]{2}|XX/.test(value) && /[A-Za-z0-9]/.test(value.replaceAll('XX', '')),
  },
  { rule: 'plate-countried', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 3, needs: ['('], find: /(?<![\w-])(?:[A-Z]{1,3}[ -]?\d{1,4}[ -]?[A-Z]{0,3}|\d[ -]?[A-Z]{3}[ -]?\d{3})(?= ?\((?:PL|RO|BG|DE?|BE?|HU?|CZ|SK|LT|LV|UA|TR|SRB|AL)\))/g },
  { rule: 'plate-begun', type: 'LICENSE_PLATE', confidence: 'possible', direct: false, needs: ['kent', 'plaat'], find: /(?<=(?:kent|plaat)[^\n]{0,40})(?<![\w-])[A-Z0-9]{2,3}-\.{2,3}/g },
  { rule: 'plate-german-small', type: 'LICENSE_PLATE', confidence: 'possible', leastDigits: 2, needs: ['-'], find: /(?<![\w-])(?:kle|ac|hs|vie|gel|kr|du|mg|ne|bor|st|el|noh|wes|dn|bm|ob|ms|os|ge|bo)-(?!(?:di|do|ma|vr|wo|za|zo)\b)[a-z]{1,2} \d{2,4}(?![\w.,:]\d|\w)/g },
  { rule: 'plate-named-part', type: 'LICENSE_PLATE', confidence: 'possible', needs: ['kent', 'plaat', 'bord'], direct: false, find: /\b(?:[Kk]enteken|[Pp]laat|[Nn]ummer(?:plaat|bord))[ a-z]{0,20} (?:begint|begin|eindigt) (?:met|op) ([A-Z0-9]{1,3}(?:[- ][A-Z0-9]{1,3})?)(?=-?(?!\w))/g },
  { rule: 'plate-part-said', type: 'LICENSE_PLATE', confidence: 'possible', needs: ['plaat', 'kenteken'], leastDigits: 1, direct: false, find: /\b(?:[Dd]eel|[Ss]tuk|[Ee]ind|[Bb]egin|[Hh]elft)[^\n:]{0,12}(?:kenteken|plaat)[^:\n]{0,14}:? ([A-Z]{1,3}-\d{1,3})(?![\w-])/g },
  { rule: 'plate-small-alone', type: 'LICENSE_PLATE', confidence: 'possible', leastDigits: 3, find: /(?<![\w,.-])\d{2} (?!mnd|wkn|pkt|pnt|str|nrs|dgn|gld|pct|srt)[bdfghjklnprstvxz]{3} \d(?![\w.,-])/g },
  { rule: 'plate-begins', type: 'LICENSE_PLATE', confidence: 'possible', needs: ['begin', 'begon', 'eindig'], leastDigits: 1, direct: false, find: /\b(?:begint|begon|beginnend|eindigt|eindigde|eindigend) (?:met|op) ((?=[a-z-]{0,4}\d)[a-z0-9]{1,3}-[a-z0-9]{1,3})(?![\w-])/gi },
  { rule: 'plate-romanian', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 2, find: /(?<![\w-])(?:B[ -]?\d{2,3}|[A-Z]{2}[ -]?\d{2})[ -]?[A-Z]{3}(?![\w-])/g, weigh: isNoPhrase },
  { rule: 'plate-bulgarian', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 2, find: /(?<![\w-])[A-Z]{1,2}[ -]?\d{2} ?\d{2}[ -]?(?:[A-Z]{2}|[a-z]{2}(?= |$))(?![\w-])/g, weigh: (value, { line, start }) => isNoPhrase(value) && (/[A-Z]$/.test(value) || isNearVehicle(line, start, value.length)) },
  { rule: 'plate-german', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 2, find: /(?<![\w-])[A-Z]{1,3}[- :][A-Z]{1,2}[ -]\d{1,4}(?![\w-])/g, weigh: (value, { line, start }) => /[-:]/.test(value) || isNearVehicle(line, start, value.length) },
  {
    rule: 'plate-foreign', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 2,
    find: /(?<![\w-])(?:[A-Z]{2,3}[ -]?(?=[A-Z0-9]{0,4}\d)[A-Z0-9]{4,5}|[A-Z]{3,4}[ -]?\d{3}|[A-Z]{2,3} \d[A-Z] ?\d{2}|[A-Z]{2} \d{2} [A-Z]{2}|\d{4} ?[BCDFGHJKLMNPRSTVWXYZ]{3}|\d-[A-Z]{3}-\d{3}|\d{2}[ -]?[A-Z]{1,3}[ -]?\d{2,4}|[A-Z]{1,2}[ -]?\d{3}[ -]?[A-Z]{1,2})(?![\w-])/g,
    weigh: (value, { line, start }) => isNearVehicle(line, start, value.length) && !/^\d+ [AN]\d/.test(value) && isNoPhrase(value) && /[A-Z]/.test(value) && /\d{2}/.test(value),
  },
  {
    rule: 'plate-named', type: 'LICENSE_PLATE', confidence: 'certain', leastDigits: 1, needs: ['kent', 'kt', 'plaat'],
    find: /\b(?:kentekens?|kent\.?|kt|plaat|nummerplaat|kentekenplaat)(?![a-z])(?: ?(?:nr|nummer|is|voor|achter|eindigt op|eindigt|eindigt met|begint|van|deels|gelezen|begint met|gedeeltelijk|deel|met|de|auto|bus|ongeveer|iets|als)\b|[ :.("'=]){0,6}((?=[a-z0-9 .*?-]{0,9}\d)[a-z0-9]{1,4}(?:[- ]?[a-z0-9*?]{1,4}){0,2}(?:-?[.*?]{2,4}(?: [A-Za-z]{2}(?![A-Za-z]))?)?)/gi,
    weigh: (value) => /\d/.test(value) && /[a-z]/i.test(value) && !UNITS.test(value) && !/\b(?:keer|mannen|uur|de|en|is|in|op|x)\b/i.test(value) && (value.length > 3 || /\d{2}[a-z]|[a-z]\d{2}/i.test(value)),
  },
];
