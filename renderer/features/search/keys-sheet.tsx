import { Dialog } from '#renderer/ui/dialog.tsx';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { Keys } from '#renderer/ui/keys.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useAllMenuItems } from '#renderer/ui/menu-items.tsx';
import styles from './keys-sheet.module.css';

type KeysSheetProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** F1: every key that works here, from the same list as the palette. */
export function KeysSheet({ isOpen, onClose }: KeysSheetProps) {
  const t = useMessages();
  const items = useAllMenuItems();
  const groups = Map.groupBy(
    items.filter((item) => item.keys !== undefined),
    (item) => item.group,
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t.search.keys} size="wide">
      <div className={styles['groups']}>
        {[...groups].map(([group, members]) => (
          <section key={group} className={styles['group']}>
            <h3>{group}</h3>
            <FactList facts={members.map((item) => ({ label: item.label, value: <Keys keys={item.keys ?? ''} /> }))} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
