import { createHmac } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { ReadDb, WriteDb } from '../capability.ts';
import { touchedRecords, type AuditChain } from './chain.ts';
import type { AuditEvent, AuditStamp } from './event.ts';
import { stateOf } from './state.ts';

/** One line of the trail: the six columns of BIO2 8.15.01 (docs/domain.md 3.6) and the two that make it tamper-evident. */
export type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly origin: string;
  readonly action: string;
  readonly object: string;
  readonly object_id: string;
  readonly result: string;
  readonly state: string;
  readonly mac: string;
};

/** Where the trail stands. `head` is the MAC of the newest row; a trail without rows has seq 0 and a head of zeros. */
export type AuditHead = { readonly seq: number; readonly head: string };

export const emptyHead: AuditHead = { seq: 0, head: '0'.repeat(64) };

type Entry = Omit<AuditRow, 'seq' | 'at' | 'actor' | 'origin' | 'mac'>;

/**
 * Enters one row per event and one per record that was changed and that no event names (with the action of the first event), in the
 * transaction of the change. A clock that went back does not take the trail with it: a row is never older than the one before.
 * Throws without an event: a change that nobody can name is a bug.
 */
export function appendAudit(db: WriteDb, chain: AuditChain, events: readonly AuditEvent[], stamp: AuditStamp): void {
  const entries = entriesFor(db, chain, events);
  const insert = db.prepare<AuditRow>(
    `INSERT INTO audit (seq, at, actor, origin, action, object, object_id, result, state, mac)
     VALUES (@seq, @at, @actor, @origin, @action, @object, @object_id, @result, @state, @mac)`,
  );
  const last = db.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq DESC LIMIT 1').get();
  const at = last && last.at > stamp.at ? last.at : stamp.at;
  let { seq, head } = last ? { seq: last.seq, head: last.mac } : emptyHead;
  for (const entry of entries) {
    seq += 1;
    const row = { ...entry, seq, at, actor: stamp.actor, origin: stamp.origin };
    head = rowMac(chain.key, head, row);
    insert.run({ ...row, mac: head });
  }
  db.prepare('DELETE FROM temp.touched').run();
}

/** Where the trail stands now. */
export function auditHead(db: ReadDb): AuditHead {
  return db.prepare<[], AuditHead>('SELECT seq, mac AS head FROM audit ORDER BY seq DESC LIMIT 1').get() ?? emptyHead;
}

/** Binds a row to everything before it. Written out in docs/formats/audit-trail.md. */
export function rowMac(key: Buffer, previous: string, row: Omit<AuditRow, 'mac'>): string {
  const columns = [row.seq, row.at, row.actor, row.origin, row.action, row.object, row.object_id, row.result, row.state];
  return createHmac('sha256', key).update(canonicalJson(['kluis/1/audit', previous, ...columns])).digest('hex');
}

function entriesFor(db: WriteDb, chain: AuditChain, events: readonly AuditEvent[]): Entry[] {
  const [first] = events;
  if (!first) throw new Error('A change without an event.');
  const entry = ({ feature, happened, subject, result = 'done' }: AuditEvent): Entry => ({
    action: `${feature}.${happened}`,
    object: subject.table,
    object_id: subject.id,
    result,
    state: stateOf(db, chain, subject.table, subject.id),
  });
  const unnamed = touchedRecords(db).filter(
    (touched) => !events.some(({ subject }) => subject.table === touched.table && subject.id === touched.id),
  );
  return [...events, ...unnamed.map((subject) => ({ ...first, subject }))].map(entry);
}
