import { useEffect, useRef, useState } from 'react';
import { isHeading, isStanding } from '#shared/agenda/rules-order.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { AgendaTableRow } from './agenda-table-row.tsx';
import type { AgendaEdits, AgendaRow } from './use-agenda-edits.ts';
import styles from './agenda-table.module.css';

type AgendaTableProps = { readonly items: readonly AgendaRow[]; readonly edits: AgendaEdits; readonly isReadOnly: boolean };

/** Items in order. The minutes of an item are where the keyboard stands: arrows go along, Alt with arrows takes the item along. */
export function AgendaTable({ items, edits, isReadOnly }: AgendaTableProps) {
  const t = useMessages().agenda;
  const table = useRef<HTMLTableElement>(null);
  const [dragged, setDragged] = useState<AgendaRow>();
  const order = items.map(({ id }) => id).join();
  const focusRow = (id: string | undefined) => table.current?.querySelector<HTMLElement>(`[data-item="${id}"] input`)?.focus();

  const lastOrder = useRef(order);
  // A row that moved takes the focus along: the browser drops it when the row is put in another place.
  useEffect(() => {
    if (lastOrder.current === order) return;
    lastOrder.current = order;
    if (edits.currentId && document.activeElement === document.body) focusRow(edits.currentId);
  });

  const walk = (from: AgendaRow, by: 1 | -1) => {
    const stops = items.filter((item) => !isHeading(item));
    focusRow((stops[stops.indexOf(from) + by] ?? from).id);
  };
  return (
    <table ref={table} className={styles['table']}>
      <caption>
        <VisuallyHidden>{t.tableLabel}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles['grip']}>
            <VisuallyHidden>{t.columns.drag}</VisuallyHidden>
          </th>
          <th scope="col" className={styles['number']}>
            {t.columns.number}
          </th>
          <th scope="col">{t.columns.title}</th>
          <th scope="col" className={styles['origin']}>
            {t.columns.origin}
          </th>
          <th scope="col" className={styles['figure']}>
            {t.columns.minutes}
          </th>
          <th scope="col" className={styles['figure']}>
            {t.columns.begins}
          </th>
          <th scope="col" className={styles['rest']}>
            <VisuallyHidden>{t.columns.rest}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AgendaTableRow
            key={item.id}
            item={item}
            edits={edits}
            isReadOnly={isReadOnly}
            onWalk={(by) => walk(item, by)}
            drag={{
              isTarget: dragged !== undefined && dragged.id !== item.id && dragged.section === item.section && !isStanding(item),
              start: () => setDragged(item),
              end: () => setDragged(undefined),
              drop: () => dragged && edits.moveTo(dragged, item),
            }}
          />
        ))}
      </tbody>
    </table>
  );
}
