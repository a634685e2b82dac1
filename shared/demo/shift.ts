import type { Demo, DemoAction, DemoMeeting, DemoSignal } from './demo.ts';
import { shiftText } from './shift-text.ts';
import { addDays, daysBetween, lastBefore, weekday } from './weeks.ts';

type Move = {
  readonly date: (date: string) => string;
  readonly dateOrNone: (date: string | null) => string | null;
  /** A text and the numbers in it; `written` is the day, before the shift, on which it was written. */
  readonly text: (text: string, written: string) => string;
  readonly number: (number: string) => string;
};

/**
 * The same demonstration with all dates moved by whole weeks, so that its last held meeting was on the last such weekday before `today`
 * (`jjjj-mm-dd`). On the weekday itself the planned meeting is today's. Weekdays, intervals and order are kept.
 *
 * Numbers: the running part never changes. The year in a meeting number becomes the year in which the meeting now falls, and decisions and
 * actions follow their meeting; the year in a signal number becomes the year in which the signal is now brought in. Numbers inside texts follow.
 */
export function shiftDemo(demo: Demo, today: string): Demo {
  const move = moveTo(demo, today);
  const writtenOn = new Map(demo.meetings.map((meeting) => [meeting.number, meeting.date]));
  const dayOf = (meeting: string): string => writtenOn.get(meeting) ?? lastHeld(demo);
  return {
    region: demo.region,
    series: { ...demo.series, skipped: demo.series.skipped.map((day) => ({ ...day, date: move.date(day.date) })) },
    meetings: demo.meetings.map((meeting) => moveMeeting(meeting, move)),
    announcements: demo.announcements.map(({ meeting, text }) => ({ meeting: move.number(meeting), text: move.text(text, dayOf(meeting)) })),
    followUp: demo.followUp.map(({ meeting, signal, text }) => ({ meeting: move.number(meeting), signal: move.number(signal), text: move.text(text, dayOf(meeting)) })),
    signals: demo.signals.map((signal) => moveSignal(signal, move)),
    decisions: demo.decisions.map((decision) => ({
      ...decision,
      number: move.number(decision.number),
      meeting: move.number(decision.meeting),
      signal: move.number(decision.signal),
      text: move.text(decision.text, dayOf(decision.meeting)),
      withdraws: decision.withdraws === null ? null : move.number(decision.withdraws),
    })),
    actions: demo.actions.map((action) => moveAction(action, move, dayOf(action.meeting))),
    disclosures: demo.disclosures.map((disclosure) => ({ ...disclosure, signal: move.number(disclosure.signal), on: move.date(disclosure.on) })),
  };
}

function lastHeld(demo: Demo): string {
  const held = demo.meetings.filter((meeting) => meeting.status === 'HELD').map((meeting) => meeting.date);
  const last = held.toSorted().at(-1);
  if (last === undefined) throw new Error('A demonstration has at least one meeting that was held.');
  return last;
}

function moveTo(demo: Demo, today: string): Move {
  const last = lastHeld(demo);
  const days = daysBetween(last, lastBefore(today, weekday(last)));
  const date = (value: string): string => addDays(value, days);
  const years = new Map<string, string>([
    ...demo.meetings.map((meeting): [string, string] => [meeting.number, withYear(meeting.number, date(meeting.date))]),
    ...demo.signals.map((signal): [string, string] => [signal.number, withYear(signal.number, date(signal.submittedOn))]),
  ]);
  const number = (value: string): string => value.replaceAll(/(?:SIG-)?\b\d{4}-\d{3}\b/g, (known) => years.get(known) ?? known);
  return {
    date,
    dateOrNone: (value) => (value === null ? null : date(value)),
    text: (text, written) => shiftText(number(text), days, written),
    number,
  };
}

const withYear = (number: string, date: string): string => number.replace(/\d{4}/, date.slice(0, 4));

function moveMeeting(meeting: DemoMeeting, move: Move): DemoMeeting {
  return {
    ...meeting,
    number: move.number(meeting.number),
    date: move.date(meeting.date),
    newSignals: meeting.newSignals.map(move.number),
    runningSignals: meeting.runningSignals.map(move.number),
    restricted: meeting.restricted.map((item) => ({ ...item, signal: move.number(item.signal) })),
  };
}

function moveSignal(signal: DemoSignal, move: Move): DemoSignal {
  return {
    ...signal,
    number: move.number(signal.number),
    submittedOn: move.date(signal.submittedOn),
    reviewDate: move.dateOrNone(signal.reviewDate),
    holdUntil: move.dateOrNone(signal.holdUntil),
    closed: signal.closed === null ? null : { ...signal.closed, on: move.date(signal.closed.on) },
    handledOutside: signal.handledOutside === null ? null : { ...signal.handledOutside, on: move.date(signal.handledOutside.on) },
    text: move.text(signal.text, signal.submittedOn),
    discussion: move.text(signal.discussion, signal.submittedOn),
  };
}

function moveAction(action: DemoAction, move: Move, written: string): DemoAction {
  return {
    ...action,
    number: move.number(action.number),
    meeting: move.number(action.meeting),
    signal: action.signal === null ? null : move.number(action.signal),
    text: move.text(action.text, written),
    dueOriginal: move.date(action.dueOriginal),
    due: move.date(action.due),
    doneOn: move.dateOrNone(action.doneOn),
    reason: action.reason === null ? null : move.text(action.reason, written),
  };
}
