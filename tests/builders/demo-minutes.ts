import { createHash } from 'node:crypto';
import { demoRegion } from '#shared/demo/demo-region.ts';
import type { DemoAction, DemoSignal } from '#shared/demo/demo.ts';
import type { AgendaItem, Section } from '#shared/agenda/agenda.ts';
import { ActionId, AgendaItemId, DecisionId, MeetingId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { addDays, CivilDate, ClockTime, daysBetween, Instant } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { ActionFacts, AttendanceFact, ItemFacts, MinutesFacts, SignalFacts } from '#shared/minutes/facts.ts';
import { demoPack } from '#shared/reference/pack/demo.ts';
import { titleOf } from '#shared/signal/rules.ts';

/** The facts of a meeting of the invented region, as the store would give them on the day after. */
export function demoFacts(number = '2026-040', change: Partial<MinutesFacts> = {}): MinutesFacts {
  const language = change.settings?.language ?? 'nl';
  const meeting = meetingOf(number);
  const index = demoRegion.meetings.findIndex((one) => one.number === number);
  const [before, after] = [demoRegion.meetings[index - 1], demoRegion.meetings[index + 1]];
  const asOf = Instant.parse(`${addDays(meeting.date, meeting.status === 'HELD' ? 1 : -3)}T11:00:00.000Z`);
  const today = CivilDate.parse(asOf.slice(0, 10));
  const items = itemsOf(number);
  return {
    settings: {
      region: demoPack.name[language], language, classification: language === 'nl' ? 'VERTROUWELIJK' : 'CONFIDENTIAL', tlp: 'AMBER+STRICT', decisionLabel: 'BESLUIT',
      attendanceStyle: 'ORG_ROLE', idleMinutes: 5, version: 1,
    },
    kind: 'demo',
    asOf,
    today,
    meeting,
    previous: before ? { ...meetingOf(before.number), adoptedInId: before.minutes === 'ADOPTED' ? meeting.id : null } : null,
    next: after ? { number: after.number, date: CivilDate.parse(after.date), start: ClockTime.parse(after.start) } : null,
    attendance: attendanceOf(number),
    items,
    decisions: demoRegion.decisions
      .filter((decision) => decision.meeting === number)
      .map((decision) => {
        const item = items.find(({ signal }) => signal?.number === decision.signal);
        return {
          id: DecisionId.parse(idOf(decision.number)), number: decision.number, meetingId: meeting.id, itemId: item?.id ?? AgendaItemId.parse(idOf('none')),
          signalId: SignalId.parse(idOf(decision.signal)), route: decision.route, text: decision.text, status: 'VALID', withdrawnById: null, version: 1,
          meetingNumber: number, meetingDate: meeting.date, itemNumber: item?.number ?? '', signalNumber: decision.signal,
          signalTitle: item?.signal?.title ?? null, isEmbargoed: signalNamed(decision.signal).flags.includes('F_EMBARGO'), withdrawnByNumber: null,
          withdraws: decision.withdraws === null ? [] : [decision.withdraws],
        };
      }),
    actions: demoRegion.actions.filter((action) => action.meeting <= number).map((action) => actionOf(action, number, today)),
    trend: { since: addDays(meeting.date, -27), discussed: 10, closed: 2 },
    organisations: new Map(
      demoPack.organisations.map((organisation) => [
        organisationNamed(organisation.code),
        { name: organisation.nl, shortName: organisation.shortName, isMunicipality: organisation.municipalityCode !== null, isChair: organisation.code === 'CHAIR' },
      ]),
    ),
    word: (list, code) => demoPack.codeLists.find((entry) => entry.list === list && entry.code === code)?.[language] ?? code,
    ...change,
  };
}

/** A UUID that belongs to a name. */
export function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const organisationNamed = (code: string) => OrganisationId.parse(idOf(code));

function signalNamed(number: string): DemoSignal {
  const signal = demoRegion.signals.find((one) => one.number === number);
  if (!signal) throw new Error(`No signal ${number}`);
  return signal;
}

function meetingOf(number: string): Meeting {
  const demo = demoRegion.meetings.find((one) => one.number === number);
  if (!demo) throw new Error(`No meeting ${number}`);
  const isHeld = demo.status === 'HELD';
  return {
    id: MeetingId.parse(idOf(number)), number, date: CivilDate.parse(demo.date), start: ClockTime.parse(demo.start), end: ClockTime.parse(demo.end), mode: 'hybrid', place: '',
    status: demo.status, openedAt: isHeld ? ClockTime.parse(demo.start) : null, closedAt: isHeld ? ClockTime.parse(demo.end) : null, minutesStatus: demo.minutes,
    adoptedOn: null, adoptedInId: null, adoptedChanges: null, minutesHash: null, version: 1,
  };
}

function attendanceOf(number: string): AttendanceFact[] {
  const demo = demoRegion.meetings.find((one) => one.number === number);
  const of = (state: AttendanceFact['state'], codes: readonly string[] = []): AttendanceFact[] =>
    codes.map((code) => ({ organisationId: organisationNamed(code), state, participantId: null, personName: null }));
  return [...of('PRESENT', demo?.present), ...of('ABSENT_WITH_NOTICE', demo?.absentWithNotice), ...of('ABSENT_WITHOUT_NOTICE', demo?.absentWithoutNotice)];
}

const standing: readonly (readonly [Section, string, number])[] = [
  ['OPENING', 'Opening, aanwezigen en geheimhouding', 3], ['ADOPT_AGENDA', 'Vaststelling agenda', 1], ['ADOPT_MINUTES', 'Vaststelling verslag en besluitenlijst vorig overleg', 2],
  ['ANNOUNCEMENTS', 'Mededelingen', 5], ['ACTIONS', 'Actielijst', 10], ['NEW_SIGNALS', 'Nieuwe signalen', 30], ['RUNNING_SIGNALS', 'Lopende signalen', 0],
  ['SCALING', 'Op- en afschalen, sluiten', 5], ['TRENDS', 'Trends, geplande controles en voorlichting', 5], ['AOB', 'Rondvraag', 3], ['CLOSING', 'Volgend overleg en sluiting', 1],
];

function itemsOf(number: string): ItemFacts[] {
  const demo = demoRegion.meetings.find((one) => one.number === number);
  const isHeld = demo?.status === 'HELD';
  return standing.flatMap(([section, title, minutes], index): ItemFacts[] => {
    const numbers = section === 'NEW_SIGNALS' ? (demo?.newSignals ?? []) : section === 'RUNNING_SIGNALS' ? (demo?.runningSignals ?? []) : [];
    const note = section === 'ANNOUNCEMENTS' ? demoRegion.announcements.find(({ meeting }) => meeting === number)?.text : undefined;
    const itemNumber = String(index + 1);
    return [
      anItem({ id: itemId(number, itemNumber), number: itemNumber, section, title, minutes: numbers.length > 0 ? 0 : minutes, outcome: isHeld ? 'NOTED' : null, note: note === undefined ? [] : [[0, note]] }),
      ...numbers.map((signal, under) => {
        const item = anItem({
          id: itemId(number, `${itemNumber}.${under + 1}`),
          number: `${itemNumber}.${under + 1}`, section, title: signal, minutes: section === 'NEW_SIGNALS' ? 8 : 4, origin: section === 'NEW_SIGNALS' ? 'NEW' : 'REVIEW_DUE',
          outcome: isHeld ? outcomeOf(signalNamed(signal)) : null, note: isHeld ? [[2, signalNamed(signal).discussion]] : [], signal: signalFacts(signalNamed(signal)),
        });
        const circle = demo?.restricted.find((one) => one.signal === signal)?.organisations ?? [];
        return { ...item, attendance: circle.map((code) => ({ itemId: item.id, organisationId: organisationNamed(code), state: 'PRESENT' as const })) };
      }),
    ];
  });
}

const itemId = (meeting: string, number: string) => AgendaItemId.parse(idOf(`${meeting} ${number}`));

const outcomeOf = ({ status }: DemoSignal): AgendaItem['outcome'] => (status === 'CLOSED' ? 'CLOSED' : status === 'ON_HOLD' ? 'ON_HOLD' : 'ROUTED');

type ItemChange = Partial<Omit<ItemFacts, 'notes'>> & { readonly note?: readonly (readonly [number, string])[] };

/** An item with no more than what is asked for. */
export function anItem({ note = [], ...change }: ItemChange): ItemFacts {
  const id = change.id ?? AgendaItemId.parse(idOf(`item ${change.number} ${change.title}`));
  return {
    id, section: 'EXTRA', number: '1', title: 'Punt', minutes: 5, outcome: 'NOTED', state: 'DONE', origin: 'STANDING', signal: null, answers: [], attendance: [], ...change,
    notes: note.map(([step, text]) => ({ itemId: id, step, text })),
  };
}

const municipalityOf = ({ municipality }: DemoSignal): string => demoPack.municipalities.find(({ code }) => code === municipality)?.name ?? '';

function demoTitle(demo: DemoSignal): string {
  const sector = demoPack.codeLists.find(({ list, code }) => list === 'SECTOR' && code === demo.sector);
  const { title } = (sector?.attributes ?? {}) as { title?: { nl?: string } };
  return titleOf({ form: demo.form, sectorTitle: title?.nl ?? demo.sector, topic: demo.topic, municipality: municipalityOf(demo) });
}

/** What the documents may know of a signal. */
export function signalFacts(demo: DemoSignal, change: Partial<SignalFacts> = {}): SignalFacts {
  return {
    id: SignalId.parse(idOf(demo.number)), number: demo.number, title: demoTitle(demo), status: demo.status, form: demo.form, secondaryForms: [...demo.secondaryForms],
    sourceBasis: demo.sourceBasis, submitterId: organisationNamed(demo.submitter), flags: [...demo.flags], suspicion: demo.suspicion, urgency: demo.urgency,
    reviewDate: demo.reviewDate === null ? null : CivilDate.parse(demo.reviewDate), holdUntil: demo.holdUntil === null ? null : CivilDate.parse(demo.holdUntil),
    closingReason: demo.closed?.reason ?? null, municipality: municipalityOf(demo), routes: demo.routes, ...change,
  };
}

function actionOf(demo: DemoAction, number: string, today: CivilDate): ActionFacts {
  const signal = demo.signal === null ? null : signalFacts(signalNamed(demo.signal));
  const item = itemsOf(demo.meeting).find((one) => (demo.signal === null ? one.section === 'TRENDS' : one.signal?.number === demo.signal));
  const due = CivilDate.parse(demo.due);
  const isRunning = ['OPEN', 'IN_PROGRESS', 'WAITING'].includes(demo.status);
  const daysOverdue = isRunning ? Math.max(0, daysBetween(due, today)) : 0;
  const recordedOn = meetingOf(demo.meeting).date;
  return {
    id: ActionId.parse(idOf(demo.number)), number: demo.number, meetingId: MeetingId.parse(idOf(demo.meeting)), itemId: item?.id ?? AgendaItemId.parse(idOf('none')),
    signalId: signal?.id ?? null, ownerId: organisationNamed(demo.owner), text: demo.text, dueOriginal: CivilDate.parse(demo.dueOriginal), due, timesMoved: demo.timesMoved,
    status: demo.status, result: demo.result, waitingForId: demo.waitingFor === null ? null : organisationNamed(demo.waitingFor), reason: demo.reason,
    doneOn: demo.doneOn === null ? null : CivilDate.parse(demo.doneOn), version: 1, meetingNumber: demo.meeting, recordedOn, signalNumber: demo.signal, signalTitle: signal?.title ?? null,
    isEmbargoed: signal?.flags.includes('F_EMBARGO') ?? false, isOverdue: daysOverdue > 0, daysOverdue, flags: signal?.flags ?? [], municipality: signal?.municipality ?? null,
    movedHere: demo.timesMoved > 0 && number === '2026-040', endedOn: isRunning ? null : demo.doneOn === null ? recordedOn : CivilDate.parse(demo.doneOn),
  };
}
