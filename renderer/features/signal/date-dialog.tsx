import { useState, type ReactNode } from 'react';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { fieldErrors } from '#renderer/ipc/error-text.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';

type DateDialogProps = {
  readonly title: string;
  readonly explain: string;
  readonly label: string;
  /** The verb on the button. */
  readonly confirm: string;
  /** The name of the date in the refusal of the rule. */
  readonly name: 'reviewDate' | 'on';
  readonly start: CivilDate | null;
  readonly error: AppError | null;
  readonly isRunning: boolean;
  readonly onConfirm: (date: CivilDate) => void;
  readonly onClose: () => void;
  /** Fields beside the date. */
  readonly children?: ReactNode;
};

const formId = 'signal-date';

/** A step that asks for a date. */
export function DateDialog({ title, explain, label, confirm, name, start, error, isRunning, onConfirm, onClose, children }: DateDialogProps) {
  const t = useMessages();
  /** Until one is chosen the date follows its proposal, which may come a moment later than the dialog. */
  const [chosen, setChosen] = useState<CivilDate | null>();
  const date = chosen === undefined ? start : chosen;
  const [isAsked, setAsked] = useState(false);
  const refused = fieldErrors(t, error);
  const send = () => {
    setAsked(true);
    if (date) onConfirm(date);
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} isRunning={isRunning}>
            {confirm}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={send} errors={refused}>
        <Refusal error={Object.keys(refused).length === 0 ? error : null} />
        <p>{explain}</p>
        <DateField name={name} autoFocus label={label} value={date} onChange={setChosen} error={isAsked && !date ? t.common.required : undefined} />
        {children}
      </Form>
    </Dialog>
  );
}
