import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { useMessages } from './language.tsx';
import styles from './toast.module.css';

const SECONDS = 10;

type Way = { readonly label: string; readonly run: () => void };

export type ToastContent = {
  /** One sentence: what was done. */
  readonly text: string;
  /** The way back. */
  readonly undo?: Way & { readonly keys?: string };
  /** The way to what it is about. */
  readonly way?: Way | undefined;
};

type Toasts = {
  /** Replaces the one on screen. */
  readonly show: (toast: ToastContent) => void;
  readonly hide: () => void;
};

const ToastContext = createContext<Toasts>({ show: () => undefined, hide: () => undefined });
export const useToasts = (): Toasts => use(ToastContext);

/** At the bottom left, one at a time: until the next step or ten seconds, longer while it is pointed at or has the focus. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<ToastContent & { readonly count: number }>();
  const [isHeld, setHeld] = useState(false);
  const hide = useCallback(() => setToast(undefined), []);
  const show = useCallback((next: ToastContent) => setToast((last) => ({ ...next, count: (last?.count ?? 0) + 1 })), []);
  const toasts = useMemo(() => ({ show, hide }), [show, hide]);
  useEffect(() => {
    if (!toast || isHeld) return undefined;
    const timer = setTimeout(hide, SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [toast, isHeld, hide]);
  return (
    <ToastContext value={toasts}>
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only waits while one reads */}
      <div
        role="status"
        className={styles['region']}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast && <ToastPlane key={toast.count} toast={toast} onClose={hide} />}
      </div>
    </ToastContext>
  );
}

function ToastPlane({ toast, onClose }: { readonly toast: ToastContent; readonly onClose: () => void }) {
  const t = useMessages();
  const { undo, way } = toast;
  const take = ({ run }: Way) => {
    onClose();
    run();
  };
  return (
    <div className={styles['toast']}>
      <span>{toast.text}</span>
      {undo && (
        <Button variant="bar" {...(undo.keys && { keys: undo.keys })} onPress={() => take(undo)}>
          {undo.label}
        </Button>
      )}
      {way && (
        <Button variant="bar" onPress={() => take(way)}>
          {way.label}
        </Button>
      )}
      <IconButton icon="close" label={t.common.close} onPress={onClose} />
    </div>
  );
}
