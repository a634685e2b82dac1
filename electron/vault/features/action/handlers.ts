import { refreshNextAgenda } from '#db/agenda-build.ts';
import type { AuditEvent } from '#db/audit/event.ts';
import * as actions from '#db/repositories/action.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as anonymity from '#db/repositories/anonymity.ts';
import * as meetings from '#db/repositories/meeting.ts';
import { capture, pushUndo } from '#db/repositories/undo.ts';
import type { WriteDb } from '#db/store.ts';
import { contextOf, textSaved } from '#electron/vault/guard/saved.ts';
import type { Context, Done, Handlers } from '#electron/vault/handlers.ts';
import type { Action, ActionUpdate } from '#shared/action/action.ts';
import { checkDue, isTerminal, moveDate, reword, setStatus } from '#shared/action/rules.ts';
import { labelsIn } from '#shared/anonymity/pseudonyms.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { ActionId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { formatActionNumber } from '#shared/numbering/numbering.ts';

const EVERYTHING = 100_000;
type Changed = { value: Action; events: [AuditEvent]; owesCheckpoint: boolean };
type Moved = Pick<ActionUpdate, 'kind' | 'from' | 'to' | 'reason' | 'organisationId'>;

const happened = (what: Happened['action'], id: string): [AuditEvent] => [{ feature: 'action', happened: what, subject: { table: 'action', id } }];

function change(db: WriteDb, which: { id: ActionId; version: number }, what: Happened['action'], decide: (action: Action) => Answer<Action>): Answer<Changed & { before: Action }> {
  const before = actions.find(db, which.id);
  if (!before) return err({ code: 'notFound', entity: 'action' });
  if (before.version !== which.version) return err({ code: 'stale', entity: 'action' });
  const next = decide(before);
  if (!next.ok) return next;
  if (!actions.replace(db, next.value)) return err({ code: 'stale', entity: 'action' });
  return ok({ value: next.value, events: happened(what, which.id), owesCheckpoint: textsSaved(db, before, next.value), before });
}

function textsSaved(db: WriteDb, before: Action | undefined, after: Action): boolean {
  const context = contextOf({ id: after.itemId, signalId: after.signalId });
  return textSaved(db, { context, record: { table: 'action', key: after.id }, before: before ? [before.text, before.reason] : [], after: [after.text, after.reason] });
}

/** A change that stays in the action's history, and can be taken back with its line. */
function changeWithHistory(
  db: WriteDb,
  asked: { readonly which: { id: ActionId; version: number }; readonly what: 'dateMoved' | 'statusSet'; readonly line: (before: Action) => Moved },
  ctx: Context,
  decide: (action: Action) => Answer<Action>,
): Answer<Changed> {
  const captured = capture(db, [{ table: 'action', key: asked.which.id }]);
  const changed = change(db, asked.which, asked.what, decide);
  if (!changed.ok) return changed;
  const { before, ...done } = changed.value;
  const updateId = ctx.newId();
  const line = asked.line(before);
  actions.insertUpdate(db, updateId, before.id, { ...line, on: ctx.today, channel: channelOf(db) });
  if (before.signalId !== null) anonymity.addPseudonyms(db, before.signalId, labelsIn(line.reason ?? ''));
  const inverse = [...captured, { table: 'action_update' as const, key: updateId, before: null }];
  pushUndo(db, { kind: `action.${asked.what}`, label: before.number, inverse, at: ctx.now });
  return ok(done);
}

/** A signal of which an action was finished is news for the next agenda; one that goes on again is not. */
function refreshed<T>(db: WriteDb, done: Answer<Done<T>>, ctx: Context): Answer<Done<T>> {
  const meeting = done.ok ? refreshNextAgenda(db, ctx.newId) : undefined;
  if (!done.ok || !meeting) return done;
  return ok({ ...done.value, events: [...done.value.events, { feature: 'agenda', happened: 'built', subject: { table: 'meeting', id: meeting.id } }] });
}

/** Said in the meeting while one is open, else by the chair at the desk. */
const channelOf = (db: WriteDb): ActionUpdate['channel'] => (meetings.findOpen(db) ? 'MEETING' : 'CHAIR');

export const actionHandlers: Handlers<Contract>['action'] = {
  list: (db, { meetingId, itemId, signalId, ownerId, openOnly = false, limit = EVERYTHING }, ctx) => {
    const rows = (() => {
      if (itemId) return actions.listForItem(db, ctx.today, itemId);
      if (meetingId) return actions.listForMeeting(db, ctx.today, meetingId);
      if (signalId) return actions.listForSignal(db, ctx.today, signalId);
      if (ownerId) return actions.listForOwner(db, ctx.today, ownerId);
      return openOnly ? actions.listRunning(db, ctx.today, limit) : actions.listAll(db, ctx.today, limit);
    })();
    return ok(openOnly ? rows.filter((row) => !isTerminal(row.status)) : rows);
  },

  find: (db, { id }, ctx) => {
    const action = actions.findRow(db, ctx.today, id);
    return action ? ok({ action, history: actions.listUpdates(db, id) }) : err({ code: 'notFound', entity: 'action' });
  },

  record: (db, { itemId, ownerId, text, due }, ctx: Context) => {
    const item = agenda.find(db, itemId);
    const meeting = item && meetings.find(db, item.meetingId);
    if (!item || !meeting) return err({ code: 'notFound', entity: 'agendaItem' });
    if (meeting.minutesStatus === 'ADOPTED') return err({ code: 'refused', rule: 'action.adopted' });
    if (meeting.status === 'PLANNED') return err({ code: 'refused', rule: 'meeting.notOpen' });
    const allowed = checkDue(due, meeting.date);
    if (!allowed.ok) return allowed;
    const sequence = actions.lastSequence(db, meeting.id) + 1;
    const action: Action = {
      id: ActionId.parse(ctx.newId()), number: formatActionNumber(meeting.number, sequence), meetingId: meeting.id, itemId, signalId: item.signalId, ownerId, text,
      dueOriginal: due, due, timesMoved: 0, status: 'OPEN', result: null, waitingForId: null, reason: null, doneOn: null, version: 1,
    };
    actions.insert(db, action, sequence);
    textsSaved(db, undefined, action);
    pushUndo(db, { kind: 'action.recorded', label: action.number, inverse: [{ table: 'action', key: action.id, before: null }], at: ctx.now });
    return ok({ value: action, events: happened('recorded', action.id) });
  },

  reword: (db, { text, ownerId, ...which }) => change(db, which, 'reworded', (action) => reword(action, text, ownerId)),

  moveDate: (db, { due, reason, ...which }, ctx) => {
    const line = (before: Action): Moved => ({ kind: 'MOVED', from: before.due, to: due, reason: reason || null, organisationId: null });
    return changeWithHistory(db, { which, what: 'dateMoved', line }, ctx, (action) => moveDate(action, due, ctx.today));
  },

  setStatus: (db, { status, result = null, waitingForId = null, due, reason = null, doneOn, ...which }, ctx) => {
    const asked = { status, result, waitingForId, due, reason, doneOn: doneOn ?? ctx.today };
    const line = (before: Action): Moved => ({ kind: 'STATUS', from: before.status, to: status, reason, organisationId: waitingForId });
    return refreshed(db, changeWithHistory(db, { which, what: 'statusSet', line }, ctx, (action) => setStatus(action, asked, ctx.today)), ctx);
  },
};
