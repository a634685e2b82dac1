import { useState } from 'react';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './recovery-code.module.css';

type RecoveryCodeProps = {
  readonly groups: readonly string[];
  readonly isKept: boolean;
  readonly onKept: (isKept: boolean) => void;
};

/** The code in groups as it stands on paper, with a way to get it there. */
export function RecoveryCode({ groups, isKept, onKept }: RecoveryCodeProps) {
  const t = useMessages();
  const client = useClient();
  const words = t.lock.first.code;
  const [said, setSaid] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const carryOut = async (work: () => ReturnType<typeof client.workspace.printRecovery>, done: string) => {
    const answer = await work();
    if (answer.ok) setSaid({ text: done, isDone: true });
    else if (answer.error.code !== 'cancelled') setSaid({ text: errorText(t, answer.error), isDone: false });
  };
  return (
    <>
      <Section
        title={words.label}
        end={
          <>
            <Button variant="bar" size="small" icon="print" onPress={() => void carryOut(() => client.workspace.printRecovery({}), words.printed)}>
              {words.print}
            </Button>
            <Button variant="bar" size="small" icon="download" onPress={() => void carryOut(() => client.workspace.saveRecovery({}), words.saved)}>
              {words.save}
            </Button>
          </>
        }
      >
        <ol className={styles['code']}>
          {groups.map((group, index) => (
            <li key={`${index}-${group}`}>
              <span className={styles['number']}>{index + 1}</span>
              {group}
            </li>
          ))}
        </ol>
      </Section>
      {said && <Notice tone={said.isDone ? 'done' : 'critical'}>{said.text}</Notice>}
      <Checkbox isSelected={isKept} onChange={onKept}>
        {words.kept}
      </Checkbox>
      <Notice tone="caution">{words.both}</Notice>
    </>
  );
}
