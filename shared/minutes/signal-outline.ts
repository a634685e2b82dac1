import type { Block } from '#shared/document/outline.ts';
import { typedBlocks } from '#shared/document/typed.ts';
import { discreetParagraphs, isEmbargoed, ownerName, signalHeading } from './discretion.ts';
import type { ItemFacts, MinutesFacts, SignalFacts } from './facts.ts';
import { outcomesOf } from './outcome-outline.ts';
import type { Wording } from './wording.ts';

type SignalItem = ItemFacts & { readonly signal: SignalFacts };

export const isSignalItem = (item: ItemFacts): item is SignalItem => item.signal !== null;

/** One signal: number and neutral title, weighing and routes, the discussion, what was agreed. Never its description (docs/domain.md 4.3). */
export function signalOutline(facts: MinutesFacts, item: SignalItem, wording: Wording): readonly Block[] {
  const { t } = wording;
  const heading: Block = { kind: 'heading', level: 3, number: item.number, text: signalHeading(item.signal, wording) };
  if (item.outcome === 'NOT_REACHED') return [heading, indented(t.notReached)];
  const outcomes = outcomesOf(facts, item, wording);
  if (isEmbargoed(item.signal)) return [heading, indented(t.signal.embargoText), ...outcomes];
  const discussion = discussionOf(facts, item, wording);
  return [
    heading,
    ...labelsOf(facts, item, wording),
    ...typedBlocks(discussion, (paragraphs) => [{ kind: 'discussion', paragraphs }]),
    ...(facts.decisions.some(({ itemId }) => itemId === item.id) ? [] : outcomeSentence(facts, item, wording)),
    ...outcomes,
  ];
}

const indented = (text: string): Block => ({ kind: 'paragraph', isIndented: true, text });

/** A new signal is introduced in full; of one that was discussed before only what may have changed. */
function labelsOf(facts: MinutesFacts, { section, signal }: SignalItem, wording: Wording): readonly Block[] {
  const { t, inline } = wording;
  const { word } = facts;
  const isNew = section === 'NEW_SIGNALS';
  const lines: [string, string][] = [];
  if (isNew && !signal.flags.includes('F_REPORTER_SAFETY')) {
    lines.push([t.signal.source, t.signal.sourceOf(ownerName(facts, signal.submitterId, signal, wording), inline(word('SOURCE_BASIS', signal.sourceBasis)))]);
  }
  if (isNew) lines.push([t.signal.form, t.signal.alsoForm(inline(word('FORM', signal.form)), signal.secondaryForms.map((form) => inline(word('FORM', form))))]);
  if (isNew && signal.flags.length > 0) lines.push([t.signal.flags, signal.flags.map((flag) => inline(word('FLAG', flag))).join('; ')]);
  lines.push([t.signal.weighing, weighing(facts, signal, wording)]);
  if (signal.routes.length > 0) lines.push([t.signal.route, signal.routes.map((route) => inline(word('ROUTE', route))).join('; ')]);
  return lines.map(([label, value]) => ({ kind: 'label', label, value }));
}

function weighing({ word }: MinutesFacts, { suspicion, urgency, reviewDate, status }: SignalFacts, { t, inline, short }: Wording): string {
  if (suspicion === 'NOT_WEIGHED') return t.signal.notWeighed;
  const review = reviewDate === null || status === 'CLOSED' ? null : short(reviewDate);
  return t.signal.weighed(inline(word('SUSPICION', suspicion)), inline(word('URGENCY', urgency)), review);
}

const SHORT_ENOUGH = 1100;

/**
 * The ten steps condensed (docs/domain.md 1.5): what was said, then who knows it, what is missing and what the reporter hears. One paragraph
 * when it is short and was not typed in paragraphs. Steps 7, 8 and 10 are in the routes, the actions and the review date.
 */
function discussionOf(facts: MinutesFacts, item: SignalItem, wording: Wording): readonly string[] {
  const { t } = wording;
  const noted = (step: number) => discreetParagraphs(item.notes.find((note) => note.step === step)?.text ?? '', item.signal, wording);
  const named = (step: number, say: (text: string) => string) => noted(step).map((text, index) => (index === 0 ? say(text) : text));
  const parts = [
    ...[0, 1, 2, 3].flatMap(noted),
    ...answersOf(facts, item, wording),
    ...noted(4),
    ...named(5, t.signal.missing),
    ...[6, 7, 8].flatMap(noted),
    ...named(9, t.signal.feedback),
    ...noted(10),
  ];
  const isTypedInParagraphs = item.notes.some(({ text }) => discreetParagraphs(text, null, wording).length > 1);
  const whole = parts.join(' ');
  return isTypedInParagraphs || whole.length > SHORT_ENOUGH ? parts : parts.length === 0 ? [] : [whole];
}

/** Step 4: each partner says known, not known or cannot say, and no more. */
function answersOf(facts: MinutesFacts, { answers, signal }: SignalItem, wording: Wording): readonly string[] {
  const { t } = wording;
  const said = { KNOWN: t.signal.known, NOT_KNOWN: t.signal.notKnown, CANNOT_SAY: t.signal.cannotSay };
  return Object.entries(said).flatMap(([code, say]) => {
    const names = answers.filter(({ answer }) => answer === code).map(({ organisationId }) => ownerName(facts, organisationId, signal, wording));
    return names.length === 0 ? [] : [say(names)];
  });
}

/** How the item ended, where no decision says so. */
function outcomeSentence(facts: MinutesFacts, { outcome, signal }: SignalItem, { t, short, inline }: Wording): readonly Block[] {
  switch (outcome) {
    case 'ON_HOLD':
      return signal.holdUntil === null ? [] : [indented(t.signal.onHold(short(signal.holdUntil)))];
    case 'CLOSED':
      return signal.closingReason === null ? [] : [indented(t.signal.ends(inline(facts.word('ROUTE', signal.closingReason))))];
    case 'MONITOR':
      return [indented(t.signal.monitored(signal.reviewDate === null ? null : short(signal.reviewDate)))];
    case 'CONTINUED':
      return [indented(t.signal.continued)];
    case 'NOTED':
      return [indented(t.noted)];
    default:
      return [];
  }
}
