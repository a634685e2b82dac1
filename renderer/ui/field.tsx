import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './field.module.css';

/** What every field says about itself. */
export type FieldWords = {
  readonly label: string;
  /** What belongs in it, above the box: never only inside it. */
  readonly hint?: string | undefined;
  /** What is wrong and how to repair it. Errors of the form (`Form errors`) come by `name` and need not be given. */
  readonly error?: string | undefined;
  /** The label is heard, not seen: where the place says it already (a table's filter). */
  readonly isLabelHidden?: boolean | undefined;
  /** Says beside the label that it may stay empty: for the odd one out in a form of required fields. */
  readonly isOptional?: boolean | undefined;
};

type FieldFrameProps = FieldWords & {
  readonly children: ReactNode;
  /** Under the box: what was understood, how many characters. */
  readonly below?: ReactNode;
};

/** Label, hint, the box, error: inside a field of React Aria, that ties them together for a screen reader. */
export function FieldFrame({ label, hint, error, isLabelHidden, isOptional, children, below }: FieldFrameProps) {
  const t = useMessages();
  return (
    <>
      {isLabelHidden ? (
        <Label>
          <VisuallyHidden>{label}</VisuallyHidden>
        </Label>
      ) : (
        <Label className={styles['label'] ?? ''}>
          {label}
          {isOptional && <span className={styles['optional']}> {t.common.optional}</span>}
        </Label>
      )}
      {hint && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      {children}
      {below}
      <FieldError className={styles['error'] ?? ''}>
        {({ validationErrors }) => (
          <>
            <Icon name="warning" size="small" />
            <span>{error ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}

/** The class of a field as a whole and of the box in it. */
export const fieldClass = classNames(styles['field']);
export const boxClass = classNames(styles['box']);
export const hintClass = classNames(styles['hint']);
