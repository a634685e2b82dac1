import { useState } from 'react';
import type { MunicipalityId } from '#shared/kernel/ids.ts';
import type { Municipality } from '#shared/reference/reference.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { RecordTable, type RecordColumn } from './record-table.tsx';
import { useSaved } from './use-saved.ts';

type Fields = Omit<Municipality, 'id' | 'version'>;
type Edited = Fields & { readonly id?: MunicipalityId; readonly version?: number };

const blank: Edited = { code: '', name: '', subRegion: '', isActive: true };

export function MunicipalitySettings() {
  const t = useMessages();
  const words = t.settings.municipalities;
  const { municipalities } = useReference();
  const [edited, setEdited] = useState<Edited>();
  const columns: readonly RecordColumn<Municipality>[] = [
    { id: 'name', header: words.name, cell: (one) => one.name },
    { id: 'subRegion', header: words.subRegion, cell: (one) => one.subRegion },
    { id: 'code', header: words.code, cell: (one) => one.code },
    { id: 'active', header: t.reference.isActive, cell: (one) => (one.isActive ? t.reference.active : t.reference.inactive) },
  ];
  return (
    <>
      <RecordTable
        caption={words.caption}
        columns={columns}
        rows={municipalities}
        rowId={(one) => one.id}
        edit={{ label: (one) => words.edit(one.name), run: setEdited }}
        add={{ label: words.add, run: () => setEdited({ ...blank, subRegion: municipalities[0]?.subRegion ?? '' }) }}
        empty={words.empty}
      />
      {edited && <MunicipalityDialog municipality={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function MunicipalityDialog({ municipality, onClose }: { readonly municipality: Edited; readonly onClose: () => void }) {
  const t = useMessages();
  const words = t.settings.municipalities;
  const [value, setValue] = useState(municipality);
  const add = useAct('reference', 'addMunicipality');
  const save = useAct('reference', 'saveMunicipality');
  const sayingSo = useSaved();
  const error = add.error ?? save.error;
  const set = <K extends keyof Fields>(field: K) => (next: Fields[K]) => setValue((now) => ({ ...now, [field]: next }));
  const isNew = municipality.id === undefined;
  const submit = async () => {
    const { id, version, ...fields } = value;
    const answer = id === undefined || version === undefined ? await add.run(fields) : await save.run({ ...fields, id, version });
    if (!answer.ok) return;
    sayingSo();
    onClose();
  };
  return (
    <EditDialog
      title={isNew ? words.add : words.edit(municipality.name)}
      onClose={onClose}
      onSubmit={() => void submit()}
      isRunning={add.isRunning || save.isRunning}
      errors={fieldErrors(t, error)}
    >
      <ErrorNotice text={error && errorText(t, error)} />
      <TextField name="name" label={words.name} value={value.name} onChange={set('name')} maxLength={80} autoFocus />
      <TextField name="subRegion" label={words.subRegion} value={value.subRegion} onChange={set('subRegion')} maxLength={60} />
      {isNew && <TextField name="code" label={words.code} hint={words.codeHint} value={value.code} onChange={set('code')} maxLength={40} />}
      <Checkbox isSelected={value.isActive} onChange={set('isActive')}>
        {t.reference.isActive}
      </Checkbox>
    </EditDialog>
  );
}
