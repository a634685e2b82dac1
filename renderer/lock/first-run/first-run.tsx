import { useCallback, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { unreachable } from '#shared/kernel/errors.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { MemberRole, WorkspaceKind } from '#shared/workspace/workspace.ts';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { CodeSteps } from '../code-steps.tsx';
import { noPassphrase, type Passphrase } from '../new-passphrase.tsx';
import { PassphraseStep, RepeatStep } from '../passphrase-steps.tsx';
import { withSecret } from '../secret.ts';
import type { Progress } from '../step-page.tsx';
import { FolderStep } from './folder-step.tsx';
import { LanguageStep, PersonStep, RegionStep, type PackId } from './steps.tsx';

const order = ['language', 'folder', 'region', 'person', 'passphrase', 'repeat', 'code', 'confirm'] as const;
type Step = (typeof order)[number];

type FirstRunProps = {
  readonly status: ShellStatus;
  readonly onLanguage: (language: Language) => void;
  /** A workspace that exists already was chosen. */
  readonly onExisting: () => void;
};

/** From nothing to a workspace, one question at a time. */
export function FirstRun({ status, onLanguage, onExisting }: FirstRunProps) {
  const t = useMessages();
  const run = useFirstRun(status.isRealDataAllowed);
  const { chosen, set, step } = run;
  const progress = (current: string): Progress => ({ steps: order.map((id) => ({ id, label: t.lock.first.steps[id] })), current });
  const moves = { progress: progress(step), onBack: run.back, onNext: run.next };
  switch (step) {
    case 'language':
      return <LanguageStep progress={moves.progress} onNext={run.next} onLanguage={onLanguage} />;
    case 'folder':
      return <FolderStep {...moves} onExisting={onExisting} />;
    case 'region':
      return <RegionStep {...moves} value={chosen.packId} onChange={(packId) => set({ packId })} isRealDataAllowed={status.isRealDataAllowed} />;
    case 'person':
      return <PersonStep {...moves} name={chosen.displayName} role={chosen.role} onName={(displayName) => set({ displayName })} onRole={(role) => set({ role })} />;
    case 'passphrase':
      return <PassphraseStep {...moves} value={chosen.passphrase} onChange={run.setPassphrase} />;
    case 'repeat':
      return (
        <RepeatStep {...moves} passphrase={chosen.passphrase.typed} submitLabel={t.lock.first.repeat.submit} error={run.error} isRunning={run.isMaking} onNext={() => void run.make()} />
      );
    case 'code':
    case 'confirm':
      return <CodeSteps progress={progress} groups={run.code} />;
    default:
      return unreachable(step);
  }
}

type Chosen = {
  readonly packId: PackId;
  readonly displayName: string;
  readonly role: MemberRole;
  readonly passphrase: Passphrase;
};

const nothingChosen: Chosen = { packId: 'noord-en-midden-limburg', displayName: '', role: 'CHAIR', passphrase: noPassphrase };

function kindOf(packId: PackId, isRealDataAllowed: boolean): WorkspaceKind {
  if (packId === 'demo') return 'demo';
  return isRealDataAllowed ? 'real' : 'test';
}

/** What was chosen so far and how to go on. The passphrase is forgotten as soon as the workspace is made. */
function useFirstRun(isRealDataAllowed: boolean) {
  const client = useClient();
  const language = useLanguage();
  const [step, setStep] = useState<Step>('language');
  const [chosen, setChosen] = useState(nothingChosen);
  const [code, setCode] = useState<readonly string[]>([]);
  const [isMaking, setMaking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const set = useCallback((part: Partial<Chosen>) => setChosen((now) => ({ ...now, ...part })), []);
  const setPassphrase = useCallback((passphrase: Passphrase) => set({ passphrase }), [set]);
  const move = (by: number) => setStep((now) => order[order.indexOf(now) + by] ?? now);

  const make = async () => {
    setMaking(true);
    setError(null);
    const { passphrase: secret, ...rest } = chosen;
    const answer = await withSecret(secret.typed, (passphrase) => client.workspace.create({ ...rest, language, kind: kindOf(rest.packId, isRealDataAllowed), passphrase }));
    setMaking(false);
    if (!answer.ok) {
      setError(answer.error);
      return;
    }
    setPassphrase(noPassphrase);
    setCode(answer.value.recoveryCode);
    setStep('code');
  };

  return { step, chosen, code, isMaking, error, set, setPassphrase, back: () => move(-1), next: () => move(1), make };
}
