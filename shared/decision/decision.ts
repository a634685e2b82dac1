import { z } from 'zod';
import { AgendaItemId, Code, DecisionId, MeetingId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';

/** A numbered agreement of the meeting: not a besluit in the sense of art. 1:3 Awb (docs/domain.md 1.6). */
export const Decision = z.object({
  id: DecisionId,
  /** `2026-040-B03`: gap-free per meeting, never used again (docs/domain.md 4.6). */
  number: z.string().max(60),
  /** Its place among the decisions of its meeting, from 1. */
  sequence: z.int().positive(),
  meetingId: MeetingId,
  itemId: AgendaItemId,
  signalId: SignalId.nullable(),
  route: Code.nullable(),
  text: z.string().trim().min(1).max(4000),
  status: z.enum(['VALID', 'WITHDRAWN']),
  /** The later decision that withdrew this one. */
  withdrawnById: DecisionId.nullable(),
  version: z.int().positive(),
});
export type Decision = z.output<typeof Decision>;

export const DecisionRow = Decision.extend({
  meetingNumber: z.string(),
  meetingDate: CivilDate,
  itemNumber: z.string(),
  signalNumber: z.string().nullable(),
  signalTitle: z.string().nullable(),
  isEmbargoed: z.boolean(),
  withdrawnByNumber: z.string().nullable(),
  withdraws: z.array(z.string()),
});
export type DecisionRow = z.output<typeof DecisionRow>;
