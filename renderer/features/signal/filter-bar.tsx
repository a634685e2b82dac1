import { useReference } from '#renderer/ipc/use-reference.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { SignalFilter, StatusGroup } from './filter.ts';
import styles from './register.module.css';

export type FilterBarProps = {
  readonly filter: SignalFilter;
  /** Absent until every signal is there. */
  readonly counts: Readonly<Record<StatusGroup, number>> | undefined;
  readonly onFilter: (filter: SignalFilter) => void;
};

const groups: readonly StatusGroup[] = ['running', 'toCheck', 'drafts', 'closed', 'all'];

/** Above the register: find, which state, which form, which urgency. */
export function FilterBar({ filter, counts, onFilter }: FilterBarProps) {
  const words = useMessages().signal.filter;
  const { label, options } = useReference();
  const choices = (list: 'FORM' | 'URGENCY') => options(list).map(({ code }) => ({ id: code, label: label(list, code) }));
  return (
    <>
      <div className={styles['search']}>
        <SearchField label={words.text} value={filter.text} onChange={(text) => onFilter({ ...filter, text })} />
      </div>
      <Segments
        label={words.status}
        options={groups.map((group) => ({ id: group, label: counts ? `${words.groups[group]} ${counts[group]}` : words.groups[group] }))}
        value={filter.group}
        onChange={(group) => onFilter({ ...filter, group })}
      />
      <div className={styles['choice']}>
        <Select label={words.form} isLabelHidden options={choices('FORM')} value={filter.form} emptyLabel={words.anyForm} onChange={(form) => onFilter({ ...filter, form })} />
      </div>
      <div className={styles['choice']}>
        <Select label={words.urgency} isLabelHidden options={choices('URGENCY')} value={filter.urgency} emptyLabel={words.anyUrgency} onChange={(urgency) => onFilter({ ...filter, urgency })} />
      </div>
    </>
  );
}
