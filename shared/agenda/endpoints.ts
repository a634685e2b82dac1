import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { AgendaItemId, Code, MeetingId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { AgendaItem, AgendaView, ItemNote, Outcome, PartnerAnswer, TemplateItem } from './agenda.ts';

const which = z.strictObject({ id: AgendaItemId, version: AgendaItem.shape.version });
const done = z.object({ id: AgendaItemId });

export const agendaEndpoints = {
  forMeeting: query({ input: z.strictObject({ meetingId: MeetingId }), output: AgendaView }),
  /** Everything the room needs about one item. */
  item: query({
    input: z.strictObject({ id: AgendaItemId }),
    output: z.object({ item: AgendaItem, notes: z.array(ItemNote), answers: z.array(PartnerAnswer) }),
  }),
  /** Builds a planned meeting's agenda anew; items added or reordered by hand stay (docs/domain.md 1.4). */
  rebuild: command({ input: z.strictObject({ meetingId: MeetingId }), output: z.object({ meetingId: MeetingId }) }),
  /** Moves an item within its section to `position` (0-based in the section). */
  move: command({ input: which.extend({ position: z.int().nonnegative() }), output: AgendaItem }),
  setMinutes: command({ input: which.extend({ minutes: AgendaItem.shape.minutes }), output: AgendaItem }),
  add: command({ input: z.strictObject({ meetingId: MeetingId, title: AgendaItem.shape.title, minutes: AgendaItem.shape.minutes }), output: AgendaItem }),
  addSignal: command({ input: z.strictObject({ meetingId: MeetingId, signalId: SignalId }), output: AgendaItem }),
  /** Takes an item off; a signal is then offered again for the next meeting. Standing items stay. */
  remove: command({ input: which, output: done }),

  start: command({ input: which, output: AgendaItem }),
  pause: command({ input: which, output: AgendaItem }),
  addTime: command({ input: which.extend({ minutes: z.int().min(1).max(60) }), output: AgendaItem }),
  writeNote: command({ input: z.strictObject(ItemNote.shape), output: ItemNote }),
  setAnswer: command({ input: z.strictObject({ itemId: AgendaItemId, organisationId: OrganisationId, answer: Code.nullable() }), output: done }),
  /** Steps 2, 3 and 6: the weighing is the chair's, never computed (docs/domain.md 2.5). */
  weigh: command({ input: z.strictObject({ itemId: AgendaItemId, suspicion: Code, urgency: Code }), output: done }),
  /** Opens or closes a route. Opening R_ADMIN_CONTROL while R_INVESTIGATION is open needs `alignedWithPolice` (docs/domain.md 1.6). */
  setRoute: command({ input: z.strictObject({ itemId: AgendaItemId, route: Code, isOpen: z.boolean(), alignedWithPolice: z.boolean().optional() }), output: done }),
  setReview: command({ input: z.strictObject({ itemId: AgendaItemId, reviewDate: CivilDate }), output: done }),
  /** Ends the item. Refused with the missing fields as `fields` when the outcome demands more (docs/domain.md 2.7). */
  closeItem: command({
    input: which.extend({
      outcome: Outcome,
      holdUntil: CivilDate.optional(),
      holdReason: z.string().trim().min(1).max(500).optional(),
      closingReason: Code.optional(),
      receiverId: OrganisationId.optional(),
      mergedIntoId: SignalId.optional(),
    }),
    output: AgendaItem,
  }),
  reopenItem: command({ input: which, output: AgendaItem }),

  template: query({ input: z.strictObject({}), output: z.array(TemplateItem) }),
  saveTemplateItem: command({ input: z.strictObject(TemplateItem.shape), output: TemplateItem }),
};
