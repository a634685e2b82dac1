import type { SignalRow, SignalStatus } from '#shared/signal/signal.ts';

export type StatusGroup = 'running' | 'toCheck' | 'drafts' | 'closed' | 'all';

export type SignalFilter = {
  readonly text: string;
  readonly group: StatusGroup;
  readonly form: string | null;
  readonly urgency: string | null;
};

export const noFilter: SignalFilter = { text: '', group: 'running', form: null, urgency: null };

const ended: readonly SignalStatus[] = ['CLOSED', 'ANONYMISED', 'DESTROYED'];

const groups: Readonly<Record<StatusGroup, (status: SignalStatus) => boolean>> = {
  running: (status) => !ended.includes(status),
  toCheck: (status) => status === 'SUBMITTED',
  drafts: (status) => status === 'DRAFT',
  closed: (status) => ended.includes(status),
  all: () => true,
};

/** How many signals each group holds. */
export const countGroups = (rows: readonly SignalRow[]): Readonly<Record<StatusGroup, number>> => ({
  running: rows.filter((row) => groups.running(row.status)).length,
  toCheck: rows.filter((row) => groups.toCheck(row.status)).length,
  drafts: rows.filter((row) => groups.drafts(row.status)).length,
  closed: rows.filter((row) => groups.closed(row.status)).length,
  all: rows.length,
});

/**
 * The rows that fit. `found` are the ids that the store found for the words typed (it also looks in the text, which a row does not hold);
 * undefined when no words were typed.
 */
export function filterSignals(rows: readonly SignalRow[], filter: SignalFilter, found: ReadonlySet<string> | undefined): readonly SignalRow[] {
  return rows.filter(
    (row) =>
      groups[filter.group](row.status) &&
      (found === undefined || found.has(row.id)) &&
      (filter.form === null || row.form === filter.form) &&
      (filter.urgency === null || row.urgency === filter.urgency),
  );
}

const byNumber = new Intl.Collator('nl', { numeric: true });

/** Drafts first (they have no number yet), then the newest number. */
export function newestFirst(a: SignalRow, b: SignalRow): number {
  if (a.number === null || b.number === null) return Number(b.number === null) - Number(a.number === null);
  return byNumber.compare(b.number, a.number);
}
