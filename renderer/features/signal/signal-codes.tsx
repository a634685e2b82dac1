import { formatDate } from '#shared/i18n/format.ts';
import type { SignalRoute } from '#shared/signal/signal.ts';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import styles from './signal.module.css';

/** Special cases, each with what the chair is told about it (docs/domain.md 2.6). */
export function SignalFlags({ flags }: { readonly flags: readonly string[] }) {
  const words = useMessages().signal.flags;
  const { label, words: attribute } = useReference();
  if (flags.length === 0) return null;
  return (
    <Section title={words.heading} count={flags.length}>
      <ul className={styles['list']}>
        {flags.map((flag) => (
          <li key={flag}>
            <div>
              {label('FLAG', flag)}
              <small>{attribute('FLAG', flag, 'prompt')}</small>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The indicators by family, with their ids; never added up (docs/domain.md 2.5). */
export function SignalIndicators({ indicators }: { readonly indicators: readonly string[] }) {
  const words = useMessages().signal.indicators;
  const { options, entry, label } = useReference();
  const families = options('INDICATOR_GROUP')
    .map(({ code }) => ({ code, members: options('INDICATOR', indicators).filter((row) => row.group === code && indicators.includes(row.code)) }))
    .filter(({ members }) => members.length > 0);
  return (
    <Section title={words.heading} count={indicators.length}>
      {indicators.length === 0 && <p className={styles['quiet']}>{words.none}</p>}
      {families.map(({ code, members }) => (
        <div key={code}>
          <h3 className={styles['family']}>{label('INDICATOR_GROUP', code)}</h3>
          <ul className={styles['codes']}>
            {members.map((row) => (
              <li key={row.code}>
                <span className={styles['code']}>{row.code}</span>
                <span>{label('INDICATOR', row.code)}</span>
                {entry('INDICATOR', row.code)?.attributes['critical'] === true && <Chip icon="acute">{words.critical}</Chip>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** Where the signal went, and since when. */
export function SignalRoutes({ routes }: { readonly routes: readonly SignalRoute[] }) {
  const words = useMessages().signal.routes;
  const language = useLanguage();
  const { label } = useReference();
  const day = (date: SignalRoute['openedOn']) => formatDate(language, date);
  return (
    <Section title={words.heading} count={routes.length}>
      {routes.length === 0 && <p className={styles['quiet']}>{words.none}</p>}
      <ul className={styles['list']}>
        {routes.map(({ route, openedOn, closedOn }) => (
          <li key={`${route}-${openedOn}`}>
            <div>
              <StateMark icon={closedOn === null ? 'arrowRight' : 'check'} tone={closedOn === null ? 'plain' : 'quiet'}>
                {label('ROUTE', route)}
              </StateMark>
              <small>{closedOn === null ? words.open(day(openedOn)) : words.closed(day(openedOn), day(closedOn))}</small>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
