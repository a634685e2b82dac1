import { useCallback } from 'react';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

/** Takes back the last whole step (a decision with its number, a closed item), and says which. */
export function useTakeBack(): () => void {
  const t = useMessages();
  const client = useClient();
  const toasts = useToasts();
  return useCallback(() => {
    const takeBack = async () => {
      const last = await client.undo.last({});
      if (!last.ok || last.value === null) return last.ok ? t.common.nothingToTakeBack : errorText(t, last.error);
      const step = await client.undo.takeBack({ id: last.value.id });
      return step.ok ? t.common.tookBack[step.value.kind](step.value.label) : errorText(t, step.error);
    };
    void takeBack().then((text) => toasts.show({ text }));
  }, [t, client, toasts]);
}
