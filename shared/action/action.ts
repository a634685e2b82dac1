import { z } from 'zod';
import { ActionId, AgendaItemId, Code, MeetingId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';

/** `OVERDUE` is derived, never stored (docs/domain.md 6.1). */
export const ActionStatus = z.enum(['OPEN', 'IN_PROGRESS', 'WAITING', 'DONE', 'DONE_NO_FEEDBACK', 'TRANSFERRED', 'CANCELLED']);
export type ActionStatus = z.output<typeof ActionStatus>;

/** A task with one owner and one date (docs/domain.md 6.2). */
export const Action = z.object({
  id: ActionId,
  number: z.string().max(60),
  meetingId: MeetingId,
  itemId: AgendaItemId,
  signalId: SignalId.nullable(),
  ownerId: OrganisationId,
  text: z.string().trim().min(1).max(2000),
  dueOriginal: CivilDate,
  due: CivilDate,
  timesMoved: z.int().nonnegative(),
  status: ActionStatus,
  result: Code.nullable(),
  waitingForId: OrganisationId.nullable(),
  /** Why it was cancelled, or to which body it was transferred. */
  reason: z.string().trim().max(500).nullable(),
  doneOn: CivilDate.nullable(),
  version: z.int().positive(),
});
export type Action = z.output<typeof Action>;

/** One line of an action's history: a moved date or a change of status, through which channel. */
export const ActionUpdate = z.object({
  on: CivilDate,
  kind: z.enum(['MOVED', 'STATUS']),
  from: z.string(),
  to: z.string(),
  reason: z.string().nullable(),
  channel: z.enum(['MEETING', 'CHAIR', 'PARTNER']),
  organisationId: OrganisationId.nullable(),
});
export type ActionUpdate = z.output<typeof ActionUpdate>;

export const ActionRow = Action.extend({
  meetingNumber: z.string(),
  recordedOn: CivilDate,
  signalNumber: z.string().nullable(),
  signalTitle: z.string().nullable(),
  isEmbargoed: z.boolean(),
  isOverdue: z.boolean(),
  daysOverdue: z.int().nonnegative(),
});
export type ActionRow = z.output<typeof ActionRow>;
