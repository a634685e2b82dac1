import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';
import { useIsWide } from './use-is-wide.ts';
import styles from './opened-pane.module.css';

/** A register, and an `OpenedPane` beside it when one of its rows was opened. It fills its place (`<Page body="filled">`). */
export function Split({ register, opened }: { readonly register: ReactNode; readonly opened: ReactNode }) {
  return (
    <div className={styles['split']}>
      <div className={styles['register']}>{register}</div>
      {opened}
    </div>
  );
}

type OpenedPaneProps = {
  /** Its number or name. */
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The buttons, the primary one last. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
};

/** The record that was opened: beside the register where there is room, over it where there is not. */
export function OpenedPane({ title, closeLabel, onClose, foot, children }: OpenedPaneProps) {
  const isWide = useIsWide();
  const record = <div className={styles['record']}>{children}</div>;
  if (!isWide) {
    return (
      <Dialog isOpen onClose={onClose} title={title} foot={foot}>
        {record}
      </Dialog>
    );
  }
  return (
    <aside className={styles['pane']} aria-label={title}>
      <header className={styles['head']}>
        <span>{title}</span>
        <IconButton icon="close" label={closeLabel} onPress={onClose} />
      </header>
      {record}
      <div className={styles['foot']}>{foot}</div>
    </aside>
  );
}
