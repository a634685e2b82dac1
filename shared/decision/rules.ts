import type { DecisionId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Decision } from './decision.ts';

/** Words may be mended until the minutes of the meeting are adopted (docs/domain.md 4.8). */
export function reword(decision: Decision, text: string, isAdopted: boolean): Answer<Decision> {
  if (isAdopted) return err({ code: 'refused', rule: 'decision.adopted' });
  if (decision.status === 'WITHDRAWN') return err({ code: 'refused', rule: 'decision.withdrawn' });
  return ok({ ...decision, text, version: decision.version + 1 });
}

/** A later decision takes back an earlier one; the earlier keeps its number and its words. */
export function withdraw(decision: Decision, by: { readonly id: DecisionId; readonly number: string }): Answer<Decision> {
  if (decision.status === 'WITHDRAWN') return err({ code: 'refused', rule: 'decision.withdrawn' });
  if (by.id === decision.id || by.number <= decision.number) return err({ code: 'refused', rule: 'decision.notLater' });
  return ok({ ...decision, status: 'WITHDRAWN', withdrawnById: by.id, version: decision.version + 1 });
}
