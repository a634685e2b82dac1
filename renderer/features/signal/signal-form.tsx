import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Signal } from '#shared/signal/signal.ts';
import { aboutNewSignal, aboutSignal } from '#renderer/guard/about.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { rebase, type FormDraft } from './form-fields.ts';
import { FormSummary } from './form-summary.tsx';
import { PeopleSection, WeighingSection } from './form-sections-people.tsx';
import { SourceSection, TextSection, WhatSection, type Guarding } from './form-sections.tsx';
import { FlagChooser } from './flag-chooser.tsx';
import { IndicatorChooser } from './indicator-chooser.tsx';
import { useSignalForm } from './use-signal-form.ts';
import styles from './form.module.css';

type SignalFormProps = {
  readonly signal: Signal | null;
  readonly start: FormDraft;
  /** Where the caret starts. */
  readonly field?: string | undefined;
};

const formId = 'signal-form';

/** Puts the focus in the field of this name, in the form that is on screen. */
const focusField = (frame: HTMLElement | null, name: string) =>
  frame?.querySelector<HTMLElement>(`[data-field="${name}"] :is(button, input:not([type="hidden"], [tabindex="-1"]), textarea, [contenteditable="true"])`)?.focus();

/** All fields on one page, in sections, with what is missing beside them. */
export function SignalForm({ signal, start, field }: SignalFormProps) {
  const t = useMessages();
  const words = t.signal.form;
  const form = useSignalForm(signal, start);
  const frame = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState(field !== undefined && Object.hasOwn(start.fields, field) ? { field } : undefined);
  const { isReady } = form.draft;
  useEffect(() => {
    if (goal && isReady) focusField(frame.current, goal.field);
  }, [goal, isReady]);
  const isDraft = signal === null || signal.status === 'DRAFT';
  const save = async (forSubmit: boolean) => {
    const wrong = await form.save(forSubmit);
    if (wrong !== undefined) setGoal({ field: wrong });
  };
  const { fields, change, errors } = form;
  const guarding = useGuarding(signal, form);
  const notice = useNotice(signal, start, form);

  return (
    <Page
      title={signal ? words.titleEdit(signal.number ?? t.signal.noNumber) : words.titleNew}
      end={
        <>
          <LinkButton variant="bar" href={signal ? `/signals/${signal.id}` : '/signals'}>
            {t.common.back}
          </LinkButton>
          {isDraft && (
            <Button onPress={() => void save(false)} isRunning={form.isRunning}>
              {words.saveDraft}
            </Button>
          )}
          <Button variant="primary" type="submit" form={formId} isRunning={form.isRunning}>
            {isDraft ? words.submit : words.save}
          </Button>
        </>
      }
      bar={notice}
    >
      {isReady && (
        <div className={styles['layout']} ref={frame}>
          <div className={styles['sections']}>
            <p className={styles['quiet']}>{signal?.status === 'CHECKED' ? `${words.quiet} ${words.checkAgain}` : words.quiet}</p>
            <Form id={formId} onSubmit={() => void save(isDraft)} errors={errors}>
              <WhatSection fields={fields} onChange={change} guarding={guarding} />
              <SourceSection fields={fields} onChange={change} />
              <TextSection text={fields.text} onChange={change} guarding={guarding} />
              <PeopleSection fields={fields} onChange={change} />
              <FlagChooser flags={fields.flags} onChange={change} />
              <IndicatorChooser indicators={fields.indicators} form={fields.form} onChange={change} />
              <WeighingSection fields={fields} onChange={change} />
            </Form>
          </div>
          <FormSummary fields={fields} missing={form.missing} onGo={(missing) => focusField(frame.current, missing)} />
        </div>
      )}
    </Page>
  );
}

/** The texts are about this signal, in the municipality that is chosen now. */
function useGuarding(signal: Signal | null, { fields, draft }: ReturnType<typeof useSignalForm>): Guarding {
  const { municipality } = useReference();
  const place = municipality(fields.municipalityId) || null;
  const { keeps } = draft;
  return useMemo(() => ({ about: signal ? aboutSignal(signal.id, place) : aboutNewSignal(place), keeps }), [signal, place, keeps]);
}

/** What there is to know about the form as a whole; null when all is well. */
function useNotice(signal: Signal | null, start: FormDraft, { draft, error }: ReturnType<typeof useSignalForm>): ReactNode {
  const t = useMessages();
  const words = t.signal.form;
  const { show } = useToasts();
  const wasKept = useKept(draft.isDirty, draft.isReady);
  if (error && error.code !== 'stale') return <Refusal error={error} />;
  if (draft.isUnsafe) return <Notice tone="critical">{t.common.notSaved}</Notice>;
  if (!draft.isDirty) return null;
  if (signal && signal.version !== draft.value.version) {
    return (
      <Notice tone="caution" end={<Button size="small" onPress={() => draft.setValue(rebase(draft.value, signal))}>{words.merge}</Button>}>
        {words.changed}
      </Notice>
    );
  }
  if (!wasKept) return null;
  const startOver = async () => {
    await draft.discard(start);
    show({ text: words.startedOver });
  };
  return <Notice end={<Button size="small" onPress={() => void startOver()}>{words.startOver}</Button>}>{words.restored}</Notice>;
}

/** Whether the form opened with something kept from an earlier time; remembered from the moment that is known. */
function useKept(isDirty: boolean, isReady: boolean): boolean {
  const [kept, setKept] = useState<boolean>();
  if (isReady && kept === undefined) setKept(isDirty);
  return kept === true;
}
