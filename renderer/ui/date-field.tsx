import { parseDate } from '@internationalized/date';
import { useEffect, useState, type Ref } from 'react';
import { Button, Calendar, CalendarCell, CalendarGrid, CalendarHeading, Dialog, DialogTrigger, Group, Input, Popover, TextField } from 'react-aria-components';
import { understandDate } from '#shared/capture/dates.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { civilDateOf, type CivilDate } from '#shared/kernel/time.ts';
import { boxClass, fieldClass, FieldFrame, hintClass, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { useLanguage, useMessages } from './language.tsx';
import { useLatest } from './use-latest.ts';
import styles from './date-field.module.css';

type DateFieldProps = FieldWords & {
  readonly name?: string;
  readonly value: CivilDate | null;
  /**
   * Told on leaving, at Enter and at a choice from the calendar, not while one types: half a date ('3-1' of '3-12') is a date as well. null when
   * the field was emptied or what stands in it is no date; that is then shown as wrong.
   */
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
  const { typed, unclear, type, leave, clear } = useTypedDate(value, nextMeeting, onChange);
  const wrong = error ?? (unclear && t.common.date.unclear(unclear));
  const inFull = (date: CivilDate | null | undefined) => (date ? formatDateWeek(language, date) : '');

  return (
    <TextField
      {...rest}
      isDisabled={isDisabled}
      value={typed?.text ?? inFull(value)}
      onChange={type}
      onBlur={leave}
      {...(wrong && { isInvalid: true })}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      className={fieldClass}
    >
      <FieldFrame
        {...{ label, hint, error: wrong, isLabelHidden, isOptional }}
        below={<span className={hintClass}>{inFull(typed?.date)}</span>}
      >
        <Group className={`${boxClass} ${styles['box']}`}>
          <Input
            ref={inputRef ?? null}
            placeholder={t.common.date.example}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CalendarButton
            value={typed?.date ?? value}
            isDisabled={isDisabled}
            onPick={(date) => {
              clear();
              onChange(date);
            }}
          />
        </Group>
      </FieldFrame>
    </TextField>
  );
}

/** What stands in the box as long as it differs from the date written in full, and the date it means. */
function useTypedDate(value: CivilDate | null, nextMeeting: CivilDate | undefined, onChange: (value: CivilDate | null) => void) {
  const [typed, setTyped] = useState<{ text: string; date: CivilDate | undefined; isLeft: boolean }>();
  const type = (text: string) => setTyped({ text, date: understandDate(text, { today: civilDateOf(new Date().toISOString()), nextMeeting }), isLeft: false });
  const leave = () => {
    if (!typed || typed.isLeft) return;
    const date = typed.date ?? null;
    setTyped(date === null && typed.text.trim() !== '' ? { ...typed, isLeft: true } : undefined);
    if (date !== value) onChange(date);
  };
  const leaveLatest = useLatest(leave);
  // A key that opens another step takes the field away without leaving it first: what was typed in it counts all the same.
  useEffect(() => () => leaveLatest(), [leaveLatest]);
  /** What was typed, once it was left, is not empty and is no date. */
  const unclear = typed?.isLeft ? typed.text : undefined;
  return { typed, unclear, type, leave, clear: () => setTyped(undefined) };
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
