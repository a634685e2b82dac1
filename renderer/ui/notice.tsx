import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

type NoticeProps = {
  readonly tone?: 'info' | 'done' | 'caution' | 'critical';
  /** What is the matter, in a few words; the sentence follows. */
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** The way on: a link or a button. */
  readonly end?: ReactNode;
};

const shapes = { info: 'info', done: 'check', caution: 'warning', critical: 'acute' } as const satisfies Readonly<Record<string, IconName>>;

/** One line between two hairlines: a shape, a word, a way on. `critical` and `caution` are read aloud when they appear. */
export function Notice({ tone = 'info', title, children, end }: NoticeProps) {
  return (
    <div data-notice className={classNames(styles['notice'], styles[tone])} {...(tone === 'critical' && { role: 'alert' })} {...(tone === 'caution' && { role: 'status' })}>
      <Icon name={shapes[tone]} />
      <p>
        {title && <strong>{title} </strong>}
        {children}
      </p>
      {end && <div className={styles['end']}>{end}</div>}
    </div>
  );
}

type ErrorNoticeProps = {
  /** What happened, what is safe, what to do next; nothing is shown when it is empty. */
  readonly text: string | null | undefined;
  readonly end?: ReactNode;
};

/** A failure, read aloud at once. */
export function ErrorNotice({ text, end }: ErrorNoticeProps) {
  if (!text) return null;
  return (
    <Notice tone="critical" end={end}>
      {text}
    </Notice>
  );
}
