import type { AgendaView } from '#shared/agenda/agenda.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Keys } from '#renderer/ui/keys.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { AgendaEdits } from './use-agenda-edits.ts';
import styles from './prepare-screen.module.css';

type AgendaAsideProps = { readonly view: AgendaView; readonly edits: AgendaEdits; readonly isReadOnly: boolean };

/** What is not on the agenda: signals that nobody checked yet, and those that come back another time. */
export function AgendaAside({ view, edits, isReadOnly }: AgendaAsideProps) {
  const t = useMessages().agenda;
  const language = useLanguage();
  return (
    <aside className={styles['side']} aria-label={t.asideLabel}>
      <Section title={t.toCheck} count={view.toCheck.length}>
        {view.toCheck.length === 0 && <p className={styles['meta']}>{t.noneToCheck}</p>}
        <ul>
          {view.toCheck.map((signal) => (
            <li key={signal.id} className={styles['candidate']}>
              <span className={styles['clip']}>{signal.title}</span>
              <span className={styles['meta']}>{signal.number}</span>
              <TextLink variant="go" href={`/signals/${signal.id}`}>
                {t.check}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.later} count={view.later.length}>
        {view.later.length === 0 && <p className={styles['meta']}>{t.noneLater}</p>}
        <ul>
          {view.later.map((signal) => (
            <li key={signal.id} className={styles['candidate']}>
              <span className={styles['clip']}>{signal.title}</span>
              <span className={styles['meta']}>
                {signal.on && t.laterOn(signal.status === 'ON_HOLD' ? t.laterStatuses.hold : t.laterStatuses.review, formatDate(language, signal.on))}
              </span>
              {!isReadOnly && <IconButton icon="plus" label={t.putOn(signal.title)} onPress={() => edits.putOn(signal.id)} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.keys}>
        <dl className={styles['keys']}>
          <div>
            <dt>
              <Keys keys="ArrowUp" /> <Keys keys="ArrowDown" />
            </dt>
            <dd>{t.keysMinutes}</dd>
          </div>
          <div>
            <dt>
              <Keys keys="Alt+ArrowUp" /> <Keys keys="Alt+ArrowDown" />
            </dt>
            <dd>{t.keysMove}</dd>
          </div>
          <div>
            <dt>
              <Keys keys="Alt+N" />
            </dt>
            <dd>{t.keysAdd}</dd>
          </div>
        </dl>
      </Section>
    </aside>
  );
}
