import { rebuildAgenda } from '#db/agenda-build.ts';
import { adoptionOf } from '#db/minutes-adoption.ts';
import { loadFacts } from '#db/minutes-facts.ts';
import * as actions from '#db/repositories/action.ts';
import * as decisions from '#db/repositories/decision.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as minutes from '#db/repositories/minutes.ts';
import type { WriteDb } from '#db/store.ts';
import type { Action, ActionUpdate } from '#shared/action/action.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { Demo, DemoAction, DemoMeeting } from '#shared/demo/demo.ts';
import { ActionId, DecisionId, MeetingId, type OrganisationId, type SignalId } from '#shared/kernel/ids.ts';
import { addDays, CivilDate, ClockTime, Instant } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { seedHeldAgenda } from './demo-agenda.ts';
import { organisationsOf, seedSignals, sequenceIn, type Lookup } from './demo-signals.ts';

type Known = { readonly demo: Demo; readonly newId: () => string; readonly signalId: Lookup<SignalId>; readonly organisationId: Lookup<OrganisationId> };
type Held = { readonly meeting: Meeting; readonly itemOf: (signal: string | null) => AgendaItem };

/**
 * Enters a whole demonstration: the meetings that were held with everything that came of them, and the next one with the agenda that the rule
 * makes of it. The store holds the reference data of its region and no signals or meetings yet.
 */
export function seedDemo(db: WriteDb, demo: Demo, newId: () => string): void {
  seedSeries(db, demo);
  const known: Known = { demo, newId, signalId: seedSignals(db, demo, newId), organisationId: organisationsOf(db) };
  const held = demo.meetings.filter(({ status }) => status === 'HELD').map((meeting) => seedHeld(db, meeting, known));
  seedDecisions(db, known, held);
  for (const action of demo.actions) seedAction(db, action, heldIn(held, action.meeting), known);
  adoptMinutes(db, demo, held);
  for (const planned of demo.meetings.filter(({ status }) => status === 'PLANNED')) {
    rebuildAgenda(db, seedMeeting(db, planned, known), { newId, carryFrom: held.at(-1)?.meeting });
  }
}

function seedSeries(db: WriteDb, { series }: Demo): void {
  const before = meetings.series(db);
  if (!before) throw new Error('The workspace has no series.');
  const skipped = series.skipped.map(({ date, reason }) => ({ date: CivilDate.parse(date), reason }));
  const { name, weekday, mode } = series;
  meetings.replaceSeries(db, { ...before, name, weekday, mode, start: ClockTime.parse(series.start), end: ClockTime.parse(series.end), skipped, version: before.version + 1 });
}

/** A held meeting ends when it did; a planned one when the series says. Minutes begin as a draft: they are adopted when everything is there. */
function seedMeeting(db: WriteDb, demo: DemoMeeting, { newId, organisationId, demo: { series } }: Known): Meeting {
  const isHeld = demo.status === 'HELD';
  const start = ClockTime.parse(demo.start);
  const meeting: Meeting = {
    id: MeetingId.parse(newId()), number: demo.number, date: CivilDate.parse(demo.date), start, end: ClockTime.parse(isHeld ? series.end : demo.end), mode: series.mode, place: '',
    status: demo.status, openedAt: isHeld ? start : null, closedAt: isHeld ? ClockTime.parse(demo.end) : null, minutesStatus: isHeld ? 'DRAFT' : 'NONE', adoptedOn: null,
    adoptedInId: null, adoptedChanges: null, minutesHash: null, version: 1,
  };
  meetings.insert(db, meeting, { year: Number(demo.number.slice(0, 4)), sequence: sequenceIn(demo.number) });
  const states = { present: 'PRESENT', absentWithNotice: 'ABSENT_WITH_NOTICE', absentWithoutNotice: 'ABSENT_WITHOUT_NOTICE' } as const;
  for (const who of ['present', 'absentWithNotice', 'absentWithoutNotice'] as const) {
    for (const code of demo[who]) meetings.setAttendance(db, meeting.id, { organisationId: organisationId(code), state: states[who], participantId: null });
  }
  return meeting;
}

function seedHeld(db: WriteDb, demo: DemoMeeting, known: Known): Held {
  const meeting = seedMeeting(db, demo, known);
  return { meeting, itemOf: seedHeldAgenda(db, meeting, known) };
}

