import { memo, useMemo, useState } from 'react';
import type { CodeEntry } from '#shared/reference/reference.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { contains } from '#renderer/ui/plain-text.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { Change } from './use-signal-form.ts';
import styles from './form.module.css';

type IndicatorChooserProps = { readonly indicators: readonly string[]; readonly form: string | null; readonly onChange: Change };
type Family = { readonly code: string; readonly members: readonly CodeEntry[] };

const GENERAL = 'ALG';

/** 88 indicators in families: those of the form stand open, the others wait; searching looks through all (docs/domain.md 2.8). */
export const IndicatorChooser = memo(function IndicatorChooser({ indicators, form, onChange }: IndicatorChooserProps) {
  const words = useMessages().signal.form;
  const [wanted, setWanted] = useState('');
  const families = useFamilies(indicators, wanted);
  return (
    <Section title={words.section.indicators} meta={words.indicators.chosen(indicators.length)}>
      <div className={styles['indicators']} data-field="indicators">
        <p className={styles['quiet']}>{words.indicators.explain}</p>
        <SearchField label={words.indicators.search} value={wanted} onChange={setWanted} />
        {families.length === 0 && <p role="status">{words.indicators.none}</p>}
        {families.map((family) => (
          <FamilyFold
            key={family.code}
            family={family}
            chosen={indicators}
            isOpen={wanted.trim() !== '' || family.code === GENERAL || family.code === form}
            onChange={onChange}
          />
        ))}
      </div>
    </Section>
  );
});

function useFamilies(indicators: readonly string[], wanted: string): readonly Family[] {
  const { options, label } = useReference();
  return useMemo(() => {
    const offered = options('INDICATOR', indicators);
    const fits = (row: CodeEntry) => wanted.trim() === '' || contains(`${row.code} ${label('INDICATOR', row.code)}`, wanted);
    return options('INDICATOR_GROUP')
      .map(({ code }) => ({ code, members: offered.filter((row) => row.group === code && fits(row)) }))
      .filter(({ members }) => members.length > 0);
  }, [options, label, indicators, wanted]);
}

type FamilyFoldProps = { readonly family: Family; readonly chosen: readonly string[]; readonly isOpen: boolean; readonly onChange: Change };

function FamilyFold({ family, chosen, isOpen: shouldOpen, onChange }: FamilyFoldProps) {
  const words = useMessages().signal.form.indicators;
  const { label } = useReference();
  /** Until it is folded by hand it follows the form and the search. */
  const [byHand, setByHand] = useState<boolean>();
  const isOpen = byHand ?? shouldOpen;
  const mine = family.members.map(({ code }) => code);
  const chosenHere = chosen.filter((code) => mine.includes(code));
  const name = words.group(label('INDICATOR_GROUP', family.code), chosenHere.length, mine.length);
  const options = family.members.map(({ code, attributes }) => ({
    id: code,
    label: `${code} ${label('INDICATOR', code)}`,
    description: attributes['critical'] === true ? words.critical : undefined,
  }));
  return (
    <div>
      <button type="button" className={styles['fold']} aria-expanded={isOpen} onClick={() => setByHand(!isOpen)}>
        <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size="small" />
        {name}
      </button>
      {isOpen && (
        <CheckboxGroup
          label={name}
          isLabelHidden
          options={options}
          value={chosenHere}
          onChange={(next) => onChange({ indicators: [...chosen.filter((code) => !mine.includes(code)), ...next] })}
        />
      )}
    </div>
  );
}
