import * as anonymity from '#db/repositories/anonymity.ts';
import * as guardedTexts from '#db/repositories/guarded-text.ts';
import { forgetTextsOf, type UndoTable } from '#db/repositories/undo.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { GuardContext } from '#shared/anonymity/guard.ts';
import { labelsIn } from '#shared/anonymity/pseudonyms.ts';
import { foldedFinding } from '#shared/anonymity/rules.ts';
import { allowedWords } from './allowed.ts';
import { foundIn } from './found.ts';
import { markOf } from './kept.ts';

/** What an item is about: its signal, or itself. */
export const contextOf = ({ id, signalId }: Pick<AgendaItem, 'id' | 'signalId'>): GuardContext =>
  signalId === null ? { kind: 'ITEM', id } : { kind: 'SIGNAL', id: signalId };

export const contextOfSignal = (id: string): GuardContext => ({ kind: 'SIGNAL', id });

type SavedText = {
  readonly context: GuardContext;
  readonly record: { readonly table: UndoTable; readonly key: string };
  /** What stood in the fields of the record, and what stands there now; null where there is nothing. */
  readonly before: readonly (string | null)[];
  readonly after: readonly (string | null)[];
};

const joined = (texts: readonly (string | null)[]): string => texts.map((text) => text ?? '').join('\n\n');

/**
 * To be called once a text was saved, in the same command. Notes the pseudonyms of the signal, lets go of what was kept and is no longer there,
 * and of steps back that would bring an older text. Answers whether something that identified was taken out: then the log of the store is to be
 * emptied as well.
 */
export function textSaved(db: WriteDb, { context, record, before, after }: SavedText): boolean {
  const [old, now] = [joined(before), joined(after)];
  if (old === now) return false;
  if (context.kind === 'SIGNAL') anonymity.addPseudonyms(db, context.id, labelsIn(`${old}\n${now}`));
  forgetTextsOf(db, record);
  const allowed = allowedWords(db);
  forgetKept(db, context, allowed);
  const left = new Set(wordsFoundIn(now, allowed));
  return wordsFoundIn(old, allowed).some((word) => !left.has(word));
}

const wordsFoundIn = (text: string, allowed: readonly string[]): string[] => foundIn(text, allowed).map(({ start, end }) => foldedFinding(text.slice(start, end)));

/** A finding that was kept and stands in no text of its context any more would else be kept unseen when it comes back. */
function forgetKept(db: WriteDb, context: GuardContext, allowed: readonly string[]): void {
  const kept = anonymity.listKeptIn(db, context);
  if (kept.length === 0) return;
  const standing = new Set(guardedTexts.listInContext(db, context).flatMap(({ text }) => wordsFoundIn(text, allowed)));
  for (const { id, salt, mark } of kept) {
    if (![...standing].some((word) => markOf(salt, word) === mark)) anonymity.removeKept(db, id);
  }
}

/** Every label of a signal: those of texts that are gone, and those that stand in its texts now. */
export const usedLabels = (db: ReadDb, signalId: string): string[] => [
  ...new Set([...anonymity.listPseudonyms(db, signalId), ...guardedTexts.listInContext(db, contextOfSignal(signalId)).flatMap(({ text }) => labelsIn(text))]),
];

/** What was kept about something that is gone. */
export function forgetContext(db: WriteDb, context: GuardContext): void {
  for (const { id } of anonymity.listKeptIn(db, context)) anonymity.removeKept(db, id);
}
