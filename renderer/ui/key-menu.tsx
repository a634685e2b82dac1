import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { Keys } from './keys.tsx';
import { useRunKeys } from './menu-items.tsx';
import styles from './key-menu.module.css';

/** One thing to choose, with the one key that chooses it. */
export type KeyChoice = {
  readonly id: string;
  readonly keys: string;
  readonly label: string;
  /** In a few words what choosing it means. */
  readonly why?: string | undefined;
  readonly isDisabled?: boolean;
  readonly run: () => void;
};

type KeyMenuProps = {
  /** What it hangs on. */
  readonly anchor: HTMLElement;
  /** What the choices are about, for who hears the screen. */
  readonly label: string;
  readonly head: ReactNode;
  readonly foot?: ReactNode;
  readonly choices: readonly KeyChoice[];
  readonly onClose: () => void;
};

/** Choices at a place on the screen, each with a key of its own: one keystroke is enough, arrows and Enter work as well. */
export function KeyMenu({ anchor, label, head, foot, choices, onClose }: KeyMenuProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  const runKeys = useRunKeys();
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = choices.find(({ keys }) => keys === event.key.toUpperCase());
    const isTaken = choice ? true : /^F\d+$/.test(event.key) && runKeys(event.nativeEvent);
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
    if (choice && !choice.isDisabled) choice.run();
  };
  return (
    <Popover triggerRef={trigger} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} placement="bottom start" offset={6} aria-label={label} className={styles['popover'] ?? ''}>
      {/* The keys of the choices go before looking up a choice by its first letters. */}
      <div role="presentation" onKeyDownCapture={byKey}>
        <div className={styles['head']}>{head}</div>
        <AriaMenu aria-label={label} autoFocus="first" className={styles['menu'] ?? ''} onClose={() => undefined} onAction={(id) => choices.find((choice) => choice.id === id)?.run()}>
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.label} isDisabled={choice.isDisabled ?? false} className={styles['item'] ?? ''}>
              <Keys keys={choice.keys} />
              <span>{choice.label}</span>
              {choice.why && <span className={styles['why']}>{choice.why}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
        {foot && <div className={styles['foot']}>{foot}</div>}
      </div>
    </Popover>
  );
}
