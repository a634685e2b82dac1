import type { Action, ActionRow, ActionUpdate } from '#shared/action/action.ts';
import { formatDate, formatDateWeek, formatDay } from '#shared/i18n/format.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { isTerminal } from '#shared/action/rules.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { Timeline, type TimelineEntry } from '#renderer/ui/timeline.tsx';
import { statusIcons } from './status-icon.ts';
import styles from './action.module.css';

type ActionDetailProps = { readonly action: ActionRow; readonly history: readonly ActionUpdate[] };

/** One action: its text, facts and everything that happened to it. */
export function ActionDetail({ action, history }: ActionDetailProps) {
  const t = useMessages();
  return (
    <>
      <p className={styles['text']}>{action.text}</p>
      <FactList facts={useFacts(action)} />
      <Section title={t.action.history.heading}>
        <Timeline entries={useHistory(action, history)} />
      </Section>
    </>
  );
}

function useFacts(action: ActionRow): readonly Fact[] {
  const t = useMessages();
  const language = useLanguage();
  const { label, organisation } = useReference();
  const words = t.action.pane;
  const state = action.status === 'WAITING' && action.waitingForId ? t.action.waitsFor(organisation(action.waitingForId)) : label('ACTION_STATUS', action.status);
  return [
    { label: words.owner, value: organisation(action.ownerId) },
    {
      label: words.due,
      value: (
        <>
          {formatDateWeek(language, action.due)} {action.isOverdue && <StateMark icon="late" tone="critical">{t.action.late(action.daysOverdue)}</StateMark>}
        </>
      ),
    },
    ...(action.timesMoved > 0 ? [{ label: words.original, value: t.action.movedFull(action.timesMoved, formatDate(language, action.dueOriginal)) }] : []),
    { label: words.status, value: <StateMark icon={statusIcons[action.status]}>{state}</StateMark> },
    ...endFacts(action, { ...words, label }, (date) => formatDate(language, date)),
    {
      label: words.signal,
      value:
        action.signalId && action.signalNumber ? (
          <>
            <TextLink href={`/signals/${action.signalId}`}>{action.signalNumber}</TextLink>, {action.signalTitle}
          </>
        ) : (
          t.action.general
        ),
    },
    { label: words.recorded, value: words.recordedIn(action.meetingNumber, formatDate(language, action.recordedOn)) },
  ];
}

type EndWords = { readonly result: string; readonly reason: string; readonly transferredTo: string; readonly doneOn: string; readonly label: (list: 'RESULT_CODE', code: string | null) => string };

function endFacts(action: Action, words: EndWords, day: (date: CivilDate) => string): Fact[] {
  return [
    ...(action.result ? [{ label: words.result, value: words.label('RESULT_CODE', action.result) }] : []),
    ...(action.reason ? [{ label: action.status === 'TRANSFERRED' ? words.transferredTo : words.reason, value: action.reason }] : []),
    ...(action.doneOn ? [{ label: words.doneOn, value: day(action.doneOn) }] : []),
  ];
}

function useHistory(action: ActionRow, history: readonly ActionUpdate[]): readonly TimelineEntry[] {
  const words = useMessages().action.history;
  const language = useLanguage();
  const { label } = useReference();
  const updates = history.toSorted((a, b) => b.on.localeCompare(a.on));
  const day = (date: string) => formatDay(language, date as CivilDate);
  const why = (update: ActionUpdate) => [update.reason === null ? '' : words.because(update.reason), words.channel[update.channel]].filter(Boolean).join(' ');
  return [
    ...(isTerminal(action.status) ? [] : [{ id: 'due', when: day(action.due), kind: 'next' as const, title: words.due }]),
    ...updates.map((update, index) => ({
      id: `${update.on}-${index}`,
      when: day(update.on),
      kind: update.channel === 'MEETING' ? ('main' as const) : ('side' as const),
      title: update.kind === 'MOVED' ? words.moved : words.status(label('ACTION_STATUS', update.to)),
      body: (
        <>
          {update.kind === 'MOVED' && <span>{words.movedFromTo(day(update.from), day(update.to))}</span>}
          <span>{why(update)}</span>
        </>
      ),
    })),
    {
      id: 'recorded', when: day(action.recordedOn), kind: 'main', title: words.recorded(action.meetingNumber),
      body: <span>{words.recordedDue(formatDateWeek(language, action.dueOriginal))}</span>,
    },
  ];
}
