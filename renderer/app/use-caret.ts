import { useEffect } from 'react';
import type { Contract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import { onFlush } from '#renderer/ipc/flush.ts';
import { textEditorOf } from '#renderer/ui/text-editor-box.tsx';
import { useClient } from '#renderer/ipc/use-client.tsx';

const key = 'program:caret';
/** A field that is not there by then does not come: its screen was left. */
const AT_MOST = 5000;

type Caret = { readonly screen: string; readonly field: string };
type Field = { readonly name: string; readonly caret: number | null; readonly put: (caret: number | null) => void };

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

/** The field that this element is, for typing in. */
function fieldOf(element: Element | null): Field | undefined {
  const editor = textEditorOf(element);
  if (editor) return { name: editor.element.dataset['name'] ?? '', caret: editor.selection().to, put: (caret) => editor.select(caret ?? editor.text().length) };
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return undefined;
  const put = (caret: number | null) => {
    element.focus();
    if (caret !== null) element.setSelectionRange(caret, caret);
  };
  return { name: element.name, caret: element.selectionStart, put };
}

async function keepCaret(client: Client<Contract>): Promise<void> {
  const field = fieldOf(document.activeElement);
  const caret: Caret = { screen: window.location.hash, field: field?.name ?? '' };
  await client.draft.keep({ key, value: JSON.stringify(caret), cursor: field?.caret ?? null });
}

async function restoreCaret(client: Client<Contract>, ending: AbortController): Promise<void> {
  const answer = await client.draft.find({ key });
  if (!answer.ok || !answer.value || ending.signal.aborted) return;
  const { screen, field: name } = JSON.parse(answer.value.value) as Caret;
  if (name === '' || screen !== window.location.hash) return;
  const { cursor } = answer.value;
  const look = () => {
    const fields = [...document.querySelectorAll('#main :is(input, textarea, [data-name])')].map(fieldOf);
    const field = fields.find((found) => found?.name === name);
    if (!field) return;
    ending.abort();
    field.put(cursor);
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
