import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { stateOf } from './people.ts';
import { PresenceList } from './presence-list.tsx';
import { PresenceRow } from './presence-row.tsx';
import { useRoom, type RoomItem } from './use-room.tsx';
import styles from './presence-row.module.css';

const states = ['SAME', 'PRESENT', 'ABSENT', 'RECUSED'] as const;

type ItemAttendanceDialogProps = { readonly item: RoomItem; readonly isOpen: boolean; readonly onClose: () => void };

/** What differs at one item: came in for it, out of the room, or excluded from it (verschoning, docs/domain.md 6.4). */
export function ItemAttendanceDialog({ item, isOpen, onClose }: ItemAttendanceDialogProps) {
  const t = useMessages();
  const words = t.room.attendance;
  const { people } = useRoom();
  const { run, error } = useAct('meeting', 'setItemAttendance');
  const known = people.organisations.filter((one) => one.isActive || stateOf(people, one.id) !== undefined);
  const labels = { SAME: words.asMeeting, ...words.itemShort };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.itemTitle(item.number)}
      size="wide"
      foot={
        <Button variant="primary" onPress={onClose}>
          {words.done}
        </Button>
      }
    >
      <p className={styles['hint']}>{words.itemHint}</p>
      <Refusal error={error} />
      <p className={styles['hint']}>{words.keys}</p>
      <PresenceList firstId={known[0]?.id}>
        {known.map((one) => {
          const differs = people.itemAttendance.find((row) => row.itemId === item.id && row.organisationId === one.id);
          return (
            <PresenceRow
              key={one.id}
              id={one.id}
              name={one.shortName}
              options={states.map((state) => ({ id: state, label: labels[state] }))}
              value={differs?.state ?? 'SAME'}
              onChange={(state) => void run({ itemId: item.id, organisationId: one.id, state: state === 'SAME' ? null : state })}
            />
          );
        })}
      </PresenceList>
    </Dialog>
  );
}
