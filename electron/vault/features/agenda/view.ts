import * as agenda from '#db/repositories/agenda.ts';
import * as facts from '#db/repositories/agenda-facts.ts';
import * as signals from '#db/repositories/signal.ts';
import type { ReadDb } from '#db/store.ts';
import type { AgendaItem, AgendaView } from '#shared/agenda/agenda.ts';
import { minutesOver, timeline, whatCanWait, type Clock } from '#shared/agenda/rules-timeline.ts';
import { addMinutes, clockTimeOf, type Instant } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { isRunning } from '#shared/signal/rules.ts';
import type { Signal, SignalRow, SignalStatus } from '#shared/signal/signal.ts';

const waiting: readonly SignalStatus[] = ['CHECKED', 'DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'REOPENED'];
const plenty = 1000;

/** The agenda with its times, what does not fit, and the signals that are not on it. */
export function agendaView(db: ReadDb, meeting: Meeting, now: Instant): AgendaView {
  const items = agenda.listForMeeting(db, meeting.id);
  const known = new Map(items.flatMap(({ signalId }) => (signalId ? [[signalId, signals.find(db, signalId)] as const] : [])));
  const signalOf = (item: AgendaItem): Signal | undefined => (item.signalId ? known.get(item.signalId) : undefined);
  const urgent = new Set(facts.signalsOnOffer(db, meeting.id).flatMap((signal) => (signal.isAcute || signal.isMinor ? signal.id : [])));
  const timed = items.map((item) => ({ ...item, canWait: item.signalId === null || !urgent.has(item.signalId) }));
  const { begins, totalMinutes, ends } = timeline(timed, clockOf(meeting, now));
  const over = meeting.status === 'HELD' ? 0 : minutesOver(meeting.end, ends);
  const waiter = whatCanWait(timed, over);
  return {
    items: items.map((item, index) => ({ ...item, begins: begins[index] ?? meeting.start, signal: shownOf(signalOf(item)) })),
    totalMinutes,
    ends,
    minutesOver: over,
    proposal: waiter ? { itemId: waiter.id, ends: addMinutes(ends, -(waiter.minutes + waiter.extraMinutes)) } : null,
    ...(meeting.status === 'HELD' ? { toCheck: [], later: [] } : besides(db, items)),
  };
}

const shownOf = (signal: Signal | undefined) => (signal ? { number: signal.number, flags: signal.flags, urgency: signal.urgency } : null);

function clockOf(meeting: Meeting, now: Instant): Clock {
  const start = meeting.openedAt ?? meeting.start;
  switch (meeting.status) {
    case 'PLANNED':
    case 'CANCELLED':
      return { kind: 'PLANNED', start };
    case 'OPEN':
      return { kind: 'OPEN', start, now: clockTimeOf(now), instant: now };
    case 'HELD':
      return { kind: 'HELD', start, end: meeting.closedAt ?? meeting.end };
  }
}

function besides(db: ReadDb, items: readonly AgendaItem[]): Pick<AgendaView, 'toCheck' | 'later'> {
  const onAgenda = new Set(items.map((item) => item.signalId));
  const toCheck = signals.listByStatus(db, ['SUBMITTED'], plenty).map(({ id, number, title }) => ({ id, number, title }));
  const later = signals.listByStatus(db, waiting, plenty).filter((signal) => !onAgenda.has(signal.id));
  const comesBack = later.map(({ id, title, status, ...signal }) => ({ id, title, status, on: returnOf(status, signal) }));
  return { toCheck, later: comesBack.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? '')) };
}

const returnOf = (status: SignalStatus, { holdUntil, reviewDate }: Pick<SignalRow, 'holdUntil' | 'reviewDate'>) => {
  if (!isRunning(status)) return null;
  return status === 'ON_HOLD' ? (holdUntil ?? reviewDate) : reviewDate;
};
