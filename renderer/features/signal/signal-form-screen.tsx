import { useMemo } from 'react';
import type { SignalId } from '#shared/kernel/ids.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { emptyFields, fieldsOf, type FormDraft } from './form-fields.ts';
import { SignalForm } from './signal-form.tsx';

/** A new signal, or an existing one to change; with `field` the caret starts there. */
export function SignalFormScreen({ signalId, field }: { readonly signalId?: SignalId | undefined; readonly field?: string | undefined }) {
  return signalId === undefined ? <NewSignal /> : <EditSignal key={signalId} signalId={signalId} field={field} />;
}

function NewSignal() {
  const today = useToday();
  const { isReady } = useReference();
  const start = useMemo<FormDraft | undefined>(() => today && { fields: emptyFields(today), base: emptyFields(today), version: 0 }, [today]);
  return start && isReady ? <SignalForm signal={null} start={start} /> : <Waiting />;
}

function EditSignal({ signalId, field }: { readonly signalId: SignalId; readonly field: string | undefined }) {
  const t = useMessages();
  const { isReady } = useReference();
  const found = useAsk('signal', 'find', useMemo(() => ({ id: signalId }), [signalId]));
  const signal = found.data?.signal;
  const start = useMemo<FormDraft | undefined>(() => signal && { fields: fieldsOf(signal), base: fieldsOf(signal), version: signal.version }, [signal]);
  if (found.error) {
    return (
      <Page title={t.signal.page.back} bar={found.error.code !== 'notFound' && <Refusal error={found.error} />}>
        <EmptyState icon="signal" title={t.signal.page.notFound}>
          <LinkButton variant="primary" href="/signals">
            {t.signal.page.toRegister}
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return signal && start && isReady ? <SignalForm signal={signal} start={start} field={field} /> : <Waiting />;
}

function Waiting() {
  const t = useMessages();
  return <Page title={t.signal.page.back}>{null}</Page>;
}
