import * as actions from '#db/repositories/action.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as anonymity from '#db/repositories/anonymity.ts';
import { listAtItem, type GuardedText } from '#db/repositories/guarded-text.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as reference from '#db/repositories/reference.ts';
import * as signals from '#db/repositories/signal.ts';
import { capture, pushUndo } from '#db/repositories/undo.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import { checkNothingOpen, openFindingsIn } from '#electron/vault/guard/open-findings.ts';
import { contextOf } from '#electron/vault/guard/saved.ts';
import type { Context } from '#electron/vault/handlers.ts';
import type { AgendaItem, Outcome } from '#shared/agenda/agenda.ts';
import { closeItem, reopenItem, type ClosingFacts } from '#shared/agenda/rules.ts';
import { labelsIn } from '#shared/anonymity/pseudonyms.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Input } from '#shared/contract/define.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { checkOpen } from '#shared/meeting/rules.ts';
import { isRunning, moveTo, reopen } from '#shared/signal/rules.ts';
import type { Signal, SignalRoute, SignalStatus } from '#shared/signal/signal.ts';
import { happened, itemInMeeting, staleItem, type Done } from './change.ts';

type Asked = Input<Contract['agenda']['closeItem']>;
type Closing = { readonly item: AgendaItem; readonly meeting: Meeting; readonly signal: Signal | undefined; readonly routes: readonly SignalRoute[] };

/** Ends an item and moves its signal along, in one step that can be taken back as one (docs/domain.md 2.7). */
export function close(db: WriteDb, asked: Asked, ctx: Context): Answer<Done<AgendaItem>> {
  const found = itemInMeeting(db, asked, checkOpen);
  if (!found.ok) return found;
  const closing = withSignal(db, found.value);
  const item = closeItem(closing.item, { outcome: asked.outcome, receiverId: asked.receiverId ?? null }, factsOf(db, closing, asked), ctx.now);
  if (!item.ok) return item;
  const clean = asked.outcome === 'NOT_REACHED' ? ok(true) : checkNothingOpen(openFindingsIn(db, textsOf(db, closing, asked)));
  if (!clean.ok) return clean;
  const before = capture(db, recordsOf(closing));
  const moved = moveSignal(db, closing, asked);
  if (!moved.ok) return moved;
  if (!agenda.replace(db, item.value)) return staleItem;
  pushUndo(db, { kind: 'agenda.itemClosed', label: closing.item.number, inverse: before, at: ctx.now });
  return ok({ value: item.value, events: happened('itemClosed', asked.id) });
}

/** What the item leaves behind when it closes, the reason that a hold will have among it. */
function textsOf(db: ReadDb, { item, signal }: Closing, { outcome, holdReason }: Asked): GuardedText[] {
  const context = contextOf(item);
  const held: GuardedText[] =
    signal && outcome === 'ON_HOLD' && holdReason ? [{ record: 'signal', id: signal.id, field: 'holdReason', step: null, itemId: item.id, context, text: holdReason }] : [];
  return [...listAtItem(db, item.id), ...held];
}

/** Opens a closed item again. A signal that was closed with it is on the table again; any other keeps its status until the item closes anew. */
export function openAgain(db: WriteDb, which: { id: AgendaItem['id']; version: number }): Answer<Done<AgendaItem>> {
  const found = itemInMeeting(db, which, checkOpen);
  if (!found.ok) return found;
  const { item, meeting, signal } = withSignal(db, found.value);
  const next = reopenItem(item);
  if (!next.ok) return next;
  if (signal?.status === 'CLOSED') {
    const back = reopen(signal, meeting.date);
    if (!back.ok) return back;
    signals.replace(db, back.value);
  }
  if (!agenda.replace(db, next.value)) return staleItem;
  return ok({ value: next.value, events: happened('itemReopened', which.id) });
}

function withSignal(db: ReadDb, { item, meeting }: Pick<Closing, 'item' | 'meeting'>): Closing {
  const signal = item.signalId ? signals.find(db, item.signalId) : undefined;
  return { item, meeting, signal, routes: signal ? signals.listRoutes(db, signal.id) : [] };
}

const recordsOf = ({ item, signal, routes }: Closing) => [
  { table: 'agenda_item' as const, key: item.id },
  ...(signal ? [{ table: 'signal' as const, key: signal.id }, ...routes.map(({ route }) => ({ table: 'signal_route' as const, key: `${signal.id}/${route}` }))] : []),
];

