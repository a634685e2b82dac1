import { useState } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import type { CodeEntry } from '#shared/reference/reference.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { useSaved } from './use-saved.ts';
import styles from './code-settings.module.css';

/** A code that exists has a revision; a new one does not. */
export type EditedCode = Omit<CodeEntry, 'revision' | 'validFrom' | 'validTo'> & { readonly revision?: number };

type CodeDialogProps = {
  readonly entry: EditedCode;
  /** Codes of the headings in this list; none when it has no headings. */
  readonly groups: readonly string[];
  readonly onClose: () => void;
};

/** Words, heading and place of a code. What the program does with it (its attributes) stays as it is. */
export function CodeDialog({ entry, groups, onClose }: CodeDialogProps) {
  const t = useMessages();
  const words = t.settings.codes;
  const { value, set, submit, isRunning, error } = useCode(entry, onClose);
  const isNew = entry.revision === undefined;
  return (
    <EditDialog title={isNew ? words.add : words.edit(entry.code)} onClose={onClose} onSubmit={() => void submit()} isRunning={isRunning} errors={fieldErrors(t, error)}>
      <ErrorNotice text={error && errorText(t, error)} />
      {isNew && <TextField name="code" label={words.code} value={value.code} onChange={set('code')} maxLength={40} autoFocus />}
      <TextField name="nl" label={words.nl} value={value.nl} onChange={set('nl')} maxLength={300} autoFocus={!isNew} />
      <TextField name="en" label={words.en} value={value.en} onChange={set('en')} maxLength={300} />
      {groups.length > 0 && (
        <Select name="group" label={words.group} options={groups.map((id) => ({ id, label: id }))} value={value.group} onChange={set('group')} emptyLabel={words.noGroup} />
      )}
      <NumberField name="position" label={words.position} minValue={0} maxValue={999} value={value.position} onChange={(position) => position !== null && set('position')(position)} />
      <Checkbox isSelected={value.isActive} onChange={set('isActive')}>
        {t.reference.isActive}
      </Checkbox>
      {!isNew && <History entry={entry} />}
    </EditDialog>
  );
}

function useCode(entry: EditedCode, onDone: () => void) {
  const [value, setValue] = useState(entry);
  const add = useAct('reference', 'addCode');
  const revise = useAct('reference', 'reviseCode');
  const sayingSo = useSaved();
  const set = <K extends keyof EditedCode>(field: K) => (next: EditedCode[K]) => setValue((now) => ({ ...now, [field]: next }));
  const submit = async () => {
    const { list, code, nl, en, group, position, isActive, attributes, revision } = value;
    const fields = { list, code, nl, en, group, position, isActive, attributes };
    const answer = revision === undefined ? await add.run(fields) : await revise.run({ ...fields, revision });
    if (!answer.ok) return;
    sayingSo();
    onDone();
  };
  return { value, set, submit, isRunning: add.isRunning || revise.isRunning, error: add.error ?? revise.error };
}

function History({ entry }: { readonly entry: EditedCode }) {
  const words = useMessages().settings.codes;
  const language = useLanguage();
  const { data: revisions = [] } = useAsk('reference', 'codeHistory', { list: entry.list, code: entry.code });
  const earlier = revisions.filter(({ revision }) => revision !== entry.revision);
  return (
    <section aria-label={words.history}>
      <ul className={styles['history']}>
        {earlier.length === 0 && <li>{words.noHistory}</li>}
        {earlier.map(({ revision, nl, validFrom }) => (
          <li key={revision}>{words.historyLine(revision, nl, formatDate(language, validFrom))}</li>
        ))}
      </ul>
    </section>
  );
}
