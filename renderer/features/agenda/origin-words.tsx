import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import type { AgendaRow } from './use-agenda-edits.ts';
import styles from './agenda-table.module.css';

/** Where an item comes from and how often it was carried, in words: nobody has to wonder why it is there. */
export function OriginWords({ item }: { readonly item: AgendaRow }) {
  const t = useMessages().agenda;
  const { origin, fromMeetingNumber, timesCarried } = item;
  if (origin === 'STANDING') return <span className={styles['faint']}>{t.origins.STANDING}</span>;
  const words = origin === 'NOT_REACHED' ? t.origins.NOT_REACHED(fromMeetingNumber ?? t.origins.unknownMeeting) : t.origins[origin];
  const icon: IconName = origin === 'NEW' || origin === 'ADDED' ? 'plus' : 'carry';
  return (
    <span className={styles['from']} {...(fromMeetingNumber && { title: t.origins.from(fromMeetingNumber) })}>
      <Icon name={icon} size="small" />
      <span className={styles['clip']}>{timesCarried > 0 ? t.times(words, timesCarried + 1) : words}</span>
      {fromMeetingNumber && origin !== 'NOT_REACHED' && <VisuallyHidden>{t.origins.from(fromMeetingNumber)}</VisuallyHidden>}
    </span>
  );
}
