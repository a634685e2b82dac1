/** One line of docs/benchmarks.md. `value` is undefined when it could not be measured here; `why` then says so. */
export type Figure = {
  readonly what: string;
  readonly value: number | undefined;
  /** `×` for a ratio to the unencrypted driver in the same run. */
  readonly unit: '×' | 'µs' | 'ms' | 'MB' | 'MiB' | 'rows';
  /** The aim; absent where there is none. */
  readonly limit?: number;
  /** The figures behind it, or why there is none. */
  readonly why?: string;
};

export type Part = { readonly title: string; readonly figures: readonly Figure[] };

/** Of an even number the upper of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that some work takes. */
export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Measures two ways of doing the same in turn, `rounds` times each, the order changing, so that warmth and other work fall on both. */
export function inTurn(rounds: number, first: () => void, second: () => void): readonly [readonly number[], readonly number[]] {
  const [a, b]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const steps = [() => a.push(timed(first)), () => b.push(timed(second))];
    for (const step of round % 2 === 0 ? steps : steps.toReversed()) step();
  }
  return [a, b];
}
