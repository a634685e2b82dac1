import type { Block, DocumentTable } from '#shared/document/outline.ts';
import { column } from '#shared/document/table-column.ts';
import { lineOf } from '#shared/document/text.ts';
import { addMinutes, type ClockTime } from '#shared/kernel/time.ts';
import type { Section } from '#shared/agenda/agenda.ts';
import { isRunning } from './action-outline.ts';
import { isEmbargoed, ownerName, signalHeading } from './discretion.ts';
import type { ItemFacts, MinutesFacts } from './facts.ts';
import { actionText } from './outcome-outline.ts';
import { isSignalItem } from './signal-outline.ts';
import type { Wording } from './wording.ts';

type Purpose = keyof Wording['t']['agenda']['purposes'];

const purposes: Readonly<Record<Section, Purpose>> = {
  OPENING: 'inform', ADOPT_AGENDA: 'decide', ADOPT_MINUTES: 'decide', ANNOUNCEMENTS: 'inform', ACTIONS: 'discuss', NEW_SIGNALS: 'both', RUNNING_SIGNALS: 'both',
  SCALING: 'decide', TRENDS: 'discuss', AOB: 'discuss', CLOSING: 'inform', EXTRA: 'discuss',
};

/** The agenda: what, when and why, then per item what a participant can prepare. */
export function agendaOutline(facts: MinutesFacts, wording: Wording): readonly Block[] {
  const { t } = wording;
  return [
    { kind: 'heading', level: 1, number: null, text: t.agenda.items },
    itemTable(facts, wording),
    { kind: 'remark', text: t.agenda.ends(wording.time(endOf(facts))) },
    { kind: 'heading', level: 1, number: null, text: t.agenda.explanation },
    ...facts.items.filter((item) => !isSignalItem(item)).flatMap((item) => explanation(facts, item, wording)),
  ];
}

const standing = ({ items }: MinutesFacts) => items.filter((item) => !isSignalItem(item));

/** Minutes of an item with those of the signals under it. */
const minutesOf = ({ items }: MinutesFacts, { section, minutes }: ItemFacts): number => {
  const under = items.filter((item) => isSignalItem(item) && item.section === section).reduce((sum, item) => sum + item.minutes, 0);
  return minutes + under;
};

const endOf = (facts: MinutesFacts): ClockTime => addMinutes(facts.meeting.start, standing(facts).reduce((sum, item) => sum + minutesOf(facts, item), 0));

function itemTable(facts: MinutesFacts, wording: Wording): DocumentTable {
  const { t, bareTime } = wording;
  let begins = facts.meeting.start;
  const rows = standing(facts).map((item) => {
    const minutes = minutesOf(facts, item);
    const row = [item.number, lineOf(item.title), t.agenda.purposes[purposes[item.section]], bareTime(begins), String(minutes)];
    begins = addMinutes(begins, minutes);
    return row;
  });
  return {
    kind: 'table',
    caption: t.agenda.caption,
    description: t.agenda.description,
    isIndented: false,
    columns: [
      column(t.agenda.number, 7),
      column(t.agenda.subject, 50),
      column(t.agenda.purpose, 23),
      column(t.agenda.begins, 9, 'end'),
      column(t.agenda.minutes, 11, 'end'),
    ],
    rows,
  };
}

function explanation(facts: MinutesFacts, item: ItemFacts, wording: Wording): readonly Block[] {
  const blocks = explanationOf(facts, item, wording);
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, number: item.number, text: lineOf(item.title) }, ...blocks];
}

function explanationOf(facts: MinutesFacts, item: ItemFacts, wording: Wording): readonly Block[] {
  const { t, day } = wording;
  const { previous } = facts;
  switch (item.section) {
    case 'ADOPT_MINUTES':
      if (previous === null) return [];
      return [said(previous.minutesStatus === 'ADOPTED' ? t.agenda.adoptedAlready(day(previous.date)) : t.agenda.draftMinutes(day(previous.date)))];
    case 'ACTIONS':
      return dueActions(facts, wording);
    case 'NEW_SIGNALS':
    case 'RUNNING_SIGNALS':
      return signalsUnder(facts, item, wording);
    default:
      return [];
  }
}

const said = (text: string): Block => ({ kind: 'paragraph', isIndented: true, text });

function dueActions(facts: MinutesFacts, wording: Wording): readonly Block[] {
  const { t, short } = wording;
  const running = facts.actions.filter(isRunning);
  const due = running.filter((action) => action.due <= facts.meeting.date).toSorted((one, other) => (`${one.due} ${one.number}` < `${other.due} ${other.number}` ? -1 : 1));
  if (due.length === 0) return [said(t.agenda.noActions)];
  return [
    said(t.agenda.actions(running.length - due.length)),
    {
      kind: 'table',
      caption: t.agenda.actionsCaption,
      description: t.agenda.actionsDescription,
      isIndented: false,
      columns: [
        column(t.actions.number, 15.5),
        column(t.actions.text, 45.5),
        column(t.actions.owner, 20),
        column(t.actions.due, 19),
      ],
      rows: due.map((action) => [
        action.number,
        actionText(action, wording),
        ownerName(facts, action.ownerId, action, wording),
        action.due < facts.today ? t.agenda.late(short(action.due)) : short(action.due),
      ]),
    },
  ];
}

function signalsUnder(facts: MinutesFacts, { section, title }: ItemFacts, wording: Wording): readonly Block[] {
  const { t } = wording;
  const signals = facts.items.filter(isSignalItem).filter((item) => item.section === section);
  if (signals.length === 0) return [said(section === 'NEW_SIGNALS' ? t.agenda.noNewSignals : t.agenda.noRunningSignals)];
  const restricted = signals.filter(({ signal, attendance }) => isEmbargoed(signal) && attendance.length > 0).map(({ number }) => number);
  return [
    ...(section === 'NEW_SIGNALS' ? [said(t.agenda.newSignals)] : []),
    ...(restricted.length === 0 ? [] : [said(t.agenda.restricted(restricted))]),
    {
      kind: 'table',
      caption: t.agenda.signalsCaption(lineOf(title)),
      description: t.agenda.signalsDescription,
      isIndented: false,
      columns: [
        column(t.agenda.item, 7),
        column(t.agenda.signal, 50),
        column(t.agenda.urgency, 15),
        column(t.agenda.why, 28),
      ],
      rows: signals.map(({ number, signal, origin }) => [
        number,
        signalHeading(signal, wording),
        isEmbargoed(signal) ? t.agenda.notStated : wording.inline(facts.word('URGENCY', signal.urgency)),
        isEmbargoed(signal) ? t.agenda.notStated : t.agenda.reason[origin],
      ]),
    },
  ];
}
