import { formatDateWeek } from '#shared/i18n/format.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

/** Asked because the agenda is destroyed: what was on it goes to the next meeting, the number stays taken. */
export function CancelDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const t = useMessages().meeting;
  const language = useLanguage();
  const { show } = useToasts();
  const { run, error, isRunning } = useAct('meeting', 'cancel');
  const cancel = async () => {
    const answer = await run({ id: meeting.id, version: meeting.version });
    if (!answer.ok) return;
    const { next } = answer.value;
    show({ text: t.cancelled(meeting.number, next.number, formatDateWeek(language, next.date)) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      kind="alert"
      size="small"
      onClose={onClose}
      title={t.cancelTitle(meeting.number)}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {t.cancelKeep}
          </Button>
          <Button variant="primary" isRunning={isRunning} onPress={() => void cancel()}>
            {t.cancel}
          </Button>
        </>
      }
    >
      <p>{t.cancelWhat}</p>
      <p>{t.cancelGone(meeting.number)}</p>
      <Refusal error={error} />
    </Dialog>
  );
}
