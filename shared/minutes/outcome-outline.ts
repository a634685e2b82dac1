import type { DecisionRow } from '#shared/decision/decision.ts';
import type { Block } from '#shared/document/outline.ts';
import { discreet, isEmbargoed, ownerName } from './discretion.ts';
import type { ActionFacts, ItemFacts, MinutesFacts } from './facts.ts';
import type { Wording } from './wording.ts';

/** What was agreed under an item: its decisions, then its actions, in number order. */
export function outcomesOf(facts: MinutesFacts, item: ItemFacts, wording: Wording): readonly Block[] {
  const decisions = facts.decisions.filter(({ itemId }) => itemId === item.id);
  const actions = facts.actions.filter(({ itemId }) => itemId === item.id).toSorted((one, other) => (one.number < other.number ? -1 : 1));
  return [
    ...decisions.map((decision): Block => ({
      kind: 'decision',
      label: wording.t.numbered(wording.t.decisionLabel[facts.settings.decisionLabel], decision.number),
      text: decisionText(decision, item.signal, wording),
    })),
    ...actions.map((action) => actionBlock(facts, action, wording)),
  ];
}

type About = ItemFacts['signal'];

/** The words of a decision; a withdrawn one says by what, one under embargo says nothing. */
export function decisionText(decision: DecisionRow, about: About, wording: Wording): string {
  const { t } = wording;
  const text = decision.isEmbargoed ? t.signal.embargoText : discreet(decision.text, about, wording);
  return decision.status === 'WITHDRAWN' && decision.withdrawnByNumber !== null ? t.withdrawn(text, decision.withdrawnByNumber) : text;
}

/** The words of an action; one under embargo says that it is being handled. */
export const actionText = (action: ActionFacts, wording: Wording): string => (isEmbargoed(action) ? wording.t.signal.embargoText : discreet(action.text, action, wording));

/** A lapsed action keeps its number and says why (docs/domain.md 4.6). */
function actionBlock(facts: MinutesFacts, action: ActionFacts, wording: Wording): Block {
  const { t } = wording;
  const owner = ownerName(facts, action.ownerId, action, wording);
  const hasLapsed = action.status === 'CANCELLED';
  const text = actionText(action, wording);
  return {
    kind: 'action',
    label: t.numbered(t.actionLabel, action.number),
    lead: hasLapsed ? t.actionLapsed(owner) : t.actionLead(owner, wording.short(action.due)),
    text: hasLapsed && action.reason !== null && !isEmbargoed(action) ? t.lapsedText(text, discreet(action.reason, action, wording)) : text,
  };
}
