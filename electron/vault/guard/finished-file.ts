import type { ReadDb } from '#db/store.ts';
import type { FindingPlace } from '#shared/anonymity/guard.ts';
import { foldedFinding } from '#shared/anonymity/rules.ts';
import { allowedWords } from './allowed.ts';
import { foundIn } from './found.ts';
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

/** What the program says by itself in a document, and texts that were looked at where they were typed: those are not judged a second time. */
export function acceptedIn(db: ReadDb, judged: readonly string[]): Accepted {
  const [all, lines] = [foldedFinding(judged.join('\n')), new Set(judged.flatMap((text) => text.split('\n')).map(foldedFinding))];
  return { allowed: allowedWords(db), isAccepted: (words, line) => lines.has(foldedFinding(line)) || standsIn(all, foldedFinding(words)) };
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
