import { useState } from 'react';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { MeetingMode, type Meeting } from '#shared/meeting/meeting.ts';
import { fieldErrors } from '#renderer/ipc/error-text.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

const FORM = 'reschedule';

/** Another day, time or place; number and agenda stay. */
export function RescheduleDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const t = useMessages();
  const language = useLanguage();
  const { show } = useToasts();
  const { run, error, isRunning } = useAct('meeting', 'reschedule');
  const [to, setTo] = useState({ date: meeting.date, start: meeting.start, end: meeting.end, mode: meeting.mode, place: meeting.place });
  const change = (part: Partial<typeof to>) => setTo({ ...to, ...part });
  const save = async () => {
    const answer = await run({ id: meeting.id, version: meeting.version, ...to });
    if (!answer.ok) return;
    show({ text: t.meeting.rescheduled(meeting.number, formatDateWeek(language, answer.value.date)) });
    onClose();
  };
  const fields = t.meeting.fields;
  return (
    <Dialog
      isOpen
      isStrict
      onClose={onClose}
      title={t.meeting.rescheduleTitle(meeting.number)}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={FORM} isRunning={isRunning}>
            {t.meeting.reschedule}
          </Button>
        </>
      }
    >
      <Form id={FORM} onSubmit={() => void save()} errors={fieldErrors(t, error)}>
        <p>{t.meeting.rescheduleHint}</p>
        <Refusal error={error} />
        <DateField name="date" label={fields.date} value={to.date} onChange={(date) => date && change({ date })} autoFocus />
        <TimeField name="start" label={fields.start} value={to.start} onChange={(start) => start && change({ start })} />
        <TimeField name="end" label={fields.end} value={to.end} onChange={(end) => end && change({ end })} />
        <RadioGroup name="mode" label={fields.mode} layout="row" options={MeetingMode.options.map((mode) => ({ id: mode, label: t.meeting.modes[mode] }))} value={to.mode} onChange={(mode) => change({ mode })} />
        <TextField name="place" label={fields.place} isOptional value={to.place} maxLength={120} onChange={(place) => change({ place })} />
      </Form>
    </Dialog>
  );
}
