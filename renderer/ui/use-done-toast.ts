import { useCallback } from 'react';
import { useMessages } from './language.tsx';
import { useAllMenuItems } from './menu-items.tsx';
import { useToasts } from './toast.tsx';

/** Says in a toast what was done, with the way back that Ctrl+Z goes as well. */
export function useDoneToast(): (text: string) => void {
  const t = useMessages();
  const { show } = useToasts();
  const undo = useAllMenuItems().find(({ id }) => id === 'undo');
  return useCallback((text) => show({ text, ...(undo && { undo: { label: t.common.undo, keys: 'Ctrl+Z', run: undo.run } }) }), [show, undo, t]);
}
