import { addMinutes, minutesBetween, type ClockTime } from '#shared/kernel/time.ts';
import type { AgendaItem } from './agenda.ts';
import { isStanding } from './rules-order.ts';

type Timed = Pick<AgendaItem, 'id' | 'section' | 'origin' | 'minutes' | 'extraMinutes' | 'state' | 'secondsSpent' | 'startedAt'> & {
  /** Acute signals and minors are never proposed for later. */
  readonly canWait: boolean;
};

/** How a meeting stands: planned, running at a moment, or held. */
export type Clock =
  | { readonly kind: 'PLANNED'; readonly start: ClockTime }
  | { readonly kind: 'OPEN'; readonly start: ClockTime; readonly now: ClockTime; readonly instant: string }
  | { readonly kind: 'HELD'; readonly start: ClockTime; readonly end: ClockTime };

export type Timeline = {
  /** In the order of the items. */
  readonly begins: readonly ClockTime[];
  readonly totalMinutes: number;
  readonly ends: ClockTime;
};

const allotted = (item: Timed): number => item.minutes + item.extraMinutes;

/** Seconds spent so far, the running part included. */
export function secondsSpent(item: Pick<AgendaItem, 'secondsSpent' | 'startedAt'>, instant: string): number {
  if (item.startedAt === null) return item.secondsSpent;
  return item.secondsSpent + Math.max(0, Math.round((Date.parse(instant) - Date.parse(item.startedAt)) / 1000));
}

const minutesSpent = (item: Timed, clock: Clock): number => Math.round((clock.kind === 'OPEN' ? secondsSpent(item, clock.instant) : item.secondsSpent) / 60);
const minutesLeft = (item: Timed, clock: Clock): number => Math.max(0, allotted(item) - minutesSpent(item, clock));

/**
 * When each item begins and when the meeting ends. Before the meeting from the minutes alone; while it runs from the clock and what is left
 * of the items to come; afterwards from the time that was spent.
 */
export function timeline(items: readonly Timed[], clock: Clock): Timeline {
  const totalMinutes = items.reduce((sum, item) => sum + allotted(item), 0);
  if (clock.kind !== 'OPEN') {
    const spent = clock.kind === 'HELD' ? (item: Timed) => minutesSpent(item, clock) : allotted;
    return { begins: running(items, clock.start, spent), totalMinutes, ends: clock.kind === 'HELD' ? clock.end : addMinutes(clock.start, totalMinutes) };
  }
  const done = items.filter((item) => item.state === 'DONE');
  const current = items.filter((item) => item.state === 'CURRENT');
  const todo = items.filter((item) => item.state === 'TODO');
  const afterCurrent = addMinutes(clock.now, sum(current.map((item) => minutesLeft(item, clock))));
  const begins = new Map<string, ClockTime>([
    ...zip(done, running(done, clock.start, (item) => minutesSpent(item, clock))),
    ...current.map((item): [string, ClockTime] => [item.id, addMinutes(clock.now, -minutesSpent(item, clock))]),
    ...zip(todo, running(todo, afterCurrent, (item) => minutesLeft(item, clock))),
  ]);
  return {
    begins: items.map((item) => begins.get(item.id) ?? clock.now),
    totalMinutes,
    ends: addMinutes(afterCurrent, sum(todo.map((item) => minutesLeft(item, clock)))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const zip = (items: readonly Timed[], begins: readonly ClockTime[]): [string, ClockTime][] => items.flatMap((item, index): [string, ClockTime][] => {
  const begin = begins[index];
  return begin === undefined ? [] : [[item.id, begin]];
});

function running(items: readonly Timed[], start: ClockTime, minutesOf: (item: Timed) => number): ClockTime[] {
  let passed = 0;
  return items.map((item) => {
    const begin = addMinutes(start, passed);
    passed += minutesOf(item);
    return begin;
  });
}

/** Minutes past the planned end, 0 when it fits. */
export const minutesOver = (planned: ClockTime, ends: ClockTime): number => Math.max(0, minutesBetween(planned, ends));

const order: readonly AgendaItem['section'][] = ['EXTRA', 'RUNNING_SIGNALS', 'NEW_SIGNALS'];

/**
 * The one item that could go to the next meeting when there is too little time: items of the chair's own first, then running signals, then
 * new ones, each from the end; if it can be, one that is long enough. Undefined when nothing can wait.
 */
export function whatCanWait(items: readonly Timed[], over: number): Timed | undefined {
  if (over <= 0) return undefined;
  const candidates = order.flatMap((section) => items.filter((item) => item.section === section && !isStanding(item) && item.state === 'TODO' && item.canWait).toReversed());
  return candidates.find((item) => allotted(item) >= over) ?? candidates.toSorted((a, b) => allotted(b) - allotted(a))[0];
}
