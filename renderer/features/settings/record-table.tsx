import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import styles from './record-table.module.css';

export type RecordColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isRight?: boolean;
  /** What the program calls it, rather than a word. */
  readonly isCode?: boolean;
  /** Takes what room is left; what does not fit on its line is cut off, and heard and shown in full at the pointer. */
  readonly isCut?: boolean;
};

type RecordTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly RecordColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The button at the end of a row; `label` names the record for who hears the screen. */
  readonly edit?: { readonly label: (row: Row) => string; readonly run: (row: Row) => void };
  readonly add?: { readonly label: string; readonly run: () => void };
  /** Shown instead of the table when there are no rows. */
  readonly empty?: string;
  readonly foot?: ReactNode;
};

/** A few dozen records in the order they are given, each with its way to change it. */
export function RecordTable<Row>({ caption, columns, rows, rowId, edit, add, empty, foot }: RecordTableProps<Row>) {
  const t = useMessages().common;
  return (
    <div className={styles['records']}>
      {add && (
        <div className={styles['add']}>
          <Button icon="plus" onPress={add.run}>
            {add.label}
          </Button>
        </div>
      )}
      {rows.length === 0 && empty ? (
        <p className={styles['empty']}>{empty}</p>
      ) : (
        <table className={styles['table']}>
          <caption>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={column.isRight ? styles['right'] : undefined}>
                  {column.header}
                </th>
              ))}
              {edit && (
                <th scope="col">
                  <VisuallyHidden>{t.edit}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowId(row)}>
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
                {edit && (
                  <td className={styles['end']}>
                    <IconButton icon="edit" label={edit.label(row)} onPress={() => edit.run(row)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {foot && <p className={styles['foot']}>{foot}</p>}
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: RecordColumn<Row>; readonly row: Row }) {
  const content = column.cell(row);
  if (column.isCut) {
    return (
      <td className={styles['cut']} title={typeof content === 'string' ? content : undefined}>
        {content}
      </td>
    );
  }
  return <td className={column.isRight ? styles['right'] : undefined}>{column.isCode ? <code>{content}</code> : content}</td>;
}
