import { useCallback } from 'react';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

/** Says in a toast what was done, with the way back: the last step that can be taken back is this one. */
export function useDoneToast(): (text: string) => void {
  const t = useMessages();
  const client = useClient();
  const { show } = useToasts();
  return useCallback(
    (text) => {
      const takeBack = async () => {
        const last = await client.undo.last({});
        if (last.ok && last.value) await client.undo.takeBack({ id: last.value.id });
      };
      show({ text, undo: { label: t.common.undo, keys: 'Ctrl+Z', run: () => void takeBack() } });
    },
    [client, show, t],
  );
}
