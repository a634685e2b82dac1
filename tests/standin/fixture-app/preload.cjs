const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('fixture', {
  invoke: (channel, value) => ipcRenderer.invoke(channel, value),
  onTold: (listener) => ipcRenderer.on('told', (_event, value) => listener(value)),
  versions: process.versions,
});
