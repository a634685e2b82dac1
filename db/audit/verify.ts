import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ReadDb } from '../capability.ts';
import { emptyHead, rowMac, type AuditRow } from './append.ts';
import type { AuditChain } from './chain.ts';
import { explainBreaks, type ChainFinding } from './explain.ts';
import { absent, noState, statesOf } from './state.ts';

/** What is wrong with the trail: a row of it (by `seq`), or a record that is not as the trail last saw it. */
export type AuditFinding = ChainFinding | { readonly kind: 'state'; readonly table: string; readonly id: string };

/** Where to look when a store does not open or does not verify. */
export const placeOf = (findings: readonly AuditFinding[]): 'audit' | 'state' => (findings[0]?.kind === 'state' ? 'state' : 'audit');

export type AuditCount = { readonly rows: number; readonly records: number };

/**
 * Checks every row of the trail against the one before it, and every record under audit against its last entered state. Answers how much was
 * checked, or everything that is wrong, rows first. A trail that was cut off at its end shows as records that differ, or only against an
 * anchor or a checkpoint code (docs/formats/audit-trail.md).
 */
export function verifyAudit(db: ReadDb, chain: AuditChain): Result<AuditCount, readonly AuditFinding[]> {
  const rows = countWhileWhole(db, chain.key);
  const broken = rows === undefined ? explainBreaks(db.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').all(), chain.key) : [];
  const { records, differing } = compareStates(db, chain);
  return rows !== undefined && differing.length === 0 ? ok({ rows, records }) : err([...broken, ...differing]);
}

/** The number of rows, or undefined at the first that does not follow. */
function countWhileWhole(db: ReadDb, key: Buffer): number | undefined {
  let { seq, head } = emptyHead;
  for (const row of db.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').iterate()) {
    if (row.seq !== seq + 1 || rowMac(key, head, row) !== row.mac) return undefined;
    seq = row.seq;
    head = row.mac;
  }
  return seq;
}

/** The records whose state is not the last one entered: changed, added or removed behind the program's back. */
export function compareStates(db: ReadDb, chain: AuditChain): { readonly records: number; readonly differing: readonly Extract<AuditFinding, { kind: 'state' }>[] } {
  const expected = lastStates(db);
  const differing: Extract<AuditFinding, { kind: 'state' }>[] = [];
  let records = 0;
  for (const table of chain.tables.values()) {
    const known = expected.get(table.name) ?? new Map<string, string>();
    for (const { id, state } of statesOf(db, chain, table)) {
      records += 1;
      if (known.get(id) !== state) differing.push({ kind: 'state', table: table.name, id });
      known.delete(id);
    }
    for (const [id, state] of known) {
      if (state !== absent && state !== noState) differing.push({ kind: 'state', table: table.name, id });
    }
  }
  return { records, differing };
}

function lastStates(db: ReadDb): Map<string, Map<string, string>> {
  const states = new Map<string, Map<string, string>>();
  const last = db.prepare<[], Pick<AuditRow, 'object' | 'object_id' | 'state'>>(
    'SELECT object, object_id, state, max(seq) FROM audit GROUP BY object, object_id',
  );
  for (const { object, object_id: id, state } of last.iterate()) {
    const known = states.get(object) ?? new Map<string, string>();
    states.set(object, known.set(id, state));
  }
  return states;
}
