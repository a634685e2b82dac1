import type { ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './form.module.css';

type FormProps = {
  readonly onSubmit: () => void;
  /** Name of a field → what is wrong with it; the field shows it and the first one gets the focus. */
  readonly errors?: Readonly<Record<string, string>>;
  /** `columns` sets short fields side by side where there is room. */
  readonly layout?: 'stack' | 'columns';
  readonly id?: string;
  readonly children: ReactNode;
};

/** Fields that are sent together. Enter in a single-line field sends. */
export function Form({ onSubmit, errors, layout = 'stack', id, children }: FormProps) {
  return (
    <AriaForm
      {...(id && { id })}
      validationBehavior="aria"
      {...(errors && { validationErrors: { ...errors } })}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onSubmit();
      }}
      className={classNames(styles['form'], styles[layout])}
    >
      {children}
    </AriaForm>
  );
}

/** The buttons under a form: what goes on at the right, what goes back at the left. */
export function FormFoot({ children, start }: { readonly children: ReactNode; readonly start?: ReactNode }) {
  return (
    <div className={styles['foot']}>
      <div className={styles['start']}>{start}</div>
      {children}
    </div>
  );
}
