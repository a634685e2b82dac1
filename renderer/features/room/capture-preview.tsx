import type { ReactNode } from 'react';
import type { Capture } from '#shared/capture/capture.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { daysBetween } from '#shared/kernel/time.ts';
import { formatActionNumber, formatDecisionNumber } from '#shared/numbering/numbering.ts';
import { Keys } from '#renderer/ui/keys.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { useRoom } from './use-room.tsx';
import styles from './capture-line.module.css';

/** Numbers have no gaps and are never used again: the next one follows the highest. */
const nextAfter = (numbers: readonly string[]): number => Math.max(0, ...numbers.map((number) => Number(/\d+$/.exec(number)?.[0] ?? 0))) + 1;

/** What Enter makes of the line, in full: its number, whom it concerns, the date with its week; and what it still lacks. */
export function CapturePreview({ id, capture, stepName, hasSignal }: { readonly id: string; readonly capture: Capture; readonly stepName: string; readonly hasSignal: boolean }) {
  const t = useMessages().room.capture;
  const parts = usePreview(capture, stepName);
  const isOutOfPlace = !hasSignal && (capture.kind === 'route' || capture.kind === 'hold');
  return (
    <div className={styles['hint']}>
      <p id={id} className={styles['becomes']} role="status">
        {isOutOfPlace ? <span className={styles['lacks']}>{t.noSignal}</span> : parts.map(({ key, content }) => <span key={key}>{content}</span>)}
        {!isOutOfPlace &&
          capture.missing.map((missing) => (
            <span key={missing} className={styles['lacks']}>
              {t.missing[missing]}
            </span>
          ))}
      </p>
      {capture.kind === 'empty' && <Legend />}
    </div>
  );
}

function Legend() {
  const t = useMessages().room.capture;
  return (
    <p className={styles['legend']}>
      {Object.entries(t.legend).map(([key, word]) => (
        <span key={key}>
          <Keys keys={key} /> {word}
        </span>
      ))}
    </p>
  );
}

type Part = { readonly key: string; readonly content: ReactNode };

function usePreview(capture: Capture, stepName: string): readonly Part[] {
  const t = useMessages().room.capture;
  const { reference } = useRoom();
  const number = useNextNumber(capture.kind);
  const date = useDatePart(capture);
  const { kind, partner, route } = capture;
  if (kind === 'empty') return [];
  const what = (
    <>
      {t.kinds[kind]} {number && <b>{number}</b>}
    </>
  );
  const parts: (Part | false)[] = [
    { key: 'kind', content: what },
    partner !== undefined && { key: 'partner', content: <b>{reference.organisation(partner)}</b> },
    route !== undefined && { key: 'route', content: <b>{reference.label('ROUTE', route)}</b> },
    date !== undefined && { key: 'date', content: date },
    kind === 'paragraph' && { key: 'step', content: t.intoStep(stepName) },
  ];
  return parts.filter((part) => part !== false);
}

/** The number the decision or action gets at Enter. */
function useNextNumber(kind: Capture['kind']): string | undefined {
  const { meeting, decisions, actions } = useRoom();
  if (kind === 'decision') return formatDecisionNumber(meeting.number, nextAfter(decisions.map(({ number }) => number)));
  return kind === 'action' ? formatActionNumber(meeting.number, nextAfter(actions.map(({ number }) => number))) : undefined;
}

function useDatePart({ kind, date, isDateUsual }: Capture): ReactNode {
  const t = useMessages().room.capture;
  const language = useLanguage();
  const { today } = useRoom();
  if (date === undefined) return undefined;
  const inFull = formatDateWeek(language, date);
  return (
    <>
      <b>{kind === 'hold' ? t.holdUntil(inFull) : t.until(inFull)}</b>, {t.inDays(daysBetween(today, date))}
      {isDateUsual && ` (${t.usual})`}
    </>
  );
}
