import { createHmac } from 'node:crypto';
import { canonicalJson, type Json } from '../canonical-json.ts';
import type { ReadDb } from '../capability.ts';
import type { AuditChain } from './chain.ts';
import type { AuditedTable } from './tables.ts';

type Cell = string | bigint | number | Buffer | null;
type Row = Readonly<Record<string, Cell>>;

/** The state of a record that is not there. */
export const absent = 'absent';
/** The state of a subject that is no record under audit, such as a file that was written. */
export const noState = 'none';

/** MAC of the record as it stands now (hex); `absent` when it is gone, `none` when its table is not under audit. */
export function stateOf(db: ReadDb, chain: AuditChain, table: string, id: string): string {
  const audited = chain.tables.get(table);
  if (!audited) return noState;
  const values = audited.keyColumns.length === 1 ? [id] : id.split('/');
  if (values.length !== audited.keyColumns.length) return absent;
  const where = audited.keyColumns.map((column) => `"${column}" = ?`).join(' AND ');
  const row = db.prepare<string[], Row>(`SELECT * FROM "${table}" WHERE ${where}`).safeIntegers().get(...values);
  return row ? stateMac(chain.key, audited, row) : absent;
}

/** Every record of a table under audit, with its id and the MAC of its state. */
export function* statesOf(db: ReadDb, chain: AuditChain, table: AuditedTable): Generator<{ id: string; state: string }> {
  for (const row of db.prepare<[], Row>(`SELECT * FROM "${table.name}"`).safeIntegers().iterate()) {
    yield { id: table.keyColumns.map((column) => String(row[column])).join('/'), state: stateMac(chain.key, table, row) };
  }
}

/** Empty columns are left out, so that a migration which adds one leaves the state of every record as it was. */
function stateMac(key: Buffer, table: AuditedTable, row: Row): string {
  const cells = Object.keys(row)
    .toSorted()
    .flatMap((column): Json[] => {
      const cell = row[column] ?? null;
      return cell === null ? [] : [[column, ...typed(cell)]];
    });
  return createHmac('sha256', key).update(canonicalJson(['kluis/1/state', table.name, cells])).digest('hex');
}

function typed(cell: Exclude<Cell, null>): [string, string] {
  if (typeof cell === 'string') return ['text', cell];
  if (typeof cell === 'bigint') return ['integer', cell.toString()];
  if (typeof cell === 'number') return ['real', String(cell)];
  return ['blob', cell.toString('base64')];
}
