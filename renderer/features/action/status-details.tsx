import type { ActionStatus } from '#shared/action/action.ts';
import { unreachable } from '#shared/kernel/errors.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import type { Guarded } from '#renderer/guard/use-guarded-text.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Select } from '#renderer/ui/select.tsx';

/** What is being filled in about a status; what the status does not ask for is kept, in case it is chosen again. */
export type StatusDraft = {
  readonly status: ActionStatus;
  readonly result: string | null;
  readonly waitingForId: string | null;
  readonly due: CivilDate | null;
  readonly reason: string;
  readonly doneOn: CivilDate | null;
};

type StatusDetailsProps = {
  readonly fields: StatusDraft;
  readonly onChange: (fields: StatusDraft) => void;
  readonly ownerId: string;
  /** The reason, looked through. */
  readonly guarded: Guarded;
};

/** The fields that belong to the chosen status, and no others. */
export function StatusDetails({ fields, onChange, ownerId, guarded }: StatusDetailsProps) {
  const words = useMessages().action.form;
  const { label, options } = useReference();
  const doneOn = <DateField name="doneOn" label={words.doneOn} value={fields.doneOn} onChange={(date) => onChange({ ...fields, doneOn: date })} />;
  switch (fields.status) {
    case 'OPEN':
    case 'IN_PROGRESS':
      return null;
    case 'WAITING':
      return <Waiting fields={fields} onChange={onChange} ownerId={ownerId} />;
    case 'DONE':
      return (
        <>
          <Select
            name="result"
            label={words.result}
            options={options('RESULT_CODE', fields.result ? [fields.result] : []).map(({ code }) => ({ id: code, label: label('RESULT_CODE', code) }))}
            value={fields.result}
            onChange={(result) => onChange({ ...fields, result })}
          />
          {doneOn}
        </>
      );
    case 'DONE_NO_FEEDBACK':
      return (
        <>
          <p>{words.noFeedback}</p>
          {doneOn}
        </>
      );
    case 'TRANSFERRED':
    case 'CANCELLED':
      return (
        <>
          <HeldField
            guarded={guarded}
            name="reason"
            label={fields.status === 'CANCELLED' ? words.reason : words.body}
            hint={fields.status === 'TRANSFERRED' ? words.bodyHint : undefined}
            isMultiline={fields.status === 'CANCELLED'}
            value={fields.reason}
            onChange={(reason) => onChange({ ...fields, reason })}
          />
          {doneOn}
        </>
      );
    default:
      return unreachable(fields.status);
  }
}

function Waiting({ fields, onChange, ownerId }: Omit<StatusDetailsProps, 'guarded'>) {
  const words = useMessages().action.form;
  const { organisations } = useReference();
  const bodies = organisations.filter((body) => body.id !== ownerId && (body.isActive || body.id === fields.waitingForId));
  return (
    <>
      <ComboBox<string>
        name="waitingForId"
        label={words.waitingFor}
        options={bodies.map(({ id, shortName }) => ({ id, label: shortName }))}
        value={fields.waitingForId}
        onChange={(waitingForId) => onChange({ ...fields, waitingForId })}
      />
      <DateField name="due" label={words.lookAgain} value={fields.due} onChange={(due) => onChange({ ...fields, due })} />
    </>
  );
}
