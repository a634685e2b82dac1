import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { AgendaItemId, MeetingId, OrganisationId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { Attendance, ItemAttendance, Meeting, MeetingSeries } from './meeting.ts';

const which = z.strictObject({ id: MeetingId, version: Meeting.shape.version });

export const meetingEndpoints = {
  series: query({ input: z.strictObject({}), output: MeetingSeries }),
  saveSeries: command({ input: z.strictObject(MeetingSeries.shape), output: MeetingSeries }),
  list: query({ input: z.strictObject({}), output: z.array(Meeting.extend({ items: z.int(), decisions: z.int(), actions: z.int() })) }),
  find: query({
    input: z.strictObject({ id: MeetingId }),
    output: z.object({
      meeting: Meeting,
      previous: Meeting.nullable(),
      next: z.object({ date: CivilDate, id: MeetingId.nullable(), number: z.string().nullable() }),
      attendance: z.array(Attendance),
      itemAttendance: z.array(ItemAttendance),
    }),
  }),
  /** Plans the next free date of the series, with its agenda built (docs/domain.md 1.4). */
  planNext: command({ input: z.strictObject({ date: CivilDate.optional() }), output: Meeting }),
  reschedule: command({
    input: which.extend({ date: CivilDate, start: Meeting.shape.start, end: Meeting.shape.end, mode: Meeting.shape.mode, place: Meeting.shape.place }),
    output: Meeting,
  }),
  /** The meeting does not take place; what was on its agenda goes to `next`, which is planned when there was none. */
  cancel: command({ input: which, output: z.object({ cancelled: Meeting, next: Meeting }) }),
  open: command({ input: which, output: Meeting }),
  /** Refused while an item has neither an outcome nor 'not reached', unless `leaveOpen`: the rest is then carried to the next meeting. */
  close: command({ input: which.extend({ leaveOpen: z.boolean() }), output: Meeting }),
  setAttendance: command({
    input: z.strictObject({ meetingId: MeetingId, organisationId: OrganisationId, state: Attendance.shape.state.nullable(), participantId: Attendance.shape.participantId }),
    output: z.object({ meetingId: MeetingId }),
  }),
  setItemAttendance: command({
    input: z.strictObject({ itemId: AgendaItemId, organisationId: OrganisationId, state: ItemAttendance.shape.state.nullable() }),
    output: z.object({ itemId: AgendaItemId }),
  }),
};
