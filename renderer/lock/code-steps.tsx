import { useState } from 'react';
import { useMessages } from '#renderer/ui/language.tsx';
import { ConfirmCode, useConfirmCode } from './confirm-code.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { StepPage, type Progress } from './step-page.tsx';

type CodeStepsProps = {
  readonly progress: (current: 'code' | 'confirm') => Progress;
  /** The recovery code, in groups. */
  readonly groups: readonly string[];
};

/** The recovery code on paper first, then two groups of it typed back; after that the shell opens the workspace. */
export function CodeSteps({ progress, groups }: CodeStepsProps) {
  const t = useMessages();
  const words = t.lock.first;
  const [step, setStep] = useState<'code' | 'confirm'>('code');
  const [isKept, setKept] = useState(false);
  const code = useConfirmCode(groups.length);
  return step === 'code' ? (
    <StepPage key="code" progress={progress('code')} title={words.code.title} intro={words.code.intro} onNext={() => setStep('confirm')} isBlocked={!isKept} reason={words.code.keepFirst}>
      <RecoveryCode groups={groups} isKept={isKept} onKept={setKept} />
    </StepPage>
  ) : (
    <StepPage
      key="confirm"
      progress={progress('confirm')}
      title={words.confirm.title}
      intro={words.confirm.intro}
      onBack={() => setStep('code')}
      backLabel={words.confirm.look}
      onNext={() => void code.confirm()}
      nextLabel={words.confirm.submit}
      isBlocked={!code.isComplete}
      reason={t.common.required}
      isRunning={code.isRunning}
    >
      <ConfirmCode state={code} />
    </StepPage>
  );
}
