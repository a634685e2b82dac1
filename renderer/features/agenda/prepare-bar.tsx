import { useLocation } from 'wouter';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

/** What an agenda leads to, for the header: the Word file for the partners and, on the day itself, the meeting. */
export function PrepareBar({ meetingId }: { readonly meetingId: MeetingId }) {
  const t = useMessages();
  const [, go] = useLocation();
  const { show } = useToasts();
  const today = useToday();
  const meeting = useAsk('meeting', 'find', { id: meetingId }).data?.meeting;
  const write = useAct('minutes', 'export');
  const open = useAct('meeting', 'open');
  if (!meeting || !today) return null;

  const toWord = async () => {
    const answer = await write.run({ meetingId, kinds: ['AGENDA'] });
    if (answer.ok) show({ text: answer.value.map(({ fileName }) => t.agenda.wrote(fileName)).join(' ') });
    else if (answer.error.code !== 'cancelled') show({ text: errorText(t, answer.error) });
  };
  const openMeeting = async () => {
    const answer = await open.run({ id: meeting.id, version: meeting.version });
    if (answer.ok) go(`/meetings/${meetingId}/room`);
    else show({ text: errorText(t, answer.error) });
  };
  const isTheDay = meeting.date <= today;
  const word = (
    <Button variant={isTheDay ? 'secondary' : 'primary'} isRunning={write.isRunning} onPress={() => void toWord()}>
      {t.agenda.toWord}
    </Button>
  );
  if (meeting.status === 'HELD') return word;
  if (meeting.status === 'OPEN') {
    return (
      <>
        {word}
        <LinkButton href={`/meetings/${meetingId}/room`}>{t.agenda.goToMeeting}</LinkButton>
      </>
    );
  }
  return (
    <>
      {!isTheDay && <Button isRunning={open.isRunning} onPress={() => void openMeeting()}>{t.agenda.openMeeting}</Button>}
      {word}
      {isTheDay && <Button variant="primary" isRunning={open.isRunning} onPress={() => void openMeeting()}>{t.agenda.openMeeting}</Button>}
    </>
  );
}
