import type { IpcRenderer } from 'electron';
import { strict } from '../strict.mts';
import type { HostMessage, PageMessage } from './messages.mts';
import { decode, encode } from './codec.mts';

type Listener = Parameters<IpcRenderer['on']>[1];
type Pending = { readonly channel: string; readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

export type Post = (message: PageMessage) => void;

/** The page's end of the conversation, and the function that takes what the host says. */
export function createIpcRenderer(post: Post) {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, { listener: Listener; isOnce: boolean }[]>();
  let lastId = 0;

  const listen = (channel: string, listener: Listener, isOnce: boolean) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, isOnce }]);
    return ipcRenderer;
  };
  const unlisten = (channel: string, listener: Listener) => {
    const kept = listeners.get(channel) ?? [];
    const index = kept.findIndex((item) => item.listener === listener);
    listeners.set(channel, kept.filter((_item, at) => at !== index));
    return ipcRenderer;
  };

  const ipcRenderer = strict('ipcRenderer', {
    on: (channel: string, listener: Listener) => listen(channel, listener, false),
    addListener: (channel: string, listener: Listener) => listen(channel, listener, false),
    once: (channel: string, listener: Listener) => listen(channel, listener, true),
    off: unlisten,
    removeListener: unlisten,
    removeAllListeners: (channel?: string) => {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string): number => listeners.get(channel)?.length ?? 0,
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args: encode(args) }),
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      const coded = encode(args);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        pending.set(id, { channel, resolve, reject });
        post({ kind: 'invoke', id, channel, args: coded });
      });
    },
    sendSync: () => {
      throw new Error('stand-in: ipcRenderer.sendSync is refused on purpose');
    },
    postMessage: (channel: string, message: unknown, transfer: readonly unknown[] = []) => {
      if (transfer.length > 0) throw new Error('stand-in: MessagePorts are refused on purpose');
      post({ kind: 'send', channel, args: encode([message]) });
    },
  });

  const deliver = (channel: string, args: readonly unknown[]) => {
    for (const { listener, isOnce } of listeners.get(channel) ?? []) {
      if (isOnce) unlisten(channel, listener);
      // A listener that throws is an uncaught error of the page, and does not keep the next from hearing.
      try {
        listener({ sender: ipcRenderer, ports: [] } as never, ...args);
      } catch (error) {
        reportError(error);
      }
    }
  };

  const receive = (text: string) => {
    const message: HostMessage = JSON.parse(text);
    if (message.kind === 'message') {
      deliver(message.channel, decode(message.args) as unknown[]);
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(decode(message.value));
    else waiting?.reject(new Error(`Error invoking remote method '${waiting.channel}': ${message.message}`));
  };

  return { ipcRenderer, receive };
}
