import { loadFacts } from '#db/minutes-facts.ts';
import type { DocumentOutline } from '#shared/document/outline.ts';
import { AgendaItemId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate, Instant } from '#shared/kernel/time.ts';
import { assemble } from '#shared/minutes/assemble.ts';
import { contentOf } from '#shared/minutes/content.ts';
import type { ItemFacts, MinutesFacts } from '#shared/minutes/facts.ts';
import type { DocumentKind } from '#shared/minutes/minutes.ts';
import type { Stamp } from '#shared/minutes/stamp.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { aWorkspace, type AWorkspace } from './a-workspace.ts';

let workspace: AWorkspace | undefined;

/** The facts of a meeting of the demonstration, from a real store, on the day after its last meeting. */
export function demoFacts(number = '2026-040', change: Partial<MinutesFacts> = {}): MinutesFacts {
  workspace ??= aWorkspace({ kind: 'demo', now: '2026-11-20T11:00:00.000Z' });
  const moment = { now: Instant.parse('2026-11-20T11:00:00.000Z'), today: CivilDate.parse('2026-11-20') };
  const facts = workspace.store.read((db) => {
    const id = db.prepare<[string], { id: string }>('SELECT id FROM meeting WHERE number = ?').get(number)?.id ?? '';
    return loadFacts(db, id, moment);
  });
  if (!facts) throw new Error(`No meeting ${number}`);
  return { ...facts, ...change };
}

export const inEnglish = (facts: MinutesFacts): MinutesFacts => ({
  ...facts,
  settings: { ...facts.settings, language: 'en', classification: 'CONFIDENTIAL' },
  word: (list, code) => packs.demo.codeLists.find((entry) => entry.list === list && entry.code === code)?.en ?? code,
});

/** A first version of a document, with a checkpoint as the trail would give it. */
export function outlineOf(facts: MinutesFacts, kind: DocumentKind, change: Partial<Stamp> = {}): DocumentOutline {
  return assemble(contentOf(facts, kind), {
    version: 1,
    date: facts.meeting.date,
    asOf: facts.asOf,
    checkpoint: { seq: 1842, code: 'K7QF-2M9X-P4TD' },
    adoption: null,
    adoptOn: facts.next?.date ?? null,
    ...change,
  });
}

const copyId = (index: number) => `00000000-0000-4000-a000-${String(index).padStart(12, '0')}`;

/** The facts with as many new signals as asked for, each with the note, decisions and actions of the first one. */
export function withSignals(facts: MinutesFacts, count: number): MinutesFacts {
  const model = facts.items.find(({ section, signal }) => section === 'NEW_SIGNALS' && signal !== null);
  if (!model?.signal) throw new Error('No signal to copy.');
  const { signal } = model;
  const items = Array.from({ length: count }, (_, index): ItemFacts => ({
    ...model,
    id: AgendaItemId.parse(copyId(index)),
    number: `6.${index + 1}`,
    signal: { ...signal, id: SignalId.parse(copyId(index)), number: `SIG-2026-${String(index + 1).padStart(3, '0')}` },
  }));
  const heading = facts.items.findIndex(({ section }) => section === 'NEW_SIGNALS');
  const others = facts.items.filter(({ section, signal: under }) => section !== 'NEW_SIGNALS' || under === null);
  const copied = <T extends { readonly itemId: AgendaItemId }>(rows: readonly T[]) =>
    rows.filter(({ itemId }) => itemId === model.id).flatMap((row) => items.map((item) => ({ ...row, itemId: item.id })));
  return {
    ...facts,
    items: [...others.slice(0, heading + 1), ...items, ...others.slice(heading + 1)],
    decisions: [...facts.decisions, ...copied(facts.decisions)],
    actions: [...facts.actions, ...copied(facts.actions)],
  };
}

/** The facts with another text typed everywhere a person can type. */
export function withText(facts: MinutesFacts, text: string): MinutesFacts {
  return {
    ...facts,
    items: facts.items.map((item) => ({ ...item, title: text, notes: [{ itemId: item.id, step: 0, text }, { itemId: item.id, step: 5, text }], signal: item.signal && { ...item.signal, title: text } })),
    decisions: facts.decisions.map((decision) => ({ ...decision, text })),
    actions: facts.actions.map((action) => ({ ...action, text, reason: text })),
    meeting: { ...facts.meeting, place: text },
    settings: { ...facts.settings, region: text },
  };
}
