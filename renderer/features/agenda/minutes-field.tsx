import { useState, type KeyboardEvent } from 'react';
import { useMessages } from '#renderer/ui/language.tsx';
import type { AgendaRow } from './use-agenda-edits.ts';
import styles from './agenda-table.module.css';

const MOST = 240;

type MinutesFieldProps = { readonly item: AgendaRow; readonly onChange: (minutes: number) => void; readonly onWalk: (by: 1 | -1) => void };

/** Minutes of one item, in its row: Enter or leaving it sets them, the arrows go to the next row, Escape leaves them as they were. */
export function MinutesField({ item, onChange, onWalk }: MinutesFieldProps) {
  const t = useMessages().agenda;
  const [typed, setTyped] = useState<string>();
  const minutes = typed === undefined ? item.minutes : Number(typed);
  const isUnclear = typed !== undefined && !(/^\d{1,3}$/.test(typed.trim()) && minutes <= MOST);

  const set = () => {
    if (typed !== undefined && !isUnclear && minutes !== item.minutes) onChange(minutes);
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      Enter: () => onWalk(1),
      ArrowDown: () => onWalk(1),
      ArrowUp: () => onWalk(-1),
      Escape: () => setTyped(undefined),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    // Leaving the field sets the minutes, once.
    if (event.key === 'Enter') event.currentTarget.blur();
    run();
  };
  return (
    <input
      className={styles['minutes']}
      type="text"
      inputMode="numeric"
      aria-label={t.minutesFor(item.number)}
      aria-invalid={isUnclear}
      value={typed ?? String(item.minutes)}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={set}
      onKeyDown={onKeyDown}
    />
  );
}
