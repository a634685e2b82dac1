import { coveringSpans } from './covered.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { isNoName } from './name-cues.ts';
import { evidenceFor } from './name-evidence.ts';
import { gapBefore, hasTellingCapital, isNameClass, isWordlike, readNames, type Place, type Reading } from './name-reading.ts';
import { endOfName, startOfName, withInitials } from './name-span.ts';
import { piece, type Piece } from './pattern.ts';
import { findRoll } from './roll.ts';
import { looksLikeSlip } from './slips.ts';
import { isAbbreviation } from './strange-names.ts';

const isListed = (kind: string) => kind === 'given' || kind === 'family';

/** The name that the word at a place belongs to, and the index of the word after it. */
function nameAt(reading: Reading, place: Place, least: number): { readonly name: Piece; readonly next: number } | undefined {
  const evidence = evidenceFor(reading, place);
  if (evidence === undefined) return undefined;
  const { tokens, plain } = reading.line;
  const first = startOfName(reading, place.index, least);
  const last = endOfName(reading, place.index);
  const span = withInitials(plain, [tokens[first]?.start ?? place.token.start, tokens[last]?.end ?? place.token.end]);
  const isWhole = reading.classes.slice(first, last + 1).filter(isListed).length > 1;
  return { name: piece('PERSON', evidence.rule, isWhole ? 'certain' : evidence.confidence, span), next: last + 1 };
}

const cannotBe = (reading: Reading, { token, kind }: Place) => reading.isAllowed(token.key) || isNoName(token.key) || (kind === 'unknown' && isAbbreviation(reading, token));

/** Whether a word may be a name when it stands in a row with one. */
function mayBeBeside(reading: Reading, place: Place): boolean {
  const { token, kind } = place;
  if (cannotBe(reading, place)) return false;
  const isShort = kind === 'word' && (token.plain.length <= 3 || !reading.lexicon.isListedWord(token.key));
  if (!isNameClass(kind) && !isWordlike(kind) && !isShort) return false;
  return hasTellingCapital(reading, token) || (kind === 'unknown' && !looksLikeSlip(token.key, reading.lexicon)) || (kind === 'wordlike-given' && token.key.length > 4 && !reading.lexicon.isUsual(token.key));
}

const rows: ReadonlySet<string> = new Set([', ', '/', ' /', '/ ', ' / ', ' & ']);
const AND: ReadonlySet<string> = new Set(['en', 'of', 'i', 'and']);

/** Whether the word before or after (`step`), past an "en", lies in a name. */
function isBeside({ line }: Reading, index: number, step: -1 | 1, isCovered: (index: number) => boolean): boolean {
  const gapOf = (at: number) => gapBefore(line, step === 1 ? at + 1 : at);
  if (rows.has(gapOf(index))) return isCovered(index + step);
  return AND.has(line.tokens[index + step]?.key ?? '') && gapOf(index) === ' ' && gapOf(index + step) === ' ' && isCovered(index + 2 * step);
}

/** Names that are known by standing in a row with a name: "Truus, Ad en Sibel". */
function findNeighbours(reading: Reading, found: readonly Piece[]): readonly Piece[] {
  if (found.length === 0) return [];
  const covering = coveringSpans(reading.line.tokens, found);
  const isCovered = (index: number) => (covering[index] ?? -1) >= 0;
  return reading.line.tokens.flatMap((token, index) => {
    const kind = reading.classes[index] ?? 'never';
    if (isCovered(index) || !(isBeside(reading, index, -1, isCovered) || isBeside(reading, index, 1, isCovered))) return [];
    return mayBeBeside(reading, { token, index, kind }) ? [piece('PERSON', 'beside-name', 'possible', [token.start, token.end])] : [];
  });
}

/** The names of persons in a line, from lists, words around them and shape. Words that the workspace allows are passed over. */
export function findNames(line: Line, lexicon: Lexicon, isAllowed: (key: string) => boolean): readonly Piece[] {
  const reading = readNames(line, lexicon, isAllowed);
  const found: Piece[] = [];
  let least = 0;
  for (const [index, token] of line.tokens.entries()) {
    const kind = reading.classes[index] ?? 'never';
    if (index < least || kind === 'never' || kind === 'particle') continue;
    const at = nameAt(reading, { token, index, kind }, least);
    if (at === undefined) continue;
    found.push(at.name);
    least = at.next;
  }
  return [...found, ...findNeighbours(reading, found), ...findRoll(reading)];
}
