import { useState } from 'react';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Brand } from './gate.tsx';
import { withSecret } from './secret.ts';
import styles from './unlock.module.css';

/** A throw-away demonstration has no passphrase that anyone knows: after a lock the shell makes a new one, whatever is typed. */
export function DemoAgain() {
  const t = useMessages();
  const client = useClient();
  const [isRunning, setRunning] = useState(false);
  const begin = async () => {
    setRunning(true);
    await withSecret('demo', (passphrase) => client.workspace.unlock({ passphrase }));
    setRunning(false);
  };
  return (
    <div className={styles['unlock']}>
      <Brand under={null} />
      <Notice>{t.lock.demo.gone}</Notice>
      <Button variant="primary" isWide isRunning={isRunning} onPress={() => void begin()} autoFocus>
        {t.lock.demo.again}
      </Button>
    </div>
  );
}
