import { titleOf } from '#shared/signal/rules.ts';
import { useReference, type Reference } from '#renderer/ipc/use-reference.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { FormFields, RequiredField } from './form-fields.ts';
import styles from './form.module.css';

type FormSummaryProps = {
  readonly fields: FormFields;
  readonly missing: readonly RequiredField[];
  readonly onGo: (field: RequiredField) => void;
};

/** Beside the form, always in sight: the title as it will be, and what is still missing, each with its way there. */
export function FormSummary({ fields, missing, onGo }: FormSummaryProps) {
  const words = useMessages().signal.form;
  const reference = useReference();
  const title = previewOf(fields, reference);
  const names: Readonly<Record<RequiredField, string>> = {
    form: words.field.form, sector: words.field.sector, municipalityId: words.field.municipality, submitterId: words.field.submitter,
    submittedOn: words.field.submittedOn, sourceType: words.field.sourceType, sourceBasis: words.field.sourceBasis, text: words.missing.text,
  };
  return (
    <aside className={styles['summary']}>
      <Section title={words.preview}>
        <p className={styles['preview']} aria-live="polite">
          {title ?? <span className={styles['quiet']}>{words.previewEmpty}</span>}
        </p>
      </Section>
      <Section title={words.missing.heading} count={missing.length}>
        {missing.length === 0 ? (
          <p className={styles['done']}>
            <StateMark icon="check">{words.missing.none}</StateMark>
          </p>
        ) : (
          <ul className={styles['missing']}>
            {missing.map((field) => (
              <li key={field}>
                <Button variant="link" onPress={() => onGo(field)}>
                  {names[field]}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </aside>
  );
}

/** The neutral title, in Dutch as it is stored; undefined until form, sector and municipality are chosen. */
function previewOf({ form, sector, topic, municipalityId }: FormFields, { entry, municipality }: Reference): string | undefined {
  const code = sector === null ? undefined : entry('SECTOR', sector);
  if (form === null || !code || municipalityId === null) return undefined;
  const { title } = code.attributes as { readonly title?: { readonly nl?: string } };
  return titleOf({ form, sectorTitle: title?.nl ?? code.nl, topic: topic.trim() || null, municipality: municipality(municipalityId) });
}
