import { assemble } from './assemble.ts';
import { contentOf, type DocumentContent } from './content.ts';
import type { MinutesFacts } from './facts.ts';
import type { Stamp } from './stamp.ts';

const TYPED = '…';

/** The facts with everything that was typed about a signal or an item taken out, and the label of the documents with it. */
const withoutTyped = (facts: MinutesFacts): MinutesFacts => ({
  ...facts,
  settings: { ...facts.settings, classification: TYPED },
  previous: facts.previous && { ...facts.previous, adoptedChanges: facts.previous.adoptedChanges === null ? null : TYPED },
  items: facts.items.map((item) => ({
    ...item,
    title: item.origin === 'STANDING' ? item.title : TYPED,
    notes: item.notes.map((note) => ({ ...note, text: TYPED })),
    signal: item.signal && { ...item.signal, title: TYPED },
  })),
  decisions: facts.decisions.map((decision) => ({ ...decision, text: TYPED })),
  actions: facts.actions.map((action) => ({ ...action, text: TYPED, reason: action.reason === null ? null : TYPED })),
});

/** Every string in a piece of data, in its order. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/**
 * What a document says of its own accord: dates, sentences of the program, names of partners and, where the workspace wants them, of
 * participants. Nothing in it was typed about a signal. What a meeting adopted counts as a whole: it was looked through when it was adopted,
 * and is the same ever since.
 */
export const ownWordsOf = (facts: MinutesFacts, content: DocumentContent, stamp: Stamp): string =>
  stringsIn(assemble(stamp.adoption === null ? contentOf(withoutTyped(facts), content.kind) : content, stamp)).join('\n');
