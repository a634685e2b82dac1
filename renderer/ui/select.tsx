import type { Ref } from 'react';
import { Button, Select as AriaSelect, SelectValue, type SelectProps as AriaSelectProps } from 'react-aria-components';
import { boxClass, fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';
import { OptionList, OptionPlane } from './option-list.tsx';
import type { Option } from './option.ts';
import styles from './select.module.css';

/** Stands for 'none of these' in the list; never a code of ours. */
const NOTHING = '∅';

type SelectProps<K extends string> = FieldWords &
  Pick<AriaSelectProps<Option<K>>, 'name' | 'isRequired' | 'isDisabled' | 'autoFocus'> & {
    readonly options: readonly Option<K>[];
    readonly value: K | null;
    /** null only when `emptyLabel` is given and chosen. */
    readonly onChange: (value: K | null) => void;
    /** Shown as long as nothing is chosen. */
    readonly placeholder?: string | undefined;
    /** Offers to choose nothing, in these words. */
    readonly emptyLabel?: string | undefined;
    readonly buttonRef?: Ref<HTMLButtonElement>;
  };

/** One of a short list. For more than fifteen: ComboBox. */
export function Select<K extends string>({ options, value, onChange, placeholder, emptyLabel, buttonRef, ...props }: SelectProps<K>) {
  const t = useMessages();
  const { label, hint, error, isLabelHidden, isOptional, ...rest } = props;
  const offered: readonly Option<string>[] = emptyLabel ? [{ id: NOTHING, label: emptyLabel }, ...options] : options;
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(key) => onChange(key === NOTHING ? null : (key as K | null))}
      placeholder={placeholder ?? emptyLabel ?? t.common.choose}
      {...(error && { isInvalid: true })}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame {...{ label, hint, error, isLabelHidden, isOptional }}>
        <Button {...(buttonRef && { ref: buttonRef })} className={`${boxClass} ${styles['button']}`} {...(error && { 'data-invalid': true })}>
          <SelectValue className={styles['value'] ?? ''} />
          <Icon name="chevronDown" size="small" />
        </Button>
      </FieldFrame>
      <OptionPlane>
        <OptionList options={offered} />
      </OptionPlane>
    </AriaSelect>
  );
}
