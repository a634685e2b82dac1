import type { KeyboardEvent, ReactNode } from 'react';
import choiceStyles from './choice-row.module.css';
import { useRowInHand } from './presence-list.tsx';
import styles from './presence-row.module.css';

type PresenceRowProps<K extends string> = {
  /** Of the body, unique in its list. */
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly id: K; readonly label: string }[];
  readonly value: K | null;
  /** null takes the choice back (Delete). */
  readonly onChange: (value: K | null) => void;
  /** What more there is to say of this choice, under it. */
  readonly more?: ReactNode;
};

/** One body and one of a few words about it, side by side, in a `PresenceList`: the arrows to the side choose, Delete takes it back. */
export function PresenceRow<K extends string>({ id, name, options, value, onChange, more }: PresenceRowProps<K>) {
  const { isInHand, list, take } = useRowInHand(id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onChange(null);
  };
  const tabbed = value ?? options[0]?.id;
  return (
    <fieldset className={styles['row']} data-name={name}>
      <legend className={styles['name']}>{name}</legend>
      <span className={choiceStyles['choices']}>
        {options.map((option) => (
          <label key={option.id} className={choiceStyles['choice']}>
            <input
              type="radio"
              name={`${list}-${id}`}
              checked={value === option.id}
              tabIndex={isInHand && option.id === tabbed ? 0 : -1}
              onChange={() => onChange(option.id)}
              onFocus={take}
              onKeyDown={onKeyDown}
            />
            {option.label}
          </label>
        ))}
      </span>
      {more && <div className={styles['more']}>{more}</div>}
    </fieldset>
  );
}
