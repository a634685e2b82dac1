import { useState, type DragEvent } from 'react';
import { isHeading, isStanding } from '#shared/agenda/rules-order.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { goesFirst } from '#shared/reference/rules.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { TextLink } from '#renderer/ui/button.tsx';
import { MinutesField } from './minutes-field.tsx';
import { OriginWords } from './origin-words.tsx';
import type { AgendaEdits, AgendaRow } from './use-agenda-edits.ts';
import styles from './agenda-table.module.css';

type Drag = {
  /** What is being dragged may land here. */
  readonly isTarget: boolean;
  readonly start: () => void;
  readonly end: () => void;
  readonly drop: () => void;
};

type AgendaTableRowProps = {
  readonly item: AgendaRow;
  readonly edits: AgendaEdits;
  readonly isReadOnly: boolean;
  readonly drag: Drag;
  readonly onWalk: (by: 1 | -1) => void;
};

export function AgendaTableRow({ item, edits, isReadOnly, drag, onWalk }: AgendaTableRowProps) {
  const t = useMessages().agenda;
  const language = useLanguage();
  const [isOver, setOver] = useState(false);
  if (isHeading(item)) return <HeadingRow item={item} />;
  const canMove = edits.canMove && !isStanding(item);
  const landing = {
    onDragOver: (event: DragEvent) => {
      if (!drag.isTarget) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      drag.drop();
    },
  };
  return (
    <tr data-item={item.id} className={classNames(styles['row'], isOver && drag.isTarget && styles['landing'])} onFocus={() => edits.setCurrent(item.id)} {...landing}>
      <td className={styles['grip']}>
        {canMove && (
          <span draggable className={styles['handle']} onDragStart={drag.start} onDragEnd={drag.end} title={t.columns.drag}>
            <Icon name="drag" size="small" />
          </span>
        )}
      </td>
      <th scope="row" className={styles['number']}>
        {item.number}
      </th>
      <td>
        <TitleCell item={item} />
      </td>
      <td className={styles['origin']}>
        <OriginWords item={item} />
      </td>
      <td className={styles['figure']}>
        {isReadOnly ? item.minutes : <MinutesField item={item} onChange={(minutes) => edits.setMinutes(item, minutes)} onWalk={onWalk} />}
      </td>
      <td className={classNames(styles['figure'], styles['begins'])}>{formatTime(language, item.begins).replace(/ .*/, '')}</td>
      <td className={styles['rest']}>{!isReadOnly && !isStanding(item) && <IconButton icon="close" label={t.remove(item.number)} onPress={() => edits.remove(item)} />}</td>
    </tr>
  );
}

function HeadingRow({ item }: { readonly item: AgendaRow }) {
  return (
    <tr className={styles['heading']}>
      <th scope="row" colSpan={2} className={styles['headingNumber']}>
        {item.number}
      </th>
      <td colSpan={5}>{item.title}</td>
    </tr>
  );
}

function TitleCell({ item }: { readonly item: AgendaRow }) {
  const { entry, label } = useReference();
  const critical = item.signal?.flags.filter((flag) => goesFirst(entry('FLAG', flag))) ?? [];
  return (
    <span className={styles['title']}>
      <span className={styles['clip']} title={item.title}>{item.signalId ? <TextLink variant="quiet" href={`/signals/${item.signalId}`}>{item.title}</TextLink> : item.title}</span>
      {item.signal?.urgency === 'ACUTE' && <Chip icon="acute">{label('URGENCY', 'ACUTE')}</Chip>}
      {critical.map((flag) => (
        <Chip key={flag} icon="acute">
          {label('FLAG', flag)}
        </Chip>
      ))}
    </span>
  );
}