function factsOf(db: ReadDb, { item, meeting, signal, routes }: Closing, asked: Asked): ClosingFacts {
  const counted = signal ? actions.countForSignal(db, signal.id) : { actions: 0, openActions: 0 };
  return {
    section: item.section,
    hasSignal: signal !== undefined,
    meetingDate: meeting.date,
    suspicion: signal?.suspicion ?? null,
    urgency: signal?.urgency ?? null,
    reviewDate: signal?.reviewDate ?? null,
    openRoutes: routes.filter((route) => route.closedOn === null).length,
    decisionsOnItem: agenda.countDecisions(db, item.id),
    actionsOnSignal: counted.actions,
    openActions: counted.openActions,
    previousMinutesAdopted: (meetings.findBefore(db, meeting.date)?.minutesStatus ?? 'ADOPTED') === 'ADOPTED',
    holdUntil: asked.holdUntil,
    holdReason: asked.holdReason,
    receiverId: asked.receiverId,
    closingReason: asked.closingReason,
    mergedIntoId: asked.mergedIntoId,
  };
}

/** Where an outcome leads; undefined leaves the signal where it is. */
function statusAfter(outcome: Outcome, now: SignalStatus): SignalStatus | undefined {
  switch (outcome) {
    case 'ROUTED':
    case 'ON_HOLD':
    case 'ESCALATED':
    case 'CLOSED':
      return outcome;
    case 'MONITOR':
      return 'DISCUSSED';
    case 'CONTINUED':
      return isRunning(now) && now !== 'REOPENED' ? now : 'DISCUSSED';
    case 'NOTED':
    case 'ADOPTED':
    case 'NOT_REACHED':
      return undefined;
  }
}

function moveSignal(db: WriteDb, { signal, meeting, routes }: Closing, asked: Asked): Answer<true> {
  const status = signal && statusAfter(asked.outcome, signal.status);
  if (!signal || !status) return ok(true);
  const fields = fieldsFor(db, signal, meeting, asked);
  if (!fields.ok) return fields;
  const next = moveTo({ ...signal, ...fields.value }, status, actions.countForSignal(db, signal.id));
  if (!next.ok) return next;
  if (!signals.replace(db, next.value)) return err({ code: 'stale', entity: 'signal' });
  anonymity.addPseudonyms(db, signal.id, labelsIn(next.value.holdReason ?? ''));
  if (status === 'CLOSED') for (const { route } of routes) signals.closeRoute(db, signal.id, route, meeting.date);
  return ok(true);
}

/** What an outcome writes on the signal: dates and reason of a hold, the end of a closed one with its retention class (docs/domain.md 3.5). */
function fieldsFor(db: ReadDb, signal: Signal, meeting: Meeting, asked: Asked): Answer<Partial<Signal>> {
  const { outcome, holdUntil = null, holdReason = null } = asked;
  if (outcome === 'ON_HOLD') return ok({ holdUntil, holdReason, reviewDate: holdUntil });
  if (outcome === 'CLOSED') return closedFields(db, signal, meeting, asked);
  // Nothing new was said about a held signal: it goes on waiting.
  return ok(outcome === 'CONTINUED' && signal.status === 'ON_HOLD' ? {} : { holdUntil: null, holdReason: null });
}

function closedFields(db: ReadDb, signal: Signal, meeting: Meeting, { closingReason = '', mergedIntoId }: Asked): Answer<Partial<Signal>> {
  const reason = reference.findCode(db, 'ROUTE', closingReason);
  if (!reason || reason.attributes['closes'] !== true) return err({ code: 'refused', rule: 'agenda.reasonDoesNotClose', fields: ['closingReason'] });
  if (mergedIntoId === signal.id) return err({ code: 'refused', rule: 'signal.linkToItself', fields: ['mergedIntoId'] });
  const retention = reason.attributes['retention'];
  return ok({
    closingReason,
    closedOn: meeting.date,
    retentionClass: typeof retention === 'string' ? retention : null,
    mergedIntoId: closingReason === 'R_CLOSE_MERGED' ? (mergedIntoId ?? null) : null,
    reviewDate: null,
    holdUntil: null,
    holdReason: null,
  });
}
