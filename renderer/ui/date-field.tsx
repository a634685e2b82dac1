import { parseDate } from '@internationalized/date';
import { useState, type Ref } from 'react';
import { Button, Calendar, CalendarCell, CalendarGrid, CalendarHeading, Dialog, DialogTrigger, Group, Input, Popover, TextField } from 'react-aria-components';
import { understandDate } from '#shared/capture/dates.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { civilDateOf, type CivilDate } from '#shared/kernel/time.ts';
import { boxClass, fieldClass, FieldFrame, hintClass, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { useLanguage, useMessages } from './language.tsx';
import styles from './date-field.module.css';

type DateFieldProps = FieldWords & {
  readonly name?: string;
  readonly value: CivilDate | null;
  /** Told as soon as what is typed is a date, and null when the field is emptied. What is no date is shown as wrong and not told. */
  readonly onChange: (value: CivilDate | null) => void;
  /** What 'volgend overleg' means, and the weekday that 'week 49' stands for. */
  readonly nextMeeting?: CivilDate | undefined;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A date as one says it ('vr', '19-11', 'over 2 weken', 'week 49'), given back in full; or picked from a calendar. */
export function DateField({ value, onChange, nextMeeting, inputRef, isDisabled = false, ...props }: DateFieldProps) {
  const { label, hint, error, isLabelHidden, isOptional, ...rest } = props;
  const t = useMessages();
  const language = useLanguage();
  /** What stands in the box as long as it differs from the date written in full. */
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(true);
  const understood = typed === undefined ? value : (understandDate(typed, { today: civilDateOf(new Date().toISOString()), nextMeeting }) ?? null);
  const isUnclear = typed !== undefined && typed.trim() !== '' && understood === null;
  const wrong = error ?? (isUnclear && isLeft ? t.common.date.unclear(typed) : undefined);

  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    const date = understandDate(text, { today: civilDateOf(new Date().toISOString()), nextMeeting });
    if (date !== undefined) onChange(date);
    else if (text.trim() === '') onChange(null);
  };
  const leave = () => {
    setLeft(true);
    if (!isUnclear) setTyped(undefined);
  };

  return (
    <TextField
      {...rest}
      isDisabled={isDisabled}
      value={typed ?? (value ? formatDateWeek(language, value) : '')}
      onChange={type}
      onBlur={leave}
      {...(wrong && { isInvalid: true })}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      className={fieldClass}
    >
      <FieldFrame
        {...{ label, error: wrong, isLabelHidden, isOptional }}
        hint={hint}
        below={typed !== undefined && understood && <span className={hintClass}>{formatDateWeek(language, understood)}</span>}
      >
        <Group className={`${boxClass} ${styles['box']}`}>
          <Input
            {...(inputRef && { ref: inputRef })}
            placeholder={t.common.date.example}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CalendarButton
            value={understood}
            isDisabled={isDisabled}
            onPick={(date) => {
              setTyped(undefined);
              onChange(date);
            }}
          />
        </Group>
      </FieldFrame>
    </TextField>
  );
}

type CalendarButtonProps = {
  readonly value: CivilDate | null;
  readonly isDisabled: boolean;
  readonly onPick: (date: CivilDate) => void;
};

function CalendarButton({ value, isDisabled, onPick }: CalendarButtonProps) {
  const t = useMessages();
  return (
    <DialogTrigger>
      <Button slot={null} aria-label={t.common.date.calendar} isDisabled={isDisabled} className={styles['open'] ?? ''}>
        <Icon name="calendar" />
      </Button>
      <Popover placement="bottom end" offset={6} className={styles['popover'] ?? ''}>
        <Dialog aria-label={t.common.date.calendar} className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <Calendar
              autoFocus
              firstDayOfWeek="mon"
              value={value ? parseDate(value) : null}
              onChange={(date) => {
                onPick(date.toString() as CivilDate);
                close();
              }}
            >
              <header className={styles['head']}>
                <Button slot="previous" className={styles['step'] ?? ''}>
                  <span className={styles['back']}>
                    <Icon name="chevronRight" />
                  </span>
                </Button>
                <CalendarHeading className={styles['month'] ?? ''} />
                <Button slot="next" className={styles['step'] ?? ''}>
                  <Icon name="chevronRight" />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">{(date) => <CalendarCell date={date} className={styles['day'] ?? ''} />}</CalendarGrid>
            </Calendar>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
