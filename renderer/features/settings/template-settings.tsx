import { useState } from 'react';
import type { TemplateItem } from '#shared/agenda/agenda.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { RecordTable, type RecordColumn } from './record-table.tsx';
import { useSaved } from './use-saved.ts';

/** The standing items, in the order of the agenda. */
export function TemplateSettings() {
  const t = useMessages();
  const words = t.settings.template;
  const language = useLanguage();
  const { data: items = [] } = useAsk('agenda', 'template', {});
  const [edited, setEdited] = useState<TemplateItem>();
  const columns: readonly RecordColumn<TemplateItem>[] = [
    { id: 'number', header: words.number, isRight: true, cell: (item) => item.position + 1 },
    { id: 'item', header: words.item, cell: (item) => item[language] },
    { id: 'minutes', header: words.minutes, isRight: true, cell: (item) => item.minutes },
    { id: 'active', header: t.reference.isActive, cell: (item) => (item.isActive ? t.reference.active : t.reference.inactive) },
  ];
  const total = items.reduce((sum, item) => sum + (item.isActive ? item.minutes : 0), 0);
  return (
    <>
      <RecordTable
        caption={words.caption}
        columns={columns}
        rows={items}
        rowId={(item) => item.id}
        edit={{ label: (item) => `${t.common.edit} ${item[language]}`, run: setEdited }}
        foot={words.total(total)}
      />
      {edited && <TemplateDialog item={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function TemplateDialog({ item, onClose }: { readonly item: TemplateItem; readonly onClose: () => void }) {
  const t = useMessages();
  const words = t.settings.template;
  const language = useLanguage();
  const [value, setValue] = useState(item);
  const save = useAct('agenda', 'saveTemplateItem');
  const sayingSo = useSaved();
  const set = <K extends keyof TemplateItem>(field: K) => (next: TemplateItem[K] | null) => next !== null && setValue((now) => ({ ...now, [field]: next }));
  const submit = async () => {
    const answer = await save.run(value);
    if (!answer.ok) return;
    sayingSo();
    onClose();
  };
  return (
    <EditDialog title={`${t.common.edit} ${item[language]}`} onClose={onClose} onSubmit={() => void submit()} isRunning={save.isRunning} errors={fieldErrors(t, save.error)}>
      <ErrorNotice text={save.error && errorText(t, save.error)} />
      <TextField name="nl" label={words.nl} value={value.nl} onChange={set('nl')} maxLength={160} autoFocus />
      <TextField name="en" label={words.en} value={value.en} onChange={set('en')} maxLength={160} />
      <NumberField name="minutes" label={words.minutes} minValue={0} maxValue={240} value={value.minutes} onChange={set('minutes')} />
      <Checkbox isSelected={value.isActive} onChange={set('isActive')}>
        {words.isActive}
      </Checkbox>
    </EditDialog>
  );
}
