import { handOverAgenda, rebuildAgenda } from '#db/agenda-build.ts';
import type { AuditEvent } from '#db/audit/event.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as meetings from '#db/repositories/meeting.ts';
import { listParticipants } from '#db/repositories/reference.ts';
import { forgetAll } from '#db/repositories/undo.ts';
import type { WriteDb } from '#db/store.ts';
import type { Context, Handlers } from '#electron/vault/handlers.ts';
import { isHeading } from '#shared/agenda/rules-order.ts';
import { putDown, withoutOutcome } from '#shared/agenda/rules.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { clockTimeOf } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { cancel, checkNotAdopted, checkTimes, close, open, reschedule } from '#shared/meeting/rules.ts';
import { formatMeetingNumber } from '#shared/numbering/numbering.ts';
import { nextDate, nextSequence, plan, seriesOf } from './planning.ts';

type Done<T> = { value: T; events: [AuditEvent, ...AuditEvent[]] };

const happened = (what: Happened['meeting'], id: string, table = 'meeting'): AuditEvent => ({ feature: 'meeting', happened: what, subject: { table, id } });
const agendaBuilt = (id: string): AuditEvent => ({ feature: 'agenda', happened: 'built', subject: { table: 'meeting', id } });
const notFound = err({ code: 'notFound', entity: 'meeting' } as const);
const stale = err({ code: 'stale', entity: 'meeting' } as const);

function change(db: WriteDb, which: { id: MeetingId; version: number }, what: Happened['meeting'], decide: (meeting: Meeting) => Answer<Meeting>): Answer<Done<Meeting>> {
  const meeting = meetings.find(db, which.id);
  if (!meeting) return notFound;
  if (meeting.version !== which.version) return stale;
  const next = decide(meeting);
  if (!next.ok) return next;
  if (!meetings.replace(db, next.value)) return stale;
  return ok({ value: next.value, events: [happened(what, which.id)] });
}

/** Ends what is left: headings as noted, the last item because the meeting closes, the rest as not reached. */
function endItems(db: WriteDb, meetingId: MeetingId, now: string): void {
  for (const item of agenda.listForMeeting(db, meetingId)) {
    if (item.state === 'DONE') continue;
    const outcome = isHeading(item) || item.section === 'CLOSING' ? 'NOTED' : 'NOT_REACHED';
    agenda.replace(db, { ...putDown(item, now), state: 'DONE', outcome });
  }
}

/** The meeting to which the rest goes: the one already planned, else one on the next free day. */
function nextAfter(db: WriteDb, held: Meeting, ctx: Context): AuditEvent[] {
  const planned = meetings.findAfter(db, held.date);
  if (planned) {
    if (planned.status !== 'PLANNED') return [];
    rebuildAgenda(db, planned, { newId: ctx.newId, carryFrom: held });
    return [agendaBuilt(planned.id)];
  }
  const meeting = plan(db, nextDate(db, ctx.today), ctx, held);
  return [happened('planned', meeting.id), agendaBuilt(meeting.id)];
}

/** Where the agenda of a cancelled meeting goes: the next one that is still to be opened, else a new one on the next free day. */
function instead(db: WriteDb, cancelled: Meeting, ctx: Context): { readonly next: Meeting; readonly events: AuditEvent[] } {
  const planned = meetings.findAfter(db, cancelled.date);
  const next = planned?.status === 'PLANNED' ? planned : plan(db, nextDate(db, ctx.today), ctx);
  handOverAgenda(db, cancelled, next, ctx.newId);
  return { next, events: [...(next === planned ? [] : [happened('planned', next.id)]), agendaBuilt(next.id)] };
}

/** A planned meeting in another calendar year takes a number of that year; its old one must be the last, or a gap would stay. */
function renumber(db: WriteDb, meeting: Meeting): Answer<Meeting> {
  const had = meetings.sequenceOf(db, meeting.id);
  if (!had || had.year === Number(meeting.date.slice(0, 4))) return ok(meeting);
  if (had.sequence !== meetings.lastSequence(db, had.year)) return err({ code: 'refused', rule: 'meeting.numberNotLast', fields: ['date'] });
  const given = nextSequence(db, meeting.date);
  const number = formatMeetingNumber(given.year, given.sequence);
  meetings.renumber(db, meeting.id, number, given);
  return ok({ ...meeting, number });
}

