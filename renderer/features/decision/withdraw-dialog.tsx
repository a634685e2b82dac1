import { useMemo, useState } from 'react';
import type { DecisionRow } from '#shared/decision/decision.ts';
import type { DecisionId } from '#shared/kernel/ids.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

type WithdrawDialogProps = { readonly row: DecisionRow; readonly later: readonly DecisionRow[]; readonly onClose: () => void };

const formId = 'decision-withdraw';
const SHOWN = 80;

/** A decision is taken away by a later one, and keeps its number and its words (docs/domain.md 4.6). */
export function WithdrawDialog({ row, later, onClose }: WithdrawDialogProps) {
  const t = useMessages();
  const words = t.decision.withdraw;
  const { show } = useToasts();
  const [byId, setById] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const withdraw = useAct('decision', 'withdraw');
  const options = useMemo(() => optionsOf(row, later), [row, later]);

  const send = async () => {
    setAsked(true);
    if (!byId) return;
    const answer = await withdraw.run({ id: row.id, version: row.version, byId: byId as DecisionId });
    if (!answer.ok) return;
    show({ text: words.done(row.number, later.find((other) => other.id === byId)?.number ?? '') });
    onClose();
  };

  return (
    <Dialog
      isOpen
      size="small"
      title={words.title(row.number)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} isRunning={withdraw.isRunning} isBlocked={later.length === 0} reason={words.none}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void send()}>
        <ErrorNotice text={withdraw.error && errorText(t, withdraw.error)} />
        <p>{later.length === 0 ? words.none : words.explain}</p>
        {later.length > 0 && (
          <ComboBox<string> name="byId" label={words.by} options={options} value={byId} onChange={setById} error={isAsked && !byId ? t.common.required : undefined} />
        )}
      </Form>
    </Dialog>
  );
}

/** Those about the same signal first: the likely ones. */
function optionsOf(row: DecisionRow, later: readonly DecisionRow[]) {
  const isAbout = (other: DecisionRow) => row.signalId !== null && other.signalId === row.signalId;
  return later
    .toSorted((a, b) => Number(isAbout(b)) - Number(isAbout(a)) || b.number.localeCompare(a.number))
    .map((other) => ({ id: other.id as string, label: other.number, description: other.text.slice(0, SHOWN) }));
}
