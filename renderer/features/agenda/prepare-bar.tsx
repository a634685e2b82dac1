import { useLocation } from 'wouter';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useOpenMeeting } from '#renderer/ipc/use-open-meeting.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { WordButton } from './word-button.tsx';

/** What an agenda leads to, for the header: before the day the Word file for the partners, on the day the meeting. */
export function PrepareBar({ meetingId }: { readonly meetingId: MeetingId }) {
  const t = useMessages();
  const [, go] = useLocation();
  const { show } = useToasts();
  const today = useToday();
  const meeting = useAsk('meeting', 'find', { id: meetingId }).data?.meeting;
  const { open, isRunning } = useOpenMeeting(meeting);
  if (!meeting || !today) return null;

  const room = `/meetings/${meetingId}/room`;
  const openMeeting = async () => {
    const answer = await open();
    if (answer.ok) go(room);
    else show({ text: errorText(t, answer.error) });
  };
  if (meeting.status === 'OPEN') return <LinkButton href={room}>{t.agenda.goToMeeting}</LinkButton>;
  if (meeting.status === 'HELD' || meeting.date > today) return <WordButton meetingId={meetingId} variant="primary" />;
  return (
    <Button variant="primary" isRunning={isRunning} onPress={() => void openMeeting()}>
      {t.agenda.openMeeting}
    </Button>
  );
}
