import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Notice } from '#shared/shell/bridge.ts';

/** All that a page has of the outside world: one way to ask, one way to be told. It never grows (docs/decisions/0002). */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input) as Promise<unknown>,
  onNotice: (listener) => {
    const forward = (_event: unknown, notice: Notice) => listener(notice);
    ipcRenderer.on('notice', forward);
    return () => {
      ipcRenderer.off('notice', forward);
    };
  },
};

contextBridge.exposeInMainWorld('signaaltafel', bridge);
