import type { Block } from '#shared/document/outline.ts';
import { column } from '#shared/document/table-column.ts';
import type { MinutesFacts } from './facts.ts';
import { decisionText } from './outcome-outline.ts';
import type { Wording } from './wording.ts';

/** The decisions of the meeting, numbered without gaps, each with its item and its signal's number. */
export function decisionListOutline(facts: MinutesFacts, wording: Wording): readonly Block[] {
  const { t } = wording;
  if (facts.decisions.length === 0) return [{ kind: 'paragraph', isIndented: false, text: t.decisions.none }];
  const signals = new Map(facts.items.map(({ id, signal }) => [id, signal]));
  return [
    { kind: 'paragraph', isIndented: false, text: t.decisions.intro(facts.meeting.number, wording.day(facts.meeting.date)) },
    {
      kind: 'table',
      caption: t.decisions.caption(facts.meeting.number),
      description: t.decisions.description,
      isIndented: false,
      columns: [
        column(t.decisions.number, 16.5),
        column(t.decisions.item, 8),
        column(t.decisions.signal, 15.5),
        column(t.decisions.text, 60),
      ],
      rows: facts.decisions.map((decision) => [
        decision.number,
        decision.itemNumber,
        decision.signalNumber ?? t.decisions.general,
        decisionText(decision, signals.get(decision.itemId) ?? null, wording),
      ]),
    },
  ];
}
