import { isKindOfFirm } from './firm-words.ts';
import type { Token } from './line.ts';
import { isNoName } from './name-cues.ts';
import { gapBefore, isNameClass, isWordlike, type Reading } from './name-reading.ts';
import { piece, type Piece } from './pattern.ts';
import { looksLikeSlip } from './slips.ts';
import { plainNames } from './vocabulary.ts';

const LEAD = /^[\s*•-]{0,3}(?:aanw(?:ezig)?|afw(?:ezig)?|deelnemers|genodigden|present|namen|op de lijst|brievenbus|op de deurbel|op de bel|drie namen|twee namen|vier namen)\b[^:,;\n]{0,12}[.:] |(?:^|[;.] )(?:aanwezig|afwezig|afw\.|aanw\.)(?: z\.?k\.?| m\.?k\.?)?:? /iu;
const MOST_WORDS = 4;

/** The words of a row after its lead, in groups that commas, strokes and "en" part. */
function itemsAfter({ line }: Reading, from: number): readonly (readonly number[])[] {
  const items: number[][] = [[]];
  for (let index = from; index < line.tokens.length; index += 1) {
    const gap = gapBefore(line, index);
    if (index > from && /[;:]|\. /.test(gap.replace(/^\. (?=\p{Lu})/u, ' '))) break;
    if (/[,/+&]/.test(gap)) items.push([]);
    if (/^(?:en|of|and)$/.test(line.tokens[index]?.key ?? '')) items.push([]);
    else items.at(-1)?.push(index);
  }
  return items.filter((item) => item.length > 0);
}

function mayBeName(reading: Reading, token: Token, index: number): boolean {
  const kind = reading.classes[index];
  if (kind === 'particle') return true;
  if (kind === undefined || isNoName(token.key) || isKindOfFirm(token.key) || reading.isAllowed(token.key)) return false;
  if (isWordlike(kind)) return token.isCapital || plainNames.has(token.key) || (kind === 'wordlike-given' && !reading.lexicon.isUsual(token.key));
  return isNameClass(kind) && (token.isCapital || !looksLikeSlip(token.key, reading.lexicon));
}

/** Names in a row that the line says to be one: "aanw. zsanka, thuy en ad". */
export function findRoll(reading: Reading): readonly Piece[] {
  const { plain, tokens } = reading.line;
  const lead = LEAD.exec(plain);
  if (lead === null) return [];
  const from = tokens.findIndex(({ start }) => start >= lead.index + lead[0].length);
  if (from < 0) return [];
  return itemsAfter(reading, from).flatMap((item) => {
    const [first, last] = [tokens[item[0] ?? -1], tokens[item.at(-1) ?? -1]];
    const isRow = item.length <= MOST_WORDS && tokens.slice(item[0], (item.at(-1) ?? 0) + 1).every((token, step) => mayBeName(reading, token, (item[0] ?? 0) + step));
    return isRow && first !== undefined && last !== undefined && last.plain.length > 1 ? [piece('PERSON', 'roll', 'possible', [first.start, last.end])] : [];
  });
}
