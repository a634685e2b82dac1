import { useMemo, useState } from 'react';
import type { DecisionRow } from '#shared/decision/decision.ts';
import { formatDate, formatList } from '#shared/i18n/format.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Button, TextLink } from '#renderer/ui/button.tsx';
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems } from '#renderer/ui/menu-items.tsx';
import { OpenedPane } from '#renderer/ui/opened-pane.tsx';
import { DecisionState } from './columns.tsx';
import { RewordDialog } from './reword-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import styles from './decision.module.css';

type OpenedDecisionProps = {
  readonly row: DecisionRow;
  /** Those that may withdraw it. */
  readonly later: readonly DecisionRow[];
  readonly onClose: () => void;
};

/** The decision that was opened: beside the register where there is room, over it where there is not. */
export function OpenedDecision({ row, later, onClose }: OpenedDecisionProps) {
  const t = useMessages();
  const [doing, setDoing] = useState<'withdraw' | 'reword'>();
  useDecisionItems(row, setDoing);
  const stop = () => setDoing(undefined);
  if (doing === 'withdraw') return <WithdrawDialog row={row} later={later} onClose={stop} />;
  if (doing === 'reword') return <RewordDialog row={row} onClose={stop} />;

  return (
    <OpenedPane title={row.number} closeLabel={t.decision.pane.close} onClose={onClose} foot={<Buttons row={row} onDo={setDoing} />}>
      <Detail row={row} />
    </OpenedPane>
  );
}

type Doing = (doing: 'withdraw' | 'reword') => void;

function Buttons({ row, onDo }: { readonly row: DecisionRow; readonly onDo: Doing }) {
  const t = useMessages();
  const blocked = row.status === 'WITHDRAWN' ? { isBlocked: true, reason: t.rules['decision.withdrawn'] } : {};
  return (
    <>
      <Button variant="bar" onPress={() => onDo('reword')} {...blocked}>
        {t.decision.reword.start}
      </Button>
      <Button onPress={() => onDo('withdraw')} {...blocked}>
        {t.decision.withdraw.start}
      </Button>
    </>
  );
}

function Detail({ row }: { readonly row: DecisionRow }) {
  return (
    <>
      <p className={styles['text']}>{row.status === 'WITHDRAWN' ? <s className={styles['gone']}>{row.text}</s> : row.text}</p>
      <FactList facts={useFacts(row)} />
    </>
  );
}

function useFacts(row: DecisionRow): readonly Fact[] {
  const t = useMessages();
  const language = useLanguage();
  const { label } = useReference();
  const words = t.decision.pane;
  return [
    { label: words.meeting, value: <TextLink href={`/meetings/${row.meetingId}/minutes`}>{`${row.meetingNumber}, ${formatDate(language, row.meetingDate)}`}</TextLink> },
    { label: words.item, value: row.itemNumber },
    {
      label: words.signal,
      value:
        row.signalId && row.signalNumber ? (
          <>
            <TextLink href={`/signals/${row.signalId}`}>{row.signalNumber}</TextLink>, {row.signalTitle}
          </>
        ) : (
          t.decision.general
        ),
    },
    { label: words.route, value: row.route ? label('ROUTE', row.route) : words.noRoute },
    {
      label: words.status,
      value: (
        <>
          <DecisionState row={row} t={t} />
          {row.withdrawnByNumber && <small className={styles['note']}>{t.decision.withdrawnBy(row.withdrawnByNumber)}</small>}
          {row.withdraws.length > 0 && <small className={styles['note']}>{t.decision.withdraws(formatList(language, row.withdraws))}</small>}
        </>
      ),
    },
  ];
}

function useDecisionItems(row: DecisionRow, onDo: Doing) {
  const t = useMessages();
  const items = useMemo(() => {
    const item = { group: t.common.places.decisions, isEnabled: row.status === 'VALID' };
    return [
      { ...item, id: 'decision.withdraw', label: t.decision.withdraw.start, run: () => onDo('withdraw') },
      { ...item, id: 'decision.reword', label: t.decision.reword.start, run: () => onDo('reword') },
    ];
  }, [t, row.status, onDo]);
  useMenuItems(items);
}
