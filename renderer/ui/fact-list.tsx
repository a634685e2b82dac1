import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

export type Fact = {
  readonly label: string;
  readonly value: ReactNode;
};

type FactListProps = {
  readonly facts: readonly Fact[];
  /** `list` sets label beside value; `band` sets them over each other in a row, parted by hairlines. */
  readonly layout?: 'list' | 'band';
};

export function FactList({ facts, layout = 'list' }: FactListProps) {
  return (
    <dl className={styles[layout]}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
