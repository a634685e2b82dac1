import type { Instant } from '#shared/kernel/time.ts';

/** A clock that ticks with `machine` (milliseconds since 1970) and begins at `startAt`, or is simply the machine's when that is null. */
export function createClock(startAt: Instant | null, machine: () => number): () => Instant {
  const shift = startAt === null ? 0 : Date.parse(startAt) - machine();
  return () => new Date(machine() + shift).toISOString() as Instant;
}
