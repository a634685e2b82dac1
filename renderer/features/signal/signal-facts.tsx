import { formatDate } from '#shared/i18n/format.ts';
import type { Signal, SignalRoute } from '#shared/signal/signal.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { urgencyIcons } from './status-icon.ts';

/** The coarse facts of a signal as a band: weighing, form, source, people, routes, review. */
export function SignalFacts({ signal, routes }: { readonly signal: Signal; readonly routes: readonly SignalRoute[] }) {
  const words = useMessages().signal.fact;
  const language = useLanguage();
  const reference = useReference();
  const { label, organisation } = reference;
  const open = routes.filter((route) => route.closedOn === null).map((route) => label('ROUTE', route.route));
  const facts: Fact[] = [
    { label: words.suspicion, value: label('SUSPICION', signal.suspicion) },
    { label: words.urgency, value: <Urgency code={signal.urgency} word={label('URGENCY', signal.urgency)} /> },
    { label: words.form, value: <Form signal={signal} /> },
    { label: words.source, value: `${label('SOURCE_TYPE', signal.sourceType)}, ${label('SOURCE_BASIS', signal.sourceBasis)}` },
    { label: words.people, value: peopleOf(signal, label) },
    { label: words.routes, value: open.length > 0 ? open.join(', ') : words.noRoute },
    { label: words.review, value: signal.reviewDate ? formatDate(language, signal.reviewDate) : words.noReview },
    { label: words.submitter, value: `${organisation(signal.submitterId)}, ${formatDate(language, signal.submittedOn)}` },
    {
      label: words.comensha,
      value: signal.comenshaById ? words.comenshaBy(label('COMENSHA', signal.comenshaReported), organisation(signal.comenshaById)) : label('COMENSHA', signal.comenshaReported),
    },
  ];
  return <FactList layout="band" facts={facts} />;
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
