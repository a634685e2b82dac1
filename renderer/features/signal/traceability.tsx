import { useMemo } from 'react';
import type { CoarseField, Traceability, TraceReason } from '#shared/anonymity/traceability.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { isEditable } from './steps.ts';
import styles from './traceability.module.css';

const icons: Readonly<Record<Traceability['level'], IconName>> = { LOW: 'check', MEDIUM: 'eye', HIGH: 'warning' };
const wiped: readonly Signal['status'][] = ['ANONYMISED', 'DESTROYED'];

/** How far the coarse fields together point at somebody, and the one field that would help: for who checks the signal (docs/domain.md 3.7). */
export function SignalTraceability({ signal }: { readonly signal: Signal }) {
  const words = useMessages().anonymity.traceability;
  const isAsked = !wiped.includes(signal.status);
  const found = useAsk('anonymity', 'traceability', useMemo(() => (isAsked ? { signalId: signal.id } : undefined), [isAsked, signal.id]));
  if (!isAsked) return null;
  if (!found.data) return found.error && found.error.code !== 'notFound' ? <Refusal error={found.error} /> : null;
  const { level, similar, among, isThin, reasons, reports } = found.data;
  return (
    <Section title={words.heading} end={<StateMark icon={icons[level]} tone={level === 'HIGH' ? 'caution' : 'plain'}>{words.level[level]}</StateMark>}>
      <div className={styles['traceability']}>
        <p>{among === 1 ? words.nothingToCompare : similar === 1 ? words.alone(among - 1) : words.company(similar, among)}</p>
        {reasons.length > 0 && (
          <ul aria-label={words.reasonsLabel} className={styles['reasons']}>
            {reasons.map((reason) => (
              <li key={reason.kind}>
                <Reason reason={reason} signal={signal} among={among} />
              </li>
            ))}
          </ul>
        )}
        {isThin && <p className={styles['quiet']}>{words.thin}</p>}
        {level !== 'LOW' && <Advice signal={signal} found={found.data} />}
        <details>
          <summary>{words.reportsLabel}</summary>
          <Reports signal={signal} reports={reports} />
        </details>
      </div>
    </Section>
  );
}

function Reason({ reason, signal, among }: { readonly reason: TraceReason; readonly signal: Signal; readonly among: number }) {
  const words = useMessages().anonymity.traceability.reason;
  const { label, municipality } = useReference();
  switch (reason.kind) {
    case 'RARE_FORM':
      return words.RARE_FORM(reason.count, among, label('FORM', signal.form));
    case 'RARE_SECOND_FORM':
      return words.RARE_SECOND_FORM(reason.count, among, signal.secondaryForms.map((form) => label('FORM', form)).join(', '));
    case 'RARE_SECTOR':
      return words.RARE_SECTOR(reason.count, among, label('SECTOR', signal.sector));
    case 'SMALL_PLACE':
      return words.SMALL_PLACE(reason.count, among, municipality(signal.municipalityId));
    default:
      return words[reason.kind];
  }
}

const useSubRegion = (signal: Signal): string => useReference().municipalities.find(({ id }) => id === signal.municipalityId)?.subRegion ?? '';

/** Where in the form a field is made coarser: a municipality is replaced in the text. */
const fieldInForm = (field: CoarseField): string => (field === 'municipality' ? 'text' : field);

function Advice({ signal, found }: { readonly signal: Signal; readonly found: Traceability }) {
  const words = useMessages().anonymity.traceability;
  const { label } = useReference();
  const subRegion = useSubRegion(signal);
  const { advice, among, reasons } = found;
  if (!advice) return <p className={styles['quiet']}>{words.noAdvice}</p>;
  const { field } = advice;
  const sentence = field === 'municipality' ? words.advice.municipality(subRegion) : words.advice[field];
  return (
    <p>
      {isEditable(signal) ? <TextLink href={`/signals/${signal.id}/edit/${fieldInForm(field)}`}>{sentence}</TextLink> : sentence}{' '}
      {advice.similar > found.similar ? words.effect(advice.similar, among) : words.effectAlone}
      {field === 'ageBand' && reasons.some(({ kind }) => kind === 'MINOR') && ` ${words.minorStays(label('FLAG', 'F_MINOR'))}`}
      {field === 'municipality' && ` ${words.placeStays}`}
    </p>
  );
}

function Reports({ signal, reports }: { readonly signal: Signal; readonly reports: Traceability['reports'] }) {
  const words = useMessages().anonymity.traceability.report;
  const subRegion = useSubRegion(signal);
  return (
    <ul className={styles['reasons']}>
      {reports.map((merge) => (
        <li key={merge}>{merge === 'SUB_REGION' ? words.SUB_REGION(subRegion) : words[merge]}</li>
      ))}
    </ul>
  );
}
