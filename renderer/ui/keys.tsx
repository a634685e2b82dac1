import { useMessages } from './language.tsx';
import styles from './keys.module.css';

type KeysProps = {
  /** As in the registry of menu items: 'Ctrl+K', 'Alt+ArrowUp'. */
  readonly keys: string;
};

/** A shortcut, key by key, as it stands on the keyboard. */
export function Keys({ keys }: KeysProps) {
  const names = useMessages().common.keyNames as Readonly<Record<string, string>>;
  return (
    <span className={styles['keys']}>
      {keys.split(/\+(?=.)/).map((key) => (
        <kbd key={key} className={styles['key']}>
          {names[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
