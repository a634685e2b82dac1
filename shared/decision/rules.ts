import type { DecisionId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Decision, DecisionRow } from './decision.ts';

/** Words may be mended until the minutes of the meeting are adopted (docs/domain.md 4.8). */
export function reword(decision: Decision, text: string, isAdopted: boolean): Answer<Decision> {
  if (isAdopted) return err({ code: 'refused', rule: 'decision.adopted' });
  if (decision.status === 'WITHDRAWN') return err({ code: 'refused', rule: 'decision.withdrawn' });
  return ok({ ...decision, text, version: decision.version + 1 });
}

/** When a decision was taken: on which day, in which meeting of that day, and as which of its meeting. */
export type Moment = Pick<DecisionRow, 'meetingDate' | 'meetingNumber' | 'sequence'>;

const byNumber = new Intl.Collator('nl', { numeric: true });

/** Whether one decision was taken after another. Its number is a name and says nothing of this: B100 comes after B99. */
export const isLater = (one: Moment, other: Moment): boolean =>
  (one.meetingDate.localeCompare(other.meetingDate) || byNumber.compare(one.meetingNumber, other.meetingNumber) || one.sequence - other.sequence) > 0;

/** A later decision takes back an earlier one; the earlier keeps its number and its words. */
export function withdraw(decision: Decision & Moment, by: Moment & { readonly id: DecisionId }): Answer<Decision> {
  if (decision.status === 'WITHDRAWN') return err({ code: 'refused', rule: 'decision.withdrawn' });
  if (!isLater(by, decision)) return err({ code: 'refused', rule: 'decision.notLater' });
  return ok({ ...decision, status: 'WITHDRAWN', withdrawnById: by.id, version: decision.version + 1 });
}
