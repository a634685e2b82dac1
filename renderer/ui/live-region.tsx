import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import styles from './live-region.module.css';

/** `assertive` breaks in: for what a person has to hear before going on. */
type Announce = (text: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = createContext<Announce>(() => undefined);

type Said = { readonly text: string; readonly count: number };
const silence: Said = { text: '', count: 0 };

/** Two places that a screen reader watches: what is said in them is read aloud. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [polite, setPolite] = useState(silence);
  const [assertive, setAssertive] = useState(silence);
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    const set = urgency === 'polite' ? setPolite : setAssertive;
    set(({ count }) => ({ text, count: count + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={styles['region']}>
        <span role="status">
          <span key={polite.count}>{polite.text}</span>
        </span>
        <span role="alert">
          <span key={assertive.count}>{assertive.text}</span>
        </span>
      </div>
    </AnnounceContext>
  );
}

/** `announce(t.room.numbered('2026-040-A05'))`: read aloud without moving the focus. */
export const useAnnounce = (): Announce => use(AnnounceContext);
