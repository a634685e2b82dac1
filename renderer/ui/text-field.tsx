import type { FocusEventHandler, KeyboardEventHandler, ReactNode, Ref } from 'react';
import { Group, Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { boxClass, fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './text-field.module.css';

export type TextFieldProps = FieldWords &
  Pick<
    AriaTextFieldProps,
    'name' | 'value' | 'defaultValue' | 'onChange' | 'isRequired' | 'isReadOnly' | 'isDisabled' | 'autoFocus' | 'maxLength' | 'autoComplete' | 'id'
  > & {
    readonly type?: 'text' | 'password' | 'search' | 'email';
    /** An example, never what the field is for. */
    readonly placeholder?: string | undefined;
    readonly icon?: IconName;
    /** Off unless asked for: names and codes are no mistakes. */
    readonly isSpellChecked?: boolean;
    /** Inside the box, at its end: a button that shows, clears or opens. */
    readonly end?: ReactNode;
    readonly below?: ReactNode;
    readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
    readonly onBlur?: FocusEventHandler<HTMLInputElement>;
    readonly inputRef?: Ref<HTMLInputElement>;
  };

/** A labelled field for one line that is no free text: a name, a code, a password. */
export function TextField({ type, placeholder, icon, end, below, onKeyDown, onBlur, inputRef, isSpellChecked = false, ...props }: TextFieldProps) {
  const { label, hint, error, isLabelHidden, isOptional, ...rest } = props;
  const inside = { ...(inputRef && { ref: inputRef }), ...(placeholder && { placeholder }), ...(onKeyDown && { onKeyDown }), ...(onBlur && { onBlur }) };
  return (
    <AriaTextField {...rest} spellCheck={String(isSpellChecked)} {...(type && { type })} {...(error && { isInvalid: true })} validationBehavior="aria" className={fieldClass}>
      <FieldFrame {...{ label, hint, error, isLabelHidden, isOptional }} below={below}>
        <Group className={boxClass}>
          {icon && (
            <span className={styles['icon']}>
              <Icon name={icon} />
            </span>
          )}
          <Input {...inside} />
          {end}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
