import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  readonly icon?: IconName;
  readonly title: string;
  /** What will stand here and how it gets here. */
  readonly text?: ReactNode;
  /** The next step. */
  readonly children?: ReactNode;
};

/** An empty place that teaches the next step. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {icon && <Icon name={icon} size="large" />}
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div className={styles['way']}>{children}</div>}
    </div>
  );
}
