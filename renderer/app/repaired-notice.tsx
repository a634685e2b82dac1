import { useEffect, useState } from 'react';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** Says that the spare key file was used, until it was read: on the lock screen it would be gone with the window. */
export function RepairedNotice() {
  const t = useMessages();
  const client = useClient();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const ask = async () => {
      const status = await client.shell.status({});
      if (status.ok) setShown(status.value.isKeyFileRepaired);
    };
    void ask();
  }, [client]);
  if (!isShown) return null;
  return (
    <Notice
      tone="caution"
      end={
        <Button size="small" onPress={() => setShown(false)}>
          {t.common.close}
        </Button>
      }
    >
      {t.lock.unlock.spareUsed}
    </Notice>
  );
}
