import type { DecisionRow } from '#shared/decision/decision.ts';
import { isLater } from '#shared/decision/rules.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { contains } from '#renderer/ui/plain-text.ts';

export type Period = 'all' | 'weeks4' | 'weeks13' | 'year';

export type DecisionFilter = { readonly text: string; readonly period: Period; readonly route: string | null; readonly status: 'all' | 'valid' | 'withdrawn' };

export const noFilter: DecisionFilter = { text: '', period: 'all', route: null, status: 'all' };

/** The first day that falls in the period; undefined is no limit. */
export function startOf(period: Period, today: CivilDate): CivilDate | undefined {
  if (period === 'all') return undefined;
  return period === 'year' ? (`${today.slice(0, 4)}-01-01` as CivilDate) : addDays(today, period === 'weeks4' ? -28 : -91);
}

const fitsStatus = (row: DecisionRow, status: DecisionFilter['status']) => status === 'all' || (status === 'valid') === (row.status === 'VALID');

/** The decisions that fit: by words in number, text or signal, by period, by route, valid or withdrawn. */
export function filterDecisions(rows: readonly DecisionRow[], filter: DecisionFilter, today: CivilDate | undefined): readonly DecisionRow[] {
  const start = today && startOf(filter.period, today);
  return rows.filter(
    (row) =>
      fitsStatus(row, filter.status) &&
      (start === undefined || row.meetingDate >= start) &&
      (filter.route === null || row.route === filter.route) &&
      (filter.text.trim() === '' || contains([row.number, row.text, row.signalNumber ?? '', row.signalTitle ?? ''].join(' '), filter.text)),
  );
}

/** The decisions that may withdraw this one: taken later, and still valid. */
export const laterThan = (rows: readonly DecisionRow[], row: DecisionRow): readonly DecisionRow[] =>
  rows.filter((other) => isLater(other, row) && other.status === 'VALID');
