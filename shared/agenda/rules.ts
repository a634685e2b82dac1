import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import type { AgendaItem, Outcome, Section } from './agenda.ts';
import { isHeading } from './rules-order.ts';
import { secondsSpent } from './rules-timeline.ts';

/** Something an outcome asks for before the item may close; named as the field that is then missing. */
export type Demand =
  | 'suspicion' | 'urgency' | 'route' | 'decision' | 'action' | 'reviewDate' | 'holdUntil' | 'holdReason' | 'receiverId' | 'closingReason' | 'openActions' | 'mergedIntoId' | 'minutes';

const weighing = ['suspicion', 'urgency'] as const;

const demands: Readonly<Record<Outcome, readonly Demand[]>> = {
  NOTED: [],
  ADOPTED: ['minutes'],
  ROUTED: [...weighing, 'route', 'decision', 'action', 'reviewDate'],
  ON_HOLD: [...weighing, 'holdUntil', 'holdReason'],
  MONITOR: [...weighing, 'reviewDate'],
  ESCALATED: [...weighing, 'receiverId', 'decision', 'reviewDate'],
  CLOSED: [...weighing, 'closingReason', 'openActions', 'mergedIntoId'],
  CONTINUED: [...weighing, 'reviewDate'],
  NOT_REACHED: [],
};

/**
 * Everything an outcome may ask for, in the order in which the table settles it (docs/domain.md 1.5, 2.7): no signal leaves the meeting
 * without a weighing, a date to look again and, where it goes to a partner, a decision and an action.
 */
export const demandsOf = (outcome: Outcome): readonly Demand[] => demands[outcome];

/** What is known about an item when it is about to close. Absent and null both mean: not there yet. */
export type ClosingFacts = {
  readonly section: Section;
  readonly hasSignal: boolean;
  /** A date to come back on lies after the meeting. */
  readonly meetingDate: string;
  readonly suspicion: string | null;
  readonly urgency: string | null;
  readonly reviewDate: string | null;
  readonly openRoutes: number;
  readonly decisionsOnItem: number;
  readonly actionsOnSignal: number;
  readonly openActions: number;
  readonly previousMinutesAdopted: boolean;
  readonly holdUntil?: string | null | undefined;
  readonly holdReason?: string | null | undefined;
  readonly receiverId?: string | null | undefined;
  readonly closingReason?: string | null | undefined;
  readonly mergedIntoId?: string | null | undefined;
};

const merged = 'R_CLOSE_MERGED';
const isLater = (date: string | null | undefined, than: string): boolean => date !== null && date !== undefined && date > than;

const isMet: Readonly<Record<Demand, (facts: ClosingFacts) => boolean>> = {
  suspicion: ({ suspicion }) => Boolean(suspicion) && suspicion !== 'NOT_WEIGHED',
  urgency: ({ urgency }) => Boolean(urgency),
  route: ({ openRoutes }) => openRoutes > 0,
  decision: ({ decisionsOnItem }) => decisionsOnItem > 0,
  action: ({ actionsOnSignal }) => actionsOnSignal > 0,
  reviewDate: ({ reviewDate, meetingDate }) => isLater(reviewDate, meetingDate),
  holdUntil: ({ holdUntil, meetingDate }) => isLater(holdUntil, meetingDate),
  holdReason: ({ holdReason }) => Boolean(holdReason),
  receiverId: ({ receiverId }) => Boolean(receiverId),
  closingReason: ({ closingReason }) => Boolean(closingReason),
  openActions: ({ openActions }) => openActions === 0,
  mergedIntoId: ({ closingReason, mergedIntoId }) => closingReason !== merged || Boolean(mergedIntoId),
  minutes: ({ section, previousMinutesAdopted }) => section !== 'ADOPT_MINUTES' || previousMinutesAdopted,
};

/** What is still missing before an item may close with this outcome, in the order of `demandsOf`; without a signal most is not asked. */
export function unmetDemands(outcome: Outcome, facts: ClosingFacts): Demand[] {
  const asked = facts.hasSignal ? demandsOf(outcome) : demandsOf(outcome).filter((demand) => demand === 'minutes');
  return asked.filter((demand) => !isMet[demand](facts));
}

