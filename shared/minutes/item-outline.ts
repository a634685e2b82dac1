import type { Block } from '#shared/document/outline.ts';
import { lineOf, paragraphsOf } from '#shared/document/text.ts';
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

function standingOutline(facts: MinutesFacts, item: ItemFacts, wording: Wording): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, number: item.number, text: lineOf(item.title) };
  const noted = item.notes.filter(({ step }) => step === 0).flatMap(({ text }) => paragraphsOf(text));
  if (item.outcome === 'NOT_REACHED' && noted.length === 0) return [heading, said(wording.t.notReached), ...outcomesOf(facts, item, wording)];
  const { before, after = [] } = reportOf(facts, item, noted, wording);
  return [heading, ...before, ...outcomesOf(facts, item, wording), ...after];
}

type Report = { readonly before: readonly Block[]; readonly after?: readonly Block[] };

/** What the report says of an item by itself, around what was typed. */
function reportOf(facts: MinutesFacts, item: ItemFacts, noted: readonly string[], wording: Wording): Report {
  const { t } = wording;
  const typed = noted.map(said);
  switch (item.section) {
    case 'OPENING':
      return { before: facts.meeting.openedAt === null ? typed : [said([t.opening(wording.time(facts.meeting.openedAt)), ...(noted.length === 0 ? [t.secrecy] : [])].join(' ')), ...typed] };
    case 'ADOPT_AGENDA':
      return { before: typed.length === 0 ? [said(t.agendaUnchanged)] : typed };
    case 'ADOPT_MINUTES':
      return { before: [said(adoption(facts, wording)), ...typed] };
    case 'ANNOUNCEMENTS':
      return { before: typed.length === 0 ? [said(t.noAnnouncements)] : [...typed.slice(0, -1), said(`${noted.at(-1)} ${t.noted}`)] };
    case 'ACTIONS':
      return { before: [...discussedActions(facts, wording, true), ...typed] };
    case 'NEW_SIGNALS':
    case 'RUNNING_SIGNALS':
      return { before: [...typed, ...(hasSignals(facts, item) ? [] : [said(item.section === 'NEW_SIGNALS' ? t.noNewSignals : t.noRunningSignals)])] };
    case 'SCALING':
      return { before: [said(scaling(facts, wording)), ...typed] };
    case 'TRENDS':
      return { before: [said(trend(facts, wording)), ...typed] };
    case 'AOB':
      return { before: typed.length === 0 ? [said(t.noOtherBusiness)] : typed };
    case 'CLOSING':
      return { before: [...typed, ...nextMeeting(facts, wording)], after: facts.meeting.closedAt === null ? [] : [said(t.closing(wording.time(facts.meeting.closedAt)))] };
    case 'EXTRA':
      return { before: typed.length === 0 && item.outcome === 'NOTED' ? [said(t.noted)] : typed };
  }
}

const hasSignals = (facts: MinutesFacts, { section }: ItemFacts) => facts.items.some((item) => isSignalItem(item) && item.section === section);

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

const trend = ({ trend: counts, meeting }: MinutesFacts, { t }: Wording): string =>
  t.trend(t.weeks(isoWeekOf(counts.since).week, isoWeekOf(meeting.date).week), counts.discussed, counts.closed);

function nextMeeting({ next }: MinutesFacts, { t, dayAndWeek, time }: Wording): readonly Block[] {
  return next === null ? [] : [said(t.nextMeeting(next.number, dayAndWeek(next.date), time(next.start)))];
}
