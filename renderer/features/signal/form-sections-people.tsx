import type { CodeList } from '#shared/reference/reference.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { choices, Place, type SectionProps } from './form-sections.tsx';
import styles from './form.module.css';

type CodeField = 'victimCount' | 'ageBand' | 'gender' | 'originGroup' | 'comenshaReported' | 'urgency' | 'suspicion';

const lists: Readonly<Record<CodeField, CodeList>> = {
  victimCount: 'VICTIM_COUNT', ageBand: 'AGE_BAND', gender: 'GENDER', originGroup: 'ORIGIN_GROUP', comenshaReported: 'COMENSHA', urgency: 'URGENCY', suspicion: 'SUSPICION',
};

function CodeSelect({ name, fields, onChange, hint }: SectionProps & { readonly name: CodeField; readonly hint?: string | undefined }) {
  const words = useMessages().signal.form;
  const reference = useReference();
  return (
    <Place name={name}>
      <Select
        name={name}
        label={words.field[name]}
        hint={hint}
        options={choices(reference, lists[name], [fields[name]])}
        value={fields[name]}
        onChange={(code) => code !== null && onChange({ [name]: code })}
      />
    </Place>
  );
}

/** Who may be concerned, coarsely: no nationality, no language, no exact age (docs/domain.md 2.5). */
export function PeopleSection({ fields, onChange }: SectionProps) {
  const { section, field, hint, choose } = useMessages().signal.form;
  const { organisations } = useReference();
  const bodies = organisations.filter((body) => body.isActive || body.id === fields.comenshaById);
  return (
    <Section title={section.people} meta={hint.people}>
      <div className={styles['columns']}>
        <CodeSelect name="victimCount" {...{ fields, onChange }} />
        <CodeSelect name="ageBand" {...{ fields, onChange }} />
        <CodeSelect name="gender" {...{ fields, onChange }} />
        <CodeSelect name="originGroup" {...{ fields, onChange }} />
        <CodeSelect name="comenshaReported" {...{ fields, onChange }} />
        {fields.comenshaReported === 'YES' && (
          <Place name="comenshaById">
            <ComboBox<string>
              placeholder={choose}
              name="comenshaById"
              isOptional
              label={field.comenshaBy}
              options={bodies.map(({ id, shortName }) => ({ id, label: shortName }))}
              value={fields.comenshaById}
              onChange={(comenshaById) => onChange({ comenshaById })}
            />
          </Place>
        )}
      </div>
      <MinorHint {...{ fields, onChange }} />
    </Section>
  );
}

/** An age below eighteen goes with a flag that makes the program act. */
function MinorHint({ fields, onChange }: SectionProps) {
  const words = useMessages().signal.form;
  const { entry } = useReference();
  const isMinor = entry('AGE_BAND', fields.ageBand)?.attributes['minor'] === true;
  if (!isMinor || fields.flags.includes('F_MINOR')) return null;
  return (
    <Notice tone="caution" end={<Button size="small" onPress={() => onChange({ flags: [...fields.flags, 'F_MINOR'] })}>{words.setMinor}</Button>}>
      {words.minorAge}
    </Notice>
  );
}

/** Urgency as the submitter sees it, and what the meeting weighs later (docs/domain.md 2.5). */
export function WeighingSection({ fields, onChange }: SectionProps) {
  const { section, field, hint, critical } = useMessages().signal.form;
  const { words, entry } = useReference();
  const cannotWait = fields.urgency === 'ACUTE' || fields.indicators.some((code) => entry('INDICATOR', code)?.attributes['critical'] === true);
  return (
    <Section title={section.weighing}>
      <div className={styles['columns']}>
        <CodeSelect name="urgency" {...{ fields, onChange }} hint={words('URGENCY', fields.urgency, 'meaning')} />
        <CodeSelect name="suspicion" {...{ fields, onChange }} hint={fields.suspicion === 'NOT_WEIGHED' ? hint.suspicion : words('SUSPICION', fields.suspicion, 'meaning')} />
        <Place name="reviewDate">
          <DateField name="reviewDate" isOptional label={field.reviewDate} hint={hint.reviewDate} value={fields.reviewDate} onChange={(reviewDate) => onChange({ reviewDate })} />
        </Place>
      </div>
      {cannotWait && <Notice tone="critical">{critical}</Notice>}
    </Section>
  );
}
