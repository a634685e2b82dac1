import { addItem, addSignal, rebuildAgenda, storeAgenda, takeOff } from '#db/agenda-build.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as facts from '#db/repositories/agenda-facts.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as template from '#db/repositories/template.ts';
import { capture, pushUndo, type UndoTable } from '#db/repositories/undo.ts';
import type { ReadDb } from '#db/store.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import { mustStay } from '#shared/agenda/rules-build.ts';
import { isStanding, moveItem, numberAgenda } from '#shared/agenda/rules-order.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { checkNotHeld } from '#shared/meeting/rules.ts';
import { change, happened, itemInMeeting, noItem } from './change.ts';
import { discussion } from './discussion.ts';
import { agendaView } from './view.ts';

const noMeeting = err({ code: 'notFound', entity: 'meeting' } as const);

function meetingToCome(db: ReadDb, id: Meeting['id']): Answer<Meeting> {
  const meeting = meetings.find(db, id);
  if (!meeting) return noMeeting;
  const allowed = checkNotHeld(meeting);
  return allowed.ok ? ok(meeting) : allowed;
}

const asItem = ({ id }: AgendaItem) => ({ table: 'agenda_item' as const, key: id });

/** Everything that goes with an item when it is taken off, the item first. */
function recordsUnder(db: ReadDb, item: AgendaItem): { table: UndoTable; key: string }[] {
  const answers = agenda.listAnswers(db, item.id).map(({ organisationId }) => ({ table: 'partner_answer' as const, key: `${item.id}/${organisationId}` }));
  const attendance = meetings
    .listItemAttendance(db, item.meetingId)
    .filter(({ itemId }) => itemId === item.id)
    .map(({ organisationId }) => ({ table: 'item_attendance' as const, key: `${item.id}/${organisationId}` }));
  const notes = agenda.listNotes(db, item.id).map(({ step }) => ({ table: 'item_note' as const, key: `${item.id}/${step}` }));
  const ofSignal = item.signalId ? [{ table: 'signal' as const, key: item.signalId }, { table: 'agenda_set_aside' as const, key: `${item.meetingId}/${item.signalId}` }] : [];
  return [...answers, ...attendance, ...notes, ...ofSignal];
}

/** Standing items carry the agenda; what was discussed stays; an acute signal does not wait (docs/domain.md 1.3). */
function checkRemovable(db: ReadDb, item: AgendaItem): Answer<true> {
  if (isStanding(item)) return err({ code: 'refused', rule: 'agenda.standingStays' });
  if (item.state !== 'TODO' || agenda.hasRecords(db, item.id)) return err({ code: 'refused', rule: 'agenda.itemInUse' });
  const signal = facts.signalsOnOffer(db, item.meetingId).find(({ id }) => id === item.signalId);
  return signal && mustStay(signal) ? err({ code: 'refused', rule: 'agenda.acuteStays' }) : ok(true);
}

export const agendaHandlers: Handlers<Contract>['agenda'] = {
  ...discussion,

  forMeeting: (db, { meetingId }, ctx) => {
    const meeting = meetings.find(db, meetingId);
    return meeting ? ok(agendaView(db, meeting, ctx.now)) : noMeeting;
  },

  item: (db, { id }) => {
    const item = agenda.find(db, id);
    return item ? ok({ item, notes: agenda.listNotes(db, id), answers: agenda.listAnswers(db, id) }) : noItem;
  },

  rebuild: (db, { meetingId }, ctx) => {
    const meeting = meetings.find(db, meetingId);
    if (!meeting) return noMeeting;
    if (meeting.status !== 'PLANNED') return err({ code: 'refused', rule: 'meeting.notPlanned' });
    rebuildAgenda(db, meeting, { newId: ctx.newId });
    return ok({ value: { meetingId }, events: happened('built', meetingId, 'meeting') });
  },

  move: (db, { position, ...which }, ctx) => {
    const found = itemInMeeting(db, which, checkNotHeld);
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    const present = agenda.listForMeeting(db, meeting.id);
    const moved = moveItem(present, item.id, position);
    if (!moved.ok) return moved;
    // From the opening on the numbers stay with their items (docs/domain.md 1.4).
    const next = meeting.status === 'PLANNED' ? numberAgenda(moved.value) : moved.value.map((one, index) => ({ ...one, position: index }));
    const before = capture(db, present.filter((one) => one.section === item.section).map(asItem));
    storeAgenda(db, present, next);
    pushUndo(db, { kind: 'agenda.moved', label: item.number, inverse: before, at: ctx.now });
    return ok({ value: agenda.find(db, item.id) ?? item, events: happened('itemMoved', item.id) });
  },

  setMinutes: (db, { minutes, ...which }, ctx) => {
    const before = capture(db, [{ table: 'agenda_item', key: which.id }]);
    const set = change(db, { which, what: 'minutesSet', allowed: checkNotHeld }, (item) => ok({ ...item, minutes, version: item.version + 1 }));
    if (set.ok) pushUndo(db, { kind: 'agenda.minutesSet', label: set.value.value.number, inverse: before, at: ctx.now });
    return set;
  },

  add: (db, { meetingId, title, minutes }, ctx) => {
    const meeting = meetingToCome(db, meetingId);
    if (!meeting.ok) return meeting;
    const item = addItem(db, meeting.value, { title, minutes }, ctx.newId);
    return ok({ value: item, events: happened('itemAdded', item.id) });
  },

  addSignal: (db, { meetingId, signalId }, ctx) => {
    const meeting = meetingToCome(db, meetingId);
    if (!meeting.ok) return meeting;
    if (agenda.listForMeeting(db, meetingId).some((item) => item.signalId === signalId)) return err({ code: 'refused', rule: 'agenda.alreadyOn' });
    const signal = facts.signalsOnOffer(db, meetingId).find(({ id }) => id === signalId);
    if (!signal) return err({ code: 'refused', rule: 'agenda.signalNotReady' });
    const item = addSignal(db, meeting.value, signal, ctx.newId);
    return ok({ value: item, events: happened('itemAdded', item.id) });
  },

  remove: (db, which, ctx) => {
    const found = itemInMeeting(db, which, checkNotHeld);
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    const allowed = checkRemovable(db, item);
    if (!allowed.ok) return allowed;
    const present = agenda.listForMeeting(db, meeting.id);
    const before = capture(db, [...present.map(asItem), ...recordsUnder(db, item)]);
    takeOff(db, item);
    if (item.signalId) facts.setAside(db, meeting.id, item.signalId);
    const rest = present.filter((one) => one.id !== item.id);
    storeAgenda(db, rest, meeting.status === 'PLANNED' ? numberAgenda(rest) : rest);
    pushUndo(db, { kind: 'agenda.removed', label: item.number, inverse: before, at: ctx.now });
    return ok({ value: { id: item.id }, events: happened('itemRemoved', item.id) });
  },

  template: (db) => ok(template.list(db)),

  saveTemplateItem: (db, input) => {
    const isNeeded = input.section === 'NEW_SIGNALS' || input.section === 'RUNNING_SIGNALS';
    if (isNeeded && !input.isActive) return err({ code: 'refused', rule: 'template.signalsStay', fields: ['isActive'] });
    const next = { ...input, version: input.version + 1 };
    if (!template.replace(db, next)) return err({ code: 'stale', entity: 'templateItem' });
    return ok({ value: next, events: happened('templateChanged', input.id, 'template_item') });
  },
};
