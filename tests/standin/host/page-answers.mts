import type { HostIpc } from './modules/ipc-main.mts';
import { ipcMain } from './modules/ipc-main.mts';
import { HostEvent } from './event.mts';
import { decode, encode } from './page/codec.mts';
import type { HostMessage, PageMessage } from './page/messages.mts';

/** The page that asks. */
export type Asking = {
  readonly ipc: HostIpc;
  readonly mainFrame: object;
  readonly emit: (event: string, ...args: unknown[]) => boolean;
  readonly post: (message: HostMessage) => void;
  readonly send: (channel: string, ...args: unknown[]) => void;
  readonly askToOpen: (url: string, name: string, features: string) => void;
  readonly setZoomFactor: (factor: number) => void;
};

const eventOf = (page: Asking) => ({
  sender: page,
  senderFrame: page.mainFrame,
  processId: 1,
  frameId: 1,
  type: 'frame' as const,
  ports: [],
  reply: page.send.bind(page),
  defaultPrevented: false,
  preventDefault: () => undefined,
});

async function answerInvoke(page: Asking, { id, channel, args }: Extract<PageMessage, { kind: 'invoke' }>): Promise<void> {
  try {
    const handler = page.ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const value: unknown = await handler(eventOf(page) as never, ...(decode(args) as unknown[]));
    page.post({ kind: 'answer', id, value: encode(value) });
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    page.post({ kind: 'failure', id, message: String(error) });
  }
}

function takeSent(page: Asking, { channel, args }: Extract<PageMessage, { kind: 'send' }>): void {
  const values = decode(args) as unknown[];
  const event = eventOf(page);
  page.emit('ipc-message', event, channel, ...values);
  page.ipc.emit(channel, event, ...values);
  ipcMain.emit(channel, event, ...values);
}

/** Does what a page asks through its preload script. */
export async function answerPage(page: Asking, message: PageMessage): Promise<void> {
  switch (message.kind) {
    case 'invoke':
      return answerInvoke(page, message);
    case 'send':
      return takeSent(page, message);
    case 'open':
      return page.askToOpen(message.url, message.name, message.features);
    case 'zoom':
      return page.setZoomFactor(message.factor);
    case 'preloadFailed':
      console.error(`[renderer error] Unable to load preload script: ${message.message}`);
      page.emit('preload-error', new HostEvent(), '', new Error(message.message));
  }
}
