import { isTerminal } from '#shared/action/rules.ts';
import type { ActionRow } from '#shared/action/action.ts';
import { contains } from '#renderer/ui/plain-text.ts';

export type Show = 'open' | 'late' | 'done' | 'cancelled';

export type ActionFilter = { readonly text: string; readonly show: Show; readonly ownerId: string | null };

export const noFilter: ActionFilter = { text: '', show: 'open', ownerId: null };

const shows: Readonly<Record<Show, (row: ActionRow) => boolean>> = {
  open: (row) => !isTerminal(row.status),
  late: (row) => row.isOverdue,
  done: (row) => row.status === 'DONE' || row.status === 'DONE_NO_FEEDBACK' || row.status === 'TRANSFERRED',
  cancelled: (row) => row.status === 'CANCELLED',
};

/** How many actions each view holds, whatever else is filtered. */
export const countShows = (rows: readonly ActionRow[]): Readonly<Record<Show, number>> => ({
  open: rows.filter(shows.open).length,
  late: rows.filter(shows.late).length,
  done: rows.filter(shows.done).length,
  cancelled: rows.filter(shows.cancelled).length,
});

/** The actions that fit: by view, by partner, and by words in number, text, partner or signal. */
export function filterActions(rows: readonly ActionRow[], filter: ActionFilter, organisation: (id: string) => string): readonly ActionRow[] {
  return rows.filter(
    (row) =>
      shows[filter.show](row) &&
      (filter.ownerId === null || row.ownerId === filter.ownerId) &&
      (filter.text.trim() === '' || contains([row.number, row.text, organisation(row.ownerId), row.signalNumber ?? '', row.signalTitle ?? ''].join(' '), filter.text)),
  );
}
