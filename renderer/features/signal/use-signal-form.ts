import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Answer, AppError } from '#shared/kernel/errors.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft, type Draft } from '#renderer/ipc/use-draft.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { inputOf, missingIn, MOST_TEXT, type FormDraft, type FormFields, type RequiredField } from './form-fields.ts';

export type Change = (part: Partial<FormFields>) => void;

type SignalFormState = {
  readonly draft: Draft<FormDraft>;
  readonly fields: FormFields;
  readonly change: Change;
  /** Sentences by field, once saving was tried. */
  readonly errors: Readonly<Record<string, string>>;
  /** Still to be filled in to submit, in the order of the screen. */
  readonly missing: readonly RequiredField[];
  /** A failure that belongs to no field. */
  readonly error: AppError | null;
  readonly isRunning: boolean;
  /** Saves, and with `forSubmit` submits as well; answers the first field that stands in the way. */
  readonly save: (forSubmit: boolean) => Promise<string | undefined>;
};

/** The form's state: kept while typing, checked when saved, never emptied by a failure. */
export function useSignalForm(signal: Signal | null, start: FormDraft): SignalFormState {
  const t = useMessages();
  const { entry } = useReference();
  const draft = useDraft<FormDraft>(`signal-form:${signal?.id ?? 'new'}`, start);
  const { fields, version } = draft.value;
  const change = useChange(draft);
  const [tried, setTried] = useState<'save' | 'submit'>();
  const create = useAct('signal', 'create');
  const update = useAct('signal', 'save');
  const submit = useAct('signal', 'submit');
  const finish = useFinish(draft);
  const refusal = create.error ?? update.error;
  const refused = fieldErrors(t, refusal);

  const save = async (forSubmit: boolean): Promise<string | undefined> => {
    setTried(forSubmit ? 'submit' : 'save');
    const wrong = Object.keys(wrongIn(t, fields, forSubmit))[0];
    const input = inputOf(fields, asksCrossBorder(entry, fields.form));
    if (wrong !== undefined || !input) return wrong;
    const stored = await (signal ? update.run({ ...input, id: signal.id, version }) : create.run(input));
    if (!stored.ok) return Object.keys(fieldErrors(t, stored.error))[0];
    await finish(stored.value, forSubmit ? await submit.run({ id: stored.value.id, version: stored.value.version }) : undefined);
    return undefined;
  };

  return {
    draft,
    fields,
    change,
    errors: { ...(tried && wrongIn(t, fields, tried === 'submit')), ...refused },
    missing: missingIn(fields, signal === null || signal.status === 'DRAFT'),
    error: Object.keys(refused).length === 0 ? refusal : null,
    isRunning: create.isRunning || update.isRunning || submit.isRunning,
    save,
  };
}

export const asksCrossBorder = (entry: ReturnType<typeof useReference>['entry'], form: string | null): boolean =>
  form !== null && entry('FORM', form)?.attributes['asksCrossBorder'] === true;

function wrongIn(t: Messages, fields: FormFields, forSubmit: boolean): Readonly<Record<string, string>> {
  const missing = missingIn(fields, forSubmit).map((name) => [name, name === 'text' ? t.rules['signal.noText'] : t.common.required] as const);
  return { ...Object.fromEntries(missing), ...(fields.text.trim().length > MOST_TEXT && { text: t.signal.form.tooLong(MOST_TEXT) }) };
}

/** One function for as long as the form stands, so that long lists need not be drawn again at every letter. */
function useChange(draft: Draft<FormDraft>): Change {
  const { value, setValue } = draft;
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return useCallback(
    (part) => {
      latest.current = { ...latest.current, fields: { ...latest.current.fields, ...part } };
      setValue(latest.current);
    },
    [setValue],
  );
}

/** Forgets the draft, says what happened and goes to the signal. Stored but not submitted: says why, and the signal offers it again. */
function useFinish(draft: Draft<FormDraft>) {
  const t = useMessages();
  const { show } = useToasts();
  const [, navigate] = useLocation();
  return async (stored: Signal, submitted: Answer<Signal> | undefined) => {
    await draft.discard();
    if (!submitted) show({ text: t.signal.form.saved });
    else show({ text: submitted.ok ? t.signal.step.submitted(submitted.value.number ?? '') : errorText(t, submitted.error) });
    navigate(`/signals/${stored.id}`);
  };
}
