import { Radio, RadioGroup as AriaRadioGroup, type RadioGroupProps as AriaRadioGroupProps } from 'react-aria-components';
import { fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import type { Option } from './option.ts';
import styles from './radio-group.module.css';

type RadioGroupProps<K extends string> = FieldWords &
  Pick<AriaRadioGroupProps, 'name' | 'isRequired' | 'isDisabled'> & {
    readonly options: readonly Option<K>[];
    readonly value: K | null;
    readonly onChange: (value: K) => void;
    readonly layout?: 'stack' | 'row';
  };

/** One of a few that are worth seeing side by side. */
export function RadioGroup<K extends string>({ options, value, onChange, layout = 'stack', ...props }: RadioGroupProps<K>) {
  const { label, hint, error, isLabelHidden, isOptional, ...rest } = props;
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={(key) => onChange(key as K)}
      orientation={layout === 'row' ? 'horizontal' : 'vertical'}
      {...(error && { isInvalid: true })}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame {...{ label, hint, error, isLabelHidden, isOptional }}>
        <div className={styles[layout]}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} isDisabled={option.isDisabled ?? false} className={styles['radio'] ?? ''}>
              <span className={styles['ring']} />
              <span>
                {option.label}
                {option.description && <span className={styles['why']}>{option.description}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
