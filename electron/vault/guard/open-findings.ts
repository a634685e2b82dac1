import type { GuardedText } from '#db/repositories/guarded-text.ts';
import type { ReadDb } from '#db/store.ts';
import type { FindingPlace } from '#shared/anonymity/guard.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { allowedWords } from './allowed.ts';
import { foundIn } from './found.ts';
import { keptByContext } from './kept.ts';

/** As many places as an answer names; who mends these hears of the rest. */
export const MOST_PLACES = 100;

/** What identifies in these texts and was neither repaired nor kept in its context, in their order. */
export function openFindingsIn(db: ReadDb, texts: readonly GuardedText[], allowed = allowedWords(db)): FindingPlace[] {
  const keptOf = keptByContext(db);
  return texts.flatMap(({ record, id, field, step, text, context }) =>
    foundIn(text, allowed)
      .filter(({ start, end }) => keptOf(context).findingOf(text.slice(start, end)) === undefined)
      .map(({ start, end, type }): FindingPlace => ({ record, id, field, step, kind: type, start, end })),
  );
}

/** Lets through, or says where something still stands that identifies somebody. */
export const checkNothingOpen = (places: readonly FindingPlace[]): Answer<true> =>
  places.length === 0 ? ok(true) : err({ code: 'openFindings', places: places.slice(0, MOST_PLACES) });
