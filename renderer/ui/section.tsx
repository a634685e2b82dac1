import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = {
  readonly title: string;
  /** How many there are, beside the title. */
  readonly count?: number | undefined;
  /** After the title, in a quieter voice. */
  readonly meta?: ReactNode;
  /** At the end of the line: a button. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
};

/** A heading over a hairline, and what belongs to it. */
export function Section({ title, count, meta, end, children }: SectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles['section']}>
      <header className={styles['head']}>
        <h2 id={headingId}>{title}</h2>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
        {meta && <span className={styles['meta']}>{meta}</span>}
        {end && <div className={styles['end']}>{end}</div>}
      </header>
      {children}
    </section>
  );
}
