import { isBsn, isForeignPersonalNumber } from './check-digits.ts';
import { isAdvert } from './document-patterns.ts';
import type { Pattern } from './pattern.ts';

const digits = (text: string) => text.replace(/\D/g, '');
const years = /^(?:19|20)\d\d$/;

/** Whether eight digits read as a day: 20261124, 24112026. */
function isDate(value: string): boolean {
  const [year, month, day] = [value.slice(0, 4), Number(value.slice(4, 6)), Number(value.slice(6))];
  return (years.test(year) && month <= 12 && day <= 31) || (years.test(value.slice(4)) && Number(value.slice(0, 2)) <= 31 && Number(value.slice(2, 4)) <= 12);
}

const isPublicNumber = (value: string) => /^0[89]00/.test(digits(value));

/** Numbers of persons, firms and records: a check digit or a word before it says what it is; a failing number counts when the word stands there. */
export const numberPatterns: readonly Pattern[] = [
  { rule: 'bsn-named', type: 'BSN', confidence: 'certain', needs: ['bsn', 'b.s.n', 'burger', 'sofi'], leastDigits: 8, find: /\b(?:bsn|b\.s\.n|burgerservice|burger service|sofi)[^\d\n]{0,45}(?:\d \()?(\d(?:[ ./-]?\d){7,8})(?!\d)/gi },
  {
    rule: 'bsn-checked', type: 'BSN', confidence: 'certain', leastDigits: 9, find: /(?<![\d.,+-]|\d )(?:\d{9}|\d{4}\.\d\d\.\d{3}|\d(?: \d){8}|\d\d \d\d \d\d \d{3}|\d{3}(?: \d{3} |\.\d{3}\.|-\d{3}-)\d{3})(?![\d]|[ .,-]\d)/g,
    weigh: (value) => isBsn(value),
  },
  { rule: 'bsn-before', type: 'BSN', confidence: 'certain', needs: ['bsn', 'sofi'], leastDigits: 8, find: /(?<![\w.,+/-])\d(?:[ .-]?\d){7,8}(?= ?\(?(?:bsn|sofi))/gi },
  { rule: 'bsn-line', type: 'BSN', confidence: 'possible', needs: ['bsn', 'burgerservice', 'sofi'], leastDigits: 9, find: /(?<![\d.,+-]|\d )(?:\d{9}|\d{3}(?: \d{3} |\.\d{3}\.|-\d{3}-)\d{3})(?![\d]|[ .,-]\d)/g },
  { rule: 'vnumber-named', type: 'VNUMBER', confidence: 'certain', leastDigits: 9, find: /\b(?:v[- .]?(?:nr|nummer|number|no|num)|v(?=[ .:]{1,3}2\d)|vreemdelingen-?n(?:umme)?r)\b[^\d\n]{0,60}(\d(?:[ ./-]{0,2}\d){8,10})(?!\d)/gi },
  { rule: 'vnumber-shaped', type: 'VNUMBER', confidence: 'certain', leastDigits: 10, find: /(?<![\d.,+-])(?:2\d\d[ .-]\d{3}[ .-]\d{4}|2\d{3}\.\d{2}\.\d{4}|2[1-9]\d{8})(?!\d)/g },
  { rule: 'personal-number', type: 'DOCUMENT', confidence: 'certain', leastDigits: 10, find: /(?<![\d.,+-])\d{10,13}(?!\d)/g, weigh: (value) => value.length !== 12 && !/^0|^20[12]/.test(value) && isForeignPersonalNumber(value) },
  { rule: 'register-belgian', type: 'DOCUMENT', confidence: 'certain', leastDigits: 11, find: /(?<![\d.,-])\d\d\.\d\d\.\d\d[-. ]\d{3}[.-]\d\d(?!\d)/g },
  { rule: 'kvk-named', type: 'KVK', confidence: 'certain', needs: ['kvk', 'k.v.k', 'koophandel', 'handelsreg', 'vest', 'eenmanszaak'], leastDigits: 7, find: /\b(?:kvk(?:-?(?:nr|nummer))?|k\.v\.k|kamer van koophandel|handelsregister|eenmanszaak|vest\.? ?(?:nr|nummer)|vestigings?-?(?:nr|nummer)?)\b[^\d\n]{0,40}(\d(?:(?: - |[ .-])?\d){6,11})(?!\d)/gi },
  { rule: 'kvk-before', type: 'KVK', confidence: 'certain', needs: ['bij de k', 'in de k', 'handelsreg'], leastDigits: 8, find: /(?<![\w.,+/-])\d(?:[ .-]?\d){7}(?= (?:bij|in|van) (?:de kvk|de kamer|het handelsreg))/gi },
  { rule: 'account-old', type: 'IBAN', confidence: 'possible', needs: ['rek', 'giro'], leastDigits: 7, find: /\b(?:(?:bank|giro)?rek(?:ening)?\.?(?:nr|nummer|\.nr)?|giro(?:nr|nummer)?)\.?[ :]{1,2}(\d(?:[ .]?\d){6,9})(?![\w])/gi },
  { rule: 'kvk-bare', type: 'KVK', confidence: 'possible', leastDigits: 8, find: /(?<![\w.,+/-])\d{8}(?![\d]|[.,/-]\d)/g, weigh: (value, { line, start }) => !isDate(value) && !isAdvert(line.plain, start) },
  { rule: 'long-number', type: 'DOCUMENT', confidence: 'possible', leastDigits: 9, find: /(?<![\w.,+/-])\d{9,16}(?![\d]|[.,/-]\d)/g },
  {
    rule: 'phone-dutch', type: 'PHONE', confidence: 'certain', leastDigits: 10, find: /(?<![\w+.,/-])\(?0(?:[ .\-/()]{0,3}\d){9}(?!\d)/g,
    weigh: (value) => !isPublicNumber(value) && !/^\(?00/.test(value) && !/^\d\d[/-]\d{6}-\d\d$/.test(value),
  },
  { rule: 'phone-letter', type: 'PHONE', confidence: 'certain', leastDigits: 8, find: /(?<![\w+.,/-])[oO0]6(?=[ .\-/]{0,3}\d)(?:[ .\-/]{0,3}[\doO]){8}(?![\w])/g },
  {
    rule: 'phone-half-spelt', type: 'PHONE', confidence: 'certain', needs: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'], leastDigits: 4,
    find: /(?<![\w+.,/-])0[1-9](?:[ .,-]{0,3}(?:\d|(?<![a-z])(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?![a-z]))){8}(?!\d)/gi,
  },
  { rule: 'phone-masked', type: 'PHONE', confidence: 'possible', leastDigits: 5, needs: ['x', '*', '?'], find: /(?<![\w+.,/-])0[1-9](?:[ -]?[\dxX*?]){7,8}(?![\w])/g, weigh: (value) => /[xX*?]{2}/.test(value) && digits(value).length > 4 },
  { rule: 'phone-mobile', type: 'PHONE', confidence: 'certain', leastDigits: 8, find: /(?<![\w+.,/-])06(?![.:]\d\d ?- ?\d\d[.:])(?:[ .\-/]{0,3}\d){6,9}(?!\d)/g },
  { rule: 'phone-foreign', type: 'PHONE', confidence: 'certain', leastDigits: 8, find: /(?<![\w+])(?:\+ ?|00)[1-9]\d{0,2}(?:[ .\-()/]{0,3}\d){6,11}(?!\d)/g },
  { rule: 'phone-country', type: 'PHONE', confidence: 'possible', leastDigits: 9, find: /(?<![\w+.,/-])(?:31|32|33|34|36|40|44|48|49|84|90|212|234|359|380)(?:[ -]\d{2,4}){2,5}(?!\d)/g, weigh: (value) => digits(value).length >= 9 && digits(value).length <= 13 },
  {
    rule: 'phone-named', type: 'PHONE', confidence: 'certain', leastDigits: 7,
    find: /\b(?:tel|telefon|phone|numer|telefoon|telefoonnummer|telnr|gsm|mob|mobiel|whats ?app|app(?:en|t)?|bel(?:len|t)?|nummer|nr)\b[^\d\n+]{0,25}(?<![a-z])(\d(?:[ .\-/]{0,2}\d){6,11})(?!\d)/gi,
    weigh: (value, { line, start }) => !isPublicNumber(value) && !/[A-Z]{2} $/.test(line.plain.slice(Math.max(0, start - 3), start)) && !/(?:kvk|bsn|\bpp\b|\bpas|case|zaak|paspoort|document|advert|ticket|signaal)/i.test(line.plain.slice(Math.max(0, start - 25), start)) && !/^\d{1,3}(?:\.\d{3}){2,}$/.test(value),
  },
  { rule: 'case-police', type: 'CASE_NUMBER', confidence: 'certain', needs: ['pl'], leastDigits: 8, find: /(?<!\w)PL ?\d\d[0-9A-Z]{2}[- ]?20\d{2}[- ]?\d{4,7}(?:-\d{1,2})?(?!\d)/gi },
  { rule: 'case-police-year', type: 'CASE_NUMBER', confidence: 'certain', needs: ['pl'], leastDigits: 10, find: /(?<!\w)PL ?\d{4}[-/ ]\d\d[. ]?\d{3}[. ]?\d{3}(?!\d)/gi },
  { rule: 'case-dispatch', type: 'CASE_NUMBER', confidence: 'certain', needs: ['p'], leastDigits: 9, find: /(?<!\w)P\d{9,11}(?!\w)/gi },
  { rule: 'case-year', type: 'CASE_NUMBER', confidence: 'certain', leastDigits: 9, find: /(?<![\w.,+/-])20[12]\d(?:[- ]?\d{6}| \d{3} \d{3}(?:-\d{1,2})?|\d{5,7})(?![\d]|[.,]\d)/g, weigh: (value) => !/^\d{8}$/.test(value) && digits(value).length >= 9 },
  { rule: 'case-year-counted', type: 'CASE_NUMBER', confidence: 'possible', leastDigits: 9, find: /(?<![\w.,+/-])20[12]\d-\d{5,7}(?:-\d{1,2})?(?![\w-])/g },
  { rule: 'case-shouted', type: 'CASE_NUMBER', confidence: 'possible', leastDigits: 2, needs: ['onderz', 'codenaam', 'tgo'], find: /(?<![\w.,/-])\d{2}[A-Z]{4,20}(?![\w-])/g },
  { rule: 'case-message', type: 'CASE_NUMBER', confidence: 'possible', needs: ['meld'], leastDigits: 5, find: /\bmeld(?:ing)?(?:snummer|snr|nummer|nr)?\.?[ :]{1,2}((?!S-)[A-Z]{1,4}-(?:20\d\d-)?\d{4,8})(?![\w-])/gi },
  { rule: 'case-project', type: 'CASE_NUMBER', confidence: 'possible', leastDigits: 2, find: /(?<![\w.,/-])\d{2}[A-Z][a-z]{3,20}(?![\w-])/g },
  { rule: 'case-ecli', type: 'CASE_NUMBER', confidence: 'certain', needs: ['ecli', 'nl:'], find: /(?<!\w)(?:ECLI:)?NL:[A-Z]{2,8}:20\d\d:[A-Z0-9]{2,8}/g },
  { rule: 'case-police-part', type: 'CASE_NUMBER', confidence: 'possible', needs: ['pl'], leastDigits: 8, find: /(?<!\w)PL ?\d\d[0-9A-Z]{2}[- ]20\d\d(?![\d-])/gi },
  { rule: 'case-court-civil', type: 'CASE_NUMBER', confidence: 'certain', needs: ['/'], leastDigits: 5, find: /(?<![\w/])(?:[A-Z]{1,3}[/ ])(?:[A-Z]{2,3}[/ ])?\d{2}[/-]\d{3,6}(?:[/-]\d{1,6})?(?: ?\/? ?(?:KG|HA|FA|JE|FT|ES)(?: (?:ZA|RK))? \d\d[-/]\d{1,4})?(?![\w/])/g },
  { rule: 'case-juvenile', type: 'CASE_NUMBER', confidence: 'certain', leastDigits: 4, find: /(?<![\w/])(?:JE|FA|FT|KG|HA|EA) ?R[KE] ?\d\d[-/ ]\d{2,5}(?![\w/])/g },
  { rule: 'case-belgian', type: 'CASE_NUMBER', confidence: 'certain', needs: ['/20'], leastDigits: 9, find: /(?<![\w.])[A-Z]{2}\d{0,2}\.[A-Z]?\d{1,2}\.(?:[A-Z]{1,2}\.)?\d{4,7}\/20\d\d(?!\d)/g },
  { rule: 'case-local', type: 'CASE_NUMBER', confidence: 'certain', needs: ['cv', 'expl', 'verz'], leastDigits: 9, find: /(?<![\w.])\d{1,2} ?\d{3} ?\d{3} ?[\\/] ?(?:CV|EA|AZ|HA)(?: ?(?:EXPL|VERZ|MAND))? ?\d\d-\d{1,5}(?!\d)/g },
  { rule: 'case-police-bare', type: 'CASE_NUMBER', confidence: 'certain', needs: ['00-20'], leastDigits: 12, find: /(?<![\w-])\d\d00-20\d\d[-/ ]?\d{3} ?\d{3}(?!\d)/g },
  { rule: 'case-lettered', type: 'CASE_NUMBER', confidence: 'possible', leastDigits: 8, find: /(?<![\w-])[A-Z]\d{2}-\d{6,8}(?![\w-])/g },
  { rule: 'case-court', type: 'CASE_NUMBER', confidence: 'certain', leastDigits: 9, find: /(?<![\w.,/-])\d\d[/.-]\d{5,6}[-/ ]\d\d(?!\d)/g },
  { rule: 'case-german', type: 'CASE_NUMBER', confidence: 'certain', needs: ['js'], leastDigits: 4, find: /(?<!\w)(?:Az\.? ?)?\d{1,4} ?U?Js ?\d{1,6}\/\d\d(?!\d)/gi },
  { rule: 'case-trace', type: 'CASE_NUMBER', confidence: 'certain', needs: ['nl'], leastDigits: 4, find: /(?<!\w)(?:[A-Z]{4}\d{4}NL|(?<=sin[a-z :]{0,8} )[A-Z]{4} ?\d{2} ?\d{2} ?NL)(?!\w)/gi },
  {
    rule: 'case-named', type: 'CASE_NUMBER', confidence: 'certain', leastDigits: 5,
    find: /\b(?:bvh(?:nr|nummer)?|mut|mutatie(?:nr|nummer)?|registratie(?:nr|nummer)?|incident(?:nr|nummer)?|aangifte(?:nr|nummer)?|zaak(?:nr|nummer)?|case|dossier(?:nr|nummer)?|pv(?:-?nr|nummer)?|proces-verbaal|parket(?:nr|nummer)?|meldkamer(?:nr|nummer)?|sin|rol(?:nr|nummer)?|ref(?:erentie)?(?:nr|nummer)?|proces(?:nr|nummer)?|strafzaak|onderzoek(?:nr|nummer)|rcnr|rc|registr|pl|vonnis|kenmerk|az|politie(?:code|nr|nummer))\b[^\d\n]{0,25}?\b((?:[a-z]{1,4}[-/. ]?)?\d(?:[-/.]?[a-z0-9]| \d| \/ ?\d| [a-z](?= ?\d)){3,16})(?![a-z0-9])/gi,
    weigh: (value) => digits(value).length >= 5 && !/^(?:s|b|a|sig)-/i.test(value) && !/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(value),
  },
];

/** Names of police investigations. */
export const codeNamePatterns: readonly Pattern[] = [
  {
    rule: 'case-codename', type: 'CASE_NUMBER', confidence: 'possible', needs: ['onderz', 'ond', 'operatie', 'tgo', 'projectnaam', 'zaak'], find: /\b(?:onderzoek(?:snaam)?|ond(?:erz)?\.(?: ?z\.)?|ondz\.?|operatie|TGO|rechercheonderzoek|projectnaam) "?((?:[A-Z]{2}[A-Z0-9]{4,10} )?[A-Z][a-z]{3,20}(?:[A-Z][a-z]{2,15})?)(?![a-z])/g,
    weigh: (value) => !/^(?:Inspectie|Politie|Gemeente|Arbeid|Team|Recherche|Nederlandse)/.test(value),
  },
];
