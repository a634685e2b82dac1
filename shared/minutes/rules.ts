import { isRunning as isRunningSignal } from '#shared/signal/rules.ts';
import { isHeading } from '#shared/agenda/rules-order.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { ActionId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { ItemFacts, MinutesFacts } from './facts.ts';
import type { DocumentKind, OpenPoint } from './minutes.ts';

/** Whose texts need a look: items with text that was not saved, items with an open finding, and listed actions of earlier meetings with one. */
export type TextsToMend = { readonly beingTyped: ReadonlySet<string>; readonly unrepaired: ReadonlySet<string>; readonly unrepairedActions: readonly ActionId[] };

/** What the minutes of a meeting still lack, in the order of the agenda. */
export function openPointsOf(facts: Pick<MinutesFacts, 'meeting' | 'items' | 'attendance' | 'actions'>, texts: TextsToMend): readonly OpenPoint[] {
  if (facts.meeting.status === 'PLANNED' || facts.meeting.status === 'CANCELLED' || facts.meeting.minutesStatus === 'ADOPTED') return [];
  const attendance = facts.attendance.length === 0 ? [point('NO_ATTENDANCE', true)] : [];
  const elsewhere = texts.unrepairedActions.map((actionId) => ({ ...point('OPEN_FINDING', true), actionId }));
  return [...attendance, ...facts.items.flatMap((item) => pointsOfItem(item, facts, texts)), ...elsewhere];
}

type Kind = OpenPoint['kind'];
const point = (kind: Kind, isBlocking: boolean, item: ItemFacts | null = null): OpenPoint => ({
  kind,
  isBlocking,
  itemId: item?.id ?? null,
  itemNumber: item?.number ?? null,
  actionId: null,
});

function pointsOfItem(item: ItemFacts, facts: Pick<MinutesFacts, 'actions' | 'meeting'>, { beingTyped, unrepaired }: TextsToMend): readonly OpenPoint[] {
  const texts = [
    ...(beingTyped.has(item.id) ? [point('UNSAVED_DRAFT', true, item)] : []),
    ...(unrepaired.has(item.id) ? [point('OPEN_FINDING', true, item)] : []),
  ];
  if (isHeading({ section: item.section, signalId: item.signal?.id ?? null })) return texts;
  if (item.outcome === null) return item.section === 'CLOSING' ? texts : [...texts, point('NO_OUTCOME', true, item)];
  if (item.outcome === 'NOT_REACHED') return [...texts, point('NOT_REACHED', false, item)];
  return [...texts, ...pointsOfSignal(item, facts)];
}

/** Guards of docs/domain.md 2.7 that may have been undone since, and a discussion that was never written down. */
function pointsOfSignal(item: ItemFacts, { actions }: Pick<MinutesFacts, 'actions'>): readonly OpenPoint[] {
  const { signal, outcome, notes } = item;
  if (signal === null) return [];
  const hasAction = actions.some(({ signalId, status }) => signalId === signal.id && status !== 'CANCELLED');
  return [
    ...(outcome === 'ROUTED' && !hasAction ? [point('SIGNAL_WITHOUT_ACTION', true, item)] : []),
    ...(isRunningSignal(signal.status) && signal.reviewDate === null ? [point('NO_REVIEW_DATE', true, item)] : []),
    ...(notes.every(({ text }) => text.trim() === '') ? [point('NO_DISCUSSION', false, item)] : []),
  ];
}

/** Minutes and decision list are of a meeting that was closed, without anything that stops them; agenda and action list can be made at any time. */
export function checkExport(meeting: Pick<Meeting, 'status'>, kinds: readonly DocumentKind[], points: readonly OpenPoint[]): Answer<true> {
  if (!kinds.some((kind) => kind === 'MINUTES' || kind === 'DECISION_LIST')) return ok(true);
  if (meeting.status !== 'HELD') return err({ code: 'refused', rule: 'minutes.notHeld' });
  return points.some(({ isBlocking }) => isBlocking) ? err({ code: 'refused', rule: 'minutes.openPoints' }) : ok(true);
}

type Adopting = { readonly inMeeting: Pick<Meeting, 'id' | 'date' | 'status'>; readonly changes: string; readonly hash: string; readonly on: CivilDate };

/** Adopts minutes in a later meeting that is being held; from then on they stay as they are (docs/domain.md 4.8). */
export function adopt(meeting: Meeting, points: readonly OpenPoint[], { inMeeting, changes, hash, on }: Adopting): Answer<Meeting> {
  if (meeting.minutesStatus === 'ADOPTED') return err({ code: 'refused', rule: 'minutes.alreadyAdopted' });
  if (inMeeting.status !== 'OPEN' || inMeeting.date <= meeting.date) return err({ code: 'refused', rule: 'minutes.notInMeeting' });
  const allowed = checkExport(meeting, ['MINUTES'], points);
  if (!allowed.ok) return allowed;
  return ok({
    ...meeting,
    minutesStatus: 'ADOPTED',
    adoptedOn: on,
    adoptedInId: inMeeting.id,
    adoptedChanges: changes === '' ? null : changes,
    minutesHash: hash,
    version: meeting.version + 1,
  });
}
