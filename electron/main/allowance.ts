/** Answers whether something may happen once more: at most `most` times in any `milliseconds`. Keeps a part that dies at birth from being born for ever. */
export function createAllowance(most: number, milliseconds: number, now: () => number): () => boolean {
  let moments: number[] = [];
  return () => {
    moments = [...moments.filter((moment) => now() - moment < milliseconds), now()];
    return moments.length <= most;
  };
}
