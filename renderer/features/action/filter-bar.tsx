import { useReference } from '#renderer/ipc/use-reference.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { ActionFilter, Show } from './filter.ts';
import type { GroupBy } from './groups.ts';
import styles from './action.module.css';

type FilterBarProps = {
  readonly filter: ActionFilter;
  readonly counts: Readonly<Record<Show, number>>;
  readonly by: GroupBy;
  /** The partners that have an action. */
  readonly owners: readonly string[];
  readonly onFilter: (filter: ActionFilter) => void;
  readonly onGroup: (by: GroupBy) => void;
};

const shows: readonly Show[] = ['open', 'late', 'done', 'cancelled'];
const groups: readonly GroupBy[] = ['owner', 'due', 'signal'];

/** Above the register: find, which to show, of whom, and how to group. */
export function FilterBar({ filter, counts, by, owners, onFilter, onGroup }: FilterBarProps) {
  const words = useMessages().action.filter;
  const { organisation } = useReference();
  const partners = owners.map((id) => ({ id, label: organisation(id) })).toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
  return (
    <>
      <div className={styles['search']}>
        <SearchField label={words.text} value={filter.text} onChange={(text) => onFilter({ ...filter, text })} />
      </div>
      <Segments
        label={words.show}
        options={shows.map((show) => ({ id: show, label: `${words.shows[show]} ${counts[show]}` }))}
        value={filter.show}
        onChange={(show) => onFilter({ ...filter, show })}
      />
      <div className={styles['partner']}>
        <Select label={words.partner} isLabelHidden options={partners} value={filter.ownerId} emptyLabel={words.anyPartner} onChange={(ownerId) => onFilter({ ...filter, ownerId })} />
      </div>
      <div className={styles['push']}>
        <span aria-hidden="true" className={styles['by']}>
          {words.group}
        </span>
        <Segments label={words.group} options={groups.map((group) => ({ id: group, label: words.groups[group] }))} value={by} onChange={onGroup} />
      </div>
    </>
  );
}
