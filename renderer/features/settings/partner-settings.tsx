import { useState } from 'react';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import type { Organisation } from '#shared/reference/reference.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { optionsOf } from './options.ts';
import { RecordTable, type RecordColumn } from './record-table.tsx';
import { useSaved } from './use-saved.ts';

type Fields = Omit<Organisation, 'id' | 'version'>;
/** A record that exists, or a new one. */
type Edited = Fields & { readonly id?: OrganisationId; readonly version?: number };

const blank: Edited = { code: '', name: '', shortName: '', kind: 'CARE', roleCode: '', presence: 'LINKED', aliases: [], municipalityId: null, isActive: true };

export function PartnerSettings() {
  const t = useMessages();
  const words = t.settings.partners;
  const reference = useReference();
  const [edited, setEdited] = useState<Edited>();
  const columns: readonly RecordColumn<Organisation>[] = [
    { id: 'shortName', header: words.shortName, cell: (one) => one.shortName },
    { id: 'role', header: words.role, isCut: true, cell: (one) => reference.label('ROLE', one.roleCode) },
    { id: 'presence', header: words.presence, cell: (one) => t.reference.presence[one.presence] },
    { id: 'aliases', header: words.aliases, isCut: true, cell: (one) => one.aliases.join(', ') },
    { id: 'active', header: t.reference.isActive, cell: (one) => (one.isActive ? t.reference.active : t.reference.inactive) },
  ];
  return (
    <>
      <RecordTable
        caption={words.caption}
        columns={columns}
        rows={reference.organisations}
        rowId={(one) => one.id}
        edit={{ label: (one) => words.edit(one.shortName), run: setEdited }}
        add={{ label: words.add, run: () => setEdited(blank) }}
        empty={words.empty}
      />
      {edited && <PartnerDialog partner={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

const aliasesIn = (text: string): string[] => [...new Set(text.split(',').map((alias) => alias.trim()).filter(Boolean))];

function usePartner(partner: Edited, onDone: () => void) {
  const [value, setValue] = useState(partner);
  const [aliases, setAliases] = useState(partner.aliases.join(', '));
  const add = useAct('reference', 'addOrganisation');
  const save = useAct('reference', 'saveOrganisation');
  const sayingSo = useSaved();
  const submit = async () => {
    const { id, version, ...fields } = { ...value, aliases: aliasesIn(aliases) };
    const answer = id === undefined || version === undefined ? await add.run(fields) : await save.run({ ...fields, id, version });
    if (!answer.ok) return;
    sayingSo();
    onDone();
  };
  const set = <K extends keyof Fields>(field: K) => (next: Fields[K]) => setValue((now) => ({ ...now, [field]: next }));
  return { value, set, aliases, setAliases, submit, isRunning: add.isRunning || save.isRunning, error: add.error ?? save.error };
}

function PartnerDialog({ partner, onClose }: { readonly partner: Edited; readonly onClose: () => void }) {
  const t = useMessages();
  const words = t.settings.partners;
  const reference = useReference();
  const { value, set, aliases, setAliases, submit, isRunning, error } = usePartner(partner, onClose);
  const isNew = partner.id === undefined;
  return (
    <EditDialog title={isNew ? words.add : words.edit(partner.shortName)} onClose={onClose} onSubmit={() => void submit()} isRunning={isRunning} errors={fieldErrors(t, error)}>
      <ErrorNotice text={error && errorText(t, error)} />
      <TextField name="name" label={words.name} value={value.name} onChange={set('name')} maxLength={300} autoFocus />
      <TextField name="shortName" label={words.shortName} hint={words.shortNameHint} value={value.shortName} onChange={set('shortName')} maxLength={60} />
      {isNew && <TextField name="code" label={words.code} hint={words.codeHint} value={value.code} onChange={set('code')} maxLength={40} />}
      <Select name="kind" label={words.kind} options={optionsOf<string>(t.reference.kinds)} value={value.kind} onChange={(kind) => kind && set('kind')(kind)} />
      <ComboBox
        name="roleCode"
        label={words.role}
        options={reference.options('ROLE', [value.roleCode]).map(({ code }) => ({ id: code as string, label: reference.label('ROLE', code) }))}
        value={value.roleCode || null}
        onChange={(role) => set('roleCode')(role ?? '')}
      />
      <RadioGroup label={words.presence} options={optionsOf(t.reference.presence)} value={value.presence} onChange={set('presence')} />
      <TextField name="aliases" label={words.aliases} hint={words.aliasesHint} value={aliases} onChange={setAliases} isOptional maxLength={600} />
      <Select
        name="municipalityId"
        label={words.municipality}
        options={reference.municipalities.filter((one) => one.isActive || one.id === value.municipalityId).map(({ id, name }) => ({ id, label: name }))}
        value={value.municipalityId}
        onChange={set('municipalityId')}
        emptyLabel={t.common.none}
      />
      <Checkbox isSelected={value.isActive} onChange={set('isActive')}>
        {t.reference.isActive}
      </Checkbox>
    </EditDialog>
  );
}
