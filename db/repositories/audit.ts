import type { AuditRow } from '#db/audit/append.ts';
import type { ReadDb } from '#db/store.ts';

/** A line of the trail as people read it: the six columns of BIO2 8.15.01 (docs/domain.md 3.6), without the MACs. */
export type AuditLine = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly origin: string;
  readonly action: string;
  readonly object: string;
  readonly objectId: string;
  readonly result: 'done' | 'refused';
};

type Row = Omit<AuditRow, 'state' | 'mac' | 'result'> & { readonly result: AuditLine['result'] };

const fromRow = ({ object_id: objectId, ...row }: Row): AuditLine => ({ ...row, objectId });

const columns = 'seq, at, actor, origin, action, object, object_id, result';

/** The newest `limit` lines with a number below `before`, newest first. The first page asks below `Number.MAX_SAFE_INTEGER`. */
export function listNewest(db: ReadDb, before: number, limit: number): AuditLine[] {
  return db.prepare<[number, number], Row>(`SELECT ${columns} FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?`).all(before, limit).map(fromRow);
}

/** How many lines the trail has. */
export function count(db: ReadDb): number {
  return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM audit').get()?.n ?? 0;
}
