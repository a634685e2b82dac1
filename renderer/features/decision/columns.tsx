import type { DecisionRow } from '#shared/decision/decision.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import { formatDay, formatList } from '#shared/i18n/format.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import type { Reference } from '#renderer/ipc/use-reference.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import type { Column } from '#renderer/ui/data-table.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import styles from './decision.module.css';

type Words = { readonly t: Messages; readonly language: Language; readonly reference: Reference };

export function columnsOf(words: Words): readonly Column<DecisionRow>[] {
  const { t, language, reference } = words;
  const heads = t.decision.column;
  return [
    { id: 'number', header: heads.number, value: (row) => row.number, width: '7rem', cell: (row) => <span className={styles['number']}>{row.number}</span> },
    { id: 'date', header: heads.date, value: (row) => row.meetingDate, width: '5.5rem', cell: (row) => formatDay(language, row.meetingDate) },
    { id: 'item', header: heads.item, value: (row) => row.itemNumber, width: '3.5rem' },
    { id: 'signal', header: heads.signal, value: (row) => row.signalNumber, width: '7rem', cell: (row) => <SignalCell row={row} t={t} /> },
    { id: 'text', header: heads.text, value: (row) => row.text, width: 'minmax(14rem, 1fr)', cell: (row) => <TextCell row={row} words={words} /> },
    { id: 'route', header: heads.route, value: (row) => reference.label('ROUTE', row.route), width: '11rem' },
    { id: 'status', header: heads.status, value: (row) => t.decision.status[row.status], width: '6rem', cell: (row) => <DecisionState row={row} t={t} /> },
  ];
}

export function DecisionState({ row, t }: { readonly row: DecisionRow; readonly t: Messages }) {
  const isValid = row.status === 'VALID';
  return (
    <StateMark icon={isValid ? 'check' : 'close'} tone={isValid ? 'plain' : 'quiet'}>
      {t.decision.status[row.status]}
    </StateMark>
  );
}

function SignalCell({ row, t }: { readonly row: DecisionRow; readonly t: Messages }) {
  if (!row.signalId || !row.signalNumber) return <span className={styles['faint']}>{t.decision.general}</span>;
  return (
    <TextLink href={`/signals/${row.signalId}`} variant="quiet">
      {row.signalNumber}
    </TextLink>
  );
}

/** The words of the decision, struck through when it no longer stands, with what took it away or what it took away. */
function TextCell({ row, words: { t, language } }: { readonly row: DecisionRow; readonly words: Words }) {
  const notes = [
    row.withdrawnByNumber ? t.decision.withdrawnBy(row.withdrawnByNumber) : '',
    row.withdraws.length > 0 ? t.decision.withdraws(formatList(language, row.withdraws)) : '',
    row.isEmbargoed ? t.decision.embargoed : '',
  ].filter(Boolean);
  return (
    <>
      {row.status === 'WITHDRAWN' ? <s className={styles['gone']}>{row.text}</s> : row.text}
      {notes.length > 0 && <small className={styles['note']}>{notes.join(' · ')}</small>}
    </>
  );
}
