import { refreshNextAgenda } from '#db/agenda-build.ts';
import type { AuditEvent } from '#db/audit/event.ts';
import * as anonymity from '#db/repositories/anonymity.ts';
import { listOfSignal } from '#db/repositories/guarded-text.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as reference from '#db/repositories/reference.ts';
import * as search from '#db/repositories/search.ts';
import * as links from '#db/repositories/signal-link.ts';
import * as signals from '#db/repositories/signal.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import { checkNothingOpen, openFindingsIn } from '#electron/vault/guard/open-findings.ts';
import { contextOfSignal, forgetContext, textSaved } from '#electron/vault/guard/saved.ts';
import type { Context, Handlers } from '#electron/vault/handlers.ts';
import { labelsIn } from '#shared/anonymity/pseudonyms.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { DisclosureId, SignalId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { formatSignalNumber } from '#shared/numbering/numbering.ts';
import { checkDisclosure, discard, edit, handleOutside, isRunning, moveTo, reopen, submit, titleOf } from '#shared/signal/rules.ts';
import type { Signal, SignalFields } from '#shared/signal/signal.ts';

type Done<T> = { value: T; events: [AuditEvent, ...AuditEvent[]]; owesCheckpoint?: boolean };

const happened = (what: Happened['signal'], id: string, table = 'signal'): [AuditEvent] => [{ feature: 'signal', happened: what, subject: { table, id } }];
const none = { openActions: 0, actions: 0 };

/** The neutral title, in the words of the code lists at this moment; undefined when the sector or municipality does not exist. */
function titleFor(db: ReadDb, fields: SignalFields): Answer<string> {
  const sector = reference.findCode(db, 'SECTOR', fields.sector);
  const municipality = reference.listMunicipalities(db).find((one) => one.id === fields.municipalityId);
  if (!sector) return err({ code: 'invalidInput', issues: [{ path: 'sector', rule: 'invalid_value' }] });
  if (!municipality) return err({ code: 'invalidInput', issues: [{ path: 'municipalityId', rule: 'invalid_value' }] });
  const { title } = sector.attributes as { title?: { nl?: string } };
  return ok(titleOf({ form: fields.form, sectorTitle: title?.nl ?? sector.nl, topic: fields.topic, municipality: municipality.name }));
}

/** Loads, lets the rule decide, stores: the shape of every command on one signal. */
function change(db: WriteDb, which: { id: SignalId; version: number }, what: Happened['signal'], decide: (signal: Signal) => Answer<Signal>): Answer<Done<Signal>> {
  const signal = signals.find(db, which.id);
  if (!signal) return err({ code: 'notFound', entity: 'signal' });
  if (signal.version !== which.version) return err({ code: 'stale', entity: 'signal' });
  const next = decide(signal);
  if (!next.ok) return next;
  if (!signals.replace(db, next.value)) return err({ code: 'stale', entity: 'signal' });
  return ok({ value: next.value, events: happened(what, which.id), owesCheckpoint: textsSaved(db, signal, next.value) });
}

const textsSaved = (db: WriteDb, before: Signal | undefined, after: Signal): boolean =>
  textSaved(db, {
    context: contextOfSignal(after.id),
    record: { table: 'signal', key: after.id },
    before: before ? [before.topic, before.text, before.holdReason] : [],
    after: [after.topic, after.text, after.holdReason],
  });

/** The next agenda follows what changed about a signal: it comes on, leaves, or has another title. */
function refreshed(db: WriteDb, done: Answer<Done<Signal>>, ctx: Context): Answer<Done<Signal>> {
  if (!done.ok) return done;
  const meeting = refreshNextAgenda(db, ctx.newId);
  const built: AuditEvent[] = meeting ? [{ feature: 'agenda', happened: 'built', subject: { table: 'meeting', id: meeting.id } }] : [];
  const { value, events, ...rest } = done.value;
  return ok({ ...rest, value: signals.find(db, value.id) ?? value, events: [...events, ...built] });
}

