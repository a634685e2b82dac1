import type { AppError } from '#shared/kernel/errors.ts';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { useGoToText } from '#renderer/guard/use-go-to-text.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

type WordButtonProps = { readonly meetingId: MeetingId; readonly variant: 'primary' | 'secondary' };

/** Writes the agenda as a Word file, in a folder that the person picks. */
export function WordButton({ meetingId, variant }: WordButtonProps) {
  const t = useMessages();
  const { show } = useToasts();
  const { run, isRunning } = useAct('minutes', 'export');
  const goTo = useGoToText();
  // A title cannot be reworded; here its item can be taken off the agenda.
  const wayTo = (error: AppError) => {
    const first = error.code === 'openFindings' ? error.places.find(({ record }) => record === 'signal' || record === 'action') : undefined;
    return first && { label: t.anonymity.editor.goToFirst, run: () => goTo(first) };
  };
  const write = async () => {
    const answer = await run({ meetingId, kinds: ['AGENDA'] });
    if (answer.ok) show({ text: answer.value.map(({ fileName }) => t.agenda.wrote(fileName)).join(' ') });
    else if (answer.error.code !== 'cancelled') show({ text: errorText(t, answer.error), way: wayTo(answer.error) });
  };
  return (
    <Button variant={variant} size={variant === 'primary' ? 'normal' : 'small'} isRunning={isRunning} onPress={() => void write()}>
      {t.agenda.toWord}
    </Button>
  );
}
