import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';
import styles from './checkbox.module.css';

type CheckboxProps = Pick<AriaCheckboxProps, 'name' | 'isSelected' | 'defaultSelected' | 'onChange' | 'isDisabled' | 'isRequired' | 'isIndeterminate' | 'autoFocus' | 'value'> & {
  /** A sentence one can say yes to. */
  readonly children: ReactNode;
};

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles['checkbox'] ?? ''}>
      {({ isIndeterminate, isSelected }) => (
        <>
          <span className={styles['box']}>{(isSelected || isIndeterminate) && <Icon name={isIndeterminate ? 'minus' : 'check'} size="small" />}</span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}

type CheckboxGroupProps<K extends string> = FieldWords & {
  readonly name?: string;
  readonly options: readonly Option<K>[];
  readonly value: readonly K[];
  readonly onChange: (value: readonly K[]) => void;
  /** `row` for a handful of short words, `columns` for a long list. */
  readonly layout?: 'stack' | 'row' | 'columns';
};

/** Any number of a list that is worth seeing in full. */
export function CheckboxGroup<K extends string>({ options, value, onChange, layout = 'stack', name, label, hint, error, isLabelHidden, isOptional }: CheckboxGroupProps<K>) {
  return (
    <AriaCheckboxGroup
      {...(name && { name })}
      value={[...value]}
      onChange={(keys) => onChange(keys as K[])}
      {...(error && { isInvalid: true })}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame {...{ label, hint, error, isLabelHidden, isOptional }}>
        <div className={styles[layout]}>
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
              {option.label}
              {option.description && <span className={styles['why']}>{option.description}</span>}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
