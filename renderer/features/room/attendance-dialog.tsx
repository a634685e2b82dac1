import type { OrganisationId } from '#shared/kernel/ids.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { byPresence, stateOf, type Attended } from './people.ts';
import { PresenceRow } from './presence-row.tsx';
import { useRoom } from './use-room.tsx';
import styles from './presence-row.module.css';

const states = ['PRESENT', 'SUBSTITUTE', 'ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE'] as const;

/** Who is at the meeting: one line a body, one choice each (docs/domain.md 1.2). */
export function AttendanceDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useMessages();
  const { meeting, people } = useRoom();
  const { run, error } = useAct('meeting', 'setAttendance');
  const set = (organisationId: OrganisationId, state: Attended | null) => run({ meetingId: meeting.id, organisationId, state, participantId: null });
  const groups = byPresence(people);
  const setCorePresent = async () => {
    const core = groups.find(({ presence }) => presence === 'CORE')?.members ?? [];
    for (const { id } of core) if (stateOf(people, id) === undefined) await set(id, 'PRESENT');
  };

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.room.attendance.title}
      size="wide"
      foot={
        <>
          <Button onPress={() => void setCorePresent()}>{t.room.attendance.allCore}</Button>
          <Button variant="primary" onPress={onClose}>
            {t.room.attendance.done}
          </Button>
        </>
      }
    >
      <Refusal error={error} />
      <div className={styles['groups']}>
        {groups.map(({ presence, members }) => (
          <Section key={presence} title={t.room.attendance.groups[presence]} count={members.length}>
            {members.map((one) => (
              <PresenceRow
                key={one.id}
                name={one.shortName}
                group={`attendance-${one.id}`}
                options={states.map((state) => ({ id: state, label: t.room.attendance.short[state] }))}
                value={stateOf(people, one.id) ?? null}
                onChange={(state) => void set(one.id, state)}
              />
            ))}
          </Section>
        ))}
      </div>
    </Dialog>
  );
}