function heldIn(held: readonly Held[], number: string): Held {
  const found = held.find(({ meeting }) => meeting.number === number);
  if (!found) throw new Error('The demonstration has no such meeting.');
  return found;
}

function seedDecisions(db: WriteDb, { demo, newId, signalId }: Known, held: readonly Held[]): void {
  const ids = new Map(demo.decisions.map(({ number }) => [number, DecisionId.parse(newId())]));
  for (const { number, meeting, signal, route, text } of demo.decisions) {
    const { meeting: { id: meetingId }, itemOf } = heldIn(held, meeting);
    const id = ids.get(number) ?? DecisionId.parse(newId());
    const place = { meetingId, sequence: sequenceIn(number), itemId: itemOf(signal).id, signalId: signalId(signal) };
    decisions.insert(db, { id, number, ...place, route, text, status: 'VALID', withdrawnById: null, version: 1 });
  }
  for (const { number, withdraws } of demo.decisions) {
    const earlier = decisions.find(db, ids.get(withdraws ?? '') ?? '');
    if (earlier) decisions.replace(db, { ...earlier, status: 'WITHDRAWN', withdrawnById: ids.get(number) ?? null, version: earlier.version + 1 });
  }
}

function seedAction(db: WriteDb, demo: DemoAction, { meeting, itemOf }: Held, { newId, signalId, organisationId }: Known): void {
  const doneOn = demo.status === 'CANCELLED' ? meeting.date : demo.doneOn;
  const action: Action = {
    id: ActionId.parse(newId()), number: demo.number, meetingId: meeting.id, itemId: itemOf(demo.signal).id, signalId: demo.signal === null ? null : signalId(demo.signal),
    ownerId: organisationId(demo.owner), text: demo.text, dueOriginal: CivilDate.parse(demo.dueOriginal), due: CivilDate.parse(demo.due), timesMoved: demo.timesMoved,
    status: demo.status, result: demo.result, waitingForId: demo.waitingFor === null ? null : organisationId(demo.waitingFor), reason: demo.reason,
    doneOn: doneOn === null ? null : CivilDate.parse(doneOn), version: 1,
  };
  actions.insert(db, action, sequenceIn(demo.number));
  for (const update of updatesOf(action, meeting)) actions.insertUpdate(db, newId(), action.id, update);
}

/** How an action came to be where it is: moved on the day it fell due, cancelled in the meeting, otherwise told by its owner. */
function updatesOf(action: Action, meeting: Meeting): ActionUpdate[] {
  const moved: ActionUpdate = { on: action.dueOriginal, kind: 'MOVED', from: action.dueOriginal, to: action.due, reason: null, channel: 'CHAIR', organisationId: null };
  const byOwner = action.status !== 'CANCELLED';
  const changed: ActionUpdate = {
    on: action.doneOn ?? addDays(meeting.date, 1), kind: 'STATUS', from: 'OPEN', to: action.status, reason: action.reason, channel: byOwner ? 'PARTNER' : 'MEETING',
    organisationId: byOwner ? action.ownerId : null,
  };
  return [...(action.timesMoved > 0 ? [moved] : []), ...(action.status === 'OPEN' ? [] : [changed])];
}

/** Each set of adopted minutes was adopted in the meeting after it, as it stood on the day after it was held. */
function adoptMinutes(db: WriteDb, demo: Demo, held: readonly Held[]): void {
  for (const [index, { meeting }] of held.entries()) {
    const next = held[index + 1]?.meeting;
    if (!next || demo.meetings.find(({ number }) => number === meeting.number)?.minutes !== 'ADOPTED') continue;
    const today = addDays(meeting.date, 1);
    const facts = loadFacts(db, meeting.id, { now: Instant.parse(`${today}T11:00:00.000Z`), today });
    if (!facts) throw new Error('The demonstration has no such meeting.');
    const { contents, hash } = adoptionOf(facts, '');
    for (const content of contents) minutes.insertAdopted(db, meeting.id, content);
    meetings.replace(db, { ...meeting, minutesStatus: 'ADOPTED', adoptedOn: next.date, adoptedInId: next.id, minutesHash: hash, version: meeting.version + 1 });
  }
}
