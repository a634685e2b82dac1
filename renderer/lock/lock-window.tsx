import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import { newQueryClient } from '#renderer/ipc/query-client.ts';
import { ClientProvider } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { UiProvider } from '#renderer/ui/ui-provider.tsx';
import { DemoAgain } from './demo-again.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { Centre, Gate } from './gate.tsx';
import { Recover } from './recover.tsx';
import { Trouble } from './trouble.tsx';
import { Unlock } from './unlock.tsx';

type LockWindowProps = {
  readonly client: Client<Contract>;
  /** As the window opened. */
  readonly status: ShellStatus;
};

const missing: AppError = { code: 'storeUnavailable', reason: 'missing' };

/** Everything before the workspace is open. Once it is, the shell shows the program and this window is destroyed. */
export function LockWindow({ client, status: atFirst }: LockWindowProps) {
  const [status, setStatus] = useState(atFirst);
  const [queries] = useState(newQueryClient);
  const refresh = async () => {
    const answer = await client.shell.status({});
    if (answer.ok) setStatus(answer.value);
  };
  const choose = (language: Language) => {
    document.documentElement.lang = language;
    setStatus((now) => ({ ...now, language }));
    void client.shell.setLanguage({ language });
  };
  return (
    <QueryClientProvider client={queries}>
      <ClientProvider client={client}>
        <UiProvider language={status.language}>
          <Gate status={status} onLanguage={choose}>
            <LockPage client={client} status={status} onLanguage={choose} onRefresh={refresh} />
          </Gate>
        </UiProvider>
      </ClientProvider>
    </QueryClientProvider>
  );
}

type LockPageProps = {
  readonly client: Client<Contract>;
  readonly status: ShellStatus;
  readonly onLanguage: (language: Language) => void;
  readonly onRefresh: () => Promise<void>;
};

function LockPage({ client, status, onLanguage, onRefresh }: LockPageProps) {
  const t = useMessages();
  const [isRecovering, setRecovering] = useState(false);
  const [error, setError] = useState<AppError>();
  const trouble = error ?? (status.state === 'missing' ? missing : undefined);

  const leave = async () => {
    setError(undefined);
    setRecovering(false);
    await onRefresh();
  };
  const find = async () => {
    // oxlint-disable-next-line react/hooks -- an endpoint, not a hook
    const chosen = await client.workspace.useExisting({});
    if (chosen.ok && chosen.value.isUsable) await leave();
    else if (chosen.ok) setError(missing);
    else if (chosen.error.code !== 'cancelled') setError(chosen.error);
  };
  const startAnew = async () => {
    await client.shell.forgetWorkspace({});
    await leave();
  };

  if (trouble) {
    return (
      <Centre>
        <Trouble error={trouble} workspace={status.folderLabel} onRetry={() => void leave()} onFind={() => void find()} onStart={() => void startAnew()} />
      </Centre>
    );
  }
  if (status.state === 'open') {
    return (
      <Centre>
        <p role="status">{t.lock.unlock.opening}</p>
      </Centre>
    );
  }
  if (status.state === 'firstRun') return <FirstRun status={status} onLanguage={onLanguage} onExisting={() => void leave()} />;
  if (isRecovering) return <Recover onBack={() => setRecovering(false)} onTrouble={setError} />;
  return (
    <Centre>
      {status.isDemo ? <DemoAgain /> : <Unlock status={status} onForgotten={() => setRecovering(true)} onOther={() => void find()} onTrouble={setError} />}
    </Centre>
  );
}
