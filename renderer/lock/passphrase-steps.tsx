import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { NewPassphrase, type Passphrase } from './new-passphrase.tsx';
import { SecretField } from './secret-field.tsx';
import { StepPage, type Progress } from './step-page.tsx';

type PassphraseStepProps = {
  readonly progress: Progress;
  readonly value: Passphrase;
  readonly onChange: (passphrase: Passphrase) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** Chooses a passphrase; less than 60 bits does not go on. */
export function PassphraseStep({ value, onChange, ...step }: PassphraseStepProps) {
  const words = useMessages().lock.first.passphrase;
  return (
    <StepPage {...step} title={words.title} intro={words.intro} isBlocked={!value.isEnough} reason={words.weak}>
      <NewPassphrase value={value} onChange={onChange} />
    </StepPage>
  );
}

type RepeatStepProps = {
  readonly progress: Progress;
  readonly passphrase: string;
  readonly submitLabel: string;
  /** The failure of the last try. */
  readonly error: AppError | null;
  readonly isRunning: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** The passphrase typed again, out of sight: it goes on only when it is the same. */
export function RepeatStep({ passphrase, submitLabel, error, isRunning, onNext, ...step }: RepeatStepProps) {
  const t = useMessages();
  const words = t.lock.first.repeat;
  const [typed, setTyped] = useState('');
  const [isDifferent, setDifferent] = useState(false);
  const compare = () => {
    setDifferent(typed !== passphrase);
    setTyped('');
    if (typed === passphrase) onNext();
  };
  return (
    <StepPage {...step} title={words.title} intro={words.intro} onNext={compare} nextLabel={isRunning ? words.making : submitLabel} isBlocked={typed === '' && !isRunning} isRunning={isRunning} reason={t.common.required}>
      <SecretField label={t.lock.unlock.passphrase} error={isDifferent ? words.differs : undefined} value={typed} onChange={setTyped} isNew autoFocus />
      <Refusal error={error} />
    </StepPage>
  );
}
