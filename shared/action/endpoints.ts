import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { ActionId, AgendaItemId, Code, MeetingId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { Action, ActionRow, ActionStatus, ActionUpdate } from './action.ts';

const which = z.strictObject({ id: ActionId, version: Action.shape.version });

export const actionEndpoints = {
  /** `openOnly` leaves out terminal statuses. Overdue first, then by date. */
  list: query({
    input: z.strictObject({
      meetingId: MeetingId.optional(), itemId: AgendaItemId.optional(), signalId: SignalId.optional(), ownerId: OrganisationId.optional(),
      openOnly: z.boolean().optional(), limit: z.int().positive().max(100_000).optional(),
    }),
    output: z.array(ActionRow),
  }),
  find: query({ input: z.strictObject({ id: ActionId }), output: z.object({ action: ActionRow, history: z.array(ActionUpdate) }) }),
  record: command({
    input: z.strictObject({ itemId: AgendaItemId, ownerId: OrganisationId, text: Action.shape.text, due: CivilDate }),
    output: Action,
  }),
  reword: command({ input: which.extend({ text: Action.shape.text, ownerId: OrganisationId }), output: Action }),
  /** The original date and the number of moves are kept (docs/domain.md 6.2). */
  moveDate: command({ input: which.extend({ due: CivilDate, reason: z.string().trim().max(500) }), output: Action }),
  /** DONE needs a result, WAITING a waitingFor and a date, CANCELLED and TRANSFERRED a reason (docs/domain.md 6.1). */
  setStatus: command({
    input: which.extend({
      status: ActionStatus,
      result: Code.nullable().optional(),
      waitingForId: OrganisationId.nullable().optional(),
      due: CivilDate.optional(),
      reason: z.string().trim().max(500).nullable().optional(),
      doneOn: CivilDate.optional(),
    }),
    output: Action,
  }),
};
