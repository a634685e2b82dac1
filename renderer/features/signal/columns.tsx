import type { Language } from '#shared/i18n/catalogue.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { SignalRow } from '#shared/signal/signal.ts';
import type { Reference } from '#renderer/ipc/use-reference.ts';
import type { Column } from '#renderer/ui/data-table.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { statusIcons, urgencyIcons } from './status-icon.ts';
import styles from './register.module.css';

type Words = { readonly t: Messages; readonly language: Language; readonly reference: Reference; readonly today: CivilDate };

/** The columns of the register. The title names the municipality already: where room is short it has no column of its own. */
export function columnsOf(words: Words, isWide: boolean): readonly Column<SignalRow>[] {
  const { t, language, reference } = words;
  const heads = t.signal.column;
  return [
    {
      id: 'number', header: heads.number, value: (row) => row.number, width: '6.75rem',
      cell: (row) => <span className={styles['number']}>{row.number ?? t.signal.noNumber}</span>,
    },
    { id: 'title', header: heads.title, value: (row) => row.title, width: 'minmax(11rem, 1fr)', cell: (row) => <TitleCell row={row} reference={reference} /> },
    {
      id: 'status', header: heads.status, value: (row) => t.signal.status[row.status], width: '8rem',
      cell: (row) => (
        <StateMark icon={statusIcons[row.status]} tone={row.status === 'SUBMITTED' ? 'caution' : 'plain'}>
          {t.signal.status[row.status]}
        </StateMark>
      ),
    },
    {
      id: 'suspicion', header: heads.suspicion, value: (row) => rankOf(reference, 'SUSPICION', row.suspicion), width: '6.5rem',
      cell: (row) => <span className={row.suspicion === 'NOT_WEIGHED' ? styles['faint'] : undefined}>{reference.label('SUSPICION', row.suspicion)}</span>,
    },
    { id: 'urgency', header: heads.urgency, value: (row) => rankOf(reference, 'URGENCY', row.urgency), width: '5rem', cell: (row) => <Urgency code={row.urgency} reference={reference} /> },
    { id: 'submitter', header: heads.submitter, value: (row) => reference.organisation(row.submitterId), width: 'minmax(7rem, 0.5fr)' },
    ...(isWide ? [{ id: 'municipality', header: heads.municipality, value: (row: SignalRow) => reference.municipality(row.municipalityId), width: '8rem' }] : []),
    {
      id: 'review', header: heads.review, value: (row) => row.reviewDate, width: '6.5rem',
      cell: (row) => row.reviewDate && <ReviewCell date={formatDay(language, row.reviewDate)} isDue={row.reviewDate <= words.today && row.status !== 'CLOSED'} />,
    },
    { id: 'actions', header: heads.actions, value: (row) => row.openActions, width: '5rem', isRight: true, cell: (row) => row.openActions || <span className={styles['faint']}>0</span> },
  ];
}

const rankOf = (reference: Reference, list: 'SUSPICION' | 'URGENCY', code: string): number => {
  const rank = reference.entry(list, code)?.attributes['rank'];
  return typeof rank === 'number' ? rank : 0;
};

/** The title, with the flags that make the program act as shapes: minors and embargo. */
function TitleCell({ row, reference }: { readonly row: SignalRow; readonly reference: Reference }) {
  const marks = row.flags.filter((flag) => flag === 'F_EMBARGO' || flag === 'F_MINOR');
  return (
    <>
      {row.title}
      {marks.map((flag) => (
        <span key={flag} className={styles['mark']} title={reference.label('FLAG', flag)}>
          <Icon name={flag === 'F_EMBARGO' ? 'lock' : 'person'} size="small" />
          <VisuallyHidden>{reference.label('FLAG', flag)}</VisuallyHidden>
        </span>
      ))}
    </>
  );
}

function Urgency({ code, reference }: { readonly code: string; readonly reference: Reference }) {
  const icon = urgencyIcons[code];
  const word = reference.label('URGENCY', code);
  return icon ? <StateMark icon={icon} tone={code === 'ACUTE' ? 'critical' : 'caution'}>{word}</StateMark> : word;
}

const ReviewCell = ({ date, isDue }: { readonly date: string; readonly isDue: boolean }) =>
  isDue ? <StateMark icon="clock" tone="caution">{date}</StateMark> : <span className={styles['date']}>{date}</span>;
