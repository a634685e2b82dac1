import { useLocation } from 'wouter';
import { formatTime } from '#shared/i18n/format.ts';
import { useSaved, type SavedLog } from '#renderer/ipc/saved.ts';
import { useAsk, useClient } from '#renderer/ipc/use-client.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { hashPath } from '#renderer/ui/hash-path.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Keys } from '#renderer/ui/keys.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { isIn, places, type Place } from './places.ts';
import styles from './rail.module.css';

const nothing = {};

type RailProps = {
  readonly saved: SavedLog;
  readonly onSearch: () => void;
};

/** The places, what is saved, and the lock: at the left of every screen. Narrow, it keeps shapes, counts and names to hear. */
export function Rail({ saved, onSearch }: RailProps) {
  const t = useMessages();
  const client = useClient();
  const region = useAsk('workspace', 'settings', nothing).data?.settings.region;
  return (
    <header className={styles['rail']}>
      <div className={styles['brand']}>
        <span className={styles['mark']}>
          <Icon name="mark" size="large" />
        </span>
        <span className={styles['words']}>
          <b>{t.common.appName}</b>
          <span className={styles['region']}>{region}</span>
        </span>
      </div>
      <button type="button" className={styles['find']} onClick={onSearch} title={`${t.common.find} (Ctrl+K)`}>
        <Icon name="search" />
        <span className={styles['words']}>{t.common.find}</span>
        <Keys keys="Ctrl+K" />
      </button>
      <nav aria-label={t.common.placesLabel}>
        <ul className={styles['places']}>
          {places.map((place, index) => (
            <PlaceLink key={place.id} place={place} keys={`Ctrl+${index + 1}`} />
          ))}
        </ul>
      </nav>
      <div className={styles['foot']}>
        <SavedLine log={saved} />
        <button type="button" className={styles['lock']} onClick={() => void client.shell.lock({})} title={`${t.common.lock} (Ctrl+L)`}>
          <Icon name="lock" />
          <span className={styles['words']}>{t.common.lock}</span>
          <Keys keys="Ctrl+L" />
        </button>
      </div>
    </header>
  );
}

function PlaceLink({ place, keys }: { readonly place: Place; readonly keys: string }) {
  const t = useMessages();
  const [path] = useLocation();
  const name = t.common.places[place.id];
  return (
    <li className={classNames(place.id === 'settings' && styles['apart'])}>
      <a href={hashPath(place.path)} className={styles['place']} title={`${name} (${keys})`} {...(isIn(place, path) && { 'aria-current': 'page' })}>
        <Icon name={place.icon} />
        <span className={styles['words']}>{name}</span>
        {(place.id === 'signals' || place.id === 'actions') && <Count of={place.id} />}
      </a>
    </li>
  );
}

/** What waits in a place: signals to check, actions that are late. */
function Count({ of }: { readonly of: 'signals' | 'actions' }) {
  const t = useMessages();
  const today = useAsk('today', 'overview', nothing).data;
  const count = of === 'signals' ? (today?.toCheck.length ?? 0) : (today?.overdue.reduce((sum, owner) => sum + owner.overdue, 0) ?? 0);
  if (count === 0) return null;
  return (
    <span className={classNames(styles['count'], of === 'actions' && styles['late'])}>
      {of === 'actions' && <Icon name="late" size="small" />}
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>, {of === 'actions' ? t.common.counts.late(count) : t.common.counts.toCheck(count)}</VisuallyHidden>
    </span>
  );
}

function SavedLine({ log }: { readonly log: SavedLog }) {
  const t = useMessages();
  const language = useLanguage();
  const saved = useSaved(log);
  if (saved.kind === 'nothing') return null;
  const hasFailed = saved.kind === 'failed';
  return (
    <p role={hasFailed ? 'alert' : 'status'} className={classNames(styles['saved'], hasFailed && styles['failed'])}>
      <Icon name={hasFailed ? 'acute' : 'check'} size="small" />
      <span className={styles['words']}>{hasFailed ? t.common.notSaved : t.common.saved(formatTime(language, saved.at))}</span>
    </p>
  );
}
