import type { ReadDb } from '#db/store.ts';
import type { FindingPlace, GuardContext } from '#shared/anonymity/guard.ts';
import { foldedFinding } from '#shared/anonymity/rules.ts';
import type { MinutesFacts } from '#shared/minutes/facts.ts';
import { allowedWords } from './allowed.ts';
import { foundIn } from './found.ts';
import { keptByContext } from './kept.ts';
import { contextOf } from './saved.ts';
import { textsInWordFile, type PartText } from './word-texts.ts';

/** What may stand in a finished document although it looks like something that identifies. */
export type Accepted = { readonly allowed: readonly string[]; readonly isAccepted: (words: string, line: string) => boolean };

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\d]/u.test(character);

/** Whether words stand in a text as whole words; both folded. */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

/** The words of the program in this document, and what was kept about anything in it. */
export function acceptedIn(db: ReadDb, facts: MinutesFacts, ownWords: string): Accepted {
  const keptOf = keptByContext(db);
  const contexts: readonly GuardContext[] = [
    { kind: 'MEETING', id: facts.meeting.id },
    ...facts.items.map(({ id, signal }) => contextOf({ id, signalId: signal?.id ?? null })),
    ...facts.actions.map(({ itemId, signalId }) => contextOf({ id: itemId, signalId })),
  ];
  const kept = [...new Set(contexts.map(keptOf))];
  const [own, ownLines] = [foldedFinding(ownWords), new Set(ownWords.split('\n').map(foldedFinding))];
  return {
    allowed: allowedWords(db),
    isAccepted: (words, line) => ownLines.has(foldedFinding(line)) || standsIn(own, foldedFinding(words)) || kept.some(({ findingOf }) => findingOf(words) !== undefined),
  };
}

const lineAround = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';

/** What identifies in these texts of a document and is accepted nowhere. `field` is the part, `step` the number of the text, from 0. */
export const findingsInTexts = (texts: readonly PartText[], { allowed, isAccepted }: Accepted, id: string): FindingPlace[] =>
  texts.flatMap(({ field, text }, step) =>
    foundIn(text, allowed)
      .filter(({ start, end }) => !isAccepted(text.slice(start, end), lineAround(text, start)))
      .map(({ start, end, type }): FindingPlace => ({ record: 'document', id, field, step, kind: type, start, end })),
  );

/** The same for a finished Word file: every part of it, and its name. */
export const findingsInFile = (bytes: Uint8Array, fileName: string, accepted: Accepted, id: string): FindingPlace[] =>
  findingsInTexts(textsInWordFile(bytes, fileName), accepted, id);
