import { isHeading } from '#shared/agenda/rules-order.ts';
import { secondsSpent } from '#shared/agenda/rules-timeline.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { addMinutes, clockTimeOf, type ClockTime } from '#shared/kernel/time.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { useClock } from './use-clock.ts';
import { useRoom, type RoomItem } from './use-room.tsx';
import styles from './agenda-pane.module.css';

const icons: Readonly<Record<RoomItem['state'], IconName>> = { TODO: 'ring', CURRENT: 'dot', DONE: 'check' };

type AgendaPaneProps = { readonly selectedId: string; readonly onSelect: (item: RoomItem) => void };

/** The agenda as it stands: what is done, what is on the table, what is still to come, and when it will end. */
export function AgendaPane({ selectedId, onSelect }: AgendaPaneProps) {
  const t = useMessages().room;
  const { agenda } = useRoom();
  return (
    <nav className={styles['agenda']} aria-label={t.agendaLabel}>
      <ol className={styles['items']}>
        {agenda.items.map((item) => (
          <li key={item.id}>{isHeading(item) ? <Heading item={item} /> : <Row item={item} isSelected={item.id === selectedId} onSelect={onSelect} />}</li>
        ))}
      </ol>
      <Ends />
    </nav>
  );
}

function Heading({ item }: { readonly item: RoomItem }) {
  return (
    <p className={classNames(styles['item'], styles['heading'])}>
      <span />
      <span>{item.number}</span>
      <span className={styles['title']}>{item.title}</span>
    </p>
  );
}

function Row({ item, isSelected, onSelect }: { readonly item: RoomItem; readonly isSelected: boolean; readonly onSelect: (item: RoomItem) => void }) {
  const t = useMessages().room;
  const minutes = item.state === 'DONE' ? Math.round(item.secondsSpent / 60) : item.minutes + item.extraMinutes;
  return (
    <button
      type="button"
      className={classNames(styles['item'], item.state === 'DONE' && styles['done'])}
      {...(isSelected && { 'aria-current': true })}
      title={item.title}
      onClick={() => onSelect(item)}
    >
      <Icon name={icons[item.state]} size="small" />
      <span>{item.number}</span>
      <span className={styles['title']}>{item.title}</span>
      <VisuallyHidden>, {t.states[item.state]},</VisuallyHidden>
      <span className={styles['minutes']} aria-label={t.minutesOf(minutes)}>
        {item.state === 'CURRENT' ? '' : minutes}
      </span>
    </button>
  );
}

/** What is left of the items to come, from now on. */
function expectedEnd(items: readonly RoomItem[], now: string): ClockTime {
  const left = items
    .filter((item) => item.state !== 'DONE')
    .reduce((sum, item) => sum + Math.max(0, (item.minutes + item.extraMinutes) * 60 - secondsSpent(item, now)), 0);
  return addMinutes(clockTimeOf(now), Math.ceil(left / 60));
}

function Ends() {
  const t = useMessages().room;
  const language = useLanguage();
  const { agenda, meeting } = useRoom();
  const now = useClock();
  const end = meeting.status === 'OPEN' ? expectedEnd(agenda.items, now) : agenda.ends;
  const rows = [
    { label: t.now, value: clockTimeOf(now), isLate: false },
    { label: t.expectedEnd, value: end, isLate: end > meeting.end },
    { label: t.plannedEnd, value: meeting.end, isLate: false },
  ];
  return (
    <dl className={styles['ends']}>
      {rows.map(({ label, value, isLate }) => (
        <div key={label} className={classNames(isLate && styles['late'])}>
          <dt>{label}</dt>
          <dd>
            {isLate && <Icon name="late" size="small" />}
            {formatTime(language, value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
