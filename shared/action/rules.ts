import { err, ok } from '#shared/kernel/result.ts';
import { unreachable, type Answer } from '#shared/kernel/errors.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Action, ActionStatus } from './action.ts';

/** Nothing more is asked of anyone (docs/domain.md 6.1). */
export const isTerminal = (status: ActionStatus): boolean => ['DONE', 'DONE_NO_FEEDBACK', 'TRANSFERRED', 'CANCELLED'].includes(status);

/** Only these are explained in words. */
export const asksReason = (status: ActionStatus): boolean => status === 'TRANSFERRED' || status === 'CANCELLED';

/** A new action has a date that has not passed when it is recorded in the meeting. */
export function checkDue(due: CivilDate, recordedOn: CivilDate): Answer<true> {
  return due < recordedOn ? err({ code: 'refused', rule: 'action.dueInPast', fields: ['due'] }) : ok(true);
}

/** Moves the date. The original date and the number of moves stay visible for ever (docs/domain.md 6.2). */
export function moveDate(action: Action, due: CivilDate, today: CivilDate): Answer<Action> {
  if (isTerminal(action.status)) return err({ code: 'refused', rule: 'action.finished' });
  if (due === action.due) return err({ code: 'refused', rule: 'action.sameDate', fields: ['due'] });
  if (due < today) return err({ code: 'refused', rule: 'action.dueInPast', fields: ['due'] });
  return ok({ ...action, due, timesMoved: action.timesMoved + 1, version: action.version + 1 });
}

/** Words and owner may be mended while the action runs. */
export function reword(action: Action, text: string, ownerId: OrganisationId): Answer<Action> {
  if (isTerminal(action.status)) return err({ code: 'refused', rule: 'action.finished' });
  return ok({ ...action, text, ownerId, version: action.version + 1 });
}

export type StatusChange = {
  readonly status: ActionStatus;
  readonly result: string | null;
  readonly waitingForId: OrganisationId | null;
  readonly due: CivilDate | undefined;
  readonly reason: string | null;
  readonly doneOn: CivilDate;
};

/**
 * Sets a status with what it asks for (docs/domain.md 6.1): done with a result, waiting with a body and a date to look again, cancelled
 * and transferred with a reason. 'Done, no feedback possible' asks for nothing: it is a normal outcome.
 */
export function setStatus(action: Action, change: StatusChange, today: CivilDate): Answer<Action> {
  const cleared: Action = { ...action, status: change.status, result: null, waitingForId: null, reason: null, doneOn: null, version: action.version + 1 };
  switch (change.status) {
    case 'OPEN':
    case 'IN_PROGRESS':
      return ok(cleared);
    case 'WAITING':
      return wait(cleared, action, change, today);
    case 'DONE':
      if (!change.result) return err({ code: 'refused', rule: 'action.noResult', fields: ['result'] });
      return finish({ ...cleared, result: change.result }, change.doneOn, today);
    case 'DONE_NO_FEEDBACK':
      return finish(cleared, change.doneOn, today);
    case 'TRANSFERRED':
    case 'CANCELLED':
      if (!change.reason) return err({ code: 'refused', rule: 'action.noReason', fields: ['reason'] });
      return finish({ ...cleared, reason: change.reason }, change.doneOn, today);
    default:
      return unreachable(change.status);
  }
}

function wait(next: Action, before: Action, change: StatusChange, today: CivilDate): Answer<Action> {
  if (!change.waitingForId) return err({ code: 'refused', rule: 'action.noWaitingFor', fields: ['waitingForId'] });
  const due = change.due ?? before.due;
  if (due < today) return err({ code: 'refused', rule: 'action.noNewDate', fields: ['due'] });
  return ok({ ...next, waitingForId: change.waitingForId, due, timesMoved: before.timesMoved + (due === before.due ? 0 : 1) });
}

function finish(next: Action, doneOn: CivilDate, today: CivilDate): Answer<Action> {
  if (doneOn > today) return err({ code: 'refused', rule: 'action.doneInFuture', fields: ['doneOn'] });
  return ok({ ...next, doneOn });
}
