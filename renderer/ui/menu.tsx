import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { Keys } from './keys.tsx';
import styles from './menu.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly run: () => void;
};

type MenuProps = {
  /** What the choices are about, for who hears the screen. */
  readonly label: string;
  /** A Button or IconButton. */
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
};

/** What can be done with one thing, behind a button: for what is not done weekly. */
export function Menu({ label, trigger, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} placement="bottom end" className={styles['popover'] ?? ''}>
        <AriaMenu aria-label={label} className={styles['menu'] ?? ''}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.run}
              className={classNames(styles['item'], entry.isDanger && styles['danger'])}
            >
              {entry.icon && <Icon name={entry.icon} />}
              <span className={styles['label']}>{entry.label}</span>
              {entry.keys && <Keys keys={entry.keys} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
