import { useMemo } from 'react';
import { useGuard } from '#renderer/guard/guard.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { FocusPlace } from './focus.tsx';
import { allSteps } from './step-summary.ts';
import { useTimerKeys } from './timer.tsx';
import type { Closing } from './use-closing.ts';
import type { ItemInHand } from './use-item.ts';

type DeskKeys = {
  readonly inHand: ItemInHand;
  readonly closing: Closing;
  readonly onOpenStep: (step: number) => void;
  readonly ask: (place: FocusPlace) => void;
  /** Goes to a finding in a step that is closed; false when there is none. */
  readonly further: () => Promise<boolean>;
  readonly isReadOnly: boolean;
  /** The meeting is over: no time runs and nothing is closed any more. */
  readonly isOver: boolean;
};

/** What can be done with the item in hand, by key, palette and F1 sheet alike. */
export function useDeskKeys(desk: DeskKeys) {
  const t = useMessages().room;
  const timer = useTimerKeys(desk.inHand.item);
  const now = useLatest(() => ({ ...desk, timer }));
  const { book } = useGuard();
  /** What identifies comes before what the outcome asks for. */
  const goOn = useLatest(async () => {
    if (book.go(1) || (await desk.further())) return;
    desk.ask(desk.closing.unmet[0] ?? 'outcome');
  });
  const { item, signal } = desk.inHand;
  const isRunning = item.startedAt !== null;
  const isOpen = !desk.isOver && item.state !== 'DONE';
  const menu = useMemo<readonly MenuItem[]>(() => {
    const steps = signal === null ? [] : allSteps.map((step) => ({
      id: `room.step${step}`, label: t.goToStep(step, t.steps[step].name), group: t.group, keys: `Alt+${step % 10}`, run: () => now().onOpenStep(step),
    }));
    const note = { id: 'room.note', label: t.goToNote, group: t.group, keys: 'Alt+0', run: () => now().onOpenStep(0) };
    return [
      ...steps,
      ...(signal === null ? [note] : []),
      { id: 'room.capture', label: t.goToCapture, group: t.group, keys: 'F2', isEnabled: !desk.isReadOnly, run: () => now().ask('capture') },
      { id: 'room.time', label: isRunning ? t.timer.pause : t.timer.resume, group: t.group, keys: 'F7', isEnabled: isOpen, run: () => now().timer.toggle() },
      { id: 'room.moreTime', label: t.timer.more, group: t.group, keys: 'Shift+F7', isEnabled: isOpen, run: () => now().timer.more() },
      { id: 'room.nextOpen', label: t.goToOutcome, group: t.group, keys: 'F8', isEnabled: isOpen, run: () => void goOn() },
      { id: 'room.close', label: t.outcome.close(item.number), group: t.group, keys: 'Ctrl+Enter', isEnabled: isOpen, run: () => void now().closing.close() },
    ];
  }, [t, now, goOn, signal, isRunning, isOpen, desk.isReadOnly, item.number]);
  useMenuItems(menu);
}
