import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './timeline.module.css';

export type TimelineEntry = {
  readonly id: string;
  /** The day, as it is shown: 'do 19 nov'. */
  readonly when: string;
  /** `next` is still to come, `main` is filled, `side` is open: what happened in between. */
  readonly kind: 'next' | 'main' | 'side';
  readonly title: ReactNode;
  readonly body?: ReactNode;
};

/** What happened, on one line from new to old. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles['timeline']}>
      {entries.map((entry) => (
        <li key={entry.id} className={classNames(styles['entry'], styles[entry.kind])}>
          <span className={styles['when']}>{entry.when}</span>
          <div className={styles['what']}>
            <strong>{entry.title}</strong>
            {entry.body}
          </div>
        </li>
      ))}
    </ol>
  );
}
