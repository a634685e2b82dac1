import { SearchField as AriaSearchField, Group, Input, Label } from 'react-aria-components';
import { boxClass, fieldClass } from './field.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { useMessages } from './language.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './search-field.module.css';

type SearchFieldProps = {
  /** What is searched through; heard, and shown as example. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
};

/** Filters while one types; Escape empties it. */
export function SearchField({ label, value, onChange, autoFocus }: SearchFieldProps) {
  const t = useMessages();
  return (
    <AriaSearchField value={value} onChange={onChange} autoFocus={autoFocus ?? false} className={`${fieldClass} ${styles['field']}`}>
      <Label>
        <VisuallyHidden>{label}</VisuallyHidden>
      </Label>
      <Group className={`${boxClass} ${styles['box']}`}>
        <Icon name="search" />
        <Input placeholder={label} />
        {value !== '' && <IconButton icon="close" label={t.common.clear} />}
      </Group>
    </AriaSearchField>
  );
}
