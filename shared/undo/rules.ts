import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';

export type StepFacts = {
  /** The records of the step are as the step left them. */
  readonly applies: boolean;
  /** The number that would be given back is the last of its meeting, so that no gap stays (docs/domain.md 4.6). */
  readonly isNumberLast: boolean;
  /** The minutes that the step belongs to were adopted since. */
  readonly isAdopted: boolean;
};

/** Whether a step can still be taken back. What was changed since is never forced back. */
export function checkTakeBack({ applies, isNumberLast, isAdopted }: StepFacts): Answer<true> {
  if (isAdopted) return err({ code: 'refused', rule: 'meeting.adopted' });
  if (!isNumberLast) return err({ code: 'refused', rule: 'undo.numberNotLast' });
  return applies ? ok(true) : err({ code: 'refused', rule: 'undo.changedSince' });
}
