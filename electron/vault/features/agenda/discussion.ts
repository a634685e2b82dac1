import * as agenda from '#db/repositories/agenda.ts';
import * as reference from '#db/repositories/reference.ts';
import * as signals from '#db/repositories/signal.ts';
import { capture, pushUndo } from '#db/repositories/undo.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import { contextOf, textSaved } from '#electron/vault/guard/saved.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import { checkRoute, pause, putDown, start } from '#shared/agenda/rules.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { AgendaItemId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { checkDiscussable, checkNotAdopted, checkOpen } from '#shared/meeting/rules.ts';
import { edit } from '#shared/signal/rules.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { change, happened, itemInMeeting, type Done } from './change.ts';
import { close, openAgain } from './close-item.ts';

type AgendaHandlers = Handlers<Contract>['agenda'];
type Discussed = { readonly item: AgendaItem; readonly meeting: Meeting; readonly signal: Signal };

/** The signal under discussion; refused before the meeting opens and after its minutes were adopted. */
function discussed(db: ReadDb, id: AgendaItemId): Answer<Discussed> {
  const found = itemInMeeting(db, { id }, checkDiscussable);
  if (!found.ok) return found;
  const signal = found.value.item.signalId ? signals.find(db, found.value.item.signalId) : undefined;
  return signal ? ok({ ...found.value, signal }) : err({ code: 'refused', rule: 'agenda.noSignal' });
}

function editSignal(db: WriteDb, { id, what }: { readonly id: AgendaItemId; readonly what: 'weighed' | 'reviewSet' }, fields: Partial<Signal>): Answer<Done<{ id: AgendaItemId }>> {
  const found = discussed(db, id);
  if (!found.ok) return found;
  const next = edit(found.value.signal, fields);
  if (!next.ok) return next;
  if (!signals.replace(db, next.value)) return err({ code: 'stale', entity: 'signal' });
  return ok({ value: { id }, events: happened(what, next.value.id, 'signal') });
}

/** What happens to an item while it is on the table. */
export const discussion: Pick<
  AgendaHandlers,
  'start' | 'pause' | 'addTime' | 'writeNote' | 'setAnswer' | 'weigh' | 'setRoute' | 'setReview' | 'closeItem' | 'reopenItem'
> = {
  start: (db, which, ctx) => {
    const started = change(db, { which, what: 'itemStarted', allowed: checkOpen }, (item) => start(item, ctx.now));
    if (!started.ok) return started;
    const others = agenda.listForMeeting(db, started.value.value.meetingId).filter((item) => item.state === 'CURRENT' && item.id !== which.id);
    for (const other of others) agenda.replace(db, putDown(other, ctx.now));
    return started;
  },
  pause: (db, which, ctx) => change(db, { which, what: 'itemPaused', allowed: checkOpen }, (item) => pause(item, ctx.now)),
  addTime: (db, { minutes, ...which }) =>
    change(db, { which, what: 'timeAdded', allowed: checkOpen }, (item) => ok({ ...item, extraMinutes: item.extraMinutes + minutes, version: item.version + 1 })),

  writeNote: (db, note) => {
    const found = itemInMeeting(db, { id: note.itemId }, checkNotAdopted);
    if (!found.ok) return found;
    const key = `${note.itemId}/${note.step}`;
    const before = agenda.listNotes(db, note.itemId).find(({ step }) => step === note.step);
    agenda.writeNote(db, note);
    const owesCheckpoint = textSaved(db, { context: contextOf(found.value.item), record: { table: 'item_note', key }, before: [before?.text ?? null], after: [note.text] });
    return ok({ value: note, events: happened('noted', key, 'item_note'), owesCheckpoint });
  },

  setAnswer: (db, { itemId, organisationId, answer }) => {
    const found = discussed(db, itemId);
    if (!found.ok) return found;
    if (answer !== null && !reference.findCode(db, 'PARTNER_ANSWER', answer)) return err({ code: 'invalidInput', issues: [{ path: 'answer', rule: 'invalid_value' }] });
    if (answer === null) agenda.removeAnswer(db, itemId, organisationId);
    else agenda.setAnswer(db, { itemId, organisationId, answer });
    return ok({ value: { id: itemId }, events: happened('answered', `${itemId}/${organisationId}`, 'partner_answer') });
  },

  weigh: (db, { itemId, suspicion, urgency }) => {
    if (!reference.findCode(db, 'SUSPICION', suspicion)) return err({ code: 'invalidInput', issues: [{ path: 'suspicion', rule: 'invalid_value' }] });
    if (!reference.findCode(db, 'URGENCY', urgency)) return err({ code: 'invalidInput', issues: [{ path: 'urgency', rule: 'invalid_value' }] });
    return editSignal(db, { id: itemId, what: 'weighed' }, { suspicion, urgency });
  },

  setRoute: (db, { itemId, route, isOpen, alignedWithPolice = false }, ctx) => {
    const found = discussed(db, itemId);
    if (!found.ok) return found;
    const { signal, meeting, item } = found.value;
    if (!reference.findCode(db, 'ROUTE', route)) return err({ code: 'invalidInput', issues: [{ path: 'route', rule: 'invalid_value' }] });
    const mayChange = edit(signal, {});
    if (!mayChange.ok) return mayChange;
    const open = signals.listRoutes(db, signal.id).flatMap((one) => (one.closedOn === null ? one.route : []));
    const allowed = isOpen ? checkRoute(route, open, alignedWithPolice) : ok(true);
    if (!allowed.ok) return allowed;
    const key = `${signal.id}/${route}`;
    const before = capture(db, [{ table: 'signal_route', key }]);
    if (isOpen && !open.includes(route)) signals.openRoute(db, signal.id, route, meeting.date);
    if (!isOpen) signals.closeRoute(db, signal.id, route, meeting.date);
    if (isOpen !== open.includes(route)) pushUndo(db, { kind: 'agenda.routeSet', label: item.number, inverse: before, at: ctx.now });
    return ok({ value: { id: itemId }, events: happened(isOpen ? 'routeOpened' : 'routeClosed', key, 'signal_route') });
  },

  setReview: (db, { itemId, reviewDate }) => {
    const found = discussed(db, itemId);
    if (!found.ok) return found;
    if (reviewDate <= found.value.meeting.date) return err({ code: 'refused', rule: 'agenda.reviewInPast', fields: ['reviewDate'] });
    return editSignal(db, { id: itemId, what: 'reviewSet' }, { reviewDate });
  },

  closeItem: close,
  reopenItem: openAgain,
};
