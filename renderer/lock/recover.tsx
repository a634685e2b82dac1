import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { CodeSteps } from './code-steps.tsx';
import { noPassphrase } from './new-passphrase.tsx';
import { PassphraseStep, RepeatStep } from './passphrase-steps.tsx';
import { withSecret } from './secret.ts';
import { StepPage, type Progress } from './step-page.tsx';

const order = ['recover', 'passphrase', 'repeat', 'code', 'confirm'] as const;
type Step = (typeof order)[number];

type RecoverProps = {
  readonly onBack: () => void;
  /** Anything but a code that does not fit. */
  readonly onTrouble: (error: AppError) => void;
};

/** In with the recovery code: a new passphrase, then a new code on paper. */
export function Recover({ onBack, onTrouble }: RecoverProps) {
  const t = useMessages();
  const words = t.lock.recover;
  const { step, setStep, code, setCode, passphrase, setPassphrase, groups, error, isRunning, recover } = useRecover(onTrouble);
  const progress = (current: Step): Progress => ({
    steps: order.map((id) => ({ id, label: id === 'recover' ? words.code : t.lock.first.steps[id] })),
    current,
  });

  if (step === 'recover') {
    return (
      <StepPage key="recover" progress={progress('recover')} title={words.title} intro={words.intro} onBack={onBack} onNext={() => setStep('passphrase')} isBlocked={code.trim() === ''} reason={t.common.required}>
        {error && <Notice tone="critical">{codeText(t, error)}</Notice>}
        <TextField label={words.code} hint={words.codeHint} value={code} onChange={setCode} maxLength={80} autoComplete="off" autoFocus isRequired />
      </StepPage>
    );
  }
  if (step === 'passphrase') {
    return (
      <PassphraseStep
        key="passphrase"
        progress={progress('passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        onBack={() => setStep('recover')}
        onNext={() => setStep('repeat')}
      />
    );
  }
  if (step === 'repeat') {
    return (
      <RepeatStep
        key="repeat"
        progress={progress('repeat')}
        passphrase={passphrase.typed}
        submitLabel={words.submit}
        error={null}
        isRunning={isRunning}
        onBack={() => setStep('passphrase')}
        onNext={() => void recover()}
      />
    );
  }
  return <CodeSteps progress={progress} groups={groups} />;
}

const isOfCode = (error: AppError): boolean => error.code === 'invalidInput' && error.issues.every(({ path }) => /^code(\.|$)/.test(path));

/** What is the matter with the code: mistyped groups by their number, or a code of something else. */
function codeText(t: Messages, error: AppError): string {
  const words = t.lock.recover;
  if (error.code === 'wrongSecret') return [words.wrong, error.waitSeconds > 0 && t.lock.unlock.wait(error.waitSeconds)].filter(Boolean).join(' ');
  const groups = error.code === 'invalidInput' ? error.issues.flatMap(({ path }) => /^code\.(\d)$/.exec(path)?.[1] ?? []) : [];
  return groups.length > 0 ? words.mistyped(groups) : words.notEight;
}

/** What was typed is forgotten as soon as it was used; a code that does not fit leads back to its field. */
function useRecover(onTrouble: (error: AppError) => void) {
  const client = useClient();
  const [step, setStep] = useState<Step>('recover');
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [groups, setGroups] = useState<readonly string[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const [isRunning, setRunning] = useState(false);

  const recover = async () => {
    setRunning(true);
    setError(null);
    const answer = await withSecret(passphrase.typed, (secret) => client.workspace.recover({ code, passphrase: secret }));
    setRunning(false);
    if (answer.ok) {
      setCode('');
      setPassphrase(noPassphrase);
      setGroups(answer.value.recoveryCode);
      setStep('code');
    } else if (answer.error.code === 'wrongSecret' || isOfCode(answer.error)) {
      setError(answer.error);
      setStep('recover');
    } else {
      onTrouble(answer.error);
    }
  };
  return { step, setStep, code, setCode, passphrase, setPassphrase, groups, error, isRunning, recover };
}
