import { useId, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';

type EditDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly isRunning: boolean;
  /** Field → what is wrong with it. */
  readonly errors: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

/** One record, its fields, and the two ways out. */
export function EditDialog({ title, onClose, onSubmit, isRunning, errors, children }: EditDialogProps) {
  const t = useMessages().common;
  const formId = useId();
  return (
    <Dialog
      isOpen
      isStrict
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" isRunning={isRunning}>
            {t.save}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={onSubmit} errors={errors}>
        {children}
      </Form>
    </Dialog>
  );
}
