import { useMemo } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import type { Output } from '#shared/contract/define.ts';
import type { SignalId } from '#shared/kernel/ids.ts';
import type { signalEndpoints } from '#shared/signal/endpoints.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { GateNotice } from '#renderer/guard/gate-notice.tsx';
import { useGoToText } from '#renderer/guard/use-go-to-text.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { historyOf, plannedIn, type HistoryEntry } from './history.ts';
import { SignalFlags, SignalIndicators, SignalRoutes } from './signal-codes.tsx';
import { SignalDisclosures } from './signal-disclosures.tsx';
import { SignalFacts, SignalSource } from './signal-facts.tsx';
import { SignalHistory } from './signal-history.tsx';
import { SignalLinks } from './signal-links.tsx';
import { StepButtons, StepDialog, useSteps } from './signal-steps.tsx';
import { SignalTraceability } from './traceability.tsx';
import { statusIcons } from './status-icon.ts';
import styles from './signal.module.css';

type Detail = Output<(typeof signalEndpoints)['find']>;

/** One signal: what is known of it, coarsely, and everything the meetings did with it. */
export function SignalScreen({ signalId }: { readonly signalId: SignalId }) {
  const t = useMessages();
  const found = useAsk('signal', 'find', useMemo(() => ({ id: signalId }), [signalId]));
  const detail = found.data?.signal.id === signalId ? found.data : undefined;
  if (detail) return <Found detail={detail} />;
  return (
    <Page title={t.signal.page.back} bar={found.error && found.error.code !== 'notFound' && <Refusal error={found.error} />}>
      {found.error?.code === 'notFound' && (
        <EmptyState icon="signal" title={t.signal.page.notFound}>
          <LinkButton variant="primary" href="/signals">
            {t.signal.page.toRegister}
          </LinkButton>
        </EmptyState>
      )}
    </Page>
  );
}

function Found({ detail }: { readonly detail: Detail }) {
  const t = useMessages();
  const { signal } = detail;
  const steps = useSteps(signal);
  const entries = useEntries(detail);
  const goTo = useGoToText();
  return (
    <Page
      title={signal.title}
      meta={signal.number ?? t.signal.noNumber}
      end={<StepButtons signal={signal} onStart={steps.start} />}
      bar={steps.error && <GateNotice error={steps.error} onGo={goTo} />}
    >
      <div className={styles['signal']}>
        <div className={styles['top']}>
          <States signal={signal} entries={entries} />
          <div className={styles['band']}>
            <SignalFacts signal={signal} />
          </div>
        </div>
        <div className={styles['column']}>
          <section>
            <h2>
              <VisuallyHidden>{t.signal.page.text}</VisuallyHidden>
            </h2>
            <p className={styles['text']}>{signal.text === '' ? <span className={styles['quiet']}>{t.signal.page.noText}</span> : signal.text}</p>
          </section>
          <SignalFlags flags={signal.flags} />
          <SignalTraceability signal={signal} />
          <SignalIndicators indicators={signal.indicators} />
          <SignalRoutes routes={detail.routes} />
          <SignalSource signal={signal} />
        </div>
        <div className={styles['column']}>
          <SignalHistory entries={entries} />
          <SignalLinks signalId={signal.id} links={detail.links} />
          <SignalDisclosures signalId={signal.id} submitterId={signal.submitterId} disclosures={detail.disclosures} />
        </div>
      </div>
      <StepDialog signal={signal} step={steps.asking} onClose={steps.stop} />
    </Page>
  );
}

function useEntries({ signal, history, disclosures }: Detail): readonly HistoryEntry[] {
  const input = useMemo(() => ({ signalId: signal.id }), [signal.id]);
  const decisions = useAsk('decision', 'list', input).data;
  const actions = useAsk('action', 'list', input).data;
  return useMemo(
    () => historyOf({ signal, history, disclosures, decisions: decisions ?? [], actions: actions ?? [] }),
    [signal, history, disclosures, decisions, actions],
  );
}

/** Where it stands, in shapes and words, and what has to happen next. */
function States({ signal, entries }: { readonly signal: Signal; readonly entries: readonly HistoryEntry[] }) {
  const words = useMessages().signal;
  const language = useLanguage();
  const { label } = useReference();
  const planned = plannedIn(entries);
  const next = (words.page.next as Readonly<Partial<Record<Signal['status'], string>>>)[signal.status];
  return (
    <>
      <div className={styles['states']}>
        <StateMark icon={statusIcons[signal.status]} tone={signal.status === 'SUBMITTED' ? 'caution' : 'plain'}>
          {words.status[signal.status]}
        </StateMark>
        {planned && <Chip icon="meeting">{words.page.onAgenda(planned.meetingNumber, planned.itemNumber ?? '')}</Chip>}
        {signal.status === 'ON_HOLD' && signal.holdUntil && <Chip icon="clock">{words.page.holdUntil(formatDate(language, signal.holdUntil))}</Chip>}
        {signal.handledOutsideOn && (
          <Chip icon="acute">{words.page.outsideOn(formatDate(language, signal.handledOutsideOn), label('ROUTE', signal.handledOutsideRoute))}</Chip>
        )}
        {next && <span className={styles['next']}>{next}</span>}
        {signal.status === 'ON_HOLD' && signal.holdReason && <span className={styles['next']}>{signal.holdReason}</span>}
      </div>
      {signal.flags.includes('F_EMBARGO') && <Notice tone="caution">{words.page.embargo}</Notice>}
    </>
  );
}
