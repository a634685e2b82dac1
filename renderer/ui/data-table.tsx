import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useLines, type Column, type Grouping, type Line, type Sort } from './table-model.ts';
import { useRowWindow } from './table-window.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './data-table.module.css';

export type { Column, Grouping } from './table-model.ts';

type DataTableProps<Row extends object> = {
  /** What it lists, for who hears the screen. */
  readonly label: string;
  /** Keep these three the same from render to render (module scope, `useMemo`): a hundred thousand rows are sorted only when they change. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly groupBy?: Grouping<Row> | undefined;
  readonly rowId: (row: Row) => string;
  /** Words to find in any column; accents and capitals do not matter. */
  readonly search?: string;
  readonly initialSort?: Sort;
  /** These rows stand first, whatever the sort: late ones. */
  readonly isFirst?: (row: Row) => boolean;
  /** Enter or a click on a row. A link or button in it keeps its own. */
  readonly onOpen?: (row: Row) => void;
  /** The row that is shown beside the table. */
  readonly selectedId?: string | undefined;
  /** Instead of rows, when there are none to show. */
  readonly empty?: ReactNode;
};

/**
 * A register: sorts by its heads, finds, groups. It fills its place and scrolls within it (`<Page body="filled">`). One row is in the tab
 * order; arrows, Page Up, Page Down, Home and End move, Enter opens. Only the rows in sight are in the page.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, groupBy, onOpen, selectedId, empty } = props;
  const { lines, sort, setSort } = useLines(props);
  const frame = useRef<HTMLDivElement>(null);
  const { active, items, height, measure, move } = useRowWindow(frame, lines);
  const tracks = [...(groupBy ? [groupBy.width ?? '11rem'] : []), ...columns.map((column) => column.width ?? 'minmax(6rem, 1fr)')].join(' ');

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget.querySelector(`[data-index="${active}"]`)) return;
    const line = lines[active];
    if (event.key === 'Enter' && line) onOpen?.(line.row);
    else if (!move(event.key)) return;
    event.preventDefault();
  };

  return (
    <div ref={frame} className={styles['frame']}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus */}
      <div role="grid" aria-label={label} aria-rowcount={lines.length + 1} className={styles['table']} style={{ '--tracks': tracks } as React.CSSProperties} onKeyDown={onKeyDown}>
        <div role="rowgroup" className={styles['head']}>
          <div role="row" aria-rowindex={1} className={styles['row']}>
            {groupBy && (
              <div role="columnheader" className={styles['cell']}>
                {groupBy.header}
              </div>
            )}
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles['rows']} style={{ height }}>
          {items.map(({ index, start }) => {
            const line = lines[index];
            return (
              line && (
                <Row
                  key={line.id}
                  ref={measure}
                  {...{ line, index, start, columns, onOpen }}
                  isActive={index === active}
                  isSelected={line.id === selectedId}
                  onFocus={() => move(index)}
                />
              )
            );
          })}
        </div>
      </div>
      {lines.length === 0 && <div className={styles['empty']}>{empty}</div>}
    </div>
  );
}

type HeadCellProps<Row> = {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
};

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const isSorted = sort?.column === column.id;
  const isDescending = isSorted && sort.isDescending;
  const canSort = column.header !== '' && column.isSortable !== false;
  return (
    <div
      role="columnheader"
      className={classNames(styles['cell'], column.isRight && styles['right'])}
      {...(isSorted && { 'aria-sort': isDescending ? ('descending' as const) : ('ascending' as const) })}
    >
      {canSort ? (
        <button type="button" className={styles['sort']} onClick={() => onSort({ column: column.id, isDescending: isSorted && !isDescending })}>
          {column.header}
          {isSorted && <Icon name={isDescending ? 'arrowDown' : 'arrowUp'} size="small" />}
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}

const isOwnControl = (target: EventTarget) => target instanceof Element && target.closest('a, button, input') !== null;

type RowProps<Row> = {
  readonly line: Line<Row>;
  readonly index: number;
  /** Pixels from the top of the rows. */
  readonly start: number;
  readonly columns: readonly Column<Row>[];
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onFocus: () => void;
  readonly ref: (row: HTMLElement | null) => void;
};

function Row<Row>({ line, index, start, columns, isActive, isSelected, onOpen, onFocus, ref }: RowProps<Row>) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter is heard on the grid
    <div
      ref={ref}
      role="row"
      tabIndex={isActive ? 0 : -1}
      data-index={index}
      aria-rowindex={index + 2}
      {...(isSelected && { 'aria-selected': true })}
      className={classNames(styles['row'], styles['body'], line.group && index > 0 && styles['begins'], onOpen && styles['opens'])}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={onFocus}
      onClick={(event) => !isOwnControl(event.target) && onOpen?.(line.row)}
    >
      {line.groupLabel !== undefined && (
        <div role="rowheader" className={classNames(styles['cell'], styles['group'])}>
          {line.group ? line.group.label : <VisuallyHidden>{line.groupLabel}</VisuallyHidden>}
          {line.group?.meta && <span className={styles['meta']}>{line.group.meta}</span>}
        </div>
      )}
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={classNames(styles['cell'], column.isRight && styles['right'])}>
          {column.cell ? column.cell(line.row) : column.value(line.row)}
        </div>
      ))}
    </div>
  );
}
