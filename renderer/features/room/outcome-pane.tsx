import type { FindingPlace } from '#shared/kernel/errors.ts';
import { Section } from '#renderer/ui/section.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ActionEntry } from './action-entry.tsx';
import { CloseItem } from './close-item.tsx';
import { DecisionEntry } from './decision-entry.tsx';
import type { FocusPlace } from './focus.tsx';
import type { Closing } from './use-closing.ts';
import type { ItemInHand } from './use-item.ts';
import styles from './outcome-pane.module.css';

type OutcomePaneProps = {
  readonly inHand: ItemInHand;
  readonly closing: Closing;
  readonly ask: (place: FocusPlace) => void;
  readonly goTo: (place: FindingPlace) => void;
  readonly isReadOnly: boolean;
  readonly isOver: boolean;
};

/** What came of the item: decisions and actions as numbered, and how it ends. */
export function OutcomePane({ inHand, closing, ask, goTo, isReadOnly, isOver }: OutcomePaneProps) {
  const t = useMessages().room.outcome;
  const { decisions, actions, item } = inHand;
  return (
    <aside className={styles['outcome']} aria-label={t.label(item.number)}>
      <div className={styles['entries']}>
        <Section title={t.decisions} count={decisions.length}>
          {decisions.length === 0 && <p className={styles['hint']}>{t.noDecisions}</p>}
          <ol>
            {decisions.map((decision) => (
              <DecisionEntry key={decision.id} decision={decision} isReadOnly={isReadOnly} />
            ))}
          </ol>
        </Section>
        <Section title={t.actions} count={actions.length}>
          {actions.length === 0 && <p className={styles['hint']}>{t.noActions}</p>}
          <ol>
            {actions.map((action) => (
              <ActionEntry key={action.id} action={action} isReadOnly={isReadOnly} />
            ))}
          </ol>
        </Section>
      </div>
      <CloseItem key={item.id} inHand={inHand} closing={closing} ask={ask} goTo={goTo} isReadOnly={isOver} />
    </aside>
  );
}
