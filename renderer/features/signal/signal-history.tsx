import type { ActionRow } from '#shared/action/action.ts';
import { isTerminal } from '#shared/action/rules.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { unreachable } from '#shared/kernel/errors.ts';
import { useReference, type Reference } from '#renderer/ipc/use-reference.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Timeline, type TimelineEntry } from '#renderer/ui/timeline.tsx';
import type { HistoryEntry } from './history.ts';
import styles from './signal.module.css';

type MeetingEntry = Extract<HistoryEntry, { kind: 'meeting' }>;

/** What happened to the signal over all meetings, on one line. */
export function SignalHistory({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const t = useMessages();
  const language = useLanguage();
  const reference = useReference();
  const meetings = entries.filter((entry) => entry.kind === 'meeting').length;
  const shown = entries.map((entry): TimelineEntry => ({ id: entry.id, when: formatDay(language, entry.on), ...linesOf(entry, t.signal.history, reference) }));
  return (
    <Section title={t.signal.history.heading} meta={meetings > 0 && t.common.meetingsCount(meetings)}>
      <Timeline entries={shown} />
    </Section>
  );
}

type Words = ReturnType<typeof useMessages>['signal']['history'];

function linesOf(entry: HistoryEntry, words: Words, { organisation, label }: Reference): Pick<TimelineEntry, 'kind' | 'title' | 'body'> {
  switch (entry.kind) {
    case 'meeting':
      return {
        kind: entry.isPlanned ? 'next' : 'main',
        title: <TextLink href={`/meetings/${entry.discussion.meetingId}/${entry.isPlanned ? 'prepare' : 'minutes'}`} variant="quiet">{words.meeting(entry.discussion.meetingNumber, entry.discussion.itemNumber)}</TextLink>,
        body: <MeetingLines entry={entry} />,
      };
    case 'disclosed': {
      const { fromId, toId, basis } = entry.disclosure;
      return { kind: 'side', title: words.disclosed, body: <span>{words.disclosedLine(organisation(fromId), organisation(toId), label('LEGAL_BASIS', basis))}</span> };
    }
    case 'outside':
      return { kind: 'side', title: words.outside, body: <span>{label('ROUTE', entry.route)}</span> };
    case 'closed':
      return { kind: 'side', title: words.closed(label('ROUTE', entry.reason)) };
    case 'submitted':
      return { kind: 'side', title: words.submitted(organisation(entry.by)) };
    default:
      return unreachable(entry);
  }
}

function MeetingLines({ entry }: { readonly entry: MeetingEntry }) {
  const words = useMessages().signal.history;
  const { discussion, decisions, actions, isPlanned } = entry;
  if (isPlanned) return <span>{words.planned}</span>;
  const outcome = discussion.outcome === null ? undefined : words.outcome[discussion.outcome as keyof Words['outcome']];
  return (
    <>
      {outcome && <span>{outcome}</span>}
      {decisions.map((row) => (
        <p key={row.id}>
          <b>{row.number}</b> {row.status === 'WITHDRAWN' ? <s>{row.text}</s> : row.text} {row.withdrawnByNumber && words.withdrawnBy(row.withdrawnByNumber)}
        </p>
      ))}
      {actions.length > 0 && (
        <ul className={styles['actionLines']}>
          {actions.map((row) => (
            <ActionLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      {discussion.notes.length > 0 && <Notes discussion={discussion} />}
    </>
  );
}

function ActionLine({ row }: { readonly row: ActionRow }) {
  const words = useMessages().signal.history;
  const language = useLanguage();
  const { organisation, label } = useReference();
  const named = label('ACTION_STATUS', row.status);
  const status = `${named.charAt(0).toLowerCase()}${named.slice(1)}`;
  const short = row.number.slice(row.number.lastIndexOf('-') + 1);
  const state = isTerminal(row.status)
    ? row.result
      ? words.actionDone(status, label('RESULT_CODE', row.result))
      : status
    : words.actionDue(status, formatDay(language, row.due));
  return (
    <li>
      <TextLink href={`/actions/${row.id}`} variant="quiet">
        {words.action(short, organisation(row.ownerId))}
      </TextLink>
      , {state}
      {row.isOverdue && <strong className={styles['late']}> {words.actionLate(row.daysOverdue)}</strong>}
    </li>
  );
}

function Notes({ discussion }: { readonly discussion: MeetingEntry['discussion'] }) {
  const words = useMessages().signal.history;
  return (
    <details>
      <summary>{words.notes}</summary>
      {discussion.notes.map((note) => (
        <p key={note.step} className={styles['note']}>
          {note.text}
        </p>
      ))}
    </details>
  );
}
