import { useMemo } from 'react';
import type { ActionRow } from '#shared/action/action.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

type RewordDialogProps = { readonly row: ActionRow; readonly onClose: () => void };

const formId = 'action-reword';

/** Mends the words or the owner while the action runs. */
export function RewordDialog({ row, onClose }: RewordDialogProps) {
  const t = useMessages();
  const { show } = useToasts();
  const { organisations } = useReference();
  const start = useMemo(() => ({ text: row.text, ownerId: row.ownerId as string }), [row.text, row.ownerId]);
  const draft = useDraft(`action-reword:${row.id}`, start);
  const reword = useAct('action', 'reword');
  const { text, ownerId } = draft.value;
  const errors = useMemo(() => fieldErrors(t, reword.error), [t, reword.error]);

  const guarded = useGuardedText({ text, about: aboutItem(row.itemId, row.signalId), place: { record: 'action', id: row.id, field: 'text' }, keeps: draft.keeps });

  const send = async () => {
    if (await guarded.stop()) return;
    const answer = await reword.run({ id: row.id, version: row.version, text, ownerId: ownerId as OrganisationId });
    if (!answer.ok) return;
    await draft.discard();
    show({ text: t.action.form.reworded(row.number) });
    onClose();
  };

  return (
    <Dialog
      isOpen
      isStrict
      title={t.action.form.rewordTitle(row.number)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} isRunning={reword.isRunning}>
            {t.common.save}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void send()} errors={errors}>
        <ErrorNotice text={reword.error && Object.keys(errors).length === 0 ? errorText(t, reword.error) : null} />
        <ComboBox<string>
          name="ownerId"
          label={t.action.pane.owner}
          options={organisations.filter((body) => body.isActive || body.id === ownerId).map(({ id, shortName }) => ({ id, label: shortName }))}
          value={ownerId}
          onChange={(next) => draft.setValue({ text, ownerId: next ?? ownerId })}
        />
        <HeldField guarded={guarded} name="text" isMultiline rows={3} label={t.action.form.text} hint={t.action.form.textHint} value={text} onChange={(next) => draft.setValue({ text: next, ownerId })} />
      </Form>
    </Dialog>
  );
}