export const meetingHandlers: Handlers<Contract>['meeting'] = {
  series: (db) => ok(seriesOf(db)),

  saveSeries: (db, input) => {
    const times = checkTimes(input);
    if (!times.ok) return times;
    const next = { ...input, version: input.version + 1 };
    if (!meetings.replaceSeries(db, next)) return err({ code: 'stale', entity: 'series' });
    return ok({ value: next, events: [happened('seriesChanged', 'series', 'meeting_series')] });
  },

  list: (db) => ok(meetings.list(db)),

  find: (db, { id }, ctx) => {
    const meeting = meetings.find(db, id);
    if (!meeting) return notFound;
    const next = meetings.findAfter(db, meeting.date);
    return ok({
      meeting,
      previous: meetings.findBefore(db, meeting.date) ?? null,
      next: { date: next?.date ?? nextDate(db, ctx.today), id: next?.id ?? null, number: next?.number ?? null },
      attendance: meetings.listAttendance(db, id),
      itemAttendance: meetings.listItemAttendance(db, id),
    });
  },

  planNext: (db, input, ctx) => {
    const date = input.date ?? nextDate(db, ctx.today);
    if (date < ctx.today) return err({ code: 'refused', rule: 'meeting.dateInPast', fields: ['date'] });
    if (meetings.findOnDate(db, date)) return err({ code: 'refused', rule: 'meeting.dateTaken', fields: ['date'] });
    const meeting = plan(db, date, ctx);
    return ok({ value: meeting, events: [happened('planned', meeting.id), agendaBuilt(meeting.id)] });
  },

  reschedule: (db, { id, version, ...to }, ctx) => {
    const other = meetings.findOnDate(db, to.date);
    if (other && other.id !== id) return err({ code: 'refused', rule: 'meeting.dateTaken', fields: ['date'] });
    const moved = change(db, { id, version }, 'rescheduled', (meeting) => reschedule(meeting, to, ctx.today));
    if (!moved.ok) return moved;
    const numbered = renumber(db, moved.value.value);
    if (!numbered.ok) return numbered;
    rebuildAgenda(db, numbered.value, { newId: ctx.newId });
    return ok({ value: numbered.value, events: moved.value.events });
  },

  open: (db, which, ctx) => {
    const opened = change(db, which, 'opened', (meeting) => open(meeting, meetings.findOpen(db) !== undefined, clockTimeOf(ctx.now)));
    if (opened.ok) forgetAll(db);
    return opened;
  },

  cancel: (db, which, ctx) => {
    const cancelled = change(db, which, 'cancelled', cancel);
    if (!cancelled.ok) return cancelled;
    const { next, events } = instead(db, cancelled.value.value, ctx);
    meetings.clearAttendance(db, which.id);
    return ok({ value: { cancelled: cancelled.value.value, next }, events: [...cancelled.value.events, ...events] });
  },

  close: (db, { leaveOpen, ...which }, ctx) => {
    const left = withoutOutcome(agenda.listForMeeting(db, which.id)).map((item) => item.number);
    const closed = change(db, which, 'closed', (meeting) => close(meeting, left, leaveOpen, clockTimeOf(ctx.now)));
    if (!closed.ok) return closed;
    endItems(db, which.id, ctx.now);
    forgetAll(db);
    return ok({ value: closed.value.value, events: [...closed.value.events, ...nextAfter(db, closed.value.value, ctx)] });
  },

  setAttendance: (db, { meetingId, organisationId, state, participantId }) => {
    const meeting = meetings.find(db, meetingId);
    if (!meeting) return notFound;
    const allowed = checkNotAdopted(meeting);
    if (!allowed.ok) return allowed;
    if (participantId !== null && !listParticipants(db).some((one) => one.id === participantId && one.organisationId === organisationId)) {
      return err({ code: 'notFound', entity: 'participant' });
    }
    if (state) meetings.setAttendance(db, meetingId, { organisationId, state, participantId });
    else meetings.removeAttendance(db, meetingId, organisationId);
    return ok({ value: { meetingId }, events: [happened('attendanceSet', `${meetingId}/${organisationId}`, 'attendance')] });
  },

  setItemAttendance: (db, { itemId, organisationId, state }) => {
    const item = agenda.find(db, itemId);
    const meeting = item && meetings.find(db, item.meetingId);
    if (!meeting) return err({ code: 'notFound', entity: 'agendaItem' });
    const allowed = checkNotAdopted(meeting);
    if (!allowed.ok) return allowed;
    if (state) meetings.setItemAttendance(db, { itemId, organisationId, state });
    else meetings.removeItemAttendance(db, itemId, organisationId);
    return ok({ value: { itemId }, events: [happened('itemAttendanceSet', `${itemId}/${organisationId}`, 'item_attendance')] });
  },
};
