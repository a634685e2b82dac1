import { useCallback, useMemo, useState } from 'react';
import { isHeading } from '#shared/agenda/rules-order.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { AgendaPane } from './agenda-pane.tsx';
import { Desk } from './desk.tsx';
import { FocusProvider } from './focus.tsx';
import { usePlace } from './use-place.ts';
import { useRoom, type RoomItem } from './use-room.tsx';
import styles from './room.module.css';

/** The item that is looked at: where one was, else the one in hand, else the first that is still to come. */
function itemAt(items: readonly RoomItem[], id: string | null): RoomItem | undefined {
  return items.find((item) => item.id === id) ?? items.find(({ state }) => state === 'CURRENT') ?? items.find(({ state }) => state === 'TODO') ?? items[0];
}

const firstStep = (item: RoomItem): number => (item.signalId === null ? 0 : 1);

/** Three panes over the capture line. */
export function RoomTable() {
  const { meeting, agenda } = useRoom();
  const { place, cursor, isReady, go } = usePlace(meeting.id);
  const client = useClient();
  const [opened, setOpened] = useState(0);
  const items = useMemo(() => agenda.items.filter((item) => !isHeading(item)), [agenda.items]);
  const item = itemAt(items, place.itemId);
  const step = item && place.itemId === item.id && place.step !== null ? place.step : item && firstStep(item);

  const open = useCallback(
    (itemId: string, at: number) => {
      go({ itemId, step: at });
      setOpened((count) => count + 1);
    },
    [go],
  );
  const select = useCallback((next: RoomItem | undefined) => next && open(next.id, firstStep(next)), [open]);
  useItemKeys(items, item, select);

  if (!isReady || !item || step === undefined) return null;
  const isReadOnly = meeting.minutesStatus === 'ADOPTED';
  const goOn = () => {
    const later = items.slice(items.indexOf(item) + 1);
    const next = [...later, ...items].find((one) => one.state === 'TODO' && one.id !== item.id);
    if (!next) return;
    select(next);
    void client.agenda.start({ id: next.id, version: next.version });
  };
  return (
    <FocusProvider>
      <div className={styles['room']}>
        <AgendaPane selectedId={item.id} onSelect={select} />
        <Desk
          key={item.id}
          item={item}
          step={step}
          opened={opened}
          focusAt={opened > 0 ? null : cursor}
          onOpenStep={(at) => open(item.id, at)}
          onCaret={(caret) => go({ itemId: item.id, step }, caret)}
          onClosed={goOn}
          isReadOnly={isReadOnly}
        />
      </div>
    </FocusProvider>
  );
}

function useItemKeys(items: readonly RoomItem[], item: RoomItem | undefined, select: (next: RoomItem | undefined) => void) {
  const t = useMessages().room;
  const menu = useMemo<readonly MenuItem[]>(() => {
    const at = item ? items.indexOf(item) : -1;
    const [previous, next] = [items[at - 1], items[at + 1]];
    return [
      { id: 'room.previousItem', label: t.previousItem, group: t.group, keys: 'Alt+ArrowUp', isEnabled: previous !== undefined, run: () => select(previous) },
      { id: 'room.nextItem', label: t.nextItem, group: t.group, keys: 'Alt+ArrowDown', isEnabled: next !== undefined, run: () => select(next) },
    ];
  }, [items, item, select, t]);
  useMenuItems(menu);
}
