import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import { appOrigin } from './protocol.ts';
import type { Page } from './windows.ts';

export type Relay = {
  readonly window: () => BrowserWindow | undefined;
  readonly page: () => Page | undefined;
  /** Waits until a window that was made ready is shown or discarded. */
  readonly turnOf: (contents: WebContents) => Promise<void>;
  readonly shell: (method: string, input: unknown) => Promise<Answer<unknown>>;
  readonly vault: (name: string, input: unknown) => Promise<Answer<unknown>>;
};

const known: ReadonlySet<string> = new Set(Object.entries(contract).flatMap(([feature, methods]) => Object.keys(methods).map((method) => `${feature}.${method}`)));
/** What the lock window has business with. */
const forLockWindow: ReadonlySet<string> = new Set(['shell', 'workspace']);

/**
 * Listens to the pages; the only user of ipcMain. A call counts when it comes from the main frame of the window that is there now, with
 * our own origin, and names something in the contract. What a window asks that is made ready waits until it is there. `shell.*` is answered here, the rest goes to the vault unread.
 */
export function listenToPages(relay: Relay): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    await relay.turnOf(event.sender);
    if (!isOwnPage(event, relay.window())) return err({ code: 'forbidden' });
    if (typeof name !== 'string' || !known.has(name)) return err({ code: 'notFound', entity: 'endpoint' });
    const [feature = '', method = ''] = name.split('.');
    if (feature === 'shell') return relay.shell(method, input);
    if (relay.page() === 'lock' && !forLockWindow.has(feature)) return err({ code: 'locked' });
    return relay.vault(name, input);
  });
}

function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  return window !== undefined && !window.isDestroyed() && sender === window.webContents && senderFrame?.parent === null && senderFrame.origin === appOrigin;
}
