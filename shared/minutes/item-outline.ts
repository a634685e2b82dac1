import type { Section } from '#shared/agenda/agenda.ts';
import type { Block } from '#shared/document/outline.ts';
import { lineOf, paragraphsOf } from '#shared/document/text.ts';
import { typedBlocks } from '#shared/document/typed.ts';
import { isoWeekOf } from '#shared/kernel/time.ts';
import { discussedActions } from './action-outline.ts';
import { isEmbargoed } from './discretion.ts';
import type { ItemFacts, MinutesFacts } from './facts.ts';
import { outcomesOf } from './outcome-outline.ts';
import { isSignalItem, signalOutline } from './signal-outline.ts';
import type { Wording } from './wording.ts';

/** The report per item, numbered as the agenda. The sentence with the closing time is the last one (docs/domain.md 4.3). */
export function itemsOutline(facts: MinutesFacts, wording: Wording): readonly Block[] {
  const ordered = [...facts.items.filter(({ section }) => section !== 'CLOSING'), ...facts.items.filter(({ section }) => section === 'CLOSING')];
  return ordered.flatMap((item) => (isSignalItem(item) ? signalOutline(facts, item, wording) : standingOutline(facts, item, wording)));
}

const said = (text: string): Block => ({ kind: 'paragraph', isIndented: true, text });
const typed = (paragraphs: readonly string[]): readonly Block[] => typedBlocks(paragraphs, (lines) => lines.map(said));

function standingOutline(facts: MinutesFacts, item: ItemFacts, wording: Wording): readonly Block[] {
  const heading: Block = { kind: 'heading', level: item.origin === 'STANDING' ? 2 : 3, number: item.number, text: lineOf(item.title) };
  const noted = item.notes.filter(({ step }) => step === 0).flatMap(({ text }) => paragraphsOf(text));
  if (item.outcome === 'NOT_REACHED' && noted.length === 0) return [heading, said(wording.t.notReached), ...outcomesOf(facts, item, wording)];
  const { before, after = [] } = reporters[item.section](facts, noted, wording);
  return [heading, ...before, ...outcomesOf(facts, item, wording), ...after];
}

type Report = { readonly before: readonly Block[]; readonly after?: readonly Block[] };
type Reporter = (facts: MinutesFacts, noted: readonly string[], wording: Wording) => Report;

/** What was typed, or what is said when nothing was. */
const typedOr = (sentence: (t: Wording['t']) => string): Reporter => (_facts, noted, { t }) => ({ before: noted.length === 0 ? [said(sentence(t))] : typed(noted) });
/** A sentence of the program's own, then what was typed. */
const sentenceThenTyped = (sentence: (facts: MinutesFacts, wording: Wording) => string): Reporter => (facts, noted, wording) => ({ before: [said(sentence(facts, wording)), ...typed(noted)] });
const signalsUnder = (section: 'NEW_SIGNALS' | 'RUNNING_SIGNALS', none: (t: Wording['t']) => string): Reporter => ({ items }, noted, { t }) => ({
  before: [...typed(noted), ...(items.some((item) => isSignalItem(item) && item.section === section) ? [] : [said(none(t))])],
});

/** Says that it was noted, in the last paragraph, or in one of its own after a list. */
function andNoted(blocks: readonly Block[], noted: string): readonly Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' ? [...blocks.slice(0, -1), said(`${last.text} ${noted}`)] : [...blocks, said(noted)];
}

/** What the report says of an item by itself, around what was typed. */
const reporters: Readonly<Record<Section, Reporter>> = {
  OPENING: opening,
  ADOPT_AGENDA: typedOr((t) => t.agendaUnchanged),
  ADOPT_MINUTES: sentenceThenTyped(adoption),
  ANNOUNCEMENTS: (_facts, noted, { t }) => ({ before: noted.length === 0 ? [said(t.noAnnouncements)] : andNoted(typed(noted), t.noted) }),
  ACTIONS: (facts, noted, wording) => ({ before: [...discussedActions(facts, wording), ...typed(noted)] }),
  NEW_SIGNALS: signalsUnder('NEW_SIGNALS', (t) => t.noNewSignals),
  RUNNING_SIGNALS: signalsUnder('RUNNING_SIGNALS', (t) => t.noRunningSignals),
  SCALING: sentenceThenTyped(scaling),
  TRENDS: sentenceThenTyped(trend),
  AOB: typedOr((t) => t.noOtherBusiness),
  CLOSING: closing,
  EXTRA: (_facts, noted) => ({ before: typed(noted) }),
};

function opening({ meeting }: MinutesFacts, noted: readonly string[], { t, time }: Wording): Report {
  if (meeting.openedAt === null) return { before: typed(noted) };
  const opens = t.opening(time(meeting.openedAt));
  return { before: noted.length === 0 ? [said(`${opens} ${t.secrecy}`)] : [said(opens), ...typed(noted)] };
}

/** When the next one is and when this one ended stand together at the very end, after anything agreed here. */
function closing({ meeting, next }: MinutesFacts, noted: readonly string[], { t, dayAndWeek, time }: Wording): Report {
  const upcoming = next === null ? [] : [t.nextMeeting(next.number, dayAndWeek(next.date), time(next.start))];
  const last = [...upcoming, ...(meeting.closedAt === null ? [] : [t.closing(time(meeting.closedAt))])];
  return { before: typed(noted), after: last.length === 0 ? [] : [said(last.join(' '))] };
}

function adoption({ previous, meeting }: MinutesFacts, { t, day }: Wording): string {
  if (previous === null) return t.noPrevious;
  if (previous.adoptedInId !== meeting.id) return t.notAdopted(day(previous.date));
  return previous.adoptedChanges ? t.adoptedChanged(day(previous.date), lineOf(previous.adoptedChanges)) : t.adoptedUnchanged(day(previous.date));
}

/** Which signals went up or were closed here. One under embargo is left out: its item says all there is to say. */
function scaling(facts: MinutesFacts, { t, inline }: Wording): string {
  const sentences = facts.items.filter(isSignalItem).flatMap(({ number, outcome, signal }) => {
    if (isEmbargoed(signal) || signal.number === null) return [];
    if (outcome === 'CLOSED' && signal.closingReason !== null) return [t.closed(signal.number, inline(facts.word('ROUTE', signal.closingReason)), number)];
    return outcome === 'ESCALATED' ? [t.escalated(signal.number, number)] : [];
  });
  return sentences.length === 0 ? t.nothingScaled : sentences.join(' ');
}

function trend({ trend: counts, meeting }: MinutesFacts, { t }: Wording): string {
  return t.trend(t.weeks(isoWeekOf(counts.since).week, isoWeekOf(meeting.date).week), counts.discussed, counts.closed);
}