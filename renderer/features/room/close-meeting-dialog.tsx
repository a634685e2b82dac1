import { isHeading } from '#shared/agenda/rules-order.ts';
import type { OpenPoint } from '#shared/minutes/minutes.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { useRoom, type RoomItem } from './use-room.tsx';

/** An item that closing the meeting carries over: without an outcome, and not the closing itself. */
const goesAlong = (item: RoomItem) => item.state !== 'DONE' && !isHeading(item) && item.section !== 'CLOSING';

type CloseMeetingDialogProps = { readonly isOpen: boolean; readonly onClose: () => void; readonly onClosed: () => void };

/** Before the meeting ends: what is still open, and what then goes to the next meeting. */
export function CloseMeetingDialog({ isOpen, onClose, onClosed }: CloseMeetingDialogProps) {
  const t = useMessages();
  const words = t.room.closing;
  const { meeting, agenda } = useRoom();
  const { run, error, isRunning } = useAct('meeting', 'close');
  const points = useAsk('minutes', 'openPoints', isOpen ? { meetingId: meeting.id } : undefined).data ?? [];
  const left = agenda.items.filter(goesAlong).length;
  const close = async () => {
    const answer = await run({ id: meeting.id, version: meeting.version, leaveOpen: left > 0 });
    if (answer.ok) onClosed();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.title(meeting.number)}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" isRunning={isRunning} onPress={() => void close()} autoFocus>
            {words.close}
          </Button>
        </>
      }
    >
      {points.length === 0 ? <p>{words.allDone}</p> : <OpenPoints points={points} />}
      {left > 0 && <p>{words.leaveOpen(left)}</p>}
      <Refusal error={error} />
    </Dialog>
  );
}

function OpenPoints({ points }: { readonly points: readonly OpenPoint[] }) {
  const t = useMessages().room.closing;
  return (
    <>
      <p>{t.openPoints}</p>
      <ul>
        {points.map((point) => (
          <li key={`${point.kind}-${point.itemId}-${point.actionId}`}>
            <StateMark icon={point.isBlocking ? 'warning' : 'ring'} tone={point.isBlocking ? 'caution' : 'plain'}>
              {point.itemNumber === null ? t.kinds[point.kind] : t.point(point.itemNumber, t.kinds[point.kind])}
            </StateMark>
          </li>
        ))}
      </ul>
    </>
  );
}
