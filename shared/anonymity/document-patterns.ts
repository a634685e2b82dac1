import type { Pattern } from './pattern.ts';

const digits = (text: string) => text.replace(/\D/g, '');

/** What documents of persons and their numbers are called here and where most people come from. */
const NAMES =
  "(?:reis|vreemdelingen|verblijfs|identiteits|asiel)?doc(?:ument|\\.)?(?:nr|nummer)?|[a-z]{0,20}paspoort(?:en|nr|nummer)?|pasp[a-z]{0,3}|pass(?:port|eport)?|pasaporte?|pasaport|reisepass|pp(?:nr|-?nummer)?|pas(?:nr|je|nummer)?|[a-z]{2,8}pas|rijb(?:ew|ewijs)?(?:nr|nummer)?|id(?!-?(?:plicht|controle|check))(?:[- ]?(?:kaart|bewijs|card|nr|nummer|pasje))?|identiteits(?:kaart|bewijs)|id-?kaart|w-?doc(?:ument)?|legitimatie(?:bewijs)?|kart[ae]? pobytu|pobytu|residence(?: card| permit)?|permit|licen[cs]e|verblijfs?(?:kaart|vergunning|titel|pas)|vergunning|visum|visa|laissez-passer|[a-z]{2,10}akte|(?:personal)?ausweis|dowod(?: osobisty)?|osobny|osobisty|buletin|carte|carnet|tessera|cedula|ci|seria|serie|nie|nif|dni|nin|pesel|cnp|egn|personnummer|rodne cislo|cislo|szemelyi|szig|taj(?: szam)?|asmens kodas|kimlik|tc|ghana card|ecowas|citizenship|cccd|cmnd|shenfenzheng|[a-z]{3,14}boekje|vca|a1-verklaring|loonheffingsnummer|btw(?:-?nr|-?nummer)?|rsin|sofi";
const GROUP = '(?=[A-Za-z0-9]{0,13}\\d)[A-Za-z0-9]{1,14}';
const SMALL = '(?:nr|no|op|is|tot|voor|van|in|met|de|en|of|als|ca|per|bij|om|na|te|uit|aan|door|met|was|num)';
const CODE = `(?:\\d(?: \\d){5,11}|(?:(?!${SMALL}[ .-])[A-Z]{1,4}[ .-])?${GROUP}(?:(?: - |[ ./-])(?:${GROUP}|[A-Za-z](?![A-Za-z]))){0,5}(?:[ ./-][A-Za-z]{2}(?= ?[(,.;]|$))?)`;
const named = new RegExp(`(?<![A-Za-z-])(?:${NAMES})\\b[^\\d\\n]{0,40}?(?<![A-Za-z\\d])(${CODE})(?![A-Za-z\\d])`, 'gi');

const NO_NUMBER = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d\d(?:[-/ ](?:19|20)?\d\d)?|\d{1,3}(?:\.\d{3}){1,2}|(?:s|b|a|sig)-.*)$/i;
const MEASURE = /(?:^|[^a-z])(?:euro|eur|uur|dagen|weken|maanden|jaar|man|x|km|kg|pp|pppn)(?![a-z])/i;

/** Whether a code is long enough to be that of a document, and no date, sum or time. */
function isCode(value: string): boolean {
  const count = digits(value).length;
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  return (count > 4 || (count > 2 && letters > 0 && count + letters > 5)) && !NO_NUMBER.test(value.trim()) && !MEASURE.test(value);
}

/** Whether the number of an advert or ticket stands there, which says nothing by itself. */
export const isAdvert = (plain: string, start: number): boolean => /(?:advert|ticket|bericht|signaal|post)[a-z]* (?:id|nr)[ :]{0,3}$/i.test(plain.slice(Math.max(0, start - 30), start));

/** Whether a short number follows no more than "id": that of an advert as likely. */
const isBareId = (value: string, before: string): boolean => /(?:^|[^\p{L}])id[ :.]{0,3}$/iu.test(before) && /^\d{1,6}$/.test(value);

/** Numbers of passports, permits, licences and of persons abroad. */
export const documentPatterns: readonly Pattern[] = [
  { rule: 'document-named', type: 'DOCUMENT', confidence: 'certain', leastDigits: 3, find: named, weigh: (value, { line, start }) => isCode(value) && !isAdvert(line.plain, start) && !isBareId(value, line.plain.slice(0, start)) && !(/[^r]\. $/.test(line.plain.slice(Math.max(0, start - 3), start)) && /^[A-Z]{3,} /.test(value)) },
  { rule: 'document-before', type: 'DOCUMENT', confidence: 'possible', leastDigits: 3, needs: ['paspoort', 'pas)', 'rijbewijs', 'id-kaart', 'visum', 'document'], find: new RegExp(`(?<![\\w-])(?:[A-Z]{1,3} )?${GROUP} ?(?=\\(?(?:paspoort|pas|rijbewijs|id-kaart|visum|document)\\b)`, 'g'), weigh: isCode },
  { rule: 'document-series', type: 'DOCUMENT', confidence: 'certain', needs: ['seri'], leastDigits: 5, find: /\b[Ss]eri(?:a|e)?:? ([A-Z]{1,3} (?:nr\.? )?\d(?: ?\d){4,8})(?!\d)/g },
  { rule: 'document-mrz', type: 'DOCUMENT', confidence: 'certain', needs: ['<'], find: /(?<![A-Z0-9<])[A-Z0-9][A-Z0-9<]{14,88}(?![A-Z0-9<])/gi, weigh: (value) => value.includes('<<') || (value.includes('<') && digits(value).length > 7) },
  { rule: 'document-mixed', type: 'DOCUMENT', confidence: 'possible', leastDigits: 3, find: /(?<![\w/-])(?=[A-Z]{0,10}\d[A-Z]{0,10}\d?[A-Z]{0,10}\d)(?=\d{0,10}[A-Z]\d{0,10}[A-Z])[A-Z0-9]{8,11}(?![\w/-])/g, weigh: (value) => digits(value).length > 2 },
  { rule: 'document-shaped', type: 'DOCUMENT', confidence: 'possible', leastDigits: 3, find: /(?<![\w-])(?:(?=[A-Z]{2,3}[A-Z0-9]{0,4}\d)[A-Z]{2,3}[A-Z0-9]{4,5}\d{2}|[A-Z]{2,3} \d{6}|[A-Z]{1,3} ?\d{2,3}-\d{2,3}-\d{2,3}|\d{6} ?(?!EU|KG|KM|NL|UR|OM)[A-Z]{2}|[A-Z]\d{7,9}|\d{8}-?[A-Z]|\d{6}[-/]\d{4})(?![\w-])/g, weigh: (value) => digits(value).length > 2 && !/^(?:PP|ID|NR|SO|OM|EU|KM|KG|TEL)/.test(value) },
];
