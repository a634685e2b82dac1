import '#renderer/ipc/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { clientOver } from '#renderer/ipc/client.ts';
import '#renderer/ipc/window.ts';
import '#renderer/styles/base.css';
import { LockWindow } from './lock-window.tsx';

/** The state of the workspace and the language are known before anything is drawn. */
async function start() {
  const client = clientOver(window.signaaltafel);
  const status = await client.shell.status({});
  if (!status.ok) return;
  document.documentElement.lang = status.value.language;
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<LockWindow client={client} status={status.value} />);
}

void start();
