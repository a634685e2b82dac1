import type { AuditEvent } from '#db/audit/event.ts';
import * as anonymity from '#db/repositories/anonymity.ts';
import * as texts from '#db/repositories/guarded-text.ts';
import * as signals from '#db/repositories/signal.ts';
import { knownWords, allowedWords } from '#electron/vault/guard/allowed.ts';
import { foundIn } from '#electron/vault/guard/found.ts';
import { keptIn, markOf } from '#electron/vault/guard/kept.ts';
import { MOST_PLACES, openFindingsIn } from '#electron/vault/guard/open-findings.ts';
import { usedLabels } from '#electron/vault/guard/saved.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import { checkAllowable, checkKeepable, foldedFinding } from '#shared/anonymity/rules.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { traceabilityIn } from './traceability.ts';

const MOST_KEPT = 500;
const noContext = err({ code: 'notFound', entity: 'guardContext' } as const);
const happened = (what: Happened['anonymity'], table: string, id: string): [AuditEvent] => [{ feature: 'anonymity', happened: what, subject: { table, id } }];

export const anonymityHandlers: Handlers<Contract>['anonymity'] = {
  words: (db) => ok({ own: anonymity.listWords(db), known: knownWords(db) }),

  allowWord: (db, { word }, ctx) => {
    const allowable = checkAllowable(foundIn(word, []));
    if (!allowable.ok) return allowable;
    const isThere = anonymity.listWords(db).some((own) => foldedFinding(own.word) === foldedFinding(word));
    if (isThere) return err({ code: 'refused', rule: 'anonymity.wordExists', fields: ['word'] });
    const allowed = { id: ctx.newId(), word, version: 1 };
    anonymity.insertWord(db, allowed);
    return ok({ value: allowed, events: happened('wordAllowed', 'allowed_word', allowed.id) });
  },

  disallowWord: (db, which) => {
    if (!anonymity.removeWord(db, which)) return err({ code: 'stale', entity: 'allowedWord' });
    return ok({ value: { id: which.id }, events: happened('wordDisallowed', 'allowed_word', which.id) });
  },

  kept: (db) => ok(anonymity.listKept(db, MOST_KEPT)),

  keptAmong: (db, { context, texts: asked }) => {
    const kept = keptIn(db, context);
    return ok(asked.map((text) => kept.findingOf(text)?.reason ?? null));
  },

  keep: (db, { context, type, text, reason }, ctx) => {
    if (!anonymity.hasContext(db, context)) return noContext;
    const keepable = checkKeepable(text, type, foundIn(text, allowedWords(db)));
    if (!keepable.ok) return keepable;
    const before = keptIn(db, context).findingOf(text);
    if (before) anonymity.removeKept(db, before.id);
    const [id, salt] = [ctx.newId(), ctx.newId()];
    anonymity.insertKept(db, { id, context, type, reason, salt, mark: markOf(salt, text), at: ctx.now });
    return ok({ value: { id }, events: happened(`kept.${type}`, 'kept_finding', id) });
  },

  unkeep: (db, { context, text }) => {
    const kept = keptIn(db, context).findingOf(text);
    if (!kept) return err({ code: 'notFound', entity: 'keptFinding' });
    anonymity.removeKept(db, kept.id);
    return ok({ value: { context }, events: happened(`keptNoMore.${kept.type}`, 'kept_finding', kept.id) });
  },

  pseudonyms: (db, { signalId }) => (signals.find(db, signalId) ? ok(usedLabels(db, signalId)) : err({ code: 'notFound', entity: 'signal' })),

  inspect: (db, { context }) => (anonymity.hasContext(db, context) ? ok(openFindingsIn(db, texts.listInContext(db, context)).slice(0, MOST_PLACES)) : noContext),

  traceability: (db, { signalId }, { today }) => {
    const found = traceabilityIn(db, signalId, today);
    return found ? ok(found) : err({ code: 'notFound', entity: 'signal' });
  },
};
