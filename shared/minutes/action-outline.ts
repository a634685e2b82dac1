import type { Block, DocumentTable } from '#shared/document/outline.ts';
import { column } from '#shared/document/table-column.ts';
import { isoWeekOf } from '#shared/kernel/time.ts';
import { discreet, isEmbargoed, ownerName, shortName } from './discretion.ts';
import type { ActionFacts, MinutesFacts } from './facts.ts';
import { actionText } from './outcome-outline.ts';
import type { Wording } from './wording.ts';

export const isRunning = ({ status }: Pick<ActionFacts, 'status'>): boolean => status === 'OPEN' || status === 'IN_PROGRESS' || status === 'WAITING';

/** Whether the action list of this meeting names the action: it runs, or it ended since the meeting before. */
export const isListed = ({ previous }: Pick<MinutesFacts, 'previous'>, action: ActionFacts): boolean => isRunning(action) || (action.endedOn ?? '') > (previous?.date ?? '');

type Group = { readonly heading: string; readonly caption: string; readonly description: string; readonly actions: readonly ActionFacts[]; readonly isFinished: boolean };

/** The action list in four groups, by date (docs/domain.md 6.2): late, until the next meeting, later, finished since the one before. */
export function actionListOutline(facts: MinutesFacts, level: 1 | 2, wording: Wording): readonly Block[] {
  const { t } = wording;
  const groups = groupsOf(facts, wording).filter(({ actions }) => actions.length > 0);
  if (groups.length === 0) return [{ kind: 'paragraph', isIndented: false, text: t.actions.none }];
  return [
    { kind: 'paragraph', isIndented: false, text: t.actions.intro(wording.moment(facts.asOf)) },
    ...groups.flatMap((group): Block[] => [{ kind: 'heading', level, number: null, text: group.heading }, tableOf(facts, group, wording)]),
  ];
}

function groupsOf(facts: MinutesFacts, { t, dayAndWeek }: Wording): readonly Group[] {
  const byDue = facts.actions.toSorted((one, other) => (`${one.due} ${one.number}` < `${other.due} ${other.number}` ? -1 : 1));
  const running = byDue.filter(isRunning);
  const until = facts.next?.date ?? facts.meeting.date;
  const notLate = running.filter(({ due }) => due >= facts.today);
  const finished = facts.actions
    .filter((action) => !isRunning(action) && isListed(facts, action))
    .toSorted((one, other) => (`${one.endedOn} ${one.number}` < `${other.endedOn} ${other.number}` ? -1 : 1));
  const { overdue, untilNext, later, finished: ended } = t.actions;
  return [
    { ...overdue, actions: running.filter(({ due }) => due < facts.today), isFinished: false },
    { ...untilNext, heading: untilNext.heading(dayAndWeek(until)), actions: notLate.filter(({ due }) => due <= until), isFinished: false },
    { ...later, heading: later.heading(isoWeekOf(until).week), actions: notLate.filter(({ due }) => due > until), isFinished: false },
    { ...ended, heading: ended.heading(facts.previous?.number ?? null), actions: finished, isFinished: true },
  ];
}

function tableOf(facts: MinutesFacts, { caption, description, actions, isFinished }: Group, wording: Wording): DocumentTable {
  const { t, short } = wording;
  return {
    kind: 'table',
    caption,
    description,
    isIndented: false,
    columns: [
      column(t.actions.number, 9.8),
      column(t.actions.signal, 9.5),
      column(t.actions.text, 38.8),
      column(t.actions.owner, 15.4),
      column(isFinished ? t.actions.done : t.actions.due, 8.2),
      column(isFinished ? t.actions.outcome : t.actions.stand, 18.3),
    ],
    rows: actions.map((action) => [
      action.number,
      action.signalNumber ?? t.decisions.general,
      actionText(action, wording),
      ownerName(facts, action.ownerId, action, wording),
      short(isFinished && action.endedOn !== null ? action.endedOn : action.due),
      standOf(facts, action, wording),
    ]),
  };
}

/** Where an action stands; how often its date was moved belongs to it (docs/domain.md 6.2). */
export function standOf(facts: MinutesFacts, action: ActionFacts, wording: Wording): string {
  const { t, inline, short } = wording;
  const stand = plainStand(facts, action, wording);
  return isRunning(action) && action.timesMoved > 0 && !isEmbargoed(action) ? t.actions.moved(stand, action.timesMoved, short(action.dueOriginal)) : inline(stand);
}

function plainStand(facts: MinutesFacts, action: ActionFacts, wording: Wording): string {
  const { t, inline } = wording;
  const status = inline(facts.word('ACTION_STATUS', action.status));
  if (action.status === 'DONE_NO_FEEDBACK') return t.actions.noFeedback;
  return isEmbargoed(action) ? status : (moreThanStatus(facts, action, wording) ?? status);
}

/** For whom it waits, what came of it, or why it ended: whatever its status asks for. */
function moreThanStatus(facts: MinutesFacts, action: ActionFacts, wording: Wording): string | undefined {
  const { t, inline } = wording;
  if (action.status === 'DONE') return action.result === null ? undefined : inline(facts.word('RESULT_CODE', action.result));
  const waitingFor = action.waitingForId === null ? undefined : facts.organisations.get(action.waitingForId);
  if (action.status === 'WAITING') return waitingFor && t.actions.waitingFor(shortName(waitingFor));
  if (action.reason === null) return undefined;
  const reason = discreet(action.reason, action, wording);
  if (action.status === 'CANCELLED') return t.actions.cancelled(inline(reason));
  return action.status === 'TRANSFERRED' ? t.actions.transferred(reason) : undefined;
}

/** Item 5, by exception: how many were finished, and the actions that were due by the meeting or got another date. */
export function discussedActions(facts: MinutesFacts, wording: Wording): readonly Block[] {
  const { t, short } = wording;
  const since = facts.previous?.date ?? '';
  const ended = facts.actions.filter(({ status, endedOn }) => (status === 'DONE' || status === 'DONE_NO_FEEDBACK') && (endedOn ?? '') > since);
  const summary = t.actions.since(ended.length, ended.filter(({ status }) => status === 'DONE_NO_FEEDBACK').length);
  const discussed = facts.actions
    .filter((action) => action.meetingId !== facts.meeting.id && isRunning(action) && (action.due <= facts.meeting.date || action.movedHere))
    .toSorted((one, other) => (one.number < other.number ? -1 : 1));
  if (discussed.length === 0) return [{ kind: 'paragraph', isIndented: true, text: `${summary} ${t.actions.nothingLate} ${t.actions.inAnnex}` }];
  return [
    { kind: 'paragraph', isIndented: true, text: `${summary} ${t.actions.byException(short(facts.meeting.date))} ${t.actions.inAnnex}` },
    {
      kind: 'table',
      caption: t.actions.discussedCaption,
      description: t.actions.discussedDescription,
      isIndented: true,
      columns: [
        column(t.actions.number, 17.5),
        column(t.actions.owner, 22),
        column(t.actions.due, 14.5),
        column(t.actions.discussion, 46),
      ],
      rows: discussed.map((action) => [
        action.number,
        ownerName(facts, action.ownerId, action, wording),
        short(action.due),
        isEmbargoed(action) ? t.signal.embargoText : t.actions.stays(standOf(facts, action, wording)),
      ]),
    },
  ];
}
