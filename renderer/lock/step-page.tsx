import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import styles from './step-page.module.css';

export type Progress = {
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  readonly current: string;
};

type StepPageProps = {
  readonly progress: Progress;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
  readonly onBack?: (() => void) | undefined;
  /** The button at the left, where it is not 'Terug'. */
  readonly backLabel?: string;
  readonly onNext: () => void;
  readonly nextLabel?: string;
  readonly isBlocked?: boolean;
  /** Why one cannot go on yet. */
  readonly reason?: string;
  readonly isRunning?: boolean;
};

/** One question: how far one is at the left, the question in the middle, back and on under it. */
export function StepPage({ progress, title, intro, children, onBack, backLabel, onNext, nextLabel, isBlocked, reason, isRunning }: StepPageProps) {
  const t = useMessages();
  const heading = useHeadingFocus();
  const place = progress.steps.findIndex((step) => step.id === progress.current);
  return (
    <div className={styles['page']}>
      <Steps progress={progress} place={place} />
      <div className={styles['main']}>
        <div className={styles['form']}>
          <header className={styles['head']}>
            <p className={styles['place']}>{t.lock.first.step(place + 1, progress.steps.length)}</p>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            <p className={styles['intro']}>{intro}</p>
          </header>
          <Form onSubmit={() => !isBlocked && !isRunning && onNext()}>
            {children}
            <FormFoot start={onBack && <Button onPress={onBack}>{backLabel ?? t.common.back}</Button>}>
              <Button type="submit" variant="primary" keys="Enter" isBlocked={isBlocked} reason={reason} isRunning={isRunning}>
                {nextLabel ?? t.common.next}
              </Button>
            </FormFoot>
          </Form>
        </div>
      </div>
    </div>
  );
}

function Steps({ progress, place }: { readonly progress: Progress; readonly place: number }) {
  const t = useMessages();
  return (
    <aside className={styles['aside']} aria-label={t.lock.first.progress}>
      <p className={styles['brand']}>
        <Icon name="mark" />
        <b>{t.common.appName}</b>
      </p>
      <ol className={styles['steps']}>
        {progress.steps.map((step, index) => (
          <li key={step.id} {...(index === place && { 'aria-current': 'step' })}>
            <StepMark state={stateOf(index, place)} />
            <span>{step.label}</span>
          </li>
        ))}
      </ol>
      <p className={styles['stored']}>{t.lock.first.stored}</p>
    </aside>
  );
}

type StepState = 'done' | 'now' | 'todo';
const shapes = { done: 'check', now: 'dot', todo: 'ring' } as const satisfies Readonly<Record<StepState, IconName>>;

function stateOf(index: number, place: number): StepState {
  if (index === place) return 'now';
  return index < place ? 'done' : 'todo';
}

function StepMark({ state }: { readonly state: StepState }) {
  const t = useMessages();
  return (
    <>
      <Icon name={shapes[state]} size="small" />
      <VisuallyHidden>{t.lock.first.stepState[state]}: </VisuallyHidden>
    </>
  );
}

/** A new question is read aloud from its title, unless its field took the focus. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isInField = document.activeElement instanceof HTMLInputElement;
    if (!isInField) heading.current?.focus();
  }, []);
  return heading;
}
