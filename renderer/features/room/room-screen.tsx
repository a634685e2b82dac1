import type { MeetingId } from '#shared/kernel/ids.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useOpenMeeting } from '#renderer/ipc/use-open-meeting.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { RoomTable } from './room-table.tsx';
import { RoomProvider, useRoom, useRoomData } from './use-room.tsx';
import styles from './room.module.css';

/** The meeting itself: agenda, the item in hand, what comes of it, and one line that records everything. */
export function RoomScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const { room, error } = useRoomData(meetingId);
  if (error) return <Refusal error={error} />;
  if (!room) return null;
  return (
    <RoomProvider room={room}>
      <RoomByStatus />
    </RoomProvider>
  );
}

function RoomByStatus() {
  const { meeting } = useRoom();
  if (meeting.status === 'PLANNED') return <NotOpenYet />;
  // Until the minutes are adopted a slip can still be mended; afterwards the record is closed.
  return meeting.status === 'HELD' && meeting.minutesStatus === 'ADOPTED' ? <Held /> : <RoomTable />;
}

function NotOpenYet() {
  const t = useMessages();
  const words = t.room.notOpen;
  const { meeting } = useRoom();
  const { open, error, isRunning } = useOpenMeeting(meeting);
  return (
    <div className={styles['alone']}>
      <EmptyState icon="meeting" title={words.title} text={words.text}>
        <LinkButton href={`/meetings/${meeting.id}/prepare`}>{words.prepare}</LinkButton>
        <Button variant="primary" isRunning={isRunning} onPress={() => void open()} autoFocus>
          {words.open}
        </Button>
        <Refusal error={error} />
      </EmptyState>
    </div>
  );
}

function Held() {
  const t = useMessages().room.held;
  const language = useLanguage();
  const { meeting } = useRoom();
  return (
    <div className={styles['alone']}>
      <EmptyState icon="check" title={t.text(meeting.closedAt ? formatTime(language, meeting.closedAt) : '')}>
        <LinkButton variant="primary" href={`/meetings/${meeting.id}/minutes`}>
          {t.minutes}
        </LinkButton>
      </EmptyState>
    </div>
  );
}
