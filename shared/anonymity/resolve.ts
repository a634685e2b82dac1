import type { IdentifierType } from './finding.ts';
import type { Piece } from './pattern.ts';
import { particles } from './vocabulary.ts';

/** Which kind wins where two overlap: what is checked or written in one way first, what is guessed from words last. */
const ORDER: readonly IdentifierType[] = [
  'EMAIL', 'URL', 'IBAN', 'BSN', 'VNUMBER', 'CASE_NUMBER', 'KVK', 'PHONE', 'BIRTHDATE', 'DOCUMENT', 'LICENSE_PLATE', 'ADDRESS', 'POSTCODE', 'HANDLE',
  'ORGANISATION', 'LOCATION_EXACT', 'PERSON',
];
const rank = new Map(ORDER.map((type, index) => [type, index]));
const weight = (piece: Piece) => (piece.confidence === 'certain' ? 0 : ORDER.length) + (rank.get(piece.type) ?? 0);
const DIVIDED: ReadonlySet<IdentifierType> = new Set(['PERSON', 'ORGANISATION', 'ADDRESS']);

/** The free part of a piece at its start and at its end. */
function freeEnds({ start, end }: Piece, taken: Uint8Array): readonly [number, number] {
  let before = start;
  while (before < end && taken[before] === 0) before += 1;
  let after = end;
  while (after > before && taken[after - 1] === 0) after -= 1;
  return [before, after];
}

/** Whether what is left of a piece beside the winner still says something. */
const isDivisible = ({ type, rule, confidence }: Piece, winner: IdentifierType | undefined) =>
  type === 'PERSON' || (winner === type && (type === 'LOCATION_EXACT' || DIVIDED.has(type)) && confidence === 'possible') || rule.startsWith('numbered-spot') || (confidence === 'certain' && DIVIDED.has(type));

/** What is left of a piece beside those that won: its longer end, or nothing when that is too small to mean anything. */
function clip(piece: Piece, taken: Uint8Array): Piece | undefined {
  const [before, after] = freeEnds(piece, taken);
  if (before === piece.end) return piece;
  const [first, last] = [before - piece.start, piece.end - after];
  const winner = taken[first > 0 ? before : after - 1] ?? 0;
  if (Math.max(first, last) <= 2 || !isDivisible(piece, ORDER[winner - 1])) return undefined;
  return first >= last ? { ...piece, end: before } : { ...piece, start: after };
}

const edges: ReadonlySet<string> = new Set([' ', ',', ';', ':', '(', '"', "'", '-']);

/** Whether what is left of a firm after clipping is no more than the word for its kind. */
const isBareKind = (piece: Piece, clipped: Piece, plain: string) => piece.type === 'ORGANISATION' && clipped.end - clipped.start < piece.end - piece.start && !/[\p{Lu}\d]/u.test(plain.slice(clipped.start, clipped.end)) && /\p{Lu}/u.test(plain.slice(piece.start, piece.end));

function trim(piece: Piece, plain: string): Piece | undefined {
  let { start, end } = piece;
  while (start < end && edges.has(plain[start] ?? '')) start += 1;
  while (end > start && edges.has(plain[end - 1] ?? '')) end -= 1;
  return end === start ? undefined : { ...piece, start, end };
}

const isWithin = (inner: Piece, outer: Piece) => outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
const byStart = (a: Piece, b: Piece) => a.start - b.start || b.end - a.end;

/** The larger pieces around each of some, both in order of the text, in one walk along the line. */
function* around(inners: readonly Piece[], outers: readonly Piece[]): Generator<readonly [Piece, Piece]> {
  let first = 0;
  for (const inner of inners.toSorted(byStart)) {
    while ((outers[first]?.end ?? Infinity) <= inner.start) first += 1;
    for (let at = first; (outers[at]?.start ?? Infinity) <= inner.start; at += 1) {
      const outer = outers[at];
      if (outer !== undefined && isWithin(inner, outer)) yield [inner, outer];
    }
  }
}

/** Leaves out what is only part of something larger, "tankstation aan de Keizersbaan", "garage hendrix", "Aan de Linde 3"; that is as sure as its part. */
function withoutParts(pieces: readonly Piece[]): readonly Piece[] {
  const of = (type: IdentifierType) => pieces.filter((piece) => piece.type === type).toSorted(byStart);
  const [firms, spots] = [of('ORGANISATION'), of('LOCATION_EXACT')];
  const houses = pieces.filter(({ type, direct }) => type === 'ADDRESS' && direct).toSorted(byStart);
  if (firms.length + spots.length + houses.length === 0) return pieces;
  const pairs = [...around(of('PERSON'), firms), ...around(of('PERSON'), houses), ...around(pieces.filter(({ rule }) => rule === 'street'), spots), ...around(firms, spots.filter(({ rule }) => rule === 'spot-firm' || rule === 'spot-composed'))];
  const parts = new Set(pairs.map(([inner]) => inner));
  const surer = new Set(pairs.filter(([{ confidence }]) => confidence === 'certain').map(([, outer]) => outer));
  return pieces.filter((piece) => !parts.has(piece)).map((piece) => (surer.has(piece) ? { ...piece, confidence: 'certain' } : piece));
}

/** Spots that overlap told as one: "schuur bij de veldkapel" and "veldkapel op de heuvel". */
function uniteSpots(pieces: readonly Piece[]): readonly Piece[] {
  const spots = pieces.filter(({ type }) => type === 'LOCATION_EXACT').toSorted(byStart);
  if (spots.length < 2) return pieces;
  const united: Piece[] = [];
  for (const spot of spots) {
    const last = united.at(-1);
    if (last === undefined || spot.start >= last.end) united.push(spot);
    else united[united.length - 1] = { ...last, end: Math.max(last.end, spot.end), confidence: spot.confidence === 'certain' ? 'certain' : last.confidence };
  }
  return [...pieces.filter(({ type }) => type !== 'LOCATION_EXACT'), ...united];
}

/** Pieces without overlap, in order of the text. */
export function resolve(pieces: readonly Piece[], plain: string): readonly Piece[] {
  const taken = new Uint8Array(plain.length);
  const kept: Piece[] = [];
  for (const piece of withoutParts(uniteSpots(pieces)).toSorted((a, b) => weight(a) - weight(b) || b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const clipped = clip(piece, taken);
    const trimmed = clipped === undefined || isBareKind(piece, clipped, plain) ? undefined : trim(clipped, plain);
    if (trimmed === undefined || (trimmed.type === 'PERSON' && plain.slice(trimmed.start, trimmed.end).toLowerCase().split(' ').every((word) => particles.has(word)))) continue;
    kept.push(trimmed);
    taken.fill((rank.get(trimmed.type) ?? 0) + 1, trimmed.start, trimmed.end);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
