import { secondsSpent } from '#shared/agenda/rules-timeline.ts';
import { formatSeconds } from '#shared/i18n/format.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useClock } from './use-clock.ts';
import type { RoomItem } from './use-room.tsx';
import styles from './timer.module.css';

const MINUTE = 60;
const EXTRA = 2;

/** How an item stands with its time. */
function timeOf(item: RoomItem, now: string) {
  const spent = secondsSpent(item, now);
  const given = (item.minutes + item.extraMinutes) * MINUTE;
  return { spent, given, isOver: given > 0 && spent > given, share: given === 0 ? 0 : Math.min(1, spent / given) };
}

/** Pausing, running on and two minutes more, for buttons and keys alike. */
export function useTimerKeys(item: RoomItem) {
  const pause = useAct('agenda', 'pause');
  const start = useAct('agenda', 'start');
  const more = useAct('agenda', 'addTime');
  const which = { id: item.id, version: item.version };
  return {
    toggle: () => void (item.startedAt === null ? start.run(which) : pause.run(which)),
    more: () => void more.run({ ...which, minutes: EXTRA }),
  };
}

type TimerProps = { readonly item: RoomItem; readonly isReadOnly: boolean };

/** Minutes and seconds of the item in hand, and what can be done about them. */
export function Timer({ item, isReadOnly }: TimerProps) {
  const t = useMessages().room.timer;
  const keys = useTimerKeys(item);
  const { spent, given, isOver } = timeOf(item, useClock());
  const minutesOver = Math.floor((spent - given) / MINUTE);
  if (item.state === 'TODO' && item.startedAt === null && item.secondsSpent === 0) {
    return isReadOnly ? null : (
      <Button size="small" icon="play" onPress={keys.toggle}>
        {t.begin(item.number)}
      </Button>
    );
  }
  return (
    <div className={classNames(styles['timer'], isOver && styles['over'])}>
      <span role="timer" aria-label={t.label}>
        <span className={styles['now']}>{formatSeconds(spent)}</span>{' '}
        <span className={styles['of']}>{isOver ? (minutesOver > 0 ? t.over(minutesOver) : t.overBySeconds) : t.of(given / MINUTE)}</span>
      </span>
      {!isReadOnly && item.state !== 'DONE' && (
        <span className={styles['keys']}>
          <IconButton icon={item.startedAt === null ? 'play' : 'pause'} label={item.startedAt === null ? t.resume : t.pause} keys="F7" onPress={keys.toggle} />
          <Button variant="bar" size="small" aria-label={t.more} onPress={keys.more}>
            {t.moreShort}
          </Button>
        </span>
      )}
    </div>
  );
}

/** The time of the item as a line: it fills, and turns brick when it is over. */
export function TimerBar({ item }: { readonly item: RoomItem }) {
  const { isOver, share } = timeOf(item, useClock());
  return (
    <div className={classNames(styles['bar'], isOver && styles['isOver'])} aria-hidden="true">
      <span style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}

/** Is the time of this item up? Asked once a second. */
export const useIsOver = (item: RoomItem): boolean => timeOf(item, useClock()).isOver;
