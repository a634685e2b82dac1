import { formatDateWeek } from '#shared/i18n/format.ts';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';
import styles from './step-controls.module.css';

/** Step 8: who does what, as recorded at this item; they are recorded in the capture line. */
export function ActionsOfStep({ inHand }: { readonly inHand: ItemInHand }) {
  const t = useMessages().room;
  const language = useLanguage();
  const { reference } = useRoom();
  if (inHand.actions.length === 0) return <p className={styles['hint']}>{t.outcome.noActions}</p>;
  return (
    <ul>
      {inHand.actions.map((action) => (
        <li key={action.id} className={styles['action']}>
          <b>{reference.organisation(action.ownerId)}</b> {t.outcome.ownerDue(formatDateWeek(language, action.due))}
        </li>
      ))}
    </ul>
  );
}
