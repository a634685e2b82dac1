import { isDirect, type Confidence, type IdentifierType } from './finding.ts';
import type { Line } from './line.ts';
import { matchesOf } from './matches.ts';

/** A piece of a line, in offsets of `plain`. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
  readonly direct: boolean;
  readonly confidence: Confidence;
  readonly rule: string;
};

/** What identifies is the end of what the pattern matches: group 1 when there is one, else all of it. */
export type Pattern = {
  readonly rule: string;
  readonly type: IdentifierType;
  /** Global. Every repetition is bounded, so that no text makes it slow. */
  readonly find: RegExp;
  readonly confidence: Confidence;
  /** Pieces of text in small letters of which one must stand in the line: looking for those is quicker than trying the pattern. */
  readonly needs?: readonly string[];
  /** What must match somewhere in the line, for the same reason: a much simpler pattern. */
  readonly gate?: RegExp;
  /** How many digits the line must have at least, for the same reason. */
  readonly leastDigits?: number;
  readonly direct?: boolean;
  /** Whether it counts, or how surely: answers false to let it go. */
  readonly weigh?: (value: string, context: { readonly line: Line; readonly start: number }) => Confidence | boolean;
};

export const piece = (type: IdentifierType, rule: string, confidence: Confidence, [start, end]: readonly [number, number]): Piece => ({
  start, end, type, rule, confidence, direct: isDirect(type),
});

function hasAny(lower: string, parts: readonly string[]): boolean {
  for (const part of parts) if (lower.includes(part)) return true;
  return false;
}

/** Whether a line has what a pattern cannot do without. */
const isWorthTrying = ({ digits, lower, plain }: Line, { needs, leastDigits, gate }: Pattern) =>
  (leastDigits === undefined || digits >= leastDigits) && (needs === undefined || hasAny(lower, needs)) && (gate === undefined || gate.test(plain));

function collect(line: Line, pattern: Pattern, found: Piece[]): void {
  for (const match of matchesOf(pattern.find, line.plain)) {
    const value = match[1] ?? match[0];
    const end = match.index + match[0].length;
    const start = end - value.length;
    const verdict = pattern.weigh?.(value, { line, start }) ?? true;
    if (verdict === false || value === '') continue;
    const confidence = verdict === true ? pattern.confidence : verdict;
    found.push({ start, end, type: pattern.type, rule: pattern.rule, confidence, direct: pattern.direct ?? isDirect(pattern.type) });
  }
}

/** The pieces of a line that some patterns find. */
export function findPatterns(line: Line, patterns: readonly Pattern[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const pattern of patterns) if (isWorthTrying(line, pattern)) collect(line, pattern, found);
  return found;
}

/** The pieces of a line that a pattern finds. */
export const findPattern = (line: Line, pattern: Pattern): readonly Piece[] => findPatterns(line, [pattern]);
