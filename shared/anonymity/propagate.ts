import { coveringSpans } from './covered.ts';
import type { Finding, Hint } from './finding.ts';
import type { Token } from './line.ts';
import type { Piece } from './pattern.ts';
import type { ScannedLine } from './scan-line.ts';
import { domainWords, functionWords, particles, personVerbs, roles } from './vocabulary.ts';

const SHORTEST = 3;

const UNTELLING = [particles, functionWords, personVerbs, roles, domainWords];

/** Whether a word of a name leads back to it by itself. */
const isTelling = ({ key }: Token) => key.length >= SHORTEST && !UNTELLING.some((words) => words.has(key));

type Known = { readonly type: Piece['type']; readonly isCertain: boolean };

/** The words of the names of persons. */
function knownNames(lines: readonly ScannedLine[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { line, pieces } of lines) {
    const covering = coveringSpans(line.tokens, pieces);
    for (const [index, token] of line.tokens.entries()) {
      const piece = pieces[covering[index] ?? -1];
      if (piece?.type !== 'PERSON' || !isTelling(token)) continue;
      known.set(token.key, { type: piece.type, isCertain: piece.confidence === 'certain' || (known.get(token.key)?.isCertain ?? false) });
    }
  }
  return known;
}

function echoes({ line, pieces }: ScannedLine, known: ReadonlyMap<string, Known>, isPlainWord: (key: string) => boolean): readonly Piece[] {
  if (known.size === 0) return [];
  const covering = coveringSpans(line.tokens, pieces);
  return line.tokens.flatMap((token, index) => {
    const key = known.has(token.key) ? token.key : token.key.replace(/(?:'s|s)$/, '');
    const name = known.get(key);
    if (name === undefined || (covering[index] ?? -1) >= 0 || (!token.isCapital && isPlainWord(key))) return [];
    return [{ start: token.start, end: token.end, type: name.type, direct: true, confidence: name.isCertain ? ('certain' as const) : ('possible' as const), rule: 'repeated' }];
  });
}

/** Marks every name everywhere in the text, and gives offsets in it. */
export function propagate(lines: readonly ScannedLine[], isPlainWord: (key: string) => boolean): { readonly findings: readonly Finding[]; readonly hints: readonly Hint[] } {
  const known = knownNames(lines);
  const findings: Finding[] = [];
  const hints: Hint[] = [];
  let offset = 0;
  for (const scanned of lines) {
    const { original } = scanned.line;
    const place = <T extends { readonly start: number; readonly end: number }>(piece: T): T => ({
      ...piece, start: offset + original(piece.start), end: offset + original(piece.end - 1) + 1,
    });
    const pieces = [...scanned.pieces, ...echoes(scanned, known, isPlainWord)].toSorted((a, b) => a.start - b.start);
    findings.push(...pieces.map(place));
    hints.push(...scanned.hints.map(place));
    offset += scanned.length + 1;
  }
  return { findings, hints };
}
