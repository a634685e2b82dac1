import { use, useId, type FocusEventHandler, type ReactNode } from 'react';
import { FieldErrorContext, Group, TextAreaContext, TextField as AriaTextField } from 'react-aria-components';
import { boxClass, fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import { useMessages } from './language.tsx';
import { TextEditorBox, type TextEditorBoxProps } from './text-editor-box.tsx';
import styles from './text-editor.module.css';

export type TextEditorProps = FieldWords &
  Omit<TextEditorBoxProps, 'told' | 'className'> & {
    /** Height in lines when it is empty. */
    readonly rows?: 1 | 2 | 3 | 8 | undefined;
    /** Longer is said, not cut off. */
    readonly maxLength?: number | undefined;
    /** Under the box. */
    readonly below?: ReactNode;
    readonly onBlur?: FocusEventHandler<HTMLElement> | undefined;
  };

/** A labelled field for free text. It knows plain text only; what is marked in it and why is told from outside. */
export function TextEditor({ label, hint, error, isLabelHidden, isOptional, rows, maxLength, below, onBlur, ...box }: TextEditorProps) {
  const t = useMessages();
  const belowId = useId();
  const isTooLong = maxLength !== undefined && box.value.length > maxLength;
  const wrong = error ?? (isTooLong ? t.common.fieldRule.too_big : undefined);
  return (
    <AriaTextField
      {...(box.name && { name: box.name })}
      value={box.value}
      isReadOnly={box.isReadOnly ?? false}
      validationBehavior="aria"
      {...(wrong && { isInvalid: true })}
      className={fieldClass}
    >
      <FieldFrame {...{ label, hint, error: wrong, isLabelHidden, isOptional }} below={below && <div id={belowId}>{below}</div>}>
        <Group className={boxClass} {...(onBlur && { onBlur })}>
          <FramedBox {...box} rows={rows} {...(below && { belowId })} />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}

type FramedBoxProps = Omit<TextEditorBoxProps, 'told'> & { readonly rows: TextEditorProps['rows']; readonly belowId?: string };

/** Takes from the field around it what a text area would: its label, its description, whether it is wrong. */
function FramedBox({ rows, belowId, ...box }: FramedBoxProps) {
  const field = use(TextAreaContext) as Readonly<Record<string, string | undefined>>;
  const validation = use(FieldErrorContext);
  const described = [field['aria-describedby'], belowId].filter(Boolean).join(' ');
  const told = {
    id: field['id'], 'aria-labelledby': field['aria-labelledby'], 'aria-describedby': described || undefined, 'aria-invalid': validation?.isInvalid ?? undefined,
  };
  return <TextEditorBox {...box} told={told} className={rows === undefined ? undefined : styles[`rows${rows}`]} />;
}
