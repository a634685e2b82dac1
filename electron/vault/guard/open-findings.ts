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

/** These texts with what identifies in them and was neither repaired nor kept in its context, in their order. */
export function withOpenFindings(db: ReadDb, texts: readonly GuardedText[]): { readonly text: GuardedText; readonly places: readonly FindingPlace[] }[] {
  const [allowed, keptOf] = [allowedWords(db), keptByContext(db)];
  return texts.flatMap((guarded) => {
    const { record, id, field, step, text, context } = guarded;
    const places = foundIn(text, allowed)
      .filter(({ start, end }) => keptOf(context).findingOf(text.slice(start, end)) === undefined)
      .map(({ start, end, type }): FindingPlace => ({ record, id, field, step, kind: type, start, end }));
    return places.length === 0 ? [] : [{ text: guarded, places }];
  });
}

export const openFindingsIn = (db: ReadDb, texts: readonly GuardedText[]): FindingPlace[] => withOpenFindings(db, texts).flatMap(({ places }) => places);

/** Lets through, or says where something still stands that identifies somebody. */
export const checkNothingOpen = (places: readonly FindingPlace[]): Answer<true> =>
  places.length === 0 ? ok(true) : err({ code: 'openFindings', places: places.slice(0, MOST_PLACES) });
