import { useState } from 'react';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { addDays } from '#shared/kernel/time.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { DateDialog } from './date-dialog.tsx';

type StepDialogProps = { readonly signal: Signal; readonly onClose: () => void };

/** When the meeting looks again. */
export function ReviewDialog({ signal, onClose }: StepDialogProps) {
  const t = useMessages();
  const language = useLanguage();
  const { show } = useToasts();
  const setReview = useAct('signal', 'setReview');
  const words = t.signal.review;
  return (
    <DateDialog
      {...{ title: words.title, explain: words.explain, label: words.date, confirm: t.common.save, name: 'reviewDate', onClose }}
      start={signal.reviewDate}
      error={setReview.error}
      isRunning={setReview.isRunning}
      onConfirm={async (reviewDate) => {
        const answer = await setReview.run({ id: signal.id, version: signal.version, reviewDate });
        if (!answer.ok) return;
        show({ text: t.signal.step.reviewSet(formatDateWeek(language, reviewDate)) });
        onClose();
      }}
    />
  );
}

/** New information brings a closed signal back; the retention clock stops (docs/domain.md 2.7). */
export function ReopenDialog({ signal, onClose }: StepDialogProps) {
  const t = useMessages();
  const today = useToday();
  const { show } = useToasts();
  const reopen = useAct('signal', 'reopen');
  const words = t.signal.reopen;
  return (
    <DateDialog
      {...{ title: words.title, explain: words.explain, label: t.signal.review.date, confirm: words.confirm, name: 'reviewDate', onClose }}
      start={today ? addDays(today, 7) : null}
      error={reopen.error}
      isRunning={reopen.isRunning}
      onConfirm={async (reviewDate) => {
        const answer = await reopen.run({ id: signal.id, version: signal.version, reviewDate });
        if (!answer.ok) return;
        show({ text: t.signal.step.reopened });
        onClose();
      }}
    />
  );
}

/** An acute signal that did not wait for the meeting: who has it now, and since when (docs/domain.md 1.3). */
export function OutsideDialog({ signal, onClose }: StepDialogProps) {
  const t = useMessages();
  const today = useToday() ?? null;
  const { show } = useToasts();
  const { options, label } = useReference();
  const [route, setRoute] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const handleOutside = useAct('signal', 'handleOutside');
  const words = t.signal.outside;
  return (
    <DateDialog
      {...{ title: words.title, explain: words.explain, label: words.on, confirm: words.confirm, name: 'on', onClose }}
      start={today}
      error={handleOutside.error}
      isRunning={handleOutside.isRunning}
      onConfirm={async (on) => {
        setAsked(true);
        if (!route) return;
        const answer = await handleOutside.run({ id: signal.id, version: signal.version, on, route });
        if (!answer.ok) return;
        show({ text: t.signal.step.outsideSet });
        onClose();
      }}
    >
      <Select
        name="route"
        label={words.route}
        options={options('ROUTE').map(({ code }) => ({ id: code, label: label('ROUTE', code) }))}
        value={route}
        onChange={setRoute}
        error={isAsked && !route ? t.common.required : undefined}
      />
    </DateDialog>
  );
}

/** A draft leaves nothing behind, so this cannot be taken back: it asks first. */
export function DiscardDialog({ signal, onClose, onDone }: StepDialogProps & { readonly onDone: () => void }) {
  const t = useMessages();
  const { show } = useToasts();
  const discard = useAct('signal', 'discard');
  const words = t.signal.discard;
  const run = async () => {
    const answer = await discard.run({ id: signal.id, version: signal.version });
    if (!answer.ok) return;
    show({ text: t.signal.step.discarded });
    onDone();
  };
  return (
    <Dialog
      isOpen
      kind="alert"
      size="small"
      title={words.title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {t.common.cancel}
          </Button>
          <Button variant="danger" isRunning={discard.isRunning} onPress={() => void run()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <Refusal error={discard.error} />
      <p>{words.explain}</p>
    </Dialog>
  );
}
