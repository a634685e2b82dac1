import '#renderer/ipc/no-eval.ts';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#shared/shell/bridge.ts';
import { clientOver } from '#renderer/ipc/client.ts';
import '#renderer/ipc/window.ts';
import '#renderer/styles/base.css';
import { Program } from './program.tsx';

/** The language is known before anything is drawn. */
async function start(bridge: Bridge) {
  const status = await clientOver(bridge).shell.status({});
  const language = status.ok ? status.value.language : 'nl';
  document.documentElement.lang = language;
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<Program bridge={bridge} language={language} />);
}

void start(window.signaaltafel);
