import type { Finding, IdentifierType } from '#shared/anonymity/finding.ts';
import type { Gold, GoldSpan } from './gold.ts';

type Span = { readonly start: number; readonly end: number };
export type Share = { readonly found: number; readonly of: number };
export type Score = {
  /** Gold pieces of which at least 80 % of the characters that are no blank lie in findings of any type. */
  readonly masked: Share;
  readonly direct: Share;
  readonly byType: ReadonlyMap<IdentifierType, Share>;
  readonly smallNames: Share;
  /** Findings that touch a gold piece of any type; all, and the certain ones. */
  readonly right: Share;
  readonly rightCertain: Share;
  readonly alarms: number;
  readonly freeWords: number;
  /** The gold pieces that are not masked, and the findings that touch none. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

const LEAST_MASKED = 0.8;
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function isMasked(text: string, gold: Span, findings: readonly Span[]): boolean {
  const places = Array.from({ length: gold.end - gold.start }, (_, index) => gold.start + index).filter((place) => (text[place] ?? '').trim() !== '');
  return places.filter((place) => findings.some(({ start, end }) => start <= place && place < end)).length >= LEAST_MASKED * places.length;
}

const shareOf = <T>(list: readonly T[], test: (item: T) => boolean): Share => ({ found: list.filter(test).length, of: list.length });
export const percent = ({ found, of }: Share): number => (of === 0 ? 100 : (100 * found) / of);

/** Scores findings against gold texts. */
export function score(golds: readonly Gold[], detect: (text: string) => readonly Finding[]): Score {
  const rows = golds.map((gold) => ({ gold, findings: detect(gold.text) }));
  const pieces = rows.flatMap(({ gold, findings }) => gold.spans.map((span) => ({ span, value: gold.text.slice(span.start, span.end), isMasked: isMasked(gold.text, span, findings) })));
  const found = rows.flatMap(({ gold, findings }) => findings.map((finding) => ({ finding, value: gold.text.slice(finding.start, finding.end), isRight: gold.spans.some((span: GoldSpan) => touches(span, finding)) })));
  const free = rows.filter(({ gold }) => gold.spans.length === 0);
  const types = [...new Set(pieces.map(({ span }) => span.type))];
  return {
    masked: shareOf(pieces, (piece) => piece.isMasked),
    direct: shareOf(pieces.filter(({ span }) => span.direct), (piece) => piece.isMasked),
    byType: new Map(types.map((type) => [type, shareOf(pieces.filter(({ span }) => span.type === type), (piece) => piece.isMasked)])),
    smallNames: shareOf(pieces.filter(({ span, value }) => span.type === 'PERSON' && value === value.toLowerCase()), (piece) => piece.isMasked),
    right: shareOf(found, ({ isRight }) => isRight),
    rightCertain: shareOf(found.filter(({ finding }) => finding.confidence === 'certain'), ({ isRight }) => isRight),
    alarms: free.reduce((sum, { findings }) => sum + findings.length, 0),
    freeWords: free.reduce((sum, { gold }) => sum + (gold.text.match(/\S+/g)?.length ?? 0), 0),
    missed: pieces.filter((piece) => !piece.isMasked).map(({ span, value }) => `${span.type} ${value}`),
    wrong: found.filter(({ isRight }) => !isRight).map(({ finding, value }) => `${finding.type} ${value} (${finding.rule})`),
  };
}
