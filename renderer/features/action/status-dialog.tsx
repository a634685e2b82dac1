import { useMemo } from 'react';
import type { ActionRow, ActionStatus } from '#shared/action/action.ts';
import { asksReason } from '#shared/action/rules.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { StatusDetails, type StatusDraft } from './status-details.tsx';

type StatusDialogProps = { readonly row: ActionRow; readonly onClose: () => void };

const formId = 'action-status';

/** Where an action stands now, with what that asks for (docs/domain.md 6.1). What was typed is kept when it is closed. */
export function StatusDialog({ row, onClose }: StatusDialogProps) {
  const t = useMessages();
  const { label, options } = useReference();
  const { show } = useToasts();
  const today = useToday() ?? row.due;
  const start = useMemo(() => draftOf(row, today), [row, today]);
  const draft = useDraft<StatusDraft>(`action-status:${row.id}`, start);
  const setStatus = useAct('action', 'setStatus');
  const fields = draft.value;
  const errors = fieldErrors(t, setStatus.error);

  // A reason is in the history of the action at once, where it cannot be mended.
  const guarded = useGuardedText({
    text: asksReason(fields.status) ? fields.reason : '', about: aboutItem(row.itemId, row.signalId), place: { record: 'action', id: row.id, field: 'reason' }, keeps: draft.keeps,
  });

  const send = async () => {
    if (await guarded.stop()) return;
    const answer = await setStatus.run(inputOf(row, fields));
    if (!answer.ok) return;
    await draft.discard();
    show({ text: t.action.form.statusSet(row.number, label('ACTION_STATUS', fields.status)) });
    onClose();
  };

  return (
    <Dialog
      isOpen
      isStrict
      title={t.action.form.statusTitle(row.number)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} isRunning={setStatus.isRunning}>
            {t.common.save}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void send()} errors={errors}>
        <ErrorNotice text={setStatus.error && Object.keys(errors).length === 0 ? errorText(t, setStatus.error) : null} />
        <p>{row.text}</p>
        <RadioGroup<ActionStatus>
          name="status"
          label={t.action.form.status}
          options={options('ACTION_STATUS', [fields.status]).map(({ code }) => ({ id: code as ActionStatus, label: label('ACTION_STATUS', code) }))}
          value={fields.status}
          onChange={(status) => {
            setStatus.reset();
            draft.setValue({ ...fields, status });
          }}
        />
        <StatusDetails fields={fields} onChange={draft.setValue} ownerId={row.ownerId} guarded={guarded} />
      </Form>
    </Dialog>
  );
}

const draftOf = (row: ActionRow, today: CivilDate): StatusDraft => ({
  status: row.status,
  result: row.result,
  waitingForId: row.waitingForId,
  due: row.due < today ? null : row.due,
  reason: row.reason ?? '',
  doneOn: row.doneOn ?? today,
});

function inputOf(row: ActionRow, fields: StatusDraft) {
  const isFinished = fields.status !== 'OPEN' && fields.status !== 'IN_PROGRESS' && fields.status !== 'WAITING';
  return {
    id: row.id,
    version: row.version,
    status: fields.status,
    result: fields.result,
    waitingForId: fields.waitingForId as OrganisationId | null,
    reason: asksReason(fields.status) ? fields.reason.trim() || null : null,
    ...(fields.status === 'WAITING' && fields.due && { due: fields.due }),
    ...(isFinished && fields.doneOn && { doneOn: fields.doneOn }),
  };
}
