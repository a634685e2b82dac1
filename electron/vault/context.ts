import type { MemberId } from '#shared/kernel/ids.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';

/** The world as a handler may know it: passed in, so that a rule never looks at a clock. */
export type Context = {
  readonly now: Instant;
  /** The day in the Netherlands. */
  readonly today: CivilDate;
  readonly actor: MemberId;
  readonly newId: () => string;
};
