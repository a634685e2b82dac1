import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components';
import styles from './popover.module.css';

type PopoverProps = Pick<AriaPopoverProps, 'placement'> & {
  /** Its name, for who hears the screen. */
  readonly label: string;
  /** A Button or IconButton. */
  readonly trigger: ReactNode;
  /** A function is given a way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** A small plane beside its button; Escape closes it and the focus returns. */
export function Popover({ label, trigger, children, placement = 'bottom start' }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover placement={placement} offset={4} className={styles['popover'] ?? ''}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
