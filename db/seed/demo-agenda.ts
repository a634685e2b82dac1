import * as agenda from '#db/repositories/agenda.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as signals from '#db/repositories/signal.ts';
import * as template from '#db/repositories/template.ts';
import type { WriteDb } from '#db/store.ts';
import type { AgendaItem, Outcome, Section } from '#shared/agenda/agenda.ts';
import { arrange, isHeading, numberAgenda } from '#shared/agenda/rules-order.ts';
import type { Demo, DemoMeeting, DemoSignal } from '#shared/demo/demo.ts';
import { AgendaItemId, type OrganisationId, type SignalId } from '#shared/kernel/ids.ts';
import { minutesBetween } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { Lookup } from './demo-signals.ts';

type Known = { readonly demo: Demo; readonly signalId: Lookup<SignalId>; readonly organisationId: Lookup<OrganisationId>; readonly newId: () => string };

/** Enters the agenda of a meeting that was held, with what was said and who stayed in the room. Answers the item of a signal, or of a section. */
export function seedHeldAgenda(db: WriteDb, meeting: Meeting, known: Known): (of: string | null) => AgendaItem {
  const demoMeeting = known.demo.meetings.find(({ number }) => number === meeting.number);
  if (!demoMeeting) throw new Error('The demonstration has no such meeting.');
  const standing = template.list(db).map((item) => doneItem(meeting, known, { section: item.section, title: item.nl, minutes: item.minutes, outcome: outcomeOf(item.section) }));
  const discussed = [
    ...demoMeeting.newSignals.map((number) => signalItem(db, meeting, known, { number, section: 'NEW_SIGNALS' })),
    ...demoMeeting.runningSignals.map((number) => signalItem(db, meeting, known, { number, section: 'RUNNING_SIGNALS' })),
  ];
  const items = numberAgenda(arrange([...standing, ...discussed])).map((item) => ({ ...item, secondsSpent: secondsFor(item, standingMinutesOf(standing), discussed.length, meeting) }));
  for (const item of items) agenda.insert(db, item);
  seedNotes(db, items, demoMeeting, known);
  return (of) => {
    const item = items.find((one) => (of === null ? one.section === 'TRENDS' : one.signalId === known.signalId(of)));
    if (!item) throw new Error('The demonstration decided on something that was not on the agenda.');
    return item;
  };
}

const standingMinutesOf = (standing: readonly AgendaItem[]): number => standing.reduce((sum, item) => sum + (isHeading(item) ? 0 : item.minutes), 0);

/** Standing items took their minutes; the signals shared the rest of the meeting. */
function secondsFor(item: AgendaItem, standingMinutes: number, signalCount: number, meeting: Meeting): number {
  if (isHeading(item)) return 0;
  if (item.signalId === null) return item.minutes * 60;
  const rest = minutesBetween(meeting.start, meeting.closedAt ?? meeting.end) - standingMinutes;
  return Math.round((Math.max(0, rest) * 60) / signalCount);
}

const outcomeOf = (section: Section): Outcome => (section === 'ADOPT_AGENDA' || section === 'ADOPT_MINUTES' ? 'ADOPTED' : 'NOTED');

function doneItem(meeting: Meeting, { newId }: Known, of: Pick<AgendaItem, 'section' | 'title' | 'minutes'> & { readonly outcome: Outcome }): AgendaItem {
  const item: AgendaItem = {
    ...of, id: AgendaItemId.parse(newId()), meetingId: meeting.id, number: '', position: 0, signalId: null, origin: 'STANDING', fromMeetingNumber: null, timesCarried: 0,
    state: 'DONE', receiverId: null, secondsSpent: 0, startedAt: null, extraMinutes: 0, version: 1,
  };
  return isHeading(item) ? { ...item, minutes: 0 } : item;
}

function signalItem(db: WriteDb, meeting: Meeting, known: Known, { number, section }: { readonly number: string; readonly section: 'NEW_SIGNALS' | 'RUNNING_SIGNALS' }): AgendaItem {
  const { demo, signalId, organisationId } = known;
  const signal = demo.signals.find((one) => one.number === number);
  const title = signals.find(db, signalId(number))?.title;
  if (!signal || title === undefined) throw new Error('The demonstration has no such signal.');
  const earlier = demo.meetings.filter((one) => one.date < meeting.date && [...one.newSignals, ...one.runningSignals].includes(number));
  const outcome = fateOf(signal, demo, meeting);
  const isNew = section === 'NEW_SIGNALS';
  return {
    ...doneItem(meeting, known, { section, title, minutes: isNew ? 10 : 5, outcome }),
    signalId: signalId(number),
    origin: isNew ? 'NEW' : 'REVIEW_DUE',
    fromMeetingNumber: earlier.at(-1)?.number ?? null,
    timesCarried: earlier.length,
    receiverId: outcome === 'ESCALATED' ? organisationId('ZVH') : null,
  };
}

/** What the meeting did with a signal, as its decisions tell. */
function fateOf(signal: DemoSignal, demo: Demo, meeting: Meeting): Outcome {
  if (signal.closed?.on === meeting.date) return 'CLOSED';
  const decided = demo.decisions.filter((decision) => decision.meeting === meeting.number && decision.signal === signal.number);
  if (decided.length === 0) return 'CONTINUED';
  if (signal.status === 'ON_HOLD') return 'ON_HOLD';
  return decided.some(({ route }) => route === signal.closed?.reason) ? 'ESCALATED' : 'ROUTED';
}

function seedNotes(db: WriteDb, items: readonly AgendaItem[], meeting: DemoMeeting, { demo, signalId, organisationId }: Known): void {
  const itemOf = (number: string) => items.find((item) => item.signalId === signalId(number));
  const note = (item: AgendaItem | undefined, step: number, text: string) => item && agenda.writeNote(db, { itemId: item.id, step, text });
  for (const { text } of demo.announcements.filter((one) => one.meeting === meeting.number)) note(items.find((item) => item.section === 'ANNOUNCEMENTS'), 0, text);
  for (const signal of demo.signals.filter(({ number }) => meeting.newSignals.includes(number))) note(itemOf(signal.number), 2, signal.discussion);
  for (const { signal, text } of demo.followUp.filter((one) => one.meeting === meeting.number)) note(itemOf(signal), 2, text);
  for (const { signal, organisations } of meeting.restricted) {
    const item = itemOf(signal);
    for (const code of meeting.present.filter((one) => !organisations.includes(one))) {
      if (item) meetings.setItemAttendance(db, { itemId: item.id, organisationId: organisationId(code), state: 'ABSENT' });
    }
  }
}
