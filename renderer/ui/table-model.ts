import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, useState, type ReactNode } from 'react';
import { contains } from './plain-text.ts';

export type Column<Row> = {
  readonly id: string;
  /** The head of the column; '' for a column of marks or buttons. */
  readonly header: string;
  /** What the column sorts and searches by, and shows when there is no `cell`. null stands last, whatever the direction. */
  readonly value: (row: Row) => string | number | null;
  readonly cell?: (row: Row) => ReactNode;
  /** A track of a CSS grid: '7rem', 'minmax(14rem, 1fr)'. */
  readonly width?: string;
  /** Figures stand at the right. */
  readonly isRight?: boolean;
  readonly isSortable?: boolean;
};

export type Sort = { readonly column: string; readonly isDescending: boolean };

export type Grouping<Row> = {
  readonly header: string;
  /** What a row belongs to; '' for none. Groups follow the order of their first row. */
  readonly label: (row: Row) => string;
  /** Under the label, in a quieter voice: how many, how many late. */
  readonly meta?: (rows: readonly Row[]) => ReactNode;
  readonly width?: string;
};

/** One line of the table. `group` is there on the first row of a group only, so that no line is spent on a heading. */
export type Line<Row> = {
  readonly id: string;
  readonly row: Row;
  readonly groupLabel: string | undefined;
  readonly group: { readonly label: string; readonly meta: ReactNode } | undefined;
};

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});
type Definition<Row extends object> = ColumnDef<typeof features, Row>;

const FIRST = '\u0000first';
const TEXT = '\u0000text';

const compare = (a: unknown, b: unknown) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl', { numeric: true }));

type TableInput<Row> = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowId: (row: Row) => string;
  readonly search?: string | undefined;
  readonly initialSort?: Sort | undefined;
  readonly isFirst?: ((row: Row) => boolean) | undefined;
  readonly groupBy?: Grouping<Row> | undefined;
};

/** The lines to show, found, sorted and grouped; and the sort in force with a way to change it. */
export function useLines<Row extends object>({ rows, columns, rowId, search = '', initialSort, isFirst, groupBy }: TableInput<Row>) {
  const [sort, setSort] = useState(initialSort);
  const definitions = useMemo(() => definitionsOf(columns, isFirst), [columns, isFirst]);
  const sorting = useMemo<SortingState>(
    () => [...(isFirst ? [{ id: FIRST, desc: true }] : []), ...(sort ? [{ id: sort.column, desc: sort.isDescending }] : [])],
    [isFirst, sort],
  );
  const table = useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: rowId,
    state: { sorting, globalFilter: search.trim() },
    globalFilterFn: (row, column, wanted: string) => contains(row.getValue<string>(column), wanted),
    getColumnCanGlobalFilter: (column) => column.id === TEXT,
  });
  const found = table.getRowModel().rows;
  const lines = useMemo(() => linesOf(found, groupBy), [found, groupBy]);
  return { lines, sort, setSort };
}

function definitionsOf<Row extends object>(columns: readonly Column<Row>[], isFirst: ((row: Row) => boolean) | undefined): Definition<Row>[] {
  const shown = columns.map<Definition<Row>>((column) => ({
    id: column.id,
    accessorFn: (row) => column.value(row) ?? undefined,
    sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
    sortUndefined: 'last',
  }));
  const text: Definition<Row> = { id: TEXT, accessorFn: (row) => columns.map((column) => column.value(row) ?? '').join(' ') };
  const first: Definition<Row> = { id: FIRST, accessorFn: (row) => Number(isFirst?.(row) ?? false), sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)) };
  return [...shown, text, first];
}

function linesOf<Row>(found: readonly { readonly id: string; readonly original: Row }[], groupBy: Grouping<Row> | undefined): readonly Line<Row>[] {
  if (!groupBy) return found.map(({ id, original }) => ({ id, row: original, groupLabel: undefined, group: undefined }));
  const groups = Map.groupBy(found, ({ original }) => groupBy.label(original));
  return [...groups].flatMap(([label, members]) =>
    members.map(({ id, original }, index) => ({
      id,
      row: original,
      groupLabel: label,
      group: index === 0 ? { label, meta: groupBy.meta?.(members.map((member) => member.original)) } : undefined,
    })),
  );
}
