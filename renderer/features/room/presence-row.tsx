import type { KeyboardEvent } from 'react';
import styles from './presence-row.module.css';

type PresenceRowProps<K extends string> = {
  readonly name: string;
  readonly group: string;
  readonly options: readonly { readonly id: K; readonly label: string }[];
  readonly value: K | null;
  /** null takes the choice back (Delete). */
  readonly onChange: (value: K | null) => void;
};

/** One body and one of a few words about it, side by side: arrows choose, Tab goes on to the next body, Delete takes it back. */
export function PresenceRow<K extends string>({ name, group, options, value, onChange }: PresenceRowProps<K>) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onChange(null);
  };
  return (
    <fieldset className={styles['row']}>
      <legend className={styles['name']}>{name}</legend>
      <span className={styles['choices']}>
        {options.map(({ id, label }) => (
          <label key={id} className={styles['choice']}>
            <input type="radio" name={group} checked={value === id} onChange={() => onChange(id)} onKeyDown={onKeyDown} />
            {label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
