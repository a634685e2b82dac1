import { useLayoutEffect, useRef } from 'react';

/**
 * Brings the focus back to where it was when something opened, once it is closed: for what opens in steps (a pane, then a dialog over
 * it), where the last step only remembers the one before. Whoever moved the focus elsewhere keeps it there.
 */
export function useReturnFocus(isOpen: boolean) {
  const from = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (isOpen) {
      from.current ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
      return undefined;
    }
    const target = from.current;
    from.current = null;
    const timer = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) target?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [isOpen]);
}
