import { coveringSpans } from './covered.ts';
import type { Finding, Hint } from './finding.ts';
import type { Token } from './line.ts';
import { piece, type Piece } from './pattern.ts';
import type { ScannedLine } from './scan-line.ts';
import { merged, type Told } from './told-names.ts';

function knownNames(lines: readonly ScannedLine[]): ReadonlyMap<string, Told> {
  const known = new Map<string, Told>();
  for (const { told } of lines) for (const [key, name] of told) known.set(key, merged(known.get(key), name));
  return known;
}

const POSSESSION = /(?:'s|s)$/;

/** The name that a word repeats, with or without the s of a possession. */
function nameOf({ key, isCapital }: Token, known: ReadonlyMap<string, Told>, isPlainWord: (key: string) => boolean): Told | undefined {
  const name = known.has(key) ? key : key.replace(POSSESSION, '');
  const told = known.get(name);
  return told !== undefined && (isCapital || !isPlainWord(name)) ? told : undefined;
}

function echo(token: Token, { type, isCertain }: Told): Piece {
  return { ...piece(type, 'repeated', isCertain ? 'certain' : 'possible', [token.start, token.end]), direct: type === 'PERSON' };
}

function echoes({ line, pieces }: ScannedLine, known: ReadonlyMap<string, Told>, isPlainWord: (key: string) => boolean): readonly Piece[] {
  if (known.size === 0) return [];
  const repeated = line.tokens.map((token) => nameOf(token, known, isPlainWord));
  if (repeated.every((told) => told === undefined)) return [];
  const covering = coveringSpans(line.tokens, pieces);
  return line.tokens.flatMap((token, index) => {
    const told = repeated[index];
    return told === undefined || (covering[index] ?? -1) >= 0 ? [] : [echo(token, told)];
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
    const place = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
      ...part, start: offset + original(part.start), end: offset + original(part.end - 1) + 1,
    });
    const repeats = echoes(scanned, known, isPlainWord);
    const pieces = repeats.length === 0 ? scanned.pieces : [...scanned.pieces, ...repeats].toSorted((a, b) => a.start - b.start);
    findings.push(...pieces.map(place));
    hints.push(...scanned.hints.map(place));
    offset += scanned.length + 1;
  }
  return { findings, hints };
}
