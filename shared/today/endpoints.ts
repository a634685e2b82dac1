import { z } from 'zod';
import { query } from '#shared/contract/define.ts';
import { MeetingId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { Meeting } from '#shared/meeting/meeting.ts';

const signalLine = z.object({ id: SignalId, number: z.string().nullable(), title: z.string() });

/** What 'Vandaag' shows: each list with what is needed to word it and to go there. */
export const Today = z.object({
  date: CivilDate,
  next: z.object({ meeting: Meeting, minutesOver: z.int(), ends: z.string(), newChecked: z.int(), toCheck: z.int(), coreMissing: z.array(OrganisationId) }).nullable(),
  open: Meeting.nullable(),
  minutesToAdopt: z.object({ id: MeetingId, number: z.string(), openPoints: z.int() }).nullable(),
  acute: z.array(signalLine.extend({ handledOutsideOn: CivilDate.nullable(), onAgendaAs: z.string().nullable() })),
  overdue: z.array(z.object({ ownerId: OrganisationId, overdue: z.int(), dueAtNext: z.int(), oldestDays: z.int() })),
  toCheck: z.array(signalLine),
  reviewsDue: z.array(signalLine.extend({ reviewDate: CivilDate, isOnAgenda: z.boolean() })),
  drafts: z.int(),
  audit: z.object({ rows: z.int(), checkedAt: z.string().nullable() }),
});
export type Today = z.output<typeof Today>;

export const todayEndpoints = {
  overview: query({ input: z.strictObject({}), output: Today }),
};
