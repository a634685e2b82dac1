import { useState } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import type { OrganisationId, ParticipantId } from '#shared/kernel/ids.ts';
import { civilDateOf } from '#shared/kernel/time.ts';
import type { Participant } from '#shared/reference/reference.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { RecordTable, type RecordColumn } from './record-table.tsx';
import { useSaved } from './use-saved.ts';

/** While it is being made a participant may still lack its organisation. */
type Edited = Omit<Participant, 'id' | 'version' | 'organisationId'> & {
  readonly organisationId: OrganisationId | null;
  readonly id?: ParticipantId;
  readonly version?: number;
};

const blank = (): Edited => ({
  organisationId: null, roleCode: '', personName: null, isSubstitute: false, from: civilDateOf(new Date().toISOString()), until: null,
});

export function ParticipantSettings() {
  const t = useMessages();
  const words = t.settings.participants;
  const language = useLanguage();
  const reference = useReference();
  const { data: participants = [] } = useAsk('reference', 'participants', {});
  const [edited, setEdited] = useState<Edited>();
  const columns: readonly RecordColumn<Participant>[] = [
    { id: 'organisation', header: words.organisation, cell: (one) => reference.organisation(one.organisationId) },
    { id: 'role', header: words.role, cell: (one) => reference.label('ROLE', one.roleCode) },
    { id: 'name', header: words.personName, cell: (one) => one.personName },
    { id: 'substitute', header: words.substitute, cell: (one) => (one.isSubstitute ? words.substitute : '') },
    { id: 'period', header: words.period, cell: (one) => (one.until ? words.between(formatDate(language, one.from), formatDate(language, one.until)) : words.since(formatDate(language, one.from))) },
  ];
  return (
    <>
      <RecordTable
        caption={words.caption}
        columns={columns}
        rows={participants}
        rowId={(one) => one.id}
        edit={{ label: (one) => `${words.edit}: ${reference.organisation(one.organisationId)}`, run: setEdited }}
        add={{ label: words.add, run: () => setEdited(blank()) }}
        empty={words.empty}
      />
      {edited && <ParticipantDialog participant={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function useParticipant(participant: Edited, onDone: () => void) {
  const [value, setValue] = useState(participant);
  const [lacksOrganisation, setLacking] = useState(false);
  const add = useAct('reference', 'addParticipant');
  const save = useAct('reference', 'saveParticipant');
  const sayingSo = useSaved();
  const submit = async () => {
    const { id, version, organisationId, ...fields } = value;
    setLacking(organisationId === null);
    if (organisationId === null) return;
    const answer =
      id === undefined || version === undefined ? await add.run({ ...fields, organisationId }) : await save.run({ ...fields, organisationId, id, version });
    if (!answer.ok) return;
    sayingSo();
    onDone();
  };
  const set = <K extends keyof Edited>(field: K) => (next: Edited[K]) => setValue((now) => ({ ...now, [field]: next }));
  return { value, set, submit, lacksOrganisation, isRunning: add.isRunning || save.isRunning, error: add.error ?? save.error };
}

function ParticipantDialog({ participant, onClose }: { readonly participant: Edited; readonly onClose: () => void }) {
  const t = useMessages();
  const words = t.settings.participants;
  const reference = useReference();
  const { value, set, submit, lacksOrganisation, isRunning, error } = useParticipant(participant, onClose);
  const errors = { ...fieldErrors(t, error), ...(lacksOrganisation && { organisationId: t.common.required }) };
  return (
    <EditDialog title={participant.id === undefined ? words.add : words.edit} onClose={onClose} onSubmit={() => void submit()} isRunning={isRunning} errors={errors}>
      <ErrorNotice text={error && errorText(t, error)} />
      <ComboBox
        name="organisationId"
        label={words.organisation}
        options={reference.organisations.filter((one) => one.isActive || one.id === value.organisationId).map(({ id, shortName }) => ({ id, label: shortName }))}
        value={value.organisationId}
        onChange={set('organisationId')}
        autoFocus
      />
      <ComboBox
        name="roleCode"
        label={words.role}
        options={reference.options('ROLE', [value.roleCode]).map(({ code }) => ({ id: code as string, label: reference.label('ROLE', code) }))}
        value={value.roleCode || null}
        onChange={(role) => set('roleCode')(role ?? '')}
      />
      <TextField
        name="personName"
        label={words.personName}
        hint={words.personNameHint}
        value={value.personName ?? ''}
        onChange={(name) => set('personName')(name.trim() === '' ? null : name)}
        isOptional
        maxLength={80}
      />
      <Checkbox isSelected={value.isSubstitute} onChange={set('isSubstitute')}>
        {words.isSubstitute}
      </Checkbox>
      <DateField name="from" label={words.from} value={value.from} onChange={(from) => from && set('from')(from)} />
      <DateField name="until" label={words.until} value={value.until} onChange={set('until')} isOptional />
    </EditDialog>
  );
}
