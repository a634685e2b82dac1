import type { OrganisationId, ParticipantId } from '#shared/kernel/ids.ts';
import type { Organisation } from '#shared/reference/reference.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { byPresence, stateOf, type Attended } from './people.ts';
import { PresenceList } from './presence-list.tsx';
import { PresenceRow } from './presence-row.tsx';
import { SubstituteChooser } from './substitute-chooser.tsx';
import { useRoom } from './use-room.tsx';
import styles from './presence-row.module.css';

const states = ['PRESENT', 'SUBSTITUTE', 'ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE'] as const;

type SetAttendance = (organisationId: OrganisationId, state: Attended | null, participantId?: ParticipantId | null) => Promise<unknown>;

/** Who is at the meeting: one line a body, one choice each (docs/domain.md 1.2). */
export function AttendanceDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useMessages().room.attendance;
  const { meeting, people } = useRoom();
  const { run, error } = useAct('meeting', 'setAttendance');
  const set: SetAttendance = (organisationId, state, participantId = null) => run({ meetingId: meeting.id, organisationId, state, participantId });
  const groups = byPresence(people);
  const setCorePresent = async () => {
    const core = groups.find(({ presence }) => presence === 'CORE')?.members ?? [];
    for (const { id } of core) if (stateOf(people, id) === undefined) await set(id, 'PRESENT');
  };

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.title}
      size="wide"
      foot={
        <>
          <Button onPress={() => void setCorePresent()}>{t.allCore}</Button>
          <Button variant="primary" onPress={onClose}>
            {t.done}
          </Button>
        </>
      }
    >
      <Refusal error={error} />
      <p className={styles['hint']}>{t.keys}</p>
      <PresenceList firstId={groups.flatMap(({ members }) => members)[0]?.id}>
        <div className={styles['groups']}>
          {groups.map(({ presence, members }) => (
            <Section key={presence} title={t.groups[presence]} count={members.length}>
              {members.map((one) => (
                <AttendanceRow key={one.id} organisation={one} onSet={set} />
              ))}
            </Section>
          ))}
        </div>
      </PresenceList>
    </Dialog>
  );
}

function AttendanceRow({ organisation, onSet }: { readonly organisation: Organisation; readonly onSet: SetAttendance }) {
  const t = useMessages().room.attendance;
  const { people } = useRoom();
  const { id, shortName } = organisation;
  const recorded = people.attendance.find((row) => row.organisationId === id);
  return (
    <PresenceRow
      id={id}
      name={shortName}
      options={states.map((state) => ({ id: state, label: t.short[state] }))}
      value={recorded?.state ?? null}
      onChange={(state) => void onSet(id, state)}
      more={
        recorded?.state === 'SUBSTITUTE' && (
          <SubstituteChooser organisation={organisation} value={recorded.participantId} onChange={(participantId) => void onSet(id, 'SUBSTITUTE', participantId)} />
        )
      }
    />
  );
}
