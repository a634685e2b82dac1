import type { Token } from './line.ts';

type Span = { readonly start: number; readonly end: number };

/** For each word the index of the span that it lies in or touches, -1 for none. Spans are apart; both are in order of the text. */
export function coveringSpans(tokens: readonly Token[], spans: readonly Span[]): readonly number[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next += 1;
    const span = spans[next];
    return span !== undefined && span.start < token.end ? next : -1;
  });
}
