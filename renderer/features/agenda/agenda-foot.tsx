import type { AgendaView } from '#shared/agenda/agenda.ts';
import { formatDate, formatTime } from '#shared/i18n/format.ts';
import { minutesBetween, type CivilDate, type ClockTime } from '#shared/kernel/time.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { AgendaEdits } from './use-agenda-edits.ts';
import styles from './prepare-screen.module.css';

type AgendaFootProps = { readonly view: AgendaView; readonly plannedEnd: ClockTime; readonly nextDate: CivilDate; readonly edits: AgendaEdits };

/** How long it takes, when it ends, and what to do when that is too late. */
export function AgendaFoot({ view, plannedEnd, nextDate, edits }: AgendaFootProps) {
  const t = useMessages().agenda;
  const language = useLanguage();
  const ends = formatTime(language, view.ends);
  const left = minutesBetween(view.ends, plannedEnd);
  const waiting = view.items.find(({ id }) => id === view.proposal?.itemId);
  return (
    <div className={styles['foot']} role="status">
      <b>{t.total(view.totalMinutes)}</b>
      {view.minutesOver > 0 ? (
        <StateMark icon="late" tone="caution">
          {t.endsLate(ends, view.minutesOver)}
        </StateMark>
      ) : (
        <span>{left > 0 ? t.endsEarly(ends, left) : t.ends(ends)}</span>
      )}
      {waiting && view.proposal && (
        <>
          <p className={styles['idea']}>
            <span className={styles['muted']}>{t.proposal}</span> {t.proposed(waiting.number, formatDate(language, nextDate), formatTime(language, view.proposal.ends))}
          </p>
          <Button size="small" onPress={() => edits.remove(waiting)}>
            {t.accept}
          </Button>
        </>
      )}
    </div>
  );
}
