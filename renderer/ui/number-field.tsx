import { Group, Input, NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components';
import { boxClass, fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import styles from './number-field.module.css';

type NumberFieldProps = FieldWords &
  Pick<AriaNumberFieldProps, 'name' | 'minValue' | 'maxValue' | 'step' | 'isRequired' | 'isDisabled' | 'autoFocus'> & {
    readonly value: number | null;
    readonly onChange: (value: number | null) => void;
    /** Beside the box: 'minuten'. */
    readonly unit?: string;
  };

/** A whole number; arrow keys step, Page Up and Page Down step ten. */
export function NumberField({ value, onChange, unit, label, hint, error, isLabelHidden, isOptional, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(error && { isInvalid: true })}
      validationBehavior="aria"
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      className={fieldClass}
    >
      <FieldFrame {...{ label, hint, error, isLabelHidden, isOptional }}>
        <div className={styles['line']}>
          <Group className={`${boxClass} ${styles['box']}`}>
            <Input />
          </Group>
          {unit && <span className={styles['unit']}>{unit}</span>}
        </div>
      </FieldFrame>
    </AriaNumberField>
  );
}
