import { minutesOver } from '#shared/agenda/rules-timeline.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useIsOver, useTimerKeys } from './timer.tsx';
import { useRoom, type RoomItem } from './use-room.tsx';

/** When the time of the item is up: two minutes more; when the meeting would run late as well: the item that could wait. */
export function TimeNotice({ item }: { readonly item: RoomItem }) {
  const t = useMessages().room.timer;
  const isOver = useIsOver(item);
  const keys = useTimerKeys(item);
  if (!isOver || item.state === 'DONE') return null;
  return (
    <>
      <Notice
        tone="caution"
        title={t.runOut}
        end={
          <Button size="small" keys="Shift+F7" onPress={keys.more}>
            {t.more}
          </Button>
        }
      >
        {t.runOutProposal}
      </Notice>
      <LateNotice currentId={item.id} />
    </>
  );
}

function LateNotice({ currentId }: { readonly currentId: string }) {
  const t = useMessages().room.timer;
  const { agenda, meeting } = useRoom();
  const { run } = useAct('agenda', 'closeItem');
  const over = minutesOver(meeting.end, agenda.ends);
  const waiting = agenda.items.find(({ id }) => id === agenda.proposal?.itemId);
  if (over === 0 || !waiting || waiting.id === currentId) return null;
  return (
    <Notice
      tone="caution"
      title={t.agendaLate(over)}
      end={
        <Button size="small" onPress={() => void run({ id: waiting.id, version: waiting.version, outcome: 'NOT_REACHED' })}>
          {t.postpone(waiting.number)}
        </Button>
      }
    >
      {t.agendaProposal(waiting.number)}
    </Notice>
  );
}
