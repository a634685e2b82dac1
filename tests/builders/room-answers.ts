import type { AgendaItem, AgendaView, ItemNote, PartnerAnswer } from '#shared/agenda/agenda.ts';
import { AgendaItemId } from '#shared/kernel/ids.ts';
import { ok } from '#shared/kernel/result.ts';
import { ClockTime } from '#shared/kernel/time.ts';
import type { ActionRow } from '#shared/action/action.ts';
import type { DecisionRow } from '#shared/decision/decision.ts';
import type { Attendance, Meeting } from '#shared/meeting/meeting.ts';
import type { Signal, SignalRoute } from '#shared/signal/signal.ts';
import type { FakeAnswers } from './fake-client.ts';
import { aMeeting, aSignal, aToday, date, meetingId, organisationId, signalId, theBackground } from './screen-rows.ts';

type Row = AgendaView['items'][number];

export const itemId = (index: number): AgendaItemId => AgendaItemId.parse(`00000000-0000-4000-8005-${String(index).padStart(12, '0')}`);

/** A row of the agenda; with a signal unless `signalId` says otherwise. */
export const anItem = (index: number, change: Partial<Row> = {}): Row => ({
  id: itemId(index), meetingId: meetingId(41), section: 'RUNNING_SIGNALS', number: `7.${index}`, position: index, title: 'CRI – winkeldiefstal – Venbosch', signalId: signalId(1),
  minutes: 8, origin: 'NEW', fromMeetingNumber: null, timesCarried: 0, state: 'TODO', outcome: null, receiverId: null, secondsSpent: 0, startedAt: null, extraMinutes: 0, version: 1,
  begins: ClockTime.parse('10:00'), signal: { number: 'SIG-2026-121', flags: [], urgency: 'NORMAL' }, ...change,
});

export const aStandingItem = (index: number, change: Partial<Row> = {}): Row =>
  anItem(index, { section: 'ANNOUNCEMENTS', number: String(index), title: 'Mededelingen', signalId: null, signal: null, origin: 'STANDING', ...change });

export const anAgenda = (items: readonly Row[], change: Partial<AgendaView> = {}): AgendaView => ({
  items: [...items], totalMinutes: 60, ends: ClockTime.parse('10:30'), minutesOver: 0, proposal: null, toCheck: [], later: [], ...change,
});

type RoomFacts = {
  readonly items: readonly Row[];
  readonly meeting?: Partial<Meeting>;
  readonly signal?: Partial<Signal>;
  readonly routes?: readonly SignalRoute[];
  readonly notes?: readonly ItemNote[];
  readonly partnerAnswers?: readonly PartnerAnswer[];
  readonly attendance?: readonly Attendance[];
  readonly decisions?: readonly DecisionRow[];
  readonly actions?: readonly ActionRow[];
  readonly agenda?: Partial<AgendaView>;
  readonly previous?: Meeting | null;
};

export const present = (...codes: readonly string[]): readonly Attendance[] => codes.map((code) => ({ organisationId: organisationId(code), state: 'PRESENT', participantId: null }));

/** What the room asks for; Thursday 26 November, while meeting 2026-041 is held. Commands are added per test. */
export function roomAnswers(facts: RoomFacts): FakeAnswers {
  const meeting = aMeeting({ status: 'OPEN', openedAt: ClockTime.parse('09:30'), ...facts.meeting });
  const ofItem = (id: string): AgendaItem | undefined => facts.items.find((item) => item.id === id);
  return {
    ...theBackground(aToday({ date: date('2026-11-26') })),
    meeting: {
      find: () =>
        ok({
          meeting, previous: facts.previous ?? null, next: { date: date('2026-12-03'), id: null, number: null }, itemAttendance: [],
          attendance: [...(facts.attendance ?? present('CHAIR', 'POLICE', 'COA'))],
        }),
    },
    agenda: {
      forMeeting: () => ok(anAgenda(facts.items, facts.agenda)),
      item: ({ id }) => ok({ item: ofItem(id) ?? anItem(1), notes: (facts.notes ?? []).filter((note) => note.itemId === id), answers: [...(facts.partnerAnswers ?? [])] }),
    },
    signal: { find: () => ok({ signal: aSignal(1, { status: 'SCHEDULED', ...facts.signal }), routes: [...(facts.routes ?? [])], history: [], disclosures: [], links: [] }) },
    decision: { list: () => ok([...(facts.decisions ?? [])]) },
    action: { list: () => ok([...(facts.actions ?? [])]) },
  };
}
