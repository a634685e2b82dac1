const free = 4;
const firstWait = 5;
const longestWait = 300;

/**
 * How long somebody waits after wrong secrets: not at all for the first four, then 5 seconds, doubled each time, five minutes at most.
 * Comfort against a colleague at the keyboard; guessing on a copy of the files is limited by the key derivation alone.
 */
export const waitAfter = (wrong: number): number => (wrong <= free ? 0 : Math.min(firstWait * 2 ** (wrong - free - 1), longestWait));

export type Tries = {
  /** Seconds until the next try is looked at. */
  readonly secondsToWait: () => number;
  /** Counts a wrong secret and answers how long to wait now. */
  readonly wrong: () => number;
  /** How many were wrong since the last right one; starts anew. */
  readonly right: () => number;
};

/** Counts wrong secrets for as long as the process lives. `now` in UTC. */
export function countTries(now: () => string): Tries {
  let count = 0;
  let until = 0;
  const secondsToWait = () => Math.max(0, Math.ceil((until - Date.parse(now())) / 1000));
  return {
    secondsToWait,
    wrong: () => {
      count += 1;
      until = Date.parse(now()) + waitAfter(count) * 1000;
      return waitAfter(count);
    },
    right: () => {
      const counted = count;
      count = 0;
      until = 0;
      return counted;
    },
  };
}
