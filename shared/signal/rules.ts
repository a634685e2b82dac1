import type { OrganisationId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Signal, SignalStatus } from './signal.ts';

/**
 * Where each status may lead (docs/domain.md 2.7). Taking a new signal off an agenda leads back from SCHEDULED; the table discusses a signal
 * and settles its fate in one step. A signal that was discussed keeps its status while it is on an agenda.
 */
const onward: Readonly<Record<SignalStatus, readonly SignalStatus[]>> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['CHECKED'],
  CHECKED: ['SUBMITTED', 'SCHEDULED'],
  SCHEDULED: ['CHECKED', 'DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'CLOSED'],
  DISCUSSED: ['ON_HOLD', 'ROUTED', 'ESCALATED', 'CLOSED'],
  ON_HOLD: ['DISCUSSED', 'ROUTED', 'ESCALATED', 'CLOSED'],
  ROUTED: ['DISCUSSED', 'ON_HOLD', 'ESCALATED', 'CLOSED'],
  ESCALATED: ['DISCUSSED', 'ON_HOLD', 'ROUTED', 'CLOSED'],
  CLOSED: ['REOPENED', 'ANONYMISED'],
  REOPENED: ['DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'CLOSED'],
  ANONYMISED: ['DESTROYED'],
  DESTROYED: [],
};

/** What the guards need to know beside the signal itself. */
export type SignalFacts = {
  /** Actions of the signal that are not in a terminal status. */
  readonly openActions: number;
  /** Actions of the signal with an owner and a date, in whatever status. */
  readonly actions: number;
};

const running: readonly SignalStatus[] = ['DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'REOPENED'];

/** Discussed at least once and not finished: has a review date and comes back by itself. */
export const isRunning = (status: SignalStatus): boolean => running.includes(status);

export const isWeighed = (signal: Pick<Signal, 'suspicion' | 'urgency'>): boolean => signal.suspicion !== 'NOT_WEIGHED' && signal.urgency !== '';

const afterDiscussion: readonly SignalStatus[] = ['DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'CLOSED'];

/**
 * Moves a signal along its life cycle (docs/domain.md 2.7). Refuses a step that does not exist, and one whose guard does not hold:
 * discussed without a weighing, routed without an action with owner and date, closed with open actions, running without a review date.
 * The caller has already set the fields that the step brings along (closing reason, hold date, review date).
 */
export function moveTo(signal: Signal, status: SignalStatus, facts: SignalFacts): Answer<Signal> {
  if (signal.status !== status && !onward[signal.status].includes(status)) return err({ code: 'refused', rule: 'signal.noSuchStep' });
  const missing = missingFor(signal, status, facts);
  if (missing) return err({ code: 'refused', rule: missing.rule, fields: [missing.field] });
  return ok({ ...signal, status, version: signal.version + 1 });
}

function missingFor(signal: Signal, status: SignalStatus, facts: SignalFacts): { rule: string; field: string } | undefined {
  if (afterDiscussion.includes(status) && !isWeighed(signal)) return { rule: 'signal.notWeighed', field: 'suspicion' };
  if (status === 'ROUTED' && facts.actions === 0) return { rule: 'signal.noAction', field: 'action' };
  if (status === 'ON_HOLD' && !signal.holdUntil) return { rule: 'signal.noHoldDate', field: 'holdUntil' };
  if (status === 'CLOSED') {
    if (!signal.closingReason) return { rule: 'signal.noClosingReason', field: 'closingReason' };
    return facts.openActions > 0 ? { rule: 'signal.openActions', field: 'openActions' } : undefined;
  }
  return isRunning(status) && !signal.reviewDate ? { rule: 'signal.noReviewDate', field: 'reviewDate' } : undefined;
}

/**
 * May the fields still be written? After closing only the history is left. New words after the check have been read by nobody, so the check
 * is asked for again; not while a meeting is being held, where the table reads along.
 */
export function edit(signal: Signal, fields: Partial<Signal>, isMeeting = false): Answer<Signal> {
  if (['CLOSED', 'ANONYMISED', 'DESTROYED'].includes(signal.status)) return err({ code: 'refused', rule: 'signal.closed' });
  const next = { ...signal, ...fields, version: signal.version + 1 };
  const isChecked = signal.status === 'CHECKED' || signal.status === 'SCHEDULED';
  const hasNewWords = next.text !== signal.text || next.topic !== signal.topic;
  return ok(isChecked && hasNewWords && !isMeeting ? { ...next, status: 'SUBMITTED' } : next);
}

/** Only a draft without a number can be thrown away without a trace. */
export function discard(signal: Signal): Answer<Signal> {
  return signal.status === 'DRAFT' ? ok(signal) : err({ code: 'refused', rule: 'signal.notADraft' });
}

/** Submitting asks for words: an empty signal tells the table nothing. */
export function submit(signal: Signal, number: string): Answer<Signal> {
  if (signal.status !== 'DRAFT') return err({ code: 'refused', rule: 'signal.noSuchStep' });
  if (signal.text === '') return err({ code: 'refused', rule: 'signal.noText', fields: ['text'] });
  return ok({ ...signal, number, status: 'SUBMITTED', formAtIntake: signal.form, version: signal.version + 1 });
}

/** An acute signal is logged as handled outside the meeting, with its route and day, and still goes past the table (docs/domain.md 1.3). */
export function handleOutside(signal: Signal, on: CivilDate, route: string, today: CivilDate): Answer<Signal> {
  if (on > today) return err({ code: 'refused', rule: 'signal.outsideInFuture', fields: ['on'] });
  const next = edit(signal, { handledOutsideOn: on, handledOutsideRoute: route, urgency: 'ACUTE' });
  return next.ok ? ok({ ...next.value, reviewDate: next.value.reviewDate ?? on }) : next;
}

/** New information brings a closed signal back; the retention clock stops. */
export function reopen(signal: Signal, reviewDate: CivilDate): Answer<Signal> {
  if (signal.status !== 'CLOSED') return err({ code: 'refused', rule: 'signal.notClosed' });
  return moveTo({ ...signal, reviewDate, closingReason: null, closedOn: null, retentionClass: null, mergedIntoId: null }, 'REOPENED', { openActions: 0, actions: 0 });
}

/** `CRI – winkeldiefstal, amv – Venbosch`: form, sector (or topic) and municipality, nothing else (docs/domain.md 3.2). */
export const titleOf = (parts: { readonly form: string; readonly sectorTitle: string; readonly topic: string | null; readonly municipality: string }): string =>
  `${parts.form} – ${parts.topic ?? parts.sectorTitle} – ${parts.municipality}`;

/** Identifying data goes from one body to another, on a day that has been (docs/domain.md 3.1). */
export function checkDisclosure(disclosure: { readonly fromId: OrganisationId; readonly toId: OrganisationId; readonly on: CivilDate }, today: CivilDate): Answer<true> {
  if (disclosure.fromId === disclosure.toId) return err({ code: 'refused', rule: 'disclosure.sameParty', fields: ['toId'] });
  if (disclosure.on > today) return err({ code: 'refused', rule: 'disclosure.inFuture', fields: ['on'] });
  return ok(true);
}