export const signalHandlers: Handlers<Contract>['signal'] = {
  list: (db, { text, statuses, limit = 100_000 }) => {
    const rows = statuses ? signals.listByStatus(db, statuses, limit) : signals.listAll(db, limit);
    const match = text === undefined ? undefined : search.matchOf(text);
    if (!match) return ok(rows);
    const found = new Set(search.signalIds(db, match));
    return ok(rows.filter((row) => found.has(row.id)));
  },

  find: (db, { id }) => {
    const signal = signals.find(db, id);
    if (!signal) return err({ code: 'notFound', entity: 'signal' });
    return ok({
      signal,
      routes: signals.listRoutes(db, id),
      history: links.listDiscussions(db, id),
      disclosures: links.listDisclosures(db, id),
      links: links.listLinks(db, id).map((link) => ({ ...link, id: SignalId.parse(link.id) })),
    });
  },

  create: (db, fields, ctx) => {
    const title = titleFor(db, fields);
    if (!title.ok) return title;
    const signal: Signal = {
      ...fields, id: SignalId.parse(ctx.newId()), number: null, title: title.value, status: 'DRAFT', formAtIntake: fields.form, holdUntil: null, holdReason: null,
      closingReason: null, closedOn: null, retentionClass: null, handledOutsideOn: null, handledOutsideRoute: null, mergedIntoId: null, version: 1,
    };
    signals.insert(db, signal);
    textsSaved(db, undefined, signal);
    return ok({ value: signal, events: happened('created', signal.id) });
  },

  save: (db, { id, version, ...fields }, ctx) => {
    const title = titleFor(db, fields);
    if (!title.ok) return title;
    const isMeeting = meetings.findOpen(db) !== undefined;
    const saved = change(db, { id, version }, 'changed', (signal) => edit(signal, { ...fields, title: title.value }, isMeeting));
    if (saved.ok && isRunning(saved.value.value.status) && !isMeeting) signals.noteNews(db, id, ctx.today);
    return refreshed(db, saved, ctx);
  },

  discard: (db, which) => {
    const signal = signals.find(db, which.id);
    if (!signal) return err({ code: 'notFound', entity: 'signal' });
    if (signal.version !== which.version) return err({ code: 'stale', entity: 'signal' });
    const allowed = discard(signal);
    if (!allowed.ok) return allowed;
    signals.remove(db, which.id);
    forgetContext(db, contextOfSignal(which.id));
    return ok({ value: { id: which.id }, events: happened('discarded', which.id), owesCheckpoint: true });
  },

  submit: (db, which, ctx) => {
    const signal = signals.find(db, which.id);
    if (!signal) return err({ code: 'notFound', entity: 'signal' });
    if (signal.version !== which.version) return err({ code: 'stale', entity: 'signal' });
    const year = Number(ctx.today.slice(0, 4));
    const sequence = signals.lastSequence(db, year) + 1;
    const next = submit(signal, formatSignalNumber(year, sequence));
    if (!next.ok) return next;
    if (!signals.submit(db, next.value, { year, sequence })) return err({ code: 'stale', entity: 'signal' });
    return ok({ value: next.value, events: happened('submitted', which.id) });
  },

  markChecked: (db, which, ctx) => {
    const checked = change(db, which, 'checked', (signal) => moveTo(signal, 'CHECKED', none));
    if (!checked.ok) return checked;
    const clean = checkNothingOpen(openFindingsIn(db, listOfSignal(db, which.id)));
    return clean.ok ? refreshed(db, checked, ctx) : clean;
  },

  handleOutside: (db, { on, route, ...which }, ctx) => {
    const answer = change(db, which, 'handledOutside', (signal) => handleOutside(signal, on, route, ctx.today));
    if (answer.ok) signals.openRoute(db, which.id, route, on);
    return refreshed(db, answer, ctx);
  },

  setReview: (db, { reviewDate, ...which }, ctx) => refreshed(db, change(db, which, 'reviewSet', (signal) => edit(signal, { reviewDate })), ctx),
  reopen: (db, { reviewDate, ...which }, ctx) => refreshed(db, change(db, which, 'reopened', (signal) => reopen(signal, reviewDate)), ctx),

  link: (db, { a, b }) => {
    if (a === b) return err({ code: 'refused', rule: 'signal.linkToItself' });
    if (!signals.find(db, a) || !signals.find(db, b)) return err({ code: 'notFound', entity: 'signal' });
    links.addLink(db, a, b);
    return ok({ value: { a, b }, events: happened('linked', links.linkKey(a, b).join('/'), 'signal_link') });
  },
  unlink: (db, { a, b }) => {
    if (!links.removeLink(db, a, b)) return err({ code: 'notFound', entity: 'link' });
    return ok({ value: { a, b }, events: happened('unlinked', links.linkKey(a, b).join('/'), 'signal_link') });
  },

  recordDisclosure: (db, input, ctx) => {
    const allowed = checkDisclosure(input, ctx.today);
    if (!allowed.ok) return allowed;
    if (!signals.find(db, input.signalId)) return err({ code: 'notFound', entity: 'signal' });
    const disclosure = { ...input, id: DisclosureId.parse(ctx.newId()) };
    links.insertDisclosure(db, disclosure);
    anonymity.addPseudonyms(db, input.signalId, labelsIn(input.purpose));
    return ok({ value: disclosure, events: happened('disclosureRecorded', disclosure.id, 'identity_disclosure') });
  },
  withdrawDisclosure: (db, { id }) => {
    if (!links.removeDisclosure(db, id)) return err({ code: 'notFound', entity: 'disclosure' });
    return ok({ value: { id }, events: happened('disclosureWithdrawn', id, 'identity_disclosure'), owesCheckpoint: true });
  },
};
