import { useState } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import { ClockTime } from '#shared/kernel/time.ts';
import { boxClass, fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import { useMessages } from './language.tsx';
import styles from './time-field.module.css';

type TimeFieldProps = FieldWords & {
  readonly name?: string;
  readonly value: ClockTime | null;
  /** Told at every change: the time that what is typed means, or null as long as it means none. */
  readonly onChange: (value: ClockTime | null) => void;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
};

/** `9`, `930`, `9.30` and `09:30` are all half past nine or its hour; undefined when it is no time of the day. */
function understandTime(text: string): ClockTime | undefined {
  const found = /^(\d{1,2})(?:[.:u]?(\d{2}))?(?: ?(?:uur|u|h))?$/.exec(text.trim().toLowerCase());
  return found ? ClockTime.safeParse(`${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`).data : undefined;
}

/** A time of the day, typed as one says it. */
export function TimeField({ value, onChange, isDisabled = false, ...props }: TimeFieldProps) {
  const { label, hint, error, isLabelHidden, isOptional, ...rest } = props;
  const t = useMessages();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(true);
  const isUnclear = typed !== undefined && typed.trim() !== '' && understandTime(typed) === undefined;
  const wrong = error ?? (isUnclear && isLeft ? t.common.time.unclear(typed) : undefined);

  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    onChange(understandTime(text) ?? null);
  };
  const leave = () => {
    setLeft(true);
    if (!isUnclear) setTyped(undefined);
  };

  return (
    <TextField {...rest} isDisabled={isDisabled} value={typed ?? value?.replace(':', '.') ?? ''} onChange={type} onBlur={leave} {...(wrong && { isInvalid: true })} validationBehavior="aria" autoComplete="off" className={fieldClass}>
      <FieldFrame {...{ label, hint, error: wrong, isLabelHidden, isOptional }}>
        <Group className={`${boxClass} ${styles['box']}`}>
          <Input inputMode="numeric" onFocus={(event) => event.currentTarget.select()} />
        </Group>
      </FieldFrame>
    </TextField>
  );
}
