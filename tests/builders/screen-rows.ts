import type { ActionRow } from '#shared/action/action.ts';
import type { DecisionRow } from '#shared/decision/decision.ts';
import { ActionId, AgendaItemId, DecisionId, MeetingId, MunicipalityId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { ok } from '#shared/kernel/result.ts';
import { CivilDate, ClockTime } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { demoPack } from '#shared/reference/pack/demo.ts';
import type { CodeEntry, Municipality, Organisation } from '#shared/reference/reference.ts';
import type { Signal, SignalRow } from '#shared/signal/signal.ts';
import type { Today } from '#shared/today/endpoints.ts';
import type { FakeAnswers } from './fake-client.ts';

const uuid = (kind: number, index: number) => `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(index).padStart(12, '0')}`;

export const date = (text: string): CivilDate => CivilDate.parse(text);
export const signalId = (index: number): SignalId => SignalId.parse(uuid(1, index));
export const actionId = (index: number): ActionId => ActionId.parse(uuid(2, index));
const decisionId = (index: number): DecisionId => DecisionId.parse(uuid(3, index));
export const meetingId = (index: number): MeetingId => MeetingId.parse(uuid(4, index));
const itemId = AgendaItemId.parse(uuid(5, 1));

/** The organisation or municipality of the demo region with this code. */
export const organisationId = (code: string): OrganisationId => OrganisationId.parse(uuid(6, demoPack.organisations.findIndex((body) => body.code === code)));
const municipalityId = (code: string): MunicipalityId => MunicipalityId.parse(uuid(7, demoPack.municipalities.findIndex((place) => place.code === code)));

const codes: readonly CodeEntry[] = Object.values(demoPack.codeLists)
  .flat()
  .map(({ active, ...code }) => ({ ...code, revision: 1, isActive: active, attributes: code.attributes as CodeEntry['attributes'], validFrom: date('2026-01-01'), validTo: null }));

const organisations: readonly Organisation[] = demoPack.organisations.map((body) => ({
  id: organisationId(body.code), code: body.code, name: body.nl, shortName: body.shortName, kind: body.kind, roleCode: body.roleCode, presence: body.presence,
  aliases: [...body.aliases], municipalityId: null, isActive: true, version: 1,
}));

const municipalities: readonly Municipality[] = demoPack.municipalities.map((place) => ({ ...place, id: municipalityId(place.code), isActive: true, version: 1 }));

export const aMeeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: meetingId(41), number: '2026-041', date: date('2026-11-26'), start: ClockTime.parse('09:30'), end: ClockTime.parse('11:00'), mode: 'hybrid', place: '', status: 'PLANNED',
  openedAt: null, closedAt: null, minutesStatus: 'NONE', adoptedOn: null, adoptedInId: null, adoptedChanges: null, minutesHash: null, version: 1, ...change,
});

/** A quiet Wednesday, the day before a meeting: nothing waits. */
export const aToday = (change: Partial<Today> = {}): Today => ({
  date: date('2026-11-25'),
  next: { meeting: aMeeting(), minutesOver: 0, ends: '10:55', newChecked: 0, toCheck: 0, coreMissing: [] },
  open: null, minutesToAdopt: null, acute: [], overdue: [], toCheck: [], reviewsDue: [], drafts: 0, audit: { rows: 12, checkedAt: null }, ...change,
});

export const anAction = (index: number, change: Partial<ActionRow> = {}): ActionRow => ({
  id: actionId(index), number: `2026-040-A0${index}`, meetingId: meetingId(40), itemId, signalId: signalId(1), ownerId: organisationId('POLICE'),
  text: 'Stemt met de buurregio af.', dueOriginal: date('2026-11-26'), due: date('2026-11-26'), timesMoved: 0, status: 'OPEN', result: null, waitingForId: null,
  reason: null, doneOn: null, version: 1, meetingNumber: '2026-040', recordedOn: date('2026-11-19'), signalNumber: 'SIG-2026-120',
  signalTitle: 'ARB – bezorging – Leukerwaard', isEmbargoed: false, isOverdue: false, daysOverdue: 0, ...change,
});

export const aDecision = (index: number, change: Partial<DecisionRow> = {}): DecisionRow => ({
  id: decisionId(index), number: `2026-040-B0${index}`, sequence: index, meetingId: meetingId(40), itemId, signalId: signalId(1), route: 'R_MONITOR', text: 'Het overleg volgt het signaal.',
  status: 'VALID', withdrawnById: null, version: 1, meetingNumber: '2026-040', meetingDate: date('2026-11-19'), itemNumber: '6.1', signalNumber: 'SIG-2026-120',
  signalTitle: 'ARB – bezorging – Leukerwaard', isEmbargoed: false, withdrawnByNumber: null, withdraws: [], ...change,
});

export const aSignal = (index: number, change: Partial<Signal> = {}): Signal => ({
  id: signalId(index), number: `SIG-2026-12${index}`, title: 'ARB – bezorging – Leukerwaard', status: 'CHECKED', form: 'ARB', secondaryForms: [], crossBorder: null,
  sector: 'L_DELIVERY', topic: null, sourceType: 'SRC_MUN_ENF', sourceBasis: 'OWN_OBSERVATION', submitterId: organisationId('MUN_DM07'),
  municipalityId: municipalityId('DM07'), submittedOn: date('2026-11-16'), urgency: 'NORMAL', suspicion: 'NOT_WEIGHED', victimCount: 'UNKNOWN', ageBand: 'UNKNOWN',
  gender: 'UNKNOWN', originGroup: 'UNKNOWN', flags: [], indicators: [], comenshaReported: 'UNKNOWN', comenshaById: null, reviewDate: null,
  text: 'Bezorgers werken lange dagen.', formAtIntake: 'ARB', holdUntil: null, holdReason: null, closingReason: null, closedOn: null, retentionClass: null,
  handledOutsideOn: null, handledOutsideRoute: null, mergedIntoId: null, version: 1, ...change,
});

export const aSignalRow = (index: number, change: Partial<SignalRow> = {}): SignalRow => ({ ...aSignal(index), openActions: 0, lastMeetingNumber: null, ...change });

/** What every screen asks for: the reference data of the demo region, and today. */
export const theBackground = (today: Today = aToday()): FakeAnswers => ({
  reference: { codes: () => ok([...codes]), organisations: () => ok([...organisations]), municipalities: () => ok([...municipalities]) },
  today: { overview: () => ok(today) },
});
