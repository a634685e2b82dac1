import type { CivilDate, Instant } from '#shared/kernel/time.ts';

/** What makes a version of a document: none of it is part of what the meeting adopts. */
export type Stamp = {
  readonly version: number;
  readonly date: CivilDate;
  readonly asOf: Instant;
  /** Where the audit trail stands; null in a preview. */
  readonly checkpoint: { readonly seq: number; readonly code: string } | null;
  readonly adoption: { readonly date: CivilDate; readonly inMeeting: string; readonly isChanged: boolean; readonly hash: string } | null;
  /** The day on which the minutes can be adopted. */
  readonly adoptOn: CivilDate | null;
};
