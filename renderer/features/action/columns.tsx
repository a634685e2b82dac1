import { formatDate, formatDay } from '#shared/i18n/format.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import type { ActionRow } from '#shared/action/action.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Reference } from '#renderer/ipc/use-reference.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import type { Column, Grouping } from '#renderer/ui/data-table.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { dueGroupOf, weeksOpen, type GroupBy } from './groups.ts';
import { statusIcons } from './status-icon.ts';
import styles from './action.module.css';

/** What a cell needs to be worded. */
export type Words = { readonly t: Messages; readonly language: Language; readonly reference: Reference; readonly today: CivilDate };

/** The columns of the register; what the rows are grouped by stands in front of them and is left out here. */
export function columnsOf(by: GroupBy, words: Words): readonly Column<ActionRow>[] {
  const { t, reference } = words;
  const owner: Column<ActionRow> = { id: 'owner', header: t.action.column.owner, value: (row) => reference.organisation(row.ownerId), width: '8.5rem' };
  return [
    { id: 'number', header: t.action.column.number, value: (row) => row.number, width: '6.75rem', cell: (row) => <span className={styles['number']}>{row.number}</span> },
    { id: 'text', header: t.action.column.text, value: (row) => row.text, width: 'minmax(13rem, 1fr)', cell: (row) => <TextCell row={row} words={words} /> },
    ...(by === 'owner' ? [] : [owner]),
    ...(by === 'signal' ? [] : [signalColumn(words)]),
    { id: 'due', header: t.action.column.due, value: (row) => row.due, width: '8rem', cell: (row) => <DueCell row={row} words={words} /> },
    { id: 'weeks', header: t.action.column.weeks, value: (row) => weeksOpen(row, words.today), width: '3.5rem', cell: (row) => <WeeksCell weeks={weeksOpen(row, words.today)} words={words} /> },
    {
      id: 'status', header: t.action.column.status, value: (row) => reference.label('ACTION_STATUS', row.status), width: '8rem',
      cell: (row) => <StateMark icon={statusIcons[row.status]}>{reference.label('ACTION_STATUS', row.status)}</StateMark>,
    },
  ];
}

/** How the rows are grouped: the name stands once, beside the first action of its group. */
export function groupingOf(by: GroupBy, { t, reference, today }: Words): Grouping<ActionRow> {
  const meta = (rows: readonly ActionRow[]) => <GroupMeta rows={rows} t={t} />;
  if (by === 'owner') return { header: t.action.column.owner, label: (row) => reference.organisation(row.ownerId), meta, width: '9.75rem' };
  if (by === 'due') return { header: t.action.filter.groups.due, label: (row) => t.action.dueGroup[dueGroupOf(row, today)], meta, width: '8rem' };
  const about = (rows: readonly ActionRow[]) => (
    <>
      {rows[0]?.signalTitle} {meta(rows)}
    </>
  );
  return { header: t.action.column.signal, label: (row) => row.signalNumber ?? t.action.group.general, meta: about, width: '9.75rem' };
}

/** A number would be noise beside a single action: only several are counted. */
function GroupMeta({ rows, t }: { readonly rows: readonly ActionRow[]; readonly t: Messages }) {
  if (rows.length < 2) return null;
  const late = rows.filter((row) => row.isOverdue).length;
  return (
    <span className={styles['count']}>
      {t.action.group.actions(rows.length)}
      {late > 0 && `, ${t.action.group.late(late)}`}
    </span>
  );
}

function signalColumn({ t }: Words): Column<ActionRow> {
  return {
    id: 'signal', header: t.action.column.signal, value: (row) => row.signalNumber, width: '7rem',
    cell: (row) =>
      row.signalId && row.signalNumber ? (
        <TextLink href={`/signals/${row.signalId}`} variant="quiet">
          {row.signalNumber}
        </TextLink>
      ) : (
        <span className={styles['faint']}>{t.action.general}</span>
      ),
  };
}

function TextCell({ row, words: { t, language, reference } }: { readonly row: ActionRow; readonly words: Words }) {
  const notes = [
    row.status === 'WAITING' && row.waitingForId ? t.action.waitsFor(reference.organisation(row.waitingForId)) : '',
    row.timesMoved > 0 ? t.action.movedFull(row.timesMoved, formatDate(language, row.dueOriginal)) : '',
    row.isEmbargoed ? t.action.embargoed : '',
  ].filter(Boolean);
  return (
    <>
      {row.text}
      {notes.length > 0 && <small className={styles['note']}>{notes.join(' · ')}</small>}
    </>
  );
}

function DueCell({ row, words: { t, language } }: { readonly row: ActionRow; readonly words: Words }) {
  return (
    <span className={styles['due']}>
      {formatDay(language, row.due)}
      {row.isOverdue && <StateMark icon="late" tone="critical">{t.action.late(row.daysOverdue)}</StateMark>}
      {!row.isOverdue && row.timesMoved > 0 && (
        <span className={styles['moved']}>
          <Icon name="refresh" size="small" />
          {t.action.moved(row.timesMoved)}
        </span>
      )}
    </span>
  );
}

const FULL = 4;

function WeeksCell({ weeks, words }: { readonly weeks: number; readonly words: Words }) {
  return (
    <span className={styles['weeks']}>
      <span className={styles['age']} aria-hidden="true">
        {Array.from({ length: FULL }, (_, index) => (
          <i key={index} data-on={index < weeks} />
        ))}
      </span>
      <span aria-hidden="true">{weeks}</span>
      <VisuallyHidden>{words.t.action.weeksOpen(weeks)}</VisuallyHidden>
    </span>
  );
}
