import { addedItem, addedSignal, buildAgenda, type SignalOnOffer } from '#shared/agenda/rules-build.ts';
import { arrange, isStanding, nextNumber, numberAgenda } from '#shared/agenda/rules-order.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import { AgendaItemId, type SignalId } from '#shared/kernel/ids.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { moveTo } from '#shared/signal/rules.ts';
import * as agenda from './repositories/agenda.ts';
import * as facts from './repositories/agenda-facts.ts';
import * as meetings from './repositories/meeting.ts';
import * as signals from './repositories/signal.ts';
import * as template from './repositories/template.ts';
import type { WriteDb } from './store.ts';

type World = {
  readonly newId: () => string;
  /** The meeting whose unfinished items come along; absent when nothing new can have been left unfinished. */
  readonly carryFrom?: Meeting | undefined;
};

/** Makes the agenda of a meeting that is still to come, or makes it anew (docs/domain.md 1.4). New signals on it count as scheduled. */
export function rebuildAgenda(db: WriteDb, meeting: Meeting, { newId, carryFrom }: World): void {
  const present = agenda.listForMeeting(db, meeting.id);
  const built = buildAgenda({
    meetingId: meeting.id,
    date: meeting.date,
    language: facts.minutesLanguage(db),
    template: template.list(db),
    present,
    inUse: facts.itemsInUse(db, meeting.id),
    signals: facts.signalsOnOffer(db, meeting.id),
    setAside: facts.listSetAside(db, meeting.id),
    unfinished: carryFrom ? facts.listUnfinished(db, carryFrom.id) : [],
    newId: () => AgendaItemId.parse(newId()),
  });
  storeAgenda(db, present, built);
}

/** Empties the agenda of a meeting that does not take place: signals and items of the chair's own go to another, what is standing goes. */
export function handOverAgenda(db: WriteDb, from: Meeting, to: Meeting, newId: () => string): void {
  const there = new Set(agenda.listForMeeting(db, to.id).flatMap(({ signalId }) => signalId ?? []));
  for (const item of agenda.listForMeeting(db, from.id)) {
    if (isStanding(item) || (item.signalId && there.has(item.signalId))) takeOff(db, item);
    else agenda.moveToMeeting(db, item.id, to.id);
  }
  facts.clearSetAside(db, from.id);
  rebuildAgenda(db, to, { newId });
}

/** The next agenda after something changed about a signal; undefined when no meeting is planned. */
export function refreshNextAgenda(db: WriteDb, newId: () => string): Meeting | undefined {
  const meeting = meetings.findNextPlanned(db);
  if (meeting) rebuildAgenda(db, meeting, { newId });
  return meeting;
}

/** Writes what differs: items that left, came or changed. */
export function storeAgenda(db: WriteDb, present: readonly AgendaItem[], next: readonly AgendaItem[]): void {
  const before = new Map(present.map((item) => [item.id, item]));
  const staying = new Set(next.map((item) => item.id));
  for (const item of present) if (!staying.has(item.id)) takeOff(db, item);
  for (const item of next) {
    const known = before.get(item.id);
    if (!known) putOn(db, item);
    else if (!isSame(known, item)) agenda.replace(db, { ...item, version: known.version + 1 });
  }
}

const isSame = (a: AgendaItem, b: AgendaItem): boolean =>
  a.position === b.position && a.number === b.number && a.title === b.title && a.minutes === b.minutes && a.section === b.section;

/** Adds an item of the chair's own. While the meeting runs no other number changes. */
export function addItem(db: WriteDb, meeting: Meeting, item: Pick<AgendaItem, 'title' | 'minutes'>, newId: () => string): AgendaItem {
  return addTo(db, meeting, addedItem(item.title, item.minutes, { meetingId: meeting.id, newId: () => AgendaItemId.parse(newId()) }));
}

/** Adds a signal by hand; a place where it was taken off before is forgotten. */
export function addSignal(db: WriteDb, meeting: Meeting, signal: SignalOnOffer, newId: () => string): AgendaItem {
  facts.takeUpAgain(db, meeting.id, signal.id);
  const world = { meetingId: meeting.id, template: template.list(db), newId: () => AgendaItemId.parse(newId()) };
  return addTo(db, meeting, addedSignal(signal, world));
}

function addTo(db: WriteDb, meeting: Meeting, item: AgendaItem): AgendaItem {
  const present = agenda.listForMeeting(db, meeting.id);
  const arranged = arrange([...present, item]);
  const next =
    meeting.status === 'PLANNED'
      ? numberAgenda(arranged)
      : arranged.map((one, position) => ({ ...one, position, number: one.id === item.id ? nextNumber(present, item.section) : one.number }));
  storeAgenda(db, present, next);
  return agenda.find(db, item.id) ?? item;
}

function putOn(db: WriteDb, item: AgendaItem): void {
  agenda.insert(db, item);
  schedule(db, item.signalId, 'CHECKED', 'SCHEDULED');
}

/** Takes an item off; a new signal then waits for another agenda. */
export function takeOff(db: WriteDb, item: AgendaItem): void {
  agenda.remove(db, item.id);
  schedule(db, item.signalId, 'SCHEDULED', 'CHECKED');
}

function schedule(db: WriteDb, id: SignalId | null, from: 'CHECKED' | 'SCHEDULED', to: 'CHECKED' | 'SCHEDULED'): void {
  const signal = id === null ? undefined : signals.find(db, id);
  if (signal?.status !== from) return;
  const next = moveTo(signal, to, { actions: 0, openActions: 0 });
  if (next.ok) signals.replace(db, next.value);
}
