import { useReference } from '#renderer/ipc/use-reference.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { DecisionFilter, Period } from './filter.ts';
import styles from './decision.module.css';

type FilterBarProps = {
  readonly filter: DecisionFilter;
  /** The routes that some decision has. */
  readonly routes: readonly string[];
  readonly onFilter: (filter: DecisionFilter) => void;
};

const periods: readonly Period[] = ['weeks4', 'weeks13', 'year', 'all'];
const statuses: readonly DecisionFilter['status'][] = ['all', 'valid', 'withdrawn'];

/** Above the register: find, which period, which route, valid or withdrawn. */
export function FilterBar({ filter, routes, onFilter }: FilterBarProps) {
  const words = useMessages().decision.filter;
  const { label } = useReference();
  return (
    <>
      <div className={styles['search']}>
        <SearchField label={words.text} value={filter.text} onChange={(text) => onFilter({ ...filter, text })} />
      </div>
      <Segments
        label={words.period}
        options={periods.map((period) => ({ id: period, label: words.periods[period] }))}
        value={filter.period}
        onChange={(period) => onFilter({ ...filter, period })}
      />
      <div className={styles['route']}>
        <Select
          label={words.route}
          isLabelHidden
          options={routes.map((route) => ({ id: route, label: label('ROUTE', route) }))}
          value={filter.route}
          emptyLabel={words.anyRoute}
          onChange={(route) => onFilter({ ...filter, route })}
        />
      </div>
      <div className={styles['push']}>
        <Segments
          label={words.status}
          options={statuses.map((status) => ({ id: status, label: words.statuses[status] }))}
          value={filter.status}
          onChange={(status) => onFilter({ ...filter, status })}
        />
      </div>
    </>
  );
}
