import { useId, type ReactNode, type Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { hashPath } from './hash-path.ts';
import { Icon, type IconName } from './icon.tsx';
import { Keys } from './keys.tsx';
import { useAnnounce } from './live-region.tsx';
import { Tooltip } from './tooltip.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './button.module.css';

type Look = {
  /** `primary` once a screen; `secondary` has a line; `bar` has no frame and sits in a row of its kind; `link` reads as text; `danger` destroys. */
  readonly variant?: 'primary' | 'secondary' | 'bar' | 'link' | 'danger' | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly icon?: IconName | undefined;
  readonly isWide?: boolean | undefined;
  readonly children: ReactNode;
};

export type ButtonProps = Look &
  Pick<AriaButtonProps, 'onPress' | 'type' | 'autoFocus' | 'aria-label' | 'aria-expanded' | 'aria-pressed' | 'aria-controls' | 'form'> & {
    /** Shown on the button, as in the registry ('Ctrl+Enter'). Only where it is used weekly. */
    readonly keys?: string | undefined;
    /** It cannot be done now, but stays in reach of the keyboard and says why. */
    readonly isBlocked?: boolean | undefined;
    /** The sentence for `isBlocked`: what has to happen first. */
    readonly reason?: string | undefined;
    /** It is being carried out: pressing again does nothing. */
    readonly isRunning?: boolean | undefined;
    readonly ref?: Ref<HTMLButtonElement>;
  };

const lookOf = ({ variant = 'secondary', size = 'normal', isWide }: Omit<Look, 'children'>) =>
  classNames(styles['button'], styles[variant], size === 'small' && styles['small'], isWide && styles['wide']);

function Content({ icon, size, keys, children }: Pick<ButtonProps, 'icon' | 'size' | 'keys' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} size={size === 'small' ? 'small' : 'normal'} />}
      <span>{children}</span>
      {keys && <Keys keys={keys} />}
    </>
  );
}

/** A verb and its object ('Sluit punt 6.2'). */
export function Button({ isBlocked, ...props }: ButtonProps) {
  if (isBlocked) return <BlockedButton {...props} />;
  const { variant, size, icon, isWide, children, keys, isRunning, reason: _reason, type = 'button', ...rest } = props;
  return (
    <AriaButton {...rest} type={type} isPending={isRunning ?? false} className={lookOf({ variant, size, isWide })}>
      <Content {...{ icon, size, keys, children }} />
    </AriaButton>
  );
}

function BlockedButton({ reason, isRunning: _isRunning, onPress: _onPress, ...props }: Omit<ButtonProps, 'isBlocked'>) {
  const announce = useAnnounce();
  const reasonId = useId();
  const { variant, size, icon, isWide, children, keys, ...rest } = props;
  const button = (
    <AriaButton
      {...rest}
      type="button"
      className={classNames(lookOf({ variant, size, isWide }), styles['blocked'])}
      onPress={() => reason && announce(reason, 'assertive')}
      {...(reason && { 'aria-describedby': reasonId })}
      render={(dom) => <button {...dom} aria-disabled="true" />}
    >
      <Content {...{ icon, size, keys, children }} />
    </AriaButton>
  );
  if (!reason) return button;
  return (
    <>
      <Tooltip text={reason}>{button}</Tooltip>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  );
}

type LinkButtonProps = Look & {
  /** A route of the program: `/signals/new`. */
  readonly href: string;
  readonly keys?: string | undefined;
};

/** Looks like a button, goes somewhere. */
export function LinkButton({ href, ...props }: LinkButtonProps) {
  return (
    <a href={hashPath(href)} className={lookOf(props)}>
      <Content {...props} />
    </a>
  );
}

type TextLinkProps = {
  /** A route of the program: `/signals/1`. */
  readonly href: string;
  readonly children: ReactNode;
  /** `quiet` is underlined text, in tables; `go` ends in a chevron: the way on from a line. */
  readonly variant?: 'plain' | 'quiet' | 'go';
};

export function TextLink({ href, children, variant = 'plain' }: TextLinkProps) {
  return (
    <a href={hashPath(href)} className={styles[`text-${variant}`]}>
      {children}
      {variant === 'go' && <Icon name="chevronRight" size="small" />}
    </a>
  );
}
