import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './chip.module.css';

type ChipProps = {
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
};

/** A flag: a word in a hairline, with a shape when it warns. A state is a StateMark. */
export function Chip({ icon, children }: ChipProps) {
  return (
    <span className={styles['chip']}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}
