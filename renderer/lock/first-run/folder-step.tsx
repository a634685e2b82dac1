import { useEffect, useState } from 'react';
import type { Answer } from '#shared/kernel/errors.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/notice.tsx';
import { StepPage } from '../step-page.tsx';
import type { StepProps } from './steps.tsx';
import styles from './folder-step.module.css';

type Folder = {
  readonly label: string;
  readonly warning: 'synced' | 'network' | 'readOnly' | 'notEmpty' | 'hasWorkspace' | null;
  readonly isUsable: boolean;
};

/** Where the workspace will stand; or where one stands already, which ends the first run. */
export function FolderStep({ onExisting, ...step }: StepProps & { readonly onExisting: () => void }) {
  const t = useMessages();
  const client = useClient();
  const words = t.lock.first.folder;
  const [folder, setFolder] = useState<Folder>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const ask = async () => {
      const answer = await client.workspace.folder({});
      if (answer.ok) setFolder(answer.value);
    };
    void ask();
  }, [client]);

  const take = (answer: Answer<Folder>): Folder | undefined => {
    if (answer.ok) return answer.value;
    if (answer.error.code !== 'cancelled') setProblem(errorText(t, answer.error));
    return undefined;
  };
  const choose = async () => {
    setProblem(undefined);
    const chosen = take(await client.workspace.chooseFolder({}));
    if (chosen) setFolder(chosen);
  };
  const openExisting = async () => {
    setProblem(undefined);
    // oxlint-disable-next-line react/hooks -- an endpoint, not a hook
    const chosen = take(await client.workspace.useExisting({}));
    if (chosen?.isUsable) onExisting();
    else if (chosen) setProblem(words.noWorkspace);
  };

  return (
    <StepPage {...step} title={words.title} intro={words.intro} isBlocked={!folder?.isUsable} reason={words.notUsable}>
      <FactList facts={[{ label: words.label, value: <b>{folder?.label}</b> }]} />
      {folder?.warning && <Notice tone={folder.isUsable ? 'info' : 'caution'}>{t.lock.folderWarning[folder.warning]}</Notice>}
      <ErrorNotice text={problem} />
      <div className={styles['ways']}>
        <Button onPress={() => void choose()}>{words.choose}</Button>
        <Button variant="link" onPress={() => void openExisting()}>
          {words.existing}
        </Button>
      </div>
    </StepPage>
  );
}
