import { formatDate } from '#shared/i18n/format.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { urgencyIcons } from './status-icon.ts';

/** The coarse facts of a signal as a band: weighing, form, source, people, review. */
export function SignalFacts({ signal }: { readonly signal: Signal }) {
  const words = useMessages().signal.fact;
  const language = useLanguage();
  const { label, organisation } = useReference();
  const facts: Fact[] = [
    { label: words.suspicion, value: label('SUSPICION', signal.suspicion) },
    { label: words.urgency, value: <Urgency code={signal.urgency} word={label('URGENCY', signal.urgency)} /> },
    { label: words.form, value: <Form signal={signal} /> },
    { label: words.source, value: label('SOURCE_TYPE', signal.sourceType) },
    { label: words.people, value: peopleOf(signal, label) },
    { label: words.review, value: signal.reviewDate ? formatDate(language, signal.reviewDate) : words.noReview },
    {
      label: words.comensha,
      value: signal.comenshaById ? words.comenshaBy(label('COMENSHA', signal.comenshaReported), organisation(signal.comenshaById)) : label('COMENSHA', signal.comenshaReported),
    },
  ];
  return <FactList layout="band" facts={facts} />;
}

/** How it came in: who brought it, through whom, and how that source knows. The reporter is not kept (docs/domain.md 2.4). */
export function SignalSource({ signal }: { readonly signal: Signal }) {
  const words = useMessages().signal.form;
  const language = useLanguage();
  const { label, organisation } = useReference();
  return (
    <Section title={words.section.source}>
      <FactList
        facts={[
          { label: words.field.submitter, value: organisation(signal.submitterId) },
          { label: words.field.submittedOn, value: formatDate(language, signal.submittedOn) },
          { label: words.field.sourceType, value: label('SOURCE_TYPE', signal.sourceType) },
          { label: words.field.sourceBasis, value: label('SOURCE_BASIS', signal.sourceBasis) },
        ]}
      />
    </Section>
  );
}

/** Number, age and more, as far as they are known; 'onbekend' once when nothing is. */
function peopleOf(signal: Signal, label: ReturnType<typeof useReference>['label']): string {
  const known = [
    ['VICTIM_COUNT', signal.victimCount], ['AGE_BAND', signal.ageBand], ['GENDER', signal.gender], ['ORIGIN_GROUP', signal.originGroup],
  ] as const;
  const words = known.filter(([, code]) => code !== 'UNKNOWN').map(([list, code]) => label(list, code));
  return words.length > 0 ? words.join(', ') : label('VICTIM_COUNT', 'UNKNOWN');
}

function Urgency({ code, word }: { readonly code: string; readonly word: string }) {
  const icon = urgencyIcons[code];
  return icon ? <StateMark icon={icon} tone={code === 'ACUTE' ? 'critical' : 'caution'}>{word}</StateMark> : word;
}

function Form({ signal }: { readonly signal: Signal }) {
  const { page, fact } = useMessages().signal;
  const { label } = useReference();
  const others = signal.secondaryForms.map((form) => label('FORM', form)).join(', ');
  const form = label('FORM', signal.form);
  return (
    <>
      {others === '' ? form : fact.secondary(form, others)}
      {signal.crossBorder && `, ${label('CROSS_BORDER', signal.crossBorder)}`}
      {signal.formAtIntake !== signal.form && ` (${page.atIntake(label('FORM', signal.formAtIntake))})`}
    </>
  );
}
