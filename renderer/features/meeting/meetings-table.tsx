import type { z } from 'zod';
import type { meetingEndpoints } from '#shared/meeting/endpoints.ts';
import { formatDateWeek, formatTime } from '#shared/i18n/format.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { Button, TextLink } from '#renderer/ui/button.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import styles from './meetings-screen.module.css';

export type MeetingRow = z.output<typeof meetingEndpoints.list.output>[number];

type MeetingsTableProps = {
  readonly label: string;
  readonly meetings: readonly MeetingRow[];
  readonly onReschedule?: (meeting: Meeting) => void;
  readonly onCancel?: (meeting: Meeting) => void;
};

const tabOf = { PLANNED: 'prepare', OPEN: 'room', HELD: 'minutes', CANCELLED: undefined } as const;

/** Meetings with what they hold. A row leads to the tab where one is needed: preparing, holding, or the minutes. */
export function MeetingsTable({ label, meetings, onReschedule, onCancel }: MeetingsTableProps) {
  const t = useMessages().meeting;
  const language = useLanguage();
  const columns = t.columns;
  return (
    <table className={styles['table']}>
      <caption>
        <VisuallyHidden>{label}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col" className={styles['figure']}>
            {columns.items}
          </th>
          <th scope="col" className={styles['figure']}>
            {columns.decisions}
          </th>
          <th scope="col" className={styles['figure']}>
            {columns.actions}
          </th>
          <th scope="col" className={styles['end']}>
            <VisuallyHidden>{t.changeLabel}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id}>
            <th scope="row">
              <MeetingName meeting={meeting} />
            </th>
            <td>{formatDateWeek(language, meeting.date)}</td>
            <td>{t.timeRange(formatTime(language, meeting.openedAt ?? meeting.start), formatTime(language, meeting.closedAt ?? meeting.end))}</td>
            <td>
              <MeetingState meeting={meeting} />
            </td>
            <td className={styles['figure']}>{meeting.items}</td>
            <td className={styles['figure']}>{meeting.decisions}</td>
            <td className={styles['figure']}>{meeting.actions}</td>
            <td className={styles['end']}>
              {onReschedule && meeting.status === 'PLANNED' && (
                <Button size="small" variant="bar" onPress={() => onReschedule(meeting)} aria-label={t.rescheduleTitle(meeting.number)}>
                  {t.reschedule}
                </Button>
              )}
              {onCancel && meeting.status === 'PLANNED' && (
                <Button size="small" variant="bar" onPress={() => onCancel(meeting)} aria-label={t.cancelTitle(meeting.number)}>
                  {t.cancel}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MeetingName({ meeting }: { readonly meeting: MeetingRow }) {
  const heading = useMessages().meeting.heading(meeting.number);
  const tab = tabOf[meeting.status];
  return tab ? <TextLink href={`/meetings/${meeting.id}/${tab}`}>{heading}</TextLink> : heading;
}

const stateIcons = { PLANNED: 'ring', OPEN: 'dot', CANCELLED: 'close' } as const satisfies Partial<Record<Meeting['status'], IconName>>;

function MeetingState({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useMessages().meeting;
  const heldIcon: IconName = meeting.minutesStatus === 'ADOPTED' ? 'check' : 'half';
  if (meeting.status === 'HELD') return <StateMark icon={heldIcon}>{t.minutesStatuses[meeting.minutesStatus]}</StateMark>;
  return <StateMark icon={stateIcons[meeting.status]}>{t.statuses[meeting.status]}</StateMark>;
}
