import { strict } from '../strict.mts';
import { contextBridge } from './context-bridge.mts';
import { createIpcRenderer, type Post } from './ipc-renderer.mts';
import type { PageConfig } from './messages.mts';
import { askForNewWindows } from './new-windows.mts';

/** A preload script, wrapped with the names that Electron's sandbox gives it. */
type Preload = (...names: readonly [require: (id: string) => unknown, module: { exports: object }, exports: object, process: object, global: object]) => void;

const globals = globalThis as unknown as Record<string, unknown>;

function createElectron(post: Post, ipcRenderer: object) {
  let zoomFactor = 1;
  return strict('electron', {
    ipcRenderer,
    contextBridge: strict('contextBridge', contextBridge),
    webFrame: strict('webFrame', {
      setZoomFactor: (factor: number) => {
        zoomFactor = factor;
        post({ kind: 'zoom', factor });
      },
      getZoomFactor: () => zoomFactor,
    }),
  });
}

const createProcess = ({ platform, arch, versions }: PageConfig) =>
  Object.freeze({ platform, arch, versions, type: 'renderer', sandboxed: true, contextIsolated: true, argv: [], env: {} });

/** Runs in the page before any of its own scripts, in the top frame only: what Electron does in a sandboxed preload's world. */
export function startPage(config: PageConfig, preloads: readonly Preload[]): void {
  const bind = globals[config.binding] as ((text: string) => void) | undefined;
  delete globals[config.binding];
  if (window.top !== window || !bind || location.href === 'about:blank' || location.protocol === 'chrome-error:') return;

  const post: Post = (message) => bind(JSON.stringify(message));
  const { ipcRenderer, receive } = createIpcRenderer(post);
  Object.defineProperty(globalThis, config.receiver, { value: receive });
  askForNewWindows(post);

  const electron = createElectron(post, ipcRenderer);
  const require = (id: string) => {
    if (/^electron(?:\/(?:renderer|common))?$/.test(id)) return electron;
    throw new Error(`module not found: ${id}`);
  };
  for (const preload of preloads) {
    const module = { exports: {} };
    try {
      preload(require, module, module.exports, createProcess(config), globalThis);
    } catch (error) {
      post({ kind: 'preloadFailed', message: error instanceof Error ? String(error.stack) : String(error) });
    }
  }
}
