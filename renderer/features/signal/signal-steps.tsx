import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useMenuItems } from '#renderer/ui/menu-items.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { DiscardDialog, OutsideDialog, ReopenDialog, ReviewDialog } from './step-dialogs.tsx';
import { isEditable, stepsFor, type SignalStep } from './steps.ts';

type Steps = {
  readonly start: (step: SignalStep) => void;
  /** The step that asks something first, while it asks. */
  readonly asking: SignalStep | undefined;
  readonly stop: () => void;
  readonly error: AppError | null;
};

/** Takes the steps of a signal: at once where that will do, after a question where something must be known. */
export function useSteps(signal: Signal): Steps {
  const t = useMessages();
  const { show } = useToasts();
  const [asking, setAsking] = useState<SignalStep>();
  const submit = useAct('signal', 'submit');
  const markChecked = useAct('signal', 'markChecked');
  const which = { id: signal.id, version: signal.version };
  const now = {
    submit: async () => {
      const answer = await submit.run(which);
      if (answer.ok) show({ text: t.signal.step.submitted(answer.value.number ?? '') });
    },
    markChecked: async () => {
      const answer = await markChecked.run(which);
      if (answer.ok) show({ text: t.signal.step.checked(answer.value.number ?? '') });
    },
  };
  return {
    start: (step) => (step === 'submit' || step === 'markChecked' ? void now[step]() : setAsking(step)),
    asking,
    stop: () => setAsking(undefined),
    error: submit.error ?? markChecked.error,
  };
}

type StepButtonsProps = { readonly signal: Signal; readonly onStart: (step: SignalStep) => void };

/** In the header: edit, the likely step as the primary button, and the rest behind one button. */
export function StepButtons({ signal, onStart }: StepButtonsProps) {
  const t = useMessages();
  const [first, ...rest] = stepsFor(signal);
  const isMain = first !== undefined && first !== 'setReview';
  const behind = isMain ? rest : [...(first ? [first] : []), ...rest];
  useStepItems(signal, onStart);
  return (
    <>
      {behind.length > 0 && (
        <Menu
          label={t.signal.page.more}
          trigger={<Button icon="chevronDown">{t.signal.page.more}</Button>}
          entries={behind.map((step) => ({ id: step, label: t.signal.step[step], isDanger: step === 'discard', run: () => onStart(step) }))}
        />
      )}
      {isEditable(signal) && (
        <LinkButton variant={isMain ? 'secondary' : 'primary'} href={`/signals/${signal.id}/edit`}>
          {t.signal.page.edit}
        </LinkButton>
      )}
      {isMain && (
        <Button variant="primary" onPress={() => onStart(first)}>
          {t.signal.step[first]}
        </Button>
      )}
    </>
  );
}

function useStepItems(signal: Signal, onStart: (step: SignalStep) => void) {
  const t = useMessages();
  const [, navigate] = useLocation();
  const items = useMemo(() => {
    const item = { group: t.common.places.signals };
    return [
      { ...item, id: 'signal.edit', label: t.signal.page.edit, keys: 'F2', isEnabled: isEditable(signal), run: () => navigate(`/signals/${signal.id}/edit`) },
      ...stepsFor(signal).map((step) => ({ ...item, id: `signal.${step}`, label: t.signal.step[step], run: () => onStart(step) })),
    ];
  }, [t, signal, onStart, navigate]);
  useMenuItems(items);
}

/** The question that the step in hand asks. */
export function StepDialog({ signal, step, onClose }: { readonly signal: Signal; readonly step: SignalStep | undefined; readonly onClose: () => void }) {
  const [, navigate] = useLocation();
  switch (step) {
    case 'setReview':
      return <ReviewDialog signal={signal} onClose={onClose} />;
    case 'handleOutside':
      return <OutsideDialog signal={signal} onClose={onClose} />;
    case 'reopen':
      return <ReopenDialog signal={signal} onClose={onClose} />;
    case 'discard':
      return <DiscardDialog signal={signal} onClose={onClose} onDone={() => navigate('/signals')} />;
    case 'submit':
    case 'markChecked':
    case undefined:
    default:
      return null;
  }
}
