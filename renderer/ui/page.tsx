import { createContext, use, useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

const MarkingContext = createContext<string>('');

/** How secret the screens below are, for every page's header: 'Vertrouwelijk · TLP:AMBER+STRICT'. */
export function Marking({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return <MarkingContext value={text}>{children}</MarkingContext>;
}

type PageProps = {
  readonly title: string;
  /** Beside the title, in a quieter voice: a date, a count. */
  readonly meta?: ReactNode;
  /** A TabLinks, between title and right side. */
  readonly tabs?: ReactNode;
  /** The right side: the one primary button, last. */
  readonly end?: ReactNode;
  /** Under the header, above the body, not scrolling: filters, a notice. */
  readonly bar?: ReactNode;
  /** `padded` scrolls as a whole; `filled` leaves room and scrolling to what is in it (a table, panes). */
  readonly body?: 'padded' | 'filled';
  readonly children: ReactNode;
};

/** One screen: a header of 48 px and a body. Coming to it moves the focus to its title, so that it is read aloud, unless a field in it took the focus. */
export function Page({ title, meta, tabs, end, bar, body = 'padded', children }: PageProps) {
  const marking = use(MarkingContext);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!page.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  return (
    <div ref={page} className={styles['page']}>
      <header className={styles['head']}>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {meta && <span className={styles['meta']}>{meta}</span>}
        {tabs}
        <div className={styles['end']}>
          {marking && (
            <span className={styles['marking']}>
              <Icon name="shield" size="small" />
              {marking}
            </span>
          )}
          {end && <div className={styles['buttons']}>{end}</div>}
        </div>
      </header>
      {bar && <div className={styles['bar']}>{bar}</div>}
      <div className={classNames(styles['body'], styles[body])}>{children}</div>
    </div>
  );
}
