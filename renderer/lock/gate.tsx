import type { ReactNode } from 'react';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import styles from './gate.module.css';

const languages = ['nl', 'en'] as const;

type GateProps = {
  readonly status: ShellStatus;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
};

/** The page before the workspace: one thing in the middle, and at the foot where one is. */
export function Gate({ status, onLanguage, children }: GateProps) {
  const t = useMessages();
  const language = useLanguage();
  return (
    <div className={styles['gate']}>
      <main className={styles['main']}>{children}</main>
      <footer className={styles['foot']}>
        <span>{hostLine(t.lock.host, status)}</span>
        <Segments label={t.lock.language.label} options={languages.map((id) => ({ id, label: t.lock.language[id] }))} value={language} onChange={onLanguage} />
        <span className={styles['marking']}>
          <Icon name="shield" size="small" />
          {t.common.classification}
        </span>
      </footer>
    </div>
  );
}

function hostLine(words: { readonly standIn: string; readonly demo: string }, { isRealDataAllowed, isDemo, host }: ShellStatus): string {
  if (!isRealDataAllowed) return words.standIn;
  return isDemo ? words.demo : host.version;
}

/** In the middle of the page. */
export function Centre({ children }: { readonly children: ReactNode }) {
  return <div className={styles['centre']}>{children}</div>;
}

/** The mark and the name, over what one does here. */
export function Brand({ under }: { readonly under: string | null }) {
  const t = useMessages();
  return (
    <div className={styles['brand']}>
      <span className={styles['mark']}>
        <Icon name="mark" size="large" />
      </span>
      <div>
        <h1>{t.common.appName}</h1>
        {under && under !== t.common.appName && <p className={styles['under']}>{under}</p>}
      </div>
    </div>
  );
}
