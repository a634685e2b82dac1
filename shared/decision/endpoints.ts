import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { AgendaItemId, DecisionId, MeetingId, SignalId } from '#shared/kernel/ids.ts';
import { Decision, DecisionRow } from './decision.ts';

export const decisionEndpoints = {
  list: query({
    input: z.strictObject({ meetingId: MeetingId.optional(), itemId: AgendaItemId.optional(), signalId: SignalId.optional(), limit: z.int().positive().max(100_000).optional() }),
    output: z.array(DecisionRow),
  }),
  record: command({
    input: z.strictObject({ itemId: AgendaItemId, text: Decision.shape.text, route: Decision.shape.route, withdrawsId: DecisionId.optional() }),
    output: Decision,
  }),
  reword: command({ input: z.strictObject({ id: DecisionId, version: Decision.shape.version, text: Decision.shape.text }), output: Decision }),
  /** Withdraws an earlier decision by a later one; the number stays taken. */
  withdraw: command({ input: z.strictObject({ id: DecisionId, version: Decision.shape.version, byId: DecisionId }), output: Decision }),
};
