import { demandsOf, outcomesFor, type Demand } from '#shared/agenda/rules.ts';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { GateNotice } from '#renderer/guard/gate-notice.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { ClosingFields } from './closing-fields.tsx';
import { useFocusOn, type FocusPlace } from './focus.tsx';
import type { Closing } from './use-closing.ts';
import type { ItemInHand } from './use-item.ts';
import styles from './outcome-pane.module.css';

type CloseItemProps = { readonly inHand: ItemInHand; readonly closing: Closing; readonly ask: (place: FocusPlace) => void; readonly goTo: (place: FindingPlace) => void; readonly isReadOnly: boolean };

/** How the item ends, what that asks for, and the one button that ends it. */
export function CloseItem({ inHand, closing, ask, goTo, isReadOnly }: CloseItemProps) {
  const t = useMessages();
  const element = useFocusOn<HTMLDivElement>(['outcome']);
  const { item } = inHand;
  const { choice, change, unmet } = closing;
  if (item.state === 'DONE') return <ClosedItem inHand={inHand} isReadOnly={isReadOnly} />;
  if (isReadOnly) return null;
  return (
    <div className={styles['closing']}>
      <div ref={element}>
        <Select
          label={t.room.outcome.field}
          placeholder={t.room.outcome.choose}
          options={outcomesFor(item).map((outcome) => ({ id: outcome, label: t.agenda.outcomes[outcome] }))}
          value={choice.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      </div>
      <ClosingFields inHand={inHand} closing={closing} />
      {choice.outcome && inHand.signal && <Needs asked={demandsOf(choice.outcome)} unmet={unmet} ask={ask} />}
      <GateNotice error={closing.error} onGo={goTo} />
      <Button variant="primary" isWide keys="Ctrl+Enter" isRunning={closing.isRunning} onPress={() => void closing.close()}>
        {t.room.outcome.close(item.number)}
      </Button>
    </div>
  );
}

type NeedsProps = { readonly asked: readonly Demand[]; readonly unmet: readonly Demand[]; readonly ask: (place: FocusPlace) => void };

/** Suspicion and urgency are settled in one breath: one line. What only sometimes counts is shown when it is missing. */
const isShown = (demand: Demand, unmet: readonly Demand[]): boolean => {
  if (demand === 'urgency') return unmet.includes('urgency') && !unmet.includes('suspicion');
  return (demand !== 'openActions' && demand !== 'mergedIntoId') || unmet.includes(demand);
};

function Needs({ asked, unmet, ask }: NeedsProps) {
  const t = useMessages().room.outcome;
  const shown = asked.filter((demand) => isShown(demand, unmet));
  if (shown.length === 0) return null;
  return (
    <ul className={styles['needs']} aria-label={t.needs}>
      {shown.map((demand) => {
        const isMet = !unmet.includes(demand) && !(demand === 'suspicion' && unmet.includes('urgency'));
        return (
          <li key={demand} className={isMet ? styles['met'] : undefined}>
            <Icon name={isMet ? 'check' : 'ring'} size="small" />
            {isMet ? (
              <span>{t.fields[demand]}</span>
            ) : (
              <button type="button" className={styles['need']} onClick={() => ask(demand)}>
                {t.fields[demand]}
              </button>
            )}
            <VisuallyHidden>{isMet ? t.inOrder : t.stillNeeded}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}

function ClosedItem({ inHand, isReadOnly }: { readonly inHand: ItemInHand; readonly isReadOnly: boolean }) {
  const t = useMessages();
  const { run, error, isRunning } = useAct('agenda', 'reopenItem');
  const { item } = inHand;
  return (
    <div className={styles['closing']}>
      {item.outcome && <p>{t.room.outcome.closed(t.agenda.outcomes[item.outcome])}</p>}
      <Refusal error={error} />
      {!isReadOnly && (
        <Button isWide isRunning={isRunning} onPress={() => void run({ id: item.id, version: item.version })}>
          {t.room.outcome.reopen(item.number)}
        </Button>
      )}
    </div>
  );
}
