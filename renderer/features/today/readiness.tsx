import { formatList, formatTime } from '#shared/i18n/format.ts';
import type { ClockTime } from '#shared/kernel/time.ts';
import type { Today } from '#shared/today/endpoints.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import styles from './today.module.css';

type ReadinessProps = { readonly next: NonNullable<Today['next']>; readonly minutesToAdopt: Today['minutesToAdopt'] };

/** How ready the next meeting is: agenda, new signals, core attendance, previous minutes. */
export function Readiness({ next, minutesToAdopt }: ReadinessProps) {
  const words = useMessages().today.ready;
  const language = useLanguage();
  const { organisation } = useReference();
  const { minutesOver, newChecked, toCheck, coreMissing } = next;
  const nobody = coreMissing.length === 0;
  return (
    <dl className={styles['ready']}>
      <div>
        <dt>{words.agenda}</dt>
        <dd>
          {minutesOver > 0 ? (
            <StateMark icon="late" tone="caution">{words.over(minutesOver)}</StateMark>
          ) : (
            <StateMark icon="check">{words.fits(formatTime(language, next.ends as ClockTime))}</StateMark>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.newSignals}</dt>
        <dd>
          <NewSignals ready={newChecked} toCheck={toCheck} />
        </dd>
      </div>
      <div>
        <dt>{words.core}</dt>
        <dd>
          <StateMark icon={nobody ? 'check' : 'late'} tone={nobody ? 'plain' : 'caution'}>
            {nobody ? words.coreComplete : words.coreMissing(formatList(language, coreMissing.map(organisation)), coreMissing.length > 1)}
          </StateMark>
        </dd>
      </div>
      <div>
        <dt>{minutesToAdopt ? words.minutes(minutesToAdopt.number) : words.noMinutes}</dt>
        <dd>
          <Minutes openPoints={minutesToAdopt?.openPoints} />
        </dd>
      </div>
    </dl>
  );
}

function NewSignals({ ready, toCheck }: { readonly ready: number; readonly toCheck: number }) {
  const words = useMessages().today.ready;
  if (toCheck > 0) return <StateMark icon="half">{words.newToCheck(ready, toCheck)}</StateMark>;
  return <StateMark icon={ready > 0 ? 'check' : 'ring'}>{ready > 0 ? words.newChecked(ready) : words.noNewSignals}</StateMark>;
}

function Minutes({ openPoints }: { readonly openPoints: number | undefined }) {
  const words = useMessages().today.ready;
  if (openPoints === undefined) return <StateMark icon="check">{words.noMinutesLeft}</StateMark>;
  if (openPoints > 0) return <StateMark icon="late" tone="caution">{words.minutesOpen(openPoints)}</StateMark>;
  return <StateMark icon="check">{words.minutesDone}</StateMark>;
}
