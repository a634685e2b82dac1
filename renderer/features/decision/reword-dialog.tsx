import { useMemo } from 'react';
import type { DecisionRow } from '#shared/decision/decision.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

type RewordDialogProps = { readonly row: DecisionRow; readonly onClose: () => void };

const formId = 'decision-reword';

/** Words may be mended until the minutes are adopted (docs/domain.md 4.8); what was typed is kept when it is closed. */
export function RewordDialog({ row, onClose }: RewordDialogProps) {
  const t = useMessages();
  const { show } = useToasts();
  const draft = useDraft(`decision-reword:${row.id}`, row.text);
  const reword = useAct('decision', 'reword');
  const errors = useMemo(() => fieldErrors(t, reword.error), [t, reword.error]);

  const guarded = useGuardedText({ text: draft.value, about: aboutItem(row.itemId, row.signalId), place: { record: 'decision', id: row.id, field: 'text' }, keeps: draft.keeps });

  const send = async () => {
    if (await guarded.stop()) return;
    const answer = await reword.run({ id: row.id, version: row.version, text: draft.value });
    if (!answer.ok) return;
    await draft.discard(answer.value.text);
    show({ text: t.decision.reword.done(row.number) });
    onClose();
  };

  return (
    <Dialog
      isOpen
      isStrict
      title={row.number}
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
        <HeldField guarded={guarded} name="text" isMultiline rows={3} label={t.decision.reword.label} value={draft.value} onChange={draft.setValue} />
      </Form>
    </Dialog>
  );
}
