import { coveringSpans } from './covered.ts';
import type { Finding, Hint } from './finding.ts';
import type { Line, Token } from './line.ts';
import { piece, type Piece } from './pattern.ts';
import type { ScannedLine } from './scan-line.ts';
import { merged, type Told } from './told-names.ts';

type Known = ReadonlyMap<string, Told>;
const nothing: readonly never[] = [];

function knownNames(lines: readonly ScannedLine[]): Known {
  const known = new Map<string, Told>();
  for (const { told } of lines) for (const [key, name] of told) known.set(key, merged(known.get(key), name));
  return known;
}

const POSSESSION = /(?:'s|s)$/;

/** The name that a word repeats, with or without the s of a possession. */
function nameOf({ key, isCapital }: Token, known: Known, isPlainWord: (key: string) => boolean): Told | undefined {
  const name = known.has(key) || !key.endsWith('s') ? key : key.replace(POSSESSION, '');
  const told = known.get(name);
  return told !== undefined && (isCapital || !isPlainWord(name)) ? told : undefined;
}

const PARTICLES_BEFORE = /(?:^|[^\p{L}])((?:vd|v\/d|v\.d\.|van (?:der?|den)) )$/iu;

/** The word that repeats a name, with the particles before it that only names have. */
function echo({ plain }: Line, token: Token, { type, isCertain }: Told): Piece {
  const particles = type === 'PERSON' ? (PARTICLES_BEFORE.exec(plain.slice(Math.max(0, token.start - 9), token.start))?.[1]?.length ?? 0) : 0;
  return { ...piece(type, 'repeated', isCertain ? 'certain' : 'possible', [token.start - particles, token.end]), direct: type === 'PERSON' };
}

function echoes({ line, pieces }: ScannedLine, known: Known, isPlainWord: (key: string) => boolean): readonly Piece[] {
  if (known.size === 0) return nothing;
  const repeated = line.tokens.flatMap((token, index) => {
    const told = nameOf(token, known, isPlainWord);
    return told === undefined ? [] : [{ token, index, told }];
  });
  if (repeated.length === 0) return nothing;
  const covering = coveringSpans(line.tokens, pieces);
  return repeated.filter(({ index }) => (covering[index] ?? -1) < 0).map(({ token, told }) => echo(line, token, told));
}

const isSame = (one: Known, other: Known) =>
  one.size === other.size && [...one].every(([key, { type, isCertain }]) => other.get(key)?.type === type && other.get(key)?.isCertain === isCertain);

/** What is known by name in a text, and which words of each line repeat it; kept, so that an edit that tells no new name looks at its own lines only. */
export type Repeats = { readonly known: Known; readonly byLine: ReadonlyMap<ScannedLine, readonly Piece[]> };

/** Marks every name everywhere in the text. Lines that were marked before for the same names are not read again. */
export function repeatsIn(lines: readonly ScannedLine[], isPlainWord: (key: string) => boolean, before?: Repeats): Repeats {
  const known = knownNames(lines);
  const kept = before !== undefined && isSame(known, before.known) ? before.byLine : undefined;
  return { known, byLine: new Map(lines.map((line) => [line, kept?.get(line) ?? echoes(line, known, isPlainWord)])) };
}

/** Everything found in the lines, with offsets in the text. */
export function placed(lines: readonly ScannedLine[], { byLine }: Repeats): { readonly findings: readonly Finding[]; readonly hints: readonly Hint[] } {
  const findings: Finding[] = [];
  const hints: Hint[] = [];
  let offset = 0;
  for (const scanned of lines) {
    const { original } = scanned.line;
    const start = offset;
    const place = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
      ...part, start: start + original(part.start), end: start + original(part.end - 1) + 1,
    });
    const repeats = byLine.get(scanned) ?? nothing;
    const pieces = repeats.length === 0 ? scanned.pieces : [...scanned.pieces, ...repeats].toSorted((a, b) => a.start - b.start);
    for (const found of pieces) findings.push(place(found));
    for (const hint of scanned.hints) hints.push(place(hint));
    offset += scanned.length + 1;
  }
  return { findings, hints };
}
