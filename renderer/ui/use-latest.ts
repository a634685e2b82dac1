import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that never changes and always does what the latest one does: for menu items and timers that must not be set up anew. */
export function useLatest<A extends readonly unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  const latest = useRef(run);
  // Before anybody sees what was drawn: a key pressed on sight of it does what it says.
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
