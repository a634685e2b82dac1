import type { ActionRow } from '#shared/action/action.ts';
import type { DecisionRow } from '#shared/decision/decision.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Discussion, IdentityDisclosure, Signal } from '#shared/signal/signal.ts';

export type HistoryEntry = { readonly id: string; readonly on: CivilDate } & (
  | { readonly kind: 'meeting'; readonly discussion: Discussion; readonly isPlanned: boolean; readonly decisions: readonly DecisionRow[]; readonly actions: readonly ActionRow[] }
  | { readonly kind: 'disclosed'; readonly disclosure: IdentityDisclosure }
  | { readonly kind: 'outside'; readonly route: string }
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'submitted'; readonly by: string }
);

type Sources = {
  readonly signal: Signal;
  readonly history: readonly Discussion[];
  readonly disclosures: readonly IdentityDisclosure[];
  readonly decisions: readonly DecisionRow[];
  readonly actions: readonly ActionRow[];
};

/** Within a day: a closing after the meeting that decided it, bringing in before everything. */
const order: Readonly<Record<HistoryEntry['kind'], number>> = { closed: 4, meeting: 3, disclosed: 2, outside: 1, submitted: 0 };

/** Everything that happened to a signal over all meetings, as one line from new to old. */
export function historyOf(sources: Sources): readonly HistoryEntry[] {
  const { signal, disclosures } = sources;
  const entries: HistoryEntry[] = [
    ...sources.history.map((discussion) => meetingEntry(discussion, sources)),
    ...disclosures.map((disclosure): HistoryEntry => ({ id: disclosure.id, on: disclosure.on, kind: 'disclosed', disclosure })),
    ...(signal.handledOutsideOn && signal.handledOutsideRoute ? [{ id: 'outside', on: signal.handledOutsideOn, kind: 'outside' as const, route: signal.handledOutsideRoute }] : []),
    ...(signal.closedOn && signal.closingReason ? [{ id: 'closed', on: signal.closedOn, kind: 'closed' as const, reason: signal.closingReason }] : []),
    { id: 'submitted', on: signal.submittedOn, kind: 'submitted', by: signal.submitterId },
  ];
  return entries.toSorted((a, b) => b.on.localeCompare(a.on) || order[b.kind] - order[a.kind]);
}

function meetingEntry(discussion: Discussion, { decisions, actions }: Sources): HistoryEntry {
  const made = { decisions: decisions.filter((row) => row.meetingId === discussion.meetingId), actions: actions.filter((row) => row.meetingId === discussion.meetingId) };
  const isPlanned = [discussion.notes, made.decisions, made.actions].every((list) => list.length === 0) && discussion.outcome === null;
  return { id: `${discussion.meetingId}-${discussion.itemNumber ?? ''}`, on: discussion.meetingDate, kind: 'meeting', discussion, isPlanned, ...made };
}

/** The agenda it now stands on, if any. */
export const plannedIn = (entries: readonly HistoryEntry[]): Discussion | undefined =>
  entries.flatMap((entry) => (entry.kind === 'meeting' && entry.isPlanned ? [entry.discussion] : []))[0];
