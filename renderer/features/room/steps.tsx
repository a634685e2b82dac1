import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { aboutInHand } from './about-item.ts';
import { ActionsOfStep } from './actions-of-step.tsx';
import { focusFirst } from './focus.tsx';
import { NoteEditor } from './note-editor.tsx';
import { PartnerAnswers } from './partner-answers.tsx';
import { ReviewStep } from './review-step.tsx';
import { RoutesStep } from './routes-step.tsx';
import { allSteps, useStepSummary, type StepNumber } from './step-summary.ts';
import type { ItemInHand } from './use-item.ts';
import type { Note } from './use-note.ts';
import { useRoom } from './use-room.tsx';
import { WeighingStep } from './weighing-step.tsx';
import styles from './steps.module.css';

export type OpenStep = {
  readonly step: number;
  readonly note: Note;
  /** Counts how often a step was opened by hand: opening it again asks for the focus again. */
  readonly count: number;
  /** Where the caret goes when the step is opened: where it was, else to the end. */
  readonly focusAt: number | null;
  readonly onCaret: (caret: number) => void;
};

type StepsProps = { readonly inHand: ItemInHand; readonly open: OpenStep; readonly onOpen: (step: StepNumber) => void; readonly isReadOnly: boolean };

/** The ten-step frame (docs/domain.md 1.5): one line a step, and the open one with its note and control. */
export function Steps({ inHand, open, onOpen, isReadOnly }: StepsProps) {
  const t = useMessages().room;
  const summary = useStepSummary(inHand);
  return (
    <ol className={styles['steps']} aria-label={t.stepsLabel}>
      {allSteps.map((step) => {
        const { text, isFilled } = summary(step);
        if (step === open.step) return <OpenStepRow key={`${step}:${open.count}`} {...{ inHand, step, open, isFilled, isReadOnly }} />;
        return (
          <li key={step}>
            <button type="button" className={classNames(styles['step'], !isFilled && styles['open'])} onClick={() => onOpen(step)}>
              <span className={styles['number']}>{step}</span>
              <span className={styles['name']}>{t.steps[step].name}</span>
              <span className={styles['text']}>{text}</span>
              <FilledMark isFilled={isFilled} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function FilledMark({ isFilled }: { readonly isFilled: boolean }) {
  const t = useMessages().room;
  return (
    <>
      <Icon name={isFilled ? 'check' : 'ring'} size="small" />
      <VisuallyHidden>{isFilled ? t.filled : t.empty}</VisuallyHidden>
    </>
  );
}

type OpenStepRowProps = { readonly inHand: ItemInHand; readonly step: StepNumber; readonly open: OpenStep; readonly isFilled: boolean; readonly isReadOnly: boolean };

function OpenStepRow({ inHand, step, open, isFilled, isReadOnly }: OpenStepRowProps) {
  const t = useMessages().room;
  const { reference } = useRoom();
  const { name, hint } = t.steps[step];
  const work = useRef<HTMLDivElement>(null);
  const isControlFirst = hasControl(step) && open.focusAt === null;
  useEffect(() => {
    if (isControlFirst) focusFirst(work.current);
  }, [isControlFirst]);
  return (
    <li className={styles['now']} aria-current="step">
      <span className={styles['number']}>{step}</span>
      <h3 className={styles['name']}>
        {name}
        <small>{hint}</small>
      </h3>
      <div ref={work} className={styles['work']}>
        {controlOf(step, inHand, isReadOnly)}
        <NoteEditor
          itemId={inHand.item.id}
          note={open.note}
          about={aboutInHand(inHand, reference)}
          label={t.note.label(name)}
          focusAt={isControlFirst ? undefined : open.focusAt}
          onCaret={open.onCaret}
          isReadOnly={isReadOnly}
        />
      </div>
      <FilledMark isFilled={isFilled} />
    </li>
  );
}

/** Steps that are answered with a choice first, and words only where words are needed. */
const hasControl = (step: StepNumber): boolean => [4, 6, 7, 10].includes(step);

function controlOf(step: StepNumber, inHand: ItemInHand, isReadOnly: boolean): ReactNode {
  if (step === 4) return <PartnerAnswers inHand={inHand} isReadOnly={isReadOnly} />;
  if (step === 6) return <WeighingStep inHand={inHand} isReadOnly={isReadOnly} />;
  if (step === 7) return <RoutesStep inHand={inHand} isReadOnly={isReadOnly} />;
  if (step === 8) return <ActionsOfStep inHand={inHand} />;
  return step === 10 ? <ReviewStep inHand={inHand} isReadOnly={isReadOnly} /> : null;
}
