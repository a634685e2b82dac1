import { Icon } from '#renderer/ui/icon.tsx';
import { Keys } from '#renderer/ui/keys.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import styles from './finding-menu.module.css';

/** How many findings are open in a field, and the key that goes to them; nothing when there are none. */
export function FindingCount({ count }: { readonly count: number }) {
  const t = useMessages().anonymity.editor;
  if (count === 0) return null;
  return (
    <p role="status" className={styles['count']}>
      <Icon name="warning" size="small" />
      {t.count(count)} <Keys keys="F8" />
    </p>
  );
}
