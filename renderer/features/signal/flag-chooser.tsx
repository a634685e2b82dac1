import { memo } from 'react';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { Change } from './use-signal-form.ts';
import styles from './form.module.css';

type FlagChooserProps = { readonly flags: readonly string[]; readonly onChange: Change };

/** Special cases; one that is chosen says at once what it asks of the meeting (docs/domain.md 2.6). */
export const FlagChooser = memo(function FlagChooser({ flags, onChange }: FlagChooserProps) {
  const { section } = useMessages().signal.form;
  const { options, label, words } = useReference();
  const offered = options('FLAG', flags).map(({ code }) => ({
    id: code,
    label: label('FLAG', code),
    description: flags.includes(code) ? words('FLAG', code, 'prompt') : undefined,
  }));
  return (
    <Section title={section.flags} count={flags.length}>
      <div className={styles['checks']} data-field="flags">
        <CheckboxGroup name="flags" label={section.flags} isLabelHidden layout="columns" options={offered} value={flags} onChange={(next) => onChange({ flags: next })} />
      </div>
    </Section>
  );
});
