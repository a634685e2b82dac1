import { useState } from 'react';
import { formatDate, formatDateWeek, formatTime } from '#shared/i18n/format.ts';
import type { Meeting, MeetingSeries } from '#shared/meeting/meeting.ts';
import { Asked } from '#renderer/ipc/asked.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { MeetingsTable, type MeetingRow } from './meetings-table.tsx';
import { RescheduleDialog } from './reschedule-dialog.tsx';
import styles from './meetings-screen.module.css';

const nothing = {};

/** The series: what is coming, what was held, and the next one in one press. */
export function MeetingsScreen() {
  const t = useMessages();
  const language = useLanguage();
  const { show } = useToasts();
  const list = useAsk('meeting', 'list', nothing);
  const series = useAsk('meeting', 'series', nothing).data;
  const planNext = useAct('meeting', 'planNext');
  const plan = async () => {
    const answer = await planNext.run({});
    if (answer.ok) show({ text: t.meeting.planned(answer.value.number, formatDateWeek(language, answer.value.date)) });
  };
  const button = (
    <Button variant="primary" icon="plus" isRunning={planNext.isRunning} onPress={() => void plan()}>
      {t.meeting.planNext}
    </Button>
  );
  return (
    <Page title={t.meeting.title} meta={series && <SeriesWords series={series} />} end={list.data && list.data.length > 0 && button}>
      <div className={styles['screen']}>
        <Refusal error={planNext.error} />
        <Asked answer={list}>
          {(meetings) =>
            meetings.length === 0 ? (
              <EmptyState icon="meeting" title={t.meeting.empty.title} text={t.meeting.empty.text}>
                {button}
              </EmptyState>
            ) : (
              <Lists meetings={meetings} />
            )
          }
        </Asked>
        {series && <Skipped series={series} />}
      </div>
    </Page>
  );
}

function SeriesWords({ series }: { readonly series: MeetingSeries }) {
  const t = useMessages().meeting;
  const language = useLanguage();
  const every = t.every(t.weekdays[series.weekday - 1] ?? '', series.intervalWeeks);
  return t.series(series.name, every, t.timeRange(formatTime(language, series.start), formatTime(language, series.end)), t.modes[series.mode]);
}

function Lists({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  const t = useMessages().meeting;
  const [moving, setMoving] = useState<Meeting>();
  const [cancelling, setCancelling] = useState<Meeting>();
  const coming = meetings.filter(({ status }) => status === 'PLANNED' || status === 'OPEN').toSorted((a, b) => a.date.localeCompare(b.date));
  const newestOf = (wanted: Meeting['status']) => meetings.filter(({ status }) => status === wanted).toSorted((a, b) => b.date.localeCompare(a.date));
  const [held, cancelled] = [newestOf('HELD'), newestOf('CANCELLED')];
  return (
    <>
      {coming.length > 0 && (
        <Section title={t.coming} count={coming.length}>
          <MeetingsTable label={t.listLabel(t.coming)} meetings={coming} onReschedule={setMoving} onCancel={setCancelling} />
        </Section>
      )}
      {held.length > 0 && (
        <Section title={t.past} count={held.length}>
          <MeetingsTable label={t.listLabel(t.past)} meetings={held} />
        </Section>
      )}
      {cancelled.length > 0 && (
        <Section title={t.cancelledTitle} count={cancelled.length}>
          <MeetingsTable label={t.listLabel(t.cancelledTitle)} meetings={cancelled} />
        </Section>
      )}
      {cancelling && <CancelDialog meeting={cancelling} onClose={() => setCancelling(undefined)} />}
      {moving && <RescheduleDialog key={moving.id} meeting={moving} onClose={() => setMoving(undefined)} />}
    </>
  );
}

/** The dates that planning passes over, as far as they are still to come, so that a gap in the series is no riddle. */
function Skipped({ series }: { readonly series: MeetingSeries }) {
  const t = useMessages().meeting;
  const language = useLanguage();
  const today = useToday();
  const coming = series.skipped.filter(({ date }) => today !== undefined && date >= today).toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <Section title={t.skippedTitle} count={coming.length}>
      <p className={styles['hint']}>{coming.length === 0 ? t.noneSkipped : t.skippedHint}</p>
      <ul>
        {coming.map(({ date, reason }) => (
          <li key={date}>{t.skipped(formatDate(language, date), reason)}</li>
        ))}
      </ul>
    </Section>
  );
}
