import { useState } from 'react';
import { Button, Select as AriaSelect, SelectValue, type SelectProps as AriaSelectProps } from 'react-aria-components';
import { Autocomplete, Input, TextField } from 'react-aria-components';
import { boxClass, fieldClass, FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';
import { OptionList, OptionPlane } from './option-list.tsx';
import type { Option } from './option.ts';
import { contains } from './plain-text.ts';
import styles from './multi-select.module.css';

const SEARCH_FROM = 9;

type MultiSelectProps<K extends string> = FieldWords &
  Pick<AriaSelectProps<Option<K>, 'multiple'>, 'name' | 'isRequired' | 'isDisabled' | 'autoFocus'> & {
    readonly options: readonly Option<K>[];
    readonly value: readonly K[];
    readonly onChange: (value: readonly K[]) => void;
    readonly placeholder?: string | undefined;
  };

/** Any number of a list. Above eight options it can be searched by typing. */
export function MultiSelect<K extends string>({ options, value, onChange, placeholder, ...props }: MultiSelectProps<K>) {
  const t = useMessages();
  const [wanted, setWanted] = useState('');
  const { label, hint, error, isLabelHidden, isOptional, ...rest } = props;
  const chosen = options.filter((option) => value.includes(option.id)).map((option) => option.label);
  const list = <OptionList options={options} empty={t.common.nothingFound} />;
  return (
    <AriaSelect<Option<K>, 'multiple'>
      {...rest}
      selectionMode="multiple"
      value={value}
      onChange={(keys) => onChange(keys as K[])}
      onOpenChange={() => setWanted('')}
      {...(error && { isInvalid: true })}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame {...{ label, hint, error, isLabelHidden, isOptional }}>
        <Button className={`${boxClass} ${styles['button']}`} {...(error && { 'data-invalid': true })}>
          <SelectValue className={styles['value'] ?? ''}>{chosen.length > 0 ? chosen.join(', ') : (placeholder ?? t.common.choose)}</SelectValue>
          <Icon name="chevronDown" size="small" />
        </Button>
      </FieldFrame>
      <OptionPlane>
        {options.length < SEARCH_FROM ? (
          list
        ) : (
          <Autocomplete filter={contains} inputValue={wanted} onInputChange={setWanted}>
            <TextField aria-label={t.common.search} className={styles['search'] ?? ''}>
              <Icon name="search" size="small" />
              <Input placeholder={t.common.search} />
            </TextField>
            {list}
          </Autocomplete>
        )}
      </OptionPlane>
    </AriaSelect>
  );
}
