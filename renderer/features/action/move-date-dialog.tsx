import { useMemo } from 'react';
import type { ActionRow } from '#shared/action/action.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

type MoveDateDialogProps = { readonly row: ActionRow; readonly onClose: () => void };
type MoveDraft = { readonly due: CivilDate | null; readonly reason: string };

const formId = 'action-move';
const empty: MoveDraft = { due: null, reason: '' };

/** A later date, with its reason; the first date stays visible for ever (docs/domain.md 6.2). */
export function MoveDateDialog({ row, onClose }: MoveDateDialogProps) {
  const t = useMessages();
  const language = useLanguage();
  const { show } = useToasts();
  const draft = useDraft(`action-move:${row.id}`, empty);
  const moveDate = useAct('action', 'moveDate');
  const { due, reason } = draft.value;
  const errors = useMemo(() => fieldErrors(t, moveDate.error), [t, moveDate.error]);

  // A line of the history cannot be mended afterwards.
  const guarded = useGuardedText({ text: reason, about: aboutItem(row.itemId, row.signalId), keeps: draft.keeps });

  const send = async () => {
    if (await guarded.stop()) return;
    const answer = await moveDate.run({ id: row.id, version: row.version, due: due ?? row.due, reason });
    if (!answer.ok) return;
    await draft.discard();
    show({ text: t.action.form.dateMoved(row.number, formatDateWeek(language, answer.value.due)) });
    onClose();
  };

  return (
    <Dialog
      isOpen
      isStrict
      size="small"
      title={t.action.form.moveTitle(row.number)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} isRunning={moveDate.isRunning}>
            {t.action.form.moveConfirm}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void send()} errors={errors}>
        <ErrorNotice text={moveDate.error && Object.keys(errors).length === 0 ? errorText(t, moveDate.error) : null} />
        <DateField
          name="due"
          autoFocus
          label={t.action.form.newDate}
          hint={t.action.form.moveHint(formatDateWeek(language, row.dueOriginal))}
          value={due}
          onChange={(date) => draft.setValue({ due: date, reason })}
        />
        <HeldField
          guarded={guarded}
          name="reason"
          rows={3}
          isMultiline
          isOptional
          label={t.action.form.moveReason}
          value={reason}
          onChange={(text) => draft.setValue({ due, reason: text })}
        />
      </Form>
    </Dialog>
  );
}
