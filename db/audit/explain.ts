import { emptyHead, rowMac, type AuditRow } from './append.ts';

/**
 * What was done to the trail, by the number of the row. `edited`: the row is not what was entered (a row put after the last one looks the
 * same). `removed`: the row with that number is gone. `reordered`: another row stands in its place. `inserted`: it was never entered.
 */
export type ChainFinding = { readonly kind: 'edited' | 'removed' | 'reordered' | 'inserted'; readonly seq: number };

/** Enough to know what happened; a trail with more was not edited but replaced. */
const mostFindings = 100;
/** How far ahead to look for the row that belongs in a place. */
const reach = 1000;

type Walk = {
  readonly rows: readonly AuditRow[];
  readonly key: Buffer;
  readonly findings: ChainFinding[];
  /** Index of the row to look at, the number it was entered under when nothing is wrong, and the MAC it must follow. */
  readonly at: number;
  readonly seq: number;
  readonly head: string;
};

/** Why the rows, in the order of their numbers, do not form one chain. */
export function explainBreaks(rows: readonly AuditRow[], key: Buffer): readonly ChainFinding[] {
  const findings: ChainFinding[] = [];
  let walk: Walk = { rows, key, findings, at: 0, seq: 1, head: emptyHead.head };
  while (walk.at < rows.length && findings.length < mostFindings) {
    walk = fits(walk, walk.at, walk) ? onward(walk, walk.at) : (removedHere(walk) ?? elsewhere(walk) ?? renumbered(walk) ?? editedHere(walk));
  }
  return findings;
}

type Place = Pick<Walk, 'seq' | 'head'>;

/** Whether the row at an index is the one that was entered at this place. */
function fits({ rows, key }: Walk, index: number, { seq, head }: Place): boolean {
  const row = rows[index];
  return row !== undefined && rowMac(key, head, { ...row, seq }) === row.mac;
}

const macAt = ({ rows, head }: Walk, index: number): string => rows[index]?.mac ?? head;

const onward = (walk: Walk, fitting: number): Walk => ({ ...walk, at: walk.at + 1, seq: walk.seq + 1, head: macAt(walk, fitting) });

/** A hole in the numbers. The row after it is taken as it is: what it followed is gone. */
function removedHere(walk: Walk): Walk | undefined {
  const row = walk.rows[walk.at];
  const before = walk.rows[walk.at - 1]?.seq ?? 0;
  if (!row || row.seq === before + 1) return undefined;
  const missing = row.seq - before - 1;
  for (let n = 0; n < Math.min(missing, mostFindings); n += 1) walk.findings.push({ kind: 'removed', seq: before + 1 + n });
  return { ...walk, at: walk.at + 1, seq: walk.seq + missing + 1, head: row.mac };
}

/** The row that belongs here stands elsewhere: others were put before it, or it changed places. */
function elsewhere(walk: Walk): Walk | undefined {
  const belonging = nearest(walk, (index) => index !== walk.at && fits(walk, index, walk));
  if (belonging === undefined) return undefined;
  const next: Place = { seq: walk.seq + 1, head: macAt(walk, belonging) };
  const changedPlaces = fits(walk, walk.at, next) || fits(walk, walk.at + 1, next);
  const wasPushedUp = belonging > walk.at && !changedPlaces && (belonging + 1 === walk.rows.length || fits(walk, belonging + 1, next));
  if (!wasPushedUp) {
    walk.findings.push({ kind: 'reordered', seq: walk.rows[walk.at]?.seq ?? walk.seq });
    return onward(walk, belonging);
  }
  for (const row of walk.rows.slice(walk.at, belonging)) walk.findings.push({ kind: 'inserted', seq: row.seq });
  return { ...walk, at: belonging + 1, ...next };
}

/** Rows were taken out and the rest numbered anew: the next pair fits under higher numbers. */
function renumbered(walk: Walk): Walk | undefined {
  const head = macAt(walk, walk.at);
  if (fits(walk, walk.at + 1, { seq: walk.seq + 1, head })) return undefined;
  for (let missing = 1; missing < mostFindings; missing += 1) {
    if (!fits(walk, walk.at + 1, { seq: walk.seq + missing + 1, head })) continue;
    for (let n = 0; n < missing; n += 1) walk.findings.push({ kind: 'removed', seq: walk.seq + n });
    return { ...walk, at: walk.at + 1, seq: walk.seq + missing + 1, head };
  }
  return undefined;
}

function editedHere(walk: Walk): Walk {
  walk.findings.push({ kind: 'edited', seq: walk.rows[walk.at]?.seq ?? walk.seq });
  return onward(walk, walk.at);
}

function nearest({ at, rows }: Walk, accepts: (index: number) => boolean): number | undefined {
  for (let distance = 1; distance < reach; distance += 1) {
    if (at + distance < rows.length && accepts(at + distance)) return at + distance;
    if (at - distance >= 0 && accepts(at - distance)) return at - distance;
  }
  return undefined;
}
