import { useId, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { useMessages } from './language.tsx';
import styles from './dialog.module.css';

type DialogProps = {
  readonly isOpen: boolean;
  /** Escape, the cross, or a click beside it (unless `isStrict`). */
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'small' | 'normal' | 'wide';
  /** `alert` for what leaves the program or is destroyed: it is announced as such. */
  readonly kind?: 'dialog' | 'alert';
  /** A click beside it does nothing: for what holds typed text. */
  readonly isStrict?: boolean;
  /** The buttons at the bottom, the primary one last. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** A question that has to be answered first. Prefer undo to asking. */
export function Dialog({ isOpen, onClose, title, size = 'normal', kind = 'dialog', isStrict, foot, children }: DialogProps) {
  const t = useMessages();
  const headingId = useId();
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(isNowOpen) => !isNowOpen && onClose()} isDismissable={!isStrict} className={styles['scrim'] ?? ''}>
      <Modal className={classNames(styles['plane'], styles[size])}>
        <AriaDialog role={kind === 'alert' ? 'alertdialog' : 'dialog'} aria-labelledby={headingId} className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading id={headingId} level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={t.common.close} onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {foot && <footer className={styles['foot']}>{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
