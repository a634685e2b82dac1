import { useMemo, useState } from 'react';
import type { OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aboutSignal } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { fieldErrors } from '#renderer/ipc/error-text.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

type Draft = { readonly fromId: string | null; readonly toId: string | null; readonly on: CivilDate | null; readonly basis: string | null; readonly purpose: string };
type DisclosureDialogProps = { readonly signalId: SignalId; readonly submitterId: string; readonly onClose: () => void };

const formId = 'signal-disclosure';

/** One line in the register of bilateral sharing: from, to, when, ground, purpose. There is no field for what was shared. */
export function DisclosureDialog({ signalId, submitterId, onClose }: DisclosureDialogProps) {
  const t = useMessages();
  const words = t.signal.disclosures;
  const today = useToday() ?? null;
  const { show } = useToasts();
  const { organisations, options, label } = useReference();
  const start = useMemo<Draft>(() => ({ fromId: submitterId, toId: null, on: today, basis: null, purpose: '' }), [submitterId, today]);
  const draft = useDraft(`signal-disclosure:${signalId}`, start);
  const [isAsked, setAsked] = useState(false);
  const record = useAct('signal', 'recordDisclosure');
  const { fromId, toId, on, basis, purpose } = draft.value;
  const bodies = organisations.filter((body) => body.isActive).map(({ id, shortName }) => ({ id: id as string, label: shortName }));
  const missing = isAsked ? missingIn(draft.value, t.common.required) : {};
  const refused = fieldErrors(t, record.error);
  const change = (part: Partial<Draft>) => draft.setValue({ ...draft.value, ...part });

  // A line in the register cannot be mended afterwards, and a signal is not checked over it.
  const guarded = useGuardedText({ text: purpose, about: aboutSignal(signalId), keeps: draft.keeps });

  const send = async () => {
    setAsked(true);
    if (!fromId || !toId || !on || !basis || purpose.trim() === '' || (await guarded.stop())) return;
    const answer = await record.run({ signalId, fromId: fromId as OrganisationId, toId: toId as OrganisationId, on, basis, purpose });
    if (!answer.ok) return;
    await draft.discard();
    show({ text: words.recorded });
    onClose();
  };

  return (
    <Dialog
      isOpen
      isStrict
      title={words.heading}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} isRunning={record.isRunning}>
            {words.add}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void send()} errors={{ ...missing, ...refused }}>
        <Refusal error={Object.keys(refused).length === 0 ? record.error : null} />
        <p>{words.explain}</p>
        <ComboBox<string> name="fromId" label={words.from} options={bodies} value={fromId} onChange={(id) => change({ fromId: id })} />
        <ComboBox<string> name="toId" label={words.to} options={bodies} value={toId} onChange={(id) => change({ toId: id })} />
        <DateField name="on" label={words.on} value={on} onChange={(date) => change({ on: date })} />
        <Select
          name="basis"
          label={words.basis}
          options={options('LEGAL_BASIS').map(({ code }) => ({ id: code, label: label('LEGAL_BASIS', code) }))}
          value={basis}
          onChange={(code) => change({ basis: code })}
        />
        <HeldField guarded={guarded} name="purpose" label={words.purpose} hint={words.purposeHint} value={purpose} onChange={(text) => change({ purpose: text })} />
      </Form>
    </Dialog>
  );
}

function missingIn(fields: Draft, sentence: string): Readonly<Record<string, string>> {
  const empty = Object.entries(fields).filter(([, value]) => value === null || value.trim() === '');
  return Object.fromEntries(empty.map(([name]) => [name, sentence]));
}
