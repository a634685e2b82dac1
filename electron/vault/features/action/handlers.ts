import type { AuditEvent } from '#db/audit/event.ts';
import * as actions from '#db/repositories/action.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as meetings from '#db/repositories/meeting.ts';
import { pushUndo } from '#db/repositories/undo.ts';
import type { WriteDb } from '#db/store.ts';
import type { Context, Handlers } from '#electron/vault/handlers.ts';
import type { Action, ActionUpdate } from '#shared/action/action.ts';
import { checkDue, isTerminal, moveDate, reword, setStatus } from '#shared/action/rules.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { ActionId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { formatActionNumber } from '#shared/numbering/numbering.ts';

const EVERYTHING = 100_000;
type Changed = { value: Action; events: [AuditEvent] };

const happened = (what: string, id: string): [AuditEvent] => [{ feature: 'action', happened: what, subject: { table: 'action', id } }];

function change(db: WriteDb, which: { id: ActionId; version: number }, what: string, decide: (action: Action) => Answer<Action>): Answer<Changed & { before: Action }> {
  const before = actions.find(db, which.id);
  if (!before) return err({ code: 'notFound', entity: 'action' });
  if (before.version !== which.version) return err({ code: 'stale', entity: 'action' });
  const next = decide(before);
  if (!next.ok) return next;
  if (!actions.replace(db, next.value)) return err({ code: 'stale', entity: 'action' });
  return ok({ value: next.value, events: happened(what, which.id), before });
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
    const allowed = checkDue(due, meeting.date);
    if (!allowed.ok) return allowed;
    const sequence = actions.lastSequence(db, meeting.id) + 1;
    const action: Action = {
      id: ActionId.parse(ctx.newId()), number: formatActionNumber(meeting.number, sequence), meetingId: meeting.id, itemId, signalId: item.signalId, ownerId, text,
      dueOriginal: due, due, timesMoved: 0, status: 'OPEN', result: null, waitingForId: null, reason: null, doneOn: null, version: 1,
    };
    actions.insert(db, action, sequence);
    pushUndo(db, { kind: 'action.recorded', label: action.number, inverse: [{ table: 'action', key: action.id, before: null }], at: ctx.now });
    return ok({ value: action, events: happened('recorded', action.id) });
  },

  reword: (db, { text, ownerId, ...which }) => change(db, which, 'reworded', (action) => reword(action, text, ownerId)),

  moveDate: (db, { due, reason, ...which }, ctx) => {
    const changed = change(db, which, 'dateMoved', (action) => moveDate(action, due, ctx.today));
    if (!changed.ok) return changed;
    actions.insertUpdate(db, ctx.newId(), which.id, {
      on: ctx.today, kind: 'MOVED', from: changed.value.before.due, to: due, reason: reason || null, channel: channelOf(db), organisationId: null,
    });
    return ok({ value: changed.value.value, events: changed.value.events });
  },

  setStatus: (db, { status, result = null, waitingForId = null, due, reason = null, doneOn, ...which }, ctx) => {
    const asked = { status, result, waitingForId, due, reason, doneOn: doneOn ?? ctx.today };
    const changed = change(db, which, 'statusSet', (action) => setStatus(action, asked, ctx.today));
    if (!changed.ok) return changed;
    actions.insertUpdate(db, ctx.newId(), which.id, {
      on: ctx.today, kind: 'STATUS', from: changed.value.before.status, to: status, reason, channel: channelOf(db), organisationId: waitingForId,
    });
    return ok({ value: changed.value.value, events: changed.value.events });
  },
};
