import type { Ref } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input, type ComboBoxProps as AriaComboBoxProps } from 'react-aria-components';
import { boxClass, fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';
import { OptionList, OptionPlane } from './option-list.tsx';
import type { Option } from './option.ts';
import { contains } from './plain-text.ts';
import styles from './combo-box.module.css';

type ComboBoxProps<K extends string> = FieldWords &
  Pick<AriaComboBoxProps<Option<K>>, 'name' | 'isRequired' | 'isDisabled' | 'autoFocus'> & {
    readonly options: readonly Option<K>[];
    readonly value: K | null;
    /** null when the field was emptied. */
    readonly onChange: (value: K | null) => void;
    readonly placeholder?: string | undefined;
    /** Whether the list opens by itself when the field gets the focus; else typing, the arrows or the button open it. */
    readonly isOfferedOnFocus?: boolean;
    readonly inputRef?: Ref<HTMLInputElement>;
  };

/** One of a long list, found by typing a part of it; accents do not matter. */
export function ComboBox<K extends string>({ options, value, onChange, placeholder, inputRef, isOfferedOnFocus = true, ...props }: ComboBoxProps<K>) {
  const t = useMessages();
  const { label, hint, error, isLabelHidden, isOptional, ...rest } = props;
  return (
    <AriaComboBox<Option<K>>
      {...rest}
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key as K | null)}
      defaultFilter={contains}
      menuTrigger={isOfferedOnFocus ? 'focus' : 'input'}
      {...(error && { isInvalid: true })}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame {...{ label, hint, error, isLabelHidden, isOptional }}>
        <Group className={`${boxClass} ${styles['box']}`}>
          <Input {...(inputRef && { ref: inputRef })} {...(placeholder && { placeholder })} />
          <Button className={styles['open'] ?? ''}>
            <Icon name="chevronDown" size="small" />
          </Button>
        </Group>
      </FieldFrame>
      <OptionPlane>
        <OptionList empty={t.common.nothingFound} />
      </OptionPlane>
    </AriaComboBox>
  );
}
