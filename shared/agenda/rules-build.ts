import type { AgendaItemId, MeetingId, SignalId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { AgendaItem, Origin, TemplateItem } from './agenda.ts';
import { arrange, isStanding, numberAgenda } from './rules-order.ts';

/** What the agenda must know about a signal that is not finished. */
export type SignalOnOffer = {
  readonly id: SignalId;
  readonly title: string;
  /** NEW: checked and never discussed. HELD: waits for a date. RUNNING: everything else that was discussed. */
  readonly stage: 'NEW' | 'HELD' | 'RUNNING';
  readonly submittedOn: CivilDate;
  readonly isAcute: boolean;
  readonly isMinor: boolean;
  /** Higher is more urgent. */
  readonly urgencyRank: number;
  readonly holdUntil: CivilDate | null;
  readonly reviewDate: CivilDate | null;
  /** Changed, reopened, or an action finished since the table last spoke of it. */
  readonly hasNews: boolean;
  /** The last meeting that had it on the agenda. */
  readonly last: { readonly meetingNumber: string; readonly wasReached: boolean; readonly minutes: number } | null;
  readonly timesOnAgenda: number;
};

/** An item without a signal that the last meeting did not finish. */
export type Unfinished = Pick<AgendaItem, 'title' | 'minutes' | 'timesCarried'> & { readonly fromMeetingNumber: string };

export type AgendaFacts = {
  readonly meetingId: MeetingId;
  readonly date: CivilDate;
  readonly language: 'nl' | 'en';
  readonly template: readonly TemplateItem[];
  /** What stands on the agenda now, in its order. */
  readonly present: readonly AgendaItem[];
  /** Items under which something was noted: they stay, whatever became of their reason. */
  readonly inUse: ReadonlySet<AgendaItemId>;
  readonly signals: readonly SignalOnOffer[];
  /** Taken off this agenda by hand. */
  readonly setAside: ReadonlySet<SignalId>;
  readonly unfinished: readonly Unfinished[];
  readonly newId: () => AgendaItemId;
};

/**
 * Why a signal is on the agenda of a meeting on `date`, or undefined when nothing asks for it (docs/domain.md 1.3, 1.4): new ones always;
 * held ones when their date has come; running ones when a review date has come or there is news; and what the last meeting did not reach.
 */
export function originOf(signal: SignalOnOffer, date: CivilDate): Exclude<Origin, 'STANDING' | 'ADDED'> | undefined {
  if (signal.last && !signal.last.wasReached) return 'NOT_REACHED';
  if (signal.stage === 'NEW') return 'NEW';
  if (signal.stage === 'HELD' && signal.holdUntil !== null && signal.holdUntil <= date) return 'HOLD_DUE';
  if (signal.reviewDate !== null && signal.reviewDate <= date) return 'REVIEW_DUE';
  return signal.hasNews ? 'NEWS' : undefined;
}

/** A new acute signal cannot be put off: it is reported at the first meeting (docs/domain.md 1.3). */
export const mustStay = (signal: Pick<SignalOnOffer, 'stage' | 'isAcute'>): boolean => signal.stage === 'NEW' && signal.isAcute;

/** Acute first, then minors, then by urgency, then whoever waits longest. Negative when `a` comes first. */
export function byPriority(a: SignalOnOffer, b: SignalOnOffer): number {
  return (
    Number(b.isAcute) - Number(a.isAcute) ||
    Number(b.isMinor) - Number(a.isMinor) ||
    b.urgencyRank - a.urgencyRank ||
    a.submittedOn.localeCompare(b.submittedOn) ||
    a.id.localeCompare(b.id)
  );
}

/**
 * The agenda of a meeting that is still to come (docs/domain.md 1.4): the standing items of the template, every signal that is due exactly
 * once, and what was not finished. Items added by hand, their minutes and the order made by hand stay; what comes on goes before the first
 * item of less priority. Building twice gives the same agenda.
 */
export function buildAgenda(facts: AgendaFacts): AgendaItem[] {
  const due = facts.signals.flatMap((signal) => {
    const origin = originOf(signal, facts.date);
    return origin && (mustStay(signal) || !facts.setAside.has(signal.id)) ? [{ signal, origin }] : [];
  });
  const dueIds = new Set(due.map(({ signal }) => signal.id));
  const kept = facts.present.filter((item) => staysOn(item, dueIds, facts)).map((item) => withTitle(item, facts));
  const onAgenda = new Set(kept.flatMap((item) => item.signalId ?? []));
  const coming = due.filter(({ signal }) => !onAgenda.has(signal.id)).toSorted((a, b) => byPriority(a.signal, b.signal));
  const signals = coming.reduce((items, { signal, origin }) => insertByPriority(items, newSignalItem(signal, origin, due, facts), facts), kept.filter((item) => !isStanding(item)));
  return numberAgenda(arrange([...standingItems(facts), ...signals, ...unfinishedItems(facts, kept)]));
}

function staysOn(item: AgendaItem, due: ReadonlySet<SignalId>, facts: AgendaFacts): boolean {
  if (isStanding(item)) return false;
  if (facts.inUse.has(item.id) || item.origin === 'ADDED') return true;
  return item.signalId === null || due.has(item.signalId);
}

/** A signal's title may have become another one since. */
function withTitle(item: AgendaItem, facts: AgendaFacts): AgendaItem {
  const title = facts.signals.find((signal) => signal.id === item.signalId)?.title;
  return title === undefined ? item : { ...item, title };
}

function standingItems(facts: AgendaFacts): AgendaItem[] {
  const present = facts.present.filter(isStanding);
  return facts.template
    .filter((item) => item.isActive)
    .toSorted((a, b) => a.position - b.position)
    .map((standing) => {
      const title = standing[facts.language];
      const known = present.find((item) => item.section === standing.section && (standing.section !== 'EXTRA' || item.title === title));
      const minutes = isSignalSection(standing.section) ? 0 : standing.minutes;
      return known ? { ...known, title } : { ...blank(facts), section: standing.section, title, minutes, origin: 'STANDING' as const };
    });
}

const isSignalSection = (section: AgendaItem['section']): boolean => section === 'NEW_SIGNALS' || section === 'RUNNING_SIGNALS';

function unfinishedItems(facts: AgendaFacts, kept: readonly AgendaItem[]): AgendaItem[] {
  return facts.unfinished
    .filter(({ title, fromMeetingNumber }) => !kept.some((item) => item.title === title && item.fromMeetingNumber === fromMeetingNumber))
    .map((item) => ({ ...blank(facts), ...item, section: 'EXTRA' as const, origin: 'NOT_REACHED' as const }));
}

function newSignalItem(signal: SignalOnOffer, origin: Origin, due: readonly { readonly signal: SignalOnOffer }[], facts: AgendaFacts): AgendaItem {
  const isNew = signal.stage === 'NEW';
  const count = due.filter((other) => (other.signal.stage === 'NEW') === isNew).length;
  return {
    ...signalItem(signal, origin, facts),
    minutes: origin === 'NOT_REACHED' && signal.last ? signal.last.minutes : minutesFor(isNew ? 'NEW_SIGNALS' : 'RUNNING_SIGNALS', count, facts.template),
  };
}

/** A signal put on the agenda by hand: it may stand there without being due. */
export const addedSignal = (signal: SignalOnOffer, facts: Pick<AgendaFacts, 'meetingId' | 'newId' | 'template'>): AgendaItem => ({
  ...signalItem(signal, 'ADDED', facts),
  minutes: minutesFor(signal.stage === 'NEW' ? 'NEW_SIGNALS' : 'RUNNING_SIGNALS', 1, facts.template),
});

/** An item of the chair's own. */
export const addedItem = (title: string, minutes: number, facts: Pick<AgendaFacts, 'meetingId' | 'newId'>): AgendaItem => ({
  ...blank(facts),
  section: 'EXTRA',
  title,
  minutes,
  origin: 'ADDED',
});

function signalItem(signal: SignalOnOffer, origin: Origin, facts: Pick<AgendaFacts, 'meetingId' | 'newId'>): AgendaItem {
  return {
    ...blank(facts),
    section: signal.stage === 'NEW' ? 'NEW_SIGNALS' : 'RUNNING_SIGNALS',
    title: signal.title,
    signalId: signal.id,
    origin,
    fromMeetingNumber: signal.last?.meetingNumber ?? null,
    timesCarried: signal.timesOnAgenda,
  };
}

const bounds = { NEW_SIGNALS: { least: 5, most: 10 }, RUNNING_SIGNALS: { least: 2, most: 5 } } as const;

/** The section's minutes shared by its signals: five to ten for a new one, two to five for a running one (docs/domain.md 1.3). */
function minutesFor(section: keyof typeof bounds, count: number, template: readonly TemplateItem[]): number {
  const budget = template.find((item) => item.section === section)?.minutes ?? 0;
  const { least, most } = bounds[section];
  return Math.min(most, Math.max(least, Math.round(budget / count)));
}

function insertByPriority(items: readonly AgendaItem[], item: AgendaItem, facts: AgendaFacts): AgendaItem[] {
  const signalOf = (one: AgendaItem) => facts.signals.find((signal) => signal.id === one.signalId);
  const own = signalOf(item);
  const before = items.findIndex((one) => {
    const other = signalOf(one);
    return one.section === item.section && (!other || !own || byPriority(own, other) < 0);
  });
  return before < 0 ? [...items, item] : items.toSpliced(before, 0, item);
}

function blank({ meetingId, newId }: Pick<AgendaFacts, 'meetingId' | 'newId'>): AgendaItem {
  return {
    id: newId(), meetingId, section: 'EXTRA', number: '', position: 0, title: '', signalId: null, minutes: 0, origin: 'ADDED', fromMeetingNumber: null,
    timesCarried: 0, state: 'TODO', outcome: null, receiverId: null, secondsSpent: 0, startedAt: null, extraMinutes: 0, version: 1,
  };
}
