import { formatDateWeek } from '#shared/i18n/format.ts';
import type { MeetingId } from '#shared/kernel/ids.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { aboutMeeting } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './minutes-screen.module.css';

type AdoptSectionProps = { readonly meeting: Meeting; readonly nextId: MeetingId | null };

/** Adopts these minutes while the next meeting is open; says so when it was done. */
export function AdoptSection({ meeting, nextId }: AdoptSectionProps) {
  const t = useMessages().minutes.adopt;
  const language = useLanguage();
  const next = useAsk('meeting', 'find', nextId === null ? undefined : { id: nextId });
  if (meeting.minutesStatus === 'ADOPTED') {
    return <Notice tone="done">{meeting.adoptedOn && t.adopted(formatDateWeek(language, meeting.adoptedOn))}</Notice>;
  }
  if (meeting.status !== 'HELD' || next.data?.meeting.status !== 'OPEN') return null;
  return <AdoptForm meeting={meeting} inMeeting={next.data.meeting} />;
}

function AdoptForm({ meeting, inMeeting }: { readonly meeting: Meeting; readonly inMeeting: Meeting }) {
  const t = useMessages().minutes.adopt;
  const announce = useAnnounce();
  const changes = useDraft(`adopt:${meeting.id}`, '');
  const { run, error, isRunning } = useAct('minutes', 'adopt');
  // With the minutes the remarks are fixed.
  const guarded = useGuardedText({ text: changes.value, about: aboutMeeting(meeting.id), place: { record: 'meeting', id: meeting.id, field: 'changes' }, keeps: changes.keeps });
  const adopt = async () => {
    if (await guarded.stop()) return;
    const answer = await run({ meetingId: meeting.id, version: meeting.version, inMeetingId: inMeeting.id, changes: changes.value });
    if (!answer.ok) return;
    await changes.discard('');
    announce(t.done);
  };
  return (
    <Section title={t.title}>
      <div className={styles['stack']}>
        <p className={styles['meta']}>{t.text(inMeeting.number)}</p>
        <HeldField
          guarded={guarded}
          label={t.changes}
          hint={t.changesHint}
          isMultiline
          rows={2}
          value={changes.value}
          onChange={changes.setValue}
        />
        <Refusal error={error} />
        <Button isRunning={isRunning} onPress={() => void adopt()}>
          {t.adopt}
        </Button>
      </div>
    </Section>
  );
}
