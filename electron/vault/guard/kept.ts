import { createHash } from 'node:crypto';
import * as anonymity from '#db/repositories/anonymity.ts';
import type { KeptMark } from '#db/repositories/anonymity.ts';
import type { ReadDb } from '#db/store.ts';
import type { GuardContext } from '#shared/anonymity/guard.ts';
import { foldedFinding } from '#shared/anonymity/rules.ts';

/** SHA-256 over salt and folded words: tells that a text is the one that was kept, and cannot be read back (docs/formats/store.md). */
export const markOf = (salt: string, text: string): string => createHash('sha256').update(salt).update(foldedFinding(text)).digest('hex');

export type Kept = { readonly findingOf: (text: string) => KeptMark | undefined };

/** What was kept in one context, ready to be asked for many texts. */
export function keptIn(db: ReadDb, context: GuardContext): Kept {
  const marks = anonymity.listKeptIn(db, context);
  return { findingOf: (text) => marks.find(({ salt, mark }) => mark === markOf(salt, text)) };
}

/** What was kept in any of the contexts of these, by context, each read once. */
export function keptByContext(db: ReadDb): (context: GuardContext) => Kept {
  const known = new Map<string, Kept>();
  return (context) => {
    const key = `${context.kind} ${context.id}`;
    const kept = known.get(key) ?? keptIn(db, context);
    known.set(key, kept);
    return kept;
  };
}
