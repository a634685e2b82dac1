import { useState } from 'react';
import { formatDateWeek } from '#shared/i18n/format.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { MeetingSeries } from '#shared/meeting/meeting.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { optionsOf } from './options.ts';
import { useSaved } from './use-saved.ts';
import styles from './series-settings.module.css';

export function SeriesSettings() {
  const { data } = useAsk('meeting', 'series', {});
  return data ? <SeriesForm key={data.version} saved={data} /> : null;
}

function SeriesForm({ saved }: { readonly saved: MeetingSeries }) {
  const t = useMessages();
  const words = t.settings.series;
  const [value, setValue] = useState(saved);
  const save = useAct('meeting', 'saveSeries');
  const sayingSo = useSaved();
  const set = <K extends keyof MeetingSeries>(field: K) => (next: MeetingSeries[K] | null) => next !== null && setValue((now) => ({ ...now, [field]: next }));

  const submit = async () => {
    const answer = await save.run(value);
    if (answer.ok) sayingSo();
  };

  return (
    <>
      <ErrorNotice text={save.error && errorText(t, save.error)} />
      <Form onSubmit={() => void submit()} errors={fieldErrors(t, save.error)}>
        <TextField name="name" label={words.name} value={value.name} onChange={set('name')} maxLength={120} />
        <Select
          name="weekday"
          label={words.weekday}
          options={words.weekdays.map((label, index) => ({ id: String(index + 1), label }))}
          value={String(value.weekday)}
          onChange={(day) => set('weekday')(Number(day))}
        />
        <NumberField name="intervalWeeks" label={words.interval} minValue={1} maxValue={8} value={value.intervalWeeks} onChange={set('intervalWeeks')} />
        <TimeField name="start" label={words.start} value={value.start} onChange={set('start')} />
        <TimeField name="end" label={words.end} value={value.end} onChange={set('end')} />
        <RadioGroup label={words.mode} layout="row" options={optionsOf(words.modes)} value={value.mode} onChange={set('mode')} />
        <TextField name="place" label={words.place} value={value.place} onChange={set('place')} isOptional maxLength={120} />
        <Checkbox isSelected={value.carnival} onChange={set('carnival')}>
          {words.carnival}
        </Checkbox>
        <SkippedDays days={value.skipped} onChange={set('skipped')} />
        <FormFoot>
          <Button type="submit" variant="primary" isRunning={save.isRunning}>
            {t.common.save}
          </Button>
        </FormFoot>
      </Form>
    </>
  );
}

type Skipped = MeetingSeries['skipped'];

function SkippedDays({ days, onChange }: { readonly days: Skipped; readonly onChange: (days: Skipped) => void }) {
  const words = useMessages().settings.series;
  const language = useLanguage();
  const [date, setDate] = useState<CivilDate | null>(null);
  const [reason, setReason] = useState('');
  const add = () => {
    if (!date) return;
    onChange([...days.filter((day) => day.date !== date), { date, reason }].toSorted((a, b) => a.date.localeCompare(b.date)));
    setDate(null);
    setReason('');
  };
  return (
    <fieldset className={styles['skipped']}>
      <legend>{words.skipped}</legend>
      <p className={styles['hint']}>{days.length === 0 ? `${words.noSkipped} ${words.skippedHint}` : words.skippedHint}</p>
      <ul className={styles['days']}>
        {days.map((day) => {
          const inFull = formatDateWeek(language, day.date);
          return (
            <li key={day.date}>
              <span>{inFull}</span>
              <span className={styles['reason']}>{day.reason}</span>
              <IconButton icon="close" label={words.removeSkipped(inFull)} onPress={() => onChange(days.filter((other) => other.date !== day.date))} />
            </li>
          );
        })}
      </ul>
      <div className={styles['add']}>
        <DateField label={words.skippedDate} value={date} onChange={setDate} />
        <TextField label={words.skippedReason} value={reason} onChange={setReason} isOptional maxLength={120} />
        <Button icon="plus" onPress={add}>
          {words.addSkipped}
        </Button>
      </div>
    </fieldset>
  );
}
