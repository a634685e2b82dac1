import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import styles from './icon-button.module.css';

type IconButtonProps = Pick<AriaButtonProps, 'onPress' | 'isDisabled' | 'autoFocus' | 'aria-expanded' | 'aria-pressed' | 'slot' | 'excludeFromTabOrder'> & {
  readonly icon: IconName;
  /** Its name, for the tooltip and for who cannot see the shape. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A shape that does something, 28 px square, where a word would be in the way. */
export function IconButton({ icon, label, keys, ref, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys && { keys })}>
      <AriaButton {...rest} {...(ref && { ref })} aria-label={label} className={styles['button'] ?? ''}>
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
