import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** For who hears the screen rather than sees it. */
export function VisuallyHidden({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <span id={id} className={styles['hidden']}>
      {children}
    </span>
  );
}