/** The outcomes an item may have: the fate of a signal, or the end of a standing item. */
export function outcomesFor(item: Pick<AgendaItem, 'section' | 'signalId'>): readonly Outcome[] {
  if (isHeading(item)) return [];
  if (item.signalId !== null) return ['ROUTED', 'ON_HOLD', 'MONITOR', 'ESCALATED', 'CLOSED', 'CONTINUED', 'NOT_REACHED'];
  if (item.section === 'ADOPT_AGENDA' || item.section === 'ADOPT_MINUTES') return ['ADOPTED', 'NOTED', 'NOT_REACHED'];
  return ['NOTED', 'CONTINUED', 'NOT_REACHED'];
}

/** Takes the item up: its time runs. */
export function start(item: AgendaItem, instant: string): Answer<AgendaItem> {
  if (isHeading(item)) return err({ code: 'refused', rule: 'agenda.heading' });
  if (item.state === 'DONE') return err({ code: 'refused', rule: 'agenda.itemDone' });
  return ok({ ...item, state: 'CURRENT', startedAt: item.startedAt ?? instant, version: item.version + 1 });
}

/** Stops the time; the item stays in hand. */
export function pause(item: AgendaItem, instant: string): Answer<AgendaItem> {
  if (item.startedAt === null) return err({ code: 'refused', rule: 'agenda.notRunning' });
  return ok({ ...stopped(item, instant), version: item.version + 1 });
}

/** Put down because another item is taken up. */
export const putDown = (item: AgendaItem, instant: string): AgendaItem => ({ ...stopped(item, instant), state: 'TODO', version: item.version + 1 });

const stopped = (item: AgendaItem, instant: string): AgendaItem => ({ ...item, secondsSpent: secondsSpent(item, instant), startedAt: null });

/** Ends the item with an outcome that fits it, once nothing is missing. The fields of a refusal are the unmet demands. */
export function closeItem(
  item: AgendaItem,
  asked: { readonly outcome: Outcome; readonly receiverId: OrganisationId | null },
  facts: ClosingFacts,
  instant: string,
): Answer<AgendaItem> {
  if (item.state === 'DONE') return err({ code: 'refused', rule: 'agenda.itemDone' });
  if (!outcomesFor(item).includes(asked.outcome)) return err({ code: 'refused', rule: 'agenda.otherOutcome', fields: ['outcome'] });
  const fields = unmetDemands(asked.outcome, facts);
  if (fields.length > 0) return err({ code: 'refused', rule: 'agenda.outcomeAsksMore', fields });
  const receiverId = asked.outcome === 'ESCALATED' ? asked.receiverId : null;
  return ok({ ...stopped(item, instant), state: 'DONE', outcome: asked.outcome, receiverId, version: item.version + 1 });
}

/** Back on the table in the same meeting. */
export function reopenItem(item: AgendaItem): Answer<AgendaItem> {
  if (item.state !== 'DONE') return err({ code: 'refused', rule: 'agenda.notDone' });
  return ok({ ...item, state: 'TODO', outcome: null, receiverId: null, version: item.version + 1 });
}

/** Items that still have no outcome, headings left out: their numbers. Closing the meeting ends the last item by itself. */
export const withoutOutcome = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.filter((item) => item.state !== 'DONE' && !isHeading(item) && item.section !== 'CLOSING');

/**
 * A municipality's control while police and OM investigate can spoil a case, so it is opened only after they said that it can
 * (docs/domain.md 1.6).
 */
export function checkRoute(route: string, openRoutes: readonly string[], alignedWithPolice: boolean): Answer<true> {
  const needsAligning = route === 'R_ADMIN_CONTROL' && openRoutes.includes('R_INVESTIGATION') && !alignedWithPolice;
  return needsAligning ? err({ code: 'refused', rule: 'route.notAligned', fields: ['alignedWithPolice'] }) : ok(true);
}
