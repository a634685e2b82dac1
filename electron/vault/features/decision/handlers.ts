import type { AuditEvent } from '#db/audit/event.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as decisions from '#db/repositories/decision.ts';
import * as meetings from '#db/repositories/meeting.ts';
import { capture, pushUndo } from '#db/repositories/undo.ts';
import type { WriteDb } from '#db/store.ts';
import { contextOf, textSaved } from '#electron/vault/guard/saved.ts';
import type { Context, Handlers } from '#electron/vault/handlers.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { reword, withdraw, type Moment } from '#shared/decision/rules.ts';
import type { Decision } from '#shared/decision/decision.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { DecisionId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { formatDecisionNumber } from '#shared/numbering/numbering.ts';

const EVERYTHING = 100_000;
const happened = (what: Happened['decision'], id: string): AuditEvent => ({ feature: 'decision', happened: what, subject: { table: 'decision', id } });

/** The earlier decision goes in the same step as the later one comes, and back in the same step when that is undone. */
function withdrawEarlier(db: WriteDb, id: DecisionId, by: Decision & Moment): Answer<Decision> {
  const earlier = decisions.findRow(db, id);
  if (!earlier) return err({ code: 'notFound', entity: 'decision' });
  const next = withdraw(earlier, by);
  if (!next.ok) return next;
  if (!decisions.replace(db, next.value)) return err({ code: 'stale', entity: 'decision' });
  return ok(earlier);
}

const textsSaved = (db: WriteDb, before: string, { id, itemId, signalId, text }: Decision): boolean =>
  textSaved(db, { context: contextOf({ id: itemId, signalId }), record: { table: 'decision', key: id }, before: [before], after: [text] });

export const decisionHandlers: Handlers<Contract>['decision'] = {
  list: (db, { meetingId, itemId, signalId, limit = EVERYTHING }) => {
    if (itemId) return ok(decisions.listForItem(db, itemId));
    if (meetingId) return ok(decisions.listForMeeting(db, meetingId));
    if (signalId) return ok(decisions.listForSignal(db, signalId));
    return ok(decisions.listAll(db, limit));
  },

  record: (db, { itemId, text, route, withdrawsId }, ctx: Context) => {
    const item = agenda.find(db, itemId);
    const meeting = item && meetings.find(db, item.meetingId);
    if (!item || !meeting) return err({ code: 'notFound', entity: 'agendaItem' });
    if (meeting.minutesStatus === 'ADOPTED') return err({ code: 'refused', rule: 'decision.adopted' });
    if (meeting.status === 'PLANNED') return err({ code: 'refused', rule: 'meeting.notOpen' });
    const sequence = decisions.lastSequence(db, meeting.id) + 1;
    const decision: Decision = {
      id: DecisionId.parse(ctx.newId()), number: formatDecisionNumber(meeting.number, sequence), sequence, meetingId: meeting.id, itemId, signalId: item.signalId, route, text,
      status: 'VALID', withdrawnById: null, version: 1,
    };
    decisions.insert(db, decision);
    textsSaved(db, '', decision);
    const events: [AuditEvent, ...AuditEvent[]] = [happened('recorded', decision.id)];
    const inverse = [{ table: 'decision' as const, key: decision.id, before: null }, ...capture(db, withdrawsId ? [{ table: 'decision', key: withdrawsId }] : [])];
    if (withdrawsId) {
      const earlier = withdrawEarlier(db, withdrawsId, { ...decision, meetingDate: meeting.date, meetingNumber: meeting.number });
      if (!earlier.ok) return earlier;
      events.push(happened('withdrawn', withdrawsId));
    }
    pushUndo(db, { kind: 'decision.recorded', label: decision.number, inverse, at: ctx.now });
    return ok({ value: decision, events });
  },

  reword: (db, { id, version, text }) => {
    const decision = decisions.find(db, id);
    if (!decision) return err({ code: 'notFound', entity: 'decision' });
    if (decision.version !== version) return err({ code: 'stale', entity: 'decision' });
    const next = reword(decision, text, meetings.find(db, decision.meetingId)?.minutesStatus === 'ADOPTED');
    if (!next.ok) return next;
    if (!decisions.replace(db, next.value)) return err({ code: 'stale', entity: 'decision' });
    return ok({ value: next.value, events: [happened('reworded', id)], owesCheckpoint: textsSaved(db, decision.text, next.value) });
  },

  withdraw: (db, { id, version, byId }) => {
    const [decision, by] = [decisions.findRow(db, id), decisions.findRow(db, byId)];
    if (!decision || !by) return err({ code: 'notFound', entity: 'decision' });
    if (decision.version !== version) return err({ code: 'stale', entity: 'decision' });
    const next = withdraw(decision, by);
    if (!next.ok) return next;
    if (!decisions.replace(db, next.value)) return err({ code: 'stale', entity: 'decision' });
    return ok({ value: next.value, events: [happened('withdrawn', id)] });
  },
};
