import type { ReactNode } from 'react';
import { foundExamples, missedExamples } from '#shared/anonymity/examples.ts';
import { measuredFigures } from '#shared/anonymity/figures.ts';
import { identifierTypes } from '#shared/anonymity/finding.ts';
import { formatDateLong } from '#shared/i18n/format.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { RecordTable, type RecordColumn } from './record-table.tsx';
import styles from './anonymity-settings.module.css';

/** What the text check does, what it misses, and what stays with a person: for the chair, the privacy officer and the CISO. */
export function HowItWorks() {
  const words = useMessages().anonymity.explained;
  return (
    <article className={styles['parts']}>
      {/* The way back, and what the keys of a long page start from. */}
      <p>
        <TextLink href="/settings/anonymity" variant="go">
          {words.toSettings}
        </TextLink>
      </p>
      <Part heading={words.responsible.heading} text={words.responsible.text} />
      <Part heading={words.finds.heading} text={[words.finds.intro]}>
        <Kinds />
      </Part>
      <Part heading={words.sure.heading} text={words.sure.text} />
      <Part heading={words.act.heading} text={words.act.text} />
      <Part heading={words.gates.heading} text={words.gates.text} />
      <Part heading={words.misses.heading} text={[words.misses.intro]}>
        <ul className={styles['examples']}>
          {missedExamples.map((example) => (
            <li key={example} lang="nl">
              {example}
            </li>
          ))}
        </ul>
        <p>{words.misses.more}</p>
      </Part>
      <Figures />
      <Part heading={words.kept.heading} text={words.kept.text} />
      <Part heading={words.local.heading} text={words.local.text} />
    </article>
  );
}

function Part({ heading, text, children }: { readonly heading: string; readonly text: readonly string[]; readonly children?: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3>{heading}</h3>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}

const exampleOf = (type: (typeof identifierTypes)[number]) => <span lang="nl">{foundExamples[type]}</span>;

function Kinds() {
  const { explained, kind } = useMessages().anonymity;
  const words = explained.finds;
  const columns: readonly RecordColumn<(typeof identifierTypes)[number]>[] = [
    { id: 'kind', header: words.kind, cell: (type) => kind[type] },
    { id: 'example', header: words.example, cell: exampleOf },
  ];
  return <RecordTable caption={words.caption} columns={columns} rows={identifierTypes} rowId={(type) => type} />;
}

type Measured = (typeof measuredFigures.sets)[number];

function Figures() {
  const words = useMessages().anonymity.explained.figures;
  const language = useLanguage();
  const number = (value: number) => new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(value);
  const percent = (value: number) => words.percent(number(value));
  const columns: readonly RecordColumn<Measured>[] = [
    { id: 'set', header: words.set, cell: (row) => words.sets[row.set](number(row.texts)) },
    { id: 'identifiers', header: words.identifiers, isRight: true, cell: (row) => number(row.identifiers) },
    { id: 'masked', header: words.masked, isRight: true, cell: (row) => percent(row.masked) },
    { id: 'persons', header: words.persons, isRight: true, cell: (row) => percent(row.persons) },
    { id: 'right', header: words.right, isRight: true, cell: (row) => percent(row.right) },
    { id: 'alarms', header: words.alarms, isRight: true, cell: (row) => number(row.alarms) },
  ];
  return (
    <Part heading={words.heading} text={[words.intro(formatDateLong(language, CivilDate.parse(measuredFigures.measuredOn)))]}>
      <RecordTable caption={words.caption} columns={columns} rows={measuredFigures.sets} rowId={(row) => row.set} />
      <p>{words.flatter}</p>
    </Part>
  );
}
