import { addDays } from '#shared/kernel/time.ts';
import type { Today } from '#shared/today/endpoints.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import styles from './today.module.css';

/** Which partner owes what: late, and due by the next meeting; the longest late first. */
export function PartnerTable({ today }: { readonly today: Today }) {
  const words = useMessages().today.partners;
  const { organisation } = useReference();
  const rows = today.overdue.toSorted((a, b) => b.oldestDays - a.oldestDays || b.overdue - a.overdue || b.dueAtNext - a.dueAtNext);
  const isTomorrow = today.next?.meeting.date === addDays(today.date, 1);
  return (
    <Section title={words.heading}>
      {rows.length === 0 ? (
        <p className={styles['calm']}>{words.none}</p>
      ) : (
        <table className={styles['partners']}>
          <caption>
            <VisuallyHidden>{words.caption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.partner}</th>
              <th scope="col">{words.overdue}</th>
              <th scope="col">{isTomorrow ? words.atNext.tomorrow : words.atNext.meeting}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.ownerId}>
                <th scope="row">{organisation(row.ownerId)}</th>
                <td>{row.overdue > 0 ? <StateMark icon="late" tone="critical">{row.overdue}</StateMark> : <span className={styles['zero']}>0</span>}</td>
                <td>{row.dueAtNext > 0 ? row.dueAtNext : <span className={styles['zero']}>0</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
