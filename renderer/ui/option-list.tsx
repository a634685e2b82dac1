import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';
import styles from './option-list.module.css';

type OptionListProps = {
  readonly options?: readonly Option<string>[];
  readonly empty?: string;
};

/** The list that a Select or ComboBox opens. Without `options` it shows those that the field around it holds. */
export function OptionList({ options, empty }: OptionListProps) {
  return (
    <ListBox {...(options && { items: options })} className={styles['list'] ?? ''} renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}>
      {(option: Option<string>) => (
        <ListBoxItem id={option.id} textValue={option.label} isDisabled={option.isDisabled ?? false} className={styles['option'] ?? ''}>
          {({ isSelected }) => (
            <>
              <Text slot="label">{option.label}</Text>
              {option.description && (
                <Text slot="description" className={styles['why'] ?? ''}>
                  {option.description}
                </Text>
              )}
              {isSelected && <Icon name="check" size="small" />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}

/** The plane under a field that a list opens on: as wide as the field. */
export function OptionPlane({ children }: { readonly children: ReactNode }) {
  return (
    <Popover className={styles['plane'] ?? ''} offset={4}>
      {children}
    </Popover>
  );
}
