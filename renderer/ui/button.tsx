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
  readonly variant?: 'primary' | 'secondary' | 'bar' | 'link' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  readonly isWide?: boolean;
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

/** A verb and its object ('Sluit punt 6.2'). */
export function Button({ variant, size, icon, isWide, children, keys, isBlocked, reason, isRunning, onPress, type, ref, ...rest }: ButtonProps) {
  const announce = useAnnounce();
  const reasonId = useId();
  const look: Omit<Look, 'children'> = { ...(variant && { variant }), ...(size && { size }), ...(isWide && { isWide }) };
  const content = (
    <>
      {icon && <Icon name={icon} size={size === 'small' ? 'small' : 'normal'} />}
      <span>{children}</span>
      {keys && <Keys keys={keys} />}
    </>
  );
  if (!isBlocked) {
    return (
      <AriaButton {...rest} {...(ref && { ref })} {...(onPress && { onPress })} type={type ?? 'button'} isPending={isRunning ?? false} className={lookOf(look)}>
        {content}
      </AriaButton>
    );
  }
  const blocked = (
    <AriaButton
      {...rest}
      {...(ref && { ref })}
      type="button"
      className={classNames(lookOf(look), styles['blocked'])}
      onPress={() => reason && announce(reason, 'assertive')}
      {...(reason && { 'aria-describedby': reasonId })}
      render={(props) => <button {...props} aria-disabled="true" />}
    >
      {content}
    </AriaButton>
  );
  if (!reason) return blocked;
  return (
    <>
      <Tooltip text={reason}>{blocked}</Tooltip>
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
export function LinkButton({ href, icon, size, keys, children, ...look }: LinkButtonProps) {
  return (
    <a href={hashPath(href)} className={lookOf({ ...look, ...(size && { size }) })}>
      {icon && <Icon name={icon} size={size === 'small' ? 'small' : 'normal'} />}
      <span>{children}</span>
      {keys && <Keys keys={keys} />}
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
