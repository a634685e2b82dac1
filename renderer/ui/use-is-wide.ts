import { useSyncExternalStore } from 'react';

const query = '(width >= 100rem)';
const list = () => (typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined);

function subscribe(listener: () => void): () => void {
  const media = list();
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
}

/** Room for a pane beside a register: from 1600 px on, less when the system's text is larger. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => list()?.matches ?? false);
