import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './option.ts';
import styles from './segments.module.css';

type SegmentsProps<K extends string> = {
  /** What is chosen here; heard, not seen. */
  readonly label: string;
  readonly options: readonly Option<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
};

/** A view of the same things: two to five short words in a row, one of which is on. */
export function Segments<K extends string>({ label, options, value, onChange }: SegmentsProps<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([key]) => key !== undefined && onChange(key as K)}
      className={styles['segments'] ?? ''}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} isDisabled={option.isDisabled ?? false} className={styles['segment'] ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
