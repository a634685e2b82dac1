import { useMemo, useState } from 'react';
import type { AgendaView } from '#shared/agenda/agenda.ts';
import { isStanding } from '#shared/agenda/rules-order.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { AgendaItemId, MeetingId, SignalId } from '#shared/kernel/ids.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import { useDoneToast } from '#renderer/ui/use-done-toast.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';

export type AgendaRow = AgendaView['items'][number];

export type AgendaEdits = {
  /** The row in which the focus is. */
  readonly currentId: AgendaItemId | undefined;
  readonly setCurrent: (id: AgendaItemId) => void;
  /** False once the meeting is open: then the numbers stand. */
  readonly canMove: boolean;
  /** To the place that another item of its section has now. */
  readonly moveTo: (item: AgendaRow, place: AgendaRow) => void;
  readonly setMinutes: (item: AgendaRow, minutes: number) => void;
  readonly remove: (item: AgendaRow) => void;
  readonly putOn: (signalId: SignalId) => void;
  readonly openAdd: () => void;
  readonly error: AppError | null;
};

type Setting = { readonly meetingId: MeetingId; readonly agenda: AgendaView | undefined; readonly isPlanned: boolean; readonly onAdd: () => void };

/** The items that move among each other with this one. */
const sectionOf = (items: readonly AgendaRow[], item: AgendaRow) => items.filter((one) => one.section === item.section && !isStanding(one));

/** Everything that is done to an agenda while it is prepared, each step with its way back. */
export function useAgendaEdits({ meetingId, agenda, isPlanned, onAdd }: Setting): AgendaEdits {
  const t = useMessages().agenda;
  const say = useDoneToast();
  const [currentId, setCurrent] = useState<AgendaItemId>();
  const moves = useAct('agenda', 'move');
  const minutes = useAct('agenda', 'setMinutes');
  const removal = useAct('agenda', 'remove');
  const addition = useAct('agenda', 'addSignal');
  const items = agenda?.items ?? [];
  const current = items.find(({ id }) => id === currentId);

  const moveTo = async (item: AgendaRow, place: AgendaRow) => {
    const section = sectionOf(items, item);
    const [from, position] = [section.indexOf(item), section.indexOf(place)];
    if (position < 0 || from === position) return;
    const answer = await moves.run({ id: item.id, version: item.version, position });
    if (!answer.ok) return;
    const words = position === from - 1 ? t.movedUp : position === from + 1 ? t.movedDown : t.moved;
    say(words(answer.value.number));
  };
  const step = (by: number) => {
    if (!current || isStanding(current)) return;
    const section = sectionOf(items, current);
    const place = section[section.indexOf(current) + by];
    if (place) void moveTo(current, place);
  };
  const remove = async (item: AgendaRow) => {
    const answer = await removal.run({ id: item.id, version: item.version });
    if (answer.ok) say(t.removed(item.number));
  };
  const putOn = async (signalId: SignalId) => {
    const answer = await addition.run({ meetingId, signalId });
    if (answer.ok) say(t.added(answer.value.number));
  };

  useAgendaKeys({ canMove: isPlanned && current !== undefined && !isStanding(current), step, onAdd });
  return {
    currentId,
    setCurrent,
    canMove: isPlanned,
    moveTo: (item, place) => void moveTo(item, place),
    setMinutes: (item, next) => void minutes.run({ id: item.id, version: item.version, minutes: next }),
    remove: (item) => void remove(item),
    putOn: (signalId) => void putOn(signalId),
    openAdd: onAdd,
    error: moves.error ?? minutes.error ?? removal.error ?? addition.error,
  };
}

type Keys = { readonly canMove: boolean; readonly step: (by: number) => void; readonly onAdd: () => void };

function useAgendaKeys({ canMove, step, onAdd }: Keys) {
  const t = useMessages().agenda;
  const up = useLatest(() => step(-1));
  const down = useLatest(() => step(1));
  const add = useLatest(onAdd);
  const menu = useMemo<readonly MenuItem[]>(
    () => [
      { id: 'agenda.moveUp', label: t.moveUp, group: t.group, keys: 'Alt+ArrowUp', isEnabled: canMove, run: up },
      { id: 'agenda.moveDown', label: t.moveDown, group: t.group, keys: 'Alt+ArrowDown', isEnabled: canMove, run: down },
      { id: 'agenda.add', label: t.addItem, group: t.group, keys: 'Alt+N', run: add },
    ],
    [t, canMove, up, down, add],
  );
  useMenuItems(menu);
}
