import { useState } from 'react';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { aboutNewItem } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { fieldErrors } from '#renderer/ipc/error-text.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { useDoneToast } from '#renderer/ui/use-done-toast.ts';

const FORM = 'add-item';
const kinds = ['item', 'signal'] as const;
type Kind = (typeof kinds)[number];

type AddItemDialogProps = { readonly meetingId: MeetingId; readonly isOpen: boolean; readonly onClose: () => void };

/** An item of the chair's own, or a checked signal that is not due. */
export function AddItemDialog({ meetingId, isOpen, onClose }: AddItemDialogProps) {
  const t = useMessages();
  const [kind, setKind] = useState<Kind>('item');
  const [isRunning, setRunning] = useState(false);
  return (
    <Dialog
      isOpen={isOpen}
      isStrict
      onClose={onClose}
      title={t.agenda.addItemTitle}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={FORM} isRunning={isRunning}>
            {t.common.add}
          </Button>
        </>
      }
    >
      <Segments label={t.agenda.addItemTitle} options={kinds.map((one) => ({ id: one, label: one === 'item' ? t.agenda.titleField : t.agenda.signalField }))} value={kind} onChange={setKind} />
      {kind === 'item' ? <OwnItemForm {...{ meetingId, onRunning: setRunning }} onDone={onClose} /> : <SignalItemForm {...{ meetingId, onRunning: setRunning }} onDone={onClose} />}
    </Dialog>
  );
}

type FormProps = { readonly meetingId: MeetingId; readonly onRunning: (isRunning: boolean) => void; readonly onDone: () => void };

const fresh = { title: '', minutes: 5 };

function OwnItemForm({ meetingId, onRunning, onDone }: FormProps) {
  const t = useMessages();
  const say = useDoneToast();
  const draft = useDraft(`agenda-item:${meetingId}`, fresh);
  const { run, error } = useAct('agenda', 'add');
  const { title, minutes } = draft.value;
  // A title cannot be mended afterwards.
  const guarded = useGuardedText({ text: title, about: aboutNewItem, keeps: draft.keeps });
  const save = async () => {
    if (await guarded.stop()) return;
    onRunning(true);
    const answer = await run({ meetingId, title, minutes });
    onRunning(false);
    if (!answer.ok) return;
    await draft.discard(fresh);
    say(t.agenda.added(answer.value.number));
    onDone();
  };
  return (
    <Form id={FORM} onSubmit={() => void save()} errors={fieldErrors(t, error)}>
      <HeldField
        guarded={guarded}
        name="title"
        label={t.agenda.titleField}
        value={title}
        maxLength={200}
        onChange={(next) => draft.setValue({ title: next, minutes })}
        autoFocus
      />
      <NumberField name="minutes" label={t.agenda.minutesField} minValue={0} maxValue={240} value={minutes} onChange={(next) => draft.setValue({ title, minutes: next ?? 0 })} />
      <Refusal error={error} />
    </Form>
  );
}

function SignalItemForm({ meetingId, onRunning, onDone }: FormProps) {
  const t = useMessages();
  const say = useDoneToast();
  const [signalId, setSignalId] = useState<string | null>(null);
  const { run, error } = useAct('agenda', 'addSignal');
  const signals = useAsk('signal', 'list', { statuses: ['CHECKED', 'DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'REOPENED'] }).data ?? [];
  const chosen = signals.find(({ id }) => id === signalId);
  const save = async () => {
    if (!chosen) return;
    onRunning(true);
    const answer = await run({ meetingId, signalId: chosen.id });
    onRunning(false);
    if (!answer.ok) return;
    say(t.agenda.added(answer.value.number));
    onDone();
  };
  return (
    <Form id={FORM} onSubmit={() => void save()}>
      <ComboBox
        label={t.agenda.signalField}
        hint={t.agenda.signalHint}
        options={signals.map(({ id, title, number }) => ({ id: id as string, label: `${number} ${title}` }))}
        value={signalId}
        onChange={setSignalId}
        isRequired
      />
      <Refusal error={error} />
    </Form>
  );
}
