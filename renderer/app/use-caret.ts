import { useEffect } from 'react';
import type { Contract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import { onFlush } from '#renderer/ipc/flush.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';

const key = 'program:caret';
/** A field that is not there by then does not come: its screen was left. */
const AT_MOST = 5000;

type Caret = { readonly screen: string; readonly field: string };
type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps at a lock in which field the caret stands, and puts it back there after unlocking. The screen itself is brought back by the shell.
 * Whatever the person does first goes before it.
 */
export function useCaret(): void {
  const client = useClient();
  useEffect(() => onFlush(() => keepCaret(client)), [client]);
  useEffect(() => {
    const ending = new AbortController();
    void restoreCaret(client, ending);
    return () => ending.abort();
  }, [client]);
}

async function keepCaret(client: Client<Contract>): Promise<void> {
  const field = document.activeElement;
  const isTyping = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const caret: Caret = { screen: window.location.hash, field: isTyping ? field.name : '' };
  await client.draft.keep({ key, value: JSON.stringify(caret), cursor: isTyping ? field.selectionStart : null });
}

async function restoreCaret(client: Client<Contract>, ending: AbortController): Promise<void> {
  const answer = await client.draft.find({ key });
  if (!answer.ok || !answer.value || ending.signal.aborted) return;
  const { screen, field: name } = JSON.parse(answer.value.value) as Caret;
  if (name === '' || screen !== window.location.hash) return;
  const { cursor } = answer.value;
  const look = () => {
    const field = [...document.querySelectorAll<Field>('#main :is(input, textarea)')].find((found) => found.name === name);
    if (!field) return;
    ending.abort();
    field.focus();
    if (cursor !== null) field.setSelectionRange(cursor, cursor);
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => ending.abort(), AT_MOST);
  ending.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const happens of ['keydown', 'pointerdown'] as const) document.addEventListener(happens, () => ending.abort(), { signal: ending.signal });
  observer.observe(document.body, { childList: true, subtree: true });
  look();
}
