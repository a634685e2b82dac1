import { memo, type ReactNode } from 'react';
import type { CodeList } from '#shared/reference/reference.ts';
import type { About } from '#renderer/guard/about.ts';
import { GuardedField } from '#renderer/guard/guarded-field.tsx';
import type { FieldPlace } from '#renderer/guard/use-guarded-text.tsx';
import { useReference, type Reference } from '#renderer/ipc/use-reference.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { MultiSelect } from '#renderer/ui/multi-select.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { MOST_TEXT, type FormFields } from './form-fields.ts';
import { asksCrossBorder, type Change } from './use-signal-form.ts';
import styles from './form.module.css';

export type SectionProps = { readonly fields: FormFields; readonly onChange: Change };

/** What the free texts of the form are about, and how often they were kept. */
export type Guarding = { readonly about: About; readonly keeps: number };

const placeOf = ({ context }: About, field: string): FieldPlace | undefined => (context ? { record: 'signal', id: context.id, field } : undefined);

/** A place for one field, by the name that its errors and the summary know it by. */
export const Place = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => <div data-field={name}>{children}</div>;

/** The codes of a list as choices; what is chosen stays on offer although it was switched off. */
export const choices = ({ options, label }: Reference, list: CodeList, chosen: readonly (string | null)[]) =>
  options(list, chosen.filter((code) => code !== null)).map(({ code }) => ({ id: code, label: label(list, code) }));

/** Form, sector and municipality: what the title is made of. */
export function WhatSection({ fields, onChange, guarding }: SectionProps & { readonly guarding: Guarding }) {
  const { section, field, hint, choose } = useMessages().signal.form;
  const reference = useReference();
  const { municipalities, entry } = reference;
  const places = municipalities.filter((place) => place.isActive || place.id === fields.municipalityId);
  const forms = choices(reference, 'FORM', [fields.form, ...fields.secondaryForms]);
  return (
    <Section title={section.what}>
      <div className={styles['columns']}>
        <Place name="form">
          <Select name="form" label={field.form} options={forms} value={fields.form} onChange={(form) => onChange({ form })} />
        </Place>
        <Place name="sector">
          <ComboBox<string> placeholder={choose} name="sector" label={field.sector} options={choices(reference, 'SECTOR', [fields.sector])} value={fields.sector} onChange={(sector) => onChange({ sector })} />
        </Place>
        <Place name="municipalityId">
          <ComboBox<string>
            placeholder={choose}
            name="municipalityId"
            label={field.municipality}
            options={places.map(({ id, name }) => ({ id, label: name }))}
            value={fields.municipalityId}
            onChange={(municipalityId) => onChange({ municipalityId })}
          />
        </Place>
        <Place name="secondaryForms">
          <MultiSelect
            name="secondaryForms"
            isOptional
            label={field.secondaryForms}
            options={forms.filter(({ id }) => id !== fields.form)}
            value={fields.secondaryForms}
            onChange={(secondaryForms) => onChange({ secondaryForms })}
          />
        </Place>
        {asksCrossBorder(entry, fields.form) && (
          <Place name="crossBorder">
            <Select
              name="crossBorder"
              label={field.crossBorder}
              options={choices(reference, 'CROSS_BORDER', [fields.crossBorder])}
              value={fields.crossBorder}
              onChange={(crossBorder) => onChange({ crossBorder })}
            />
          </Place>
        )}
        <Place name="topic">
          <GuardedField
            {...guarding}
            place={placeOf(guarding.about, 'topic')}
            name="topic"
            isOptional
            label={field.topic}
            hint={hint.topic}
            value={fields.topic}
            onChange={(topic) => onChange({ topic })}
          />
        </Place>
      </div>
    </Section>
  );
}

/** Through whom it came in; the reporter is not kept (docs/domain.md 2.4). */
export function SourceSection({ fields, onChange }: SectionProps) {
  const { section, field, hint, choose } = useMessages().signal.form;
  const reference = useReference();
  const bodies = reference.organisations.filter((body) => body.isActive || body.id === fields.submitterId);
  return (
    <Section title={section.source} meta={hint.sourceType}>
      <div className={styles['columns']}>
        <Place name="submitterId">
          <ComboBox<string>
            placeholder={choose}
            name="submitterId"
            label={field.submitter}
            options={bodies.map(({ id, shortName }) => ({ id, label: shortName }))}
            value={fields.submitterId}
            onChange={(submitterId) => onChange({ submitterId })}
          />
        </Place>
        <Place name="submittedOn">
          <DateField name="submittedOn" label={field.submittedOn} value={fields.submittedOn} onChange={(submittedOn) => onChange({ submittedOn })} />
        </Place>
        <Place name="sourceType">
          <ComboBox<string>
            placeholder={choose}
            name="sourceType"
            label={field.sourceType}
            options={choices(reference, 'SOURCE_TYPE', [fields.sourceType])}
            value={fields.sourceType}
            onChange={(sourceType) => onChange({ sourceType })}
          />
        </Place>
        <Place name="sourceBasis">
          <Select
            name="sourceBasis"
            label={field.sourceBasis}
            options={choices(reference, 'SOURCE_BASIS', [fields.sourceBasis])}
            value={fields.sourceBasis}
            onChange={(sourceBasis) => onChange({ sourceBasis })}
          />
        </Place>
      </div>
    </Section>
  );
}

/** From here on the room that is left is told. */
const NEAR = 1_000;

type TextSectionProps = { readonly text: string; readonly onChange: Change; readonly guarding: Guarding };

/** The facts in words. Anything typed or pasted stays: too long is said, not cut off. */
export const TextSection = memo(function TextSection({ text, onChange, guarding }: TextSectionProps) {
  const { section, field, hint, left } = useMessages().signal.form;
  const room = MOST_TEXT - text.length;
  return (
    <Section title={section.text}>
      <div className={styles['words']} data-field="text">
        <GuardedField
          {...guarding}
          place={placeOf(guarding.about, 'text')}
          name="text"
          isMultiline
          isSpellChecked
          rows={8}
          label={field.text}
          hint={hint.text}
          value={text}
          onChange={(next) => onChange({ text: next })}
          below={room < NEAR && <span role="status" className={styles['left']}>{left(room)}</span>}
        />
      </div>
    </Section>
  );
});
