import { formatDateWeek } from '#shared/i18n/format.ts';
import type { MeetingId } from '#shared/kernel/ids.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { aboutMeeting } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button, TextLink } from '#renderer/ui/button.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useFocusOn, useSendFocus } from './focus.tsx';
import { useRoom } from './use-room.tsx';
import styles from './item-pane.module.css';

/** The item that adopts last meeting's minutes: as they are, or with the changes that are written down here (docs/domain.md 4.8). */
export function AdoptMinutes({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const t = useMessages().room.adopt;
  const language = useLanguage();
  const { meeting, previous } = useRoom();
  if (!previous) return <Notice>{t.none}</Notice>;
  const look = <TextLink href={`/meetings/${previous.id}/minutes`}>{t.look}</TextLink>;
  if (previous.minutesStatus === 'ADOPTED') {
    return (
      <Notice tone="done" title={t.title(previous.number)} end={look}>
        {previous.adoptedOn && t.adopted(formatDateWeek(language, previous.adoptedOn))}
        {previous.adoptedChanges && `. ${t.withChanges(previous.adoptedChanges)}`}
      </Notice>
    );
  }
  return (
    <div className={styles['adopt']}>
      <Notice title={t.title(previous.number)} end={look}>
        {t.text}
      </Notice>
      {!isReadOnly && <AdoptForm previous={previous} inMeetingId={meeting.id} />}
    </div>
  );
}

function AdoptForm({ previous, inMeetingId }: { readonly previous: Meeting; readonly inMeetingId: MeetingId }) {
  const t = useMessages();
  const announce = useAnnounce();
  const changes = useDraft(`adopt:${previous.id}`, '');
  const { run, error, isRunning } = useAct('minutes', 'adopt');
  const element = useFocusOn<HTMLDivElement>(['minutes']);
  const send = useSendFocus();
  // With the minutes the remarks are fixed.
  const guarded = useGuardedText({ text: changes.value, about: aboutMeeting(previous.id), place: { record: 'meeting', id: previous.id, field: 'changes' }, keeps: changes.keeps });
  const adopt = async () => {
    if (await guarded.stop()) return;
    const answer = await run({ meetingId: previous.id, version: previous.version, inMeetingId, changes: changes.value });
    if (!answer.ok) return;
    await changes.discard('');
    announce(t.room.adopt.done);
    // The form makes way for the date of adoption: on to the end of the item.
    send('outcome');
  };
  return (
    <div className={styles['form']}>
      <HeldField
        guarded={guarded}
        label={t.room.adopt.changes}
        hint={t.room.adopt.changesHint}
        isMultiline
        rows={2}
        value={changes.value}
        onChange={changes.setValue}
      />
      <Refusal error={error} />
      <div ref={element}>
        <Button isRunning={isRunning} onPress={() => void adopt()}>
          {t.room.adopt.adopt}
        </Button>
      </div>
    </div>
  );
}
