import { listAtMeeting, type GuardedText } from '#db/repositories/guarded-text.ts';
import type { ReadDb } from '#db/store.ts';
import type { FindingPlace } from '#shared/anonymity/guard.ts';
import type { ActionId } from '#shared/kernel/ids.ts';
import { isListed } from '#shared/minutes/action-outline.ts';
import type { MinutesFacts } from '#shared/minutes/facts.ts';
import type { DocumentKind } from '#shared/minutes/minutes.ts';
import type { TextsToMend } from '#shared/minutes/rules.ts';
import { openFindingsIn, withOpenFindings } from './open-findings.ts';
import { contextOf } from './saved.ts';

/** Actions of earlier meetings in the action list of this one, with why they lapsed. */
const textsOfEarlierActions = (facts: MinutesFacts): GuardedText[] =>
  facts.actions
    .filter((action) => action.meetingId !== facts.meeting.id && isListed(facts, action))
    .flatMap(({ id, signalId, itemId, text, reason }): GuardedText[] => {
      const at = { record: 'action' as const, id, step: null, itemId: null, context: contextOf({ id: itemId, signalId }) };
      return [{ ...at, field: 'text', text }, ...(reason === null ? [] : [{ ...at, field: 'reason', text: reason }])];
    });

const isOnAgenda = ({ record, field }: GuardedText) => record === 'item' || field === 'topic' || record === 'action';

/** Whether a document of this kind can hold such a text; minutes and decision list wait for everything that was written at the meeting. */
function isCovered(kind: DocumentKind, text: GuardedText): boolean {
  switch (kind) {
    case 'MINUTES':
    case 'DECISION_LIST':
      return true;
    case 'ACTION_LIST':
      return text.record === 'action';
    case 'AGENDA':
      return isOnAgenda(text);
  }
}

/** What was typed and can come into these documents of a meeting. */
export const textsFor = (db: ReadDb, facts: MinutesFacts, kinds: readonly DocumentKind[]): GuardedText[] =>
  [...listAtMeeting(db, facts.meeting.id), ...textsOfEarlierActions(facts)].filter((text) => kinds.some((kind) => isCovered(kind, text)));

/** Open findings in what these documents of a meeting are made from. */
export const openFindingsFor = (db: ReadDb, facts: MinutesFacts, kinds: readonly DocumentKind[]): FindingPlace[] => openFindingsIn(db, textsFor(db, facts, kinds));

/** Items of a meeting with an open finding in what was written under them. */
export const unrepairedItems = (db: ReadDb, meetingId: string): ReadonlySet<string> =>
  new Set(withOpenFindings(db, listAtMeeting(db, meetingId)).flatMap(({ text }) => text.itemId ?? []));

/** Items of the meeting with an open finding, and listed actions of earlier meetings with one. */
export function unrepairedIn(db: ReadDb, facts: MinutesFacts): Pick<TextsToMend, 'unrepaired' | 'unrepairedActions'> {
  const earlier = withOpenFindings(db, textsOfEarlierActions(facts)).map(({ text }) => text.id as ActionId);
  return { unrepaired: unrepairedItems(db, facts.meeting.id), unrepairedActions: [...new Set(earlier)] };
}
