import { app } from './modules/app.mts';
import { HostBrowserWindow } from './modules/browser-window.mts';
import { clipboard } from './modules/clipboard.mts';
import { dialog } from './modules/dialog.mts';
import { ipcMain } from './modules/ipc-main.mts';
import { HostMenu, HostMenuItem } from './modules/menu.mts';
import { nativeTheme } from './modules/native-theme.mts';
import { net } from './modules/net.mts';
import { powerMonitor } from './modules/power-monitor.mts';
import { safeStorage } from './modules/safe-storage.mts';
import { screen } from './modules/screen.mts';
import { session } from './modules/session.mts';
import { shell } from './modules/shell.mts';
import { utilityProcess } from './modules/utility-process.mts';
import { webContents } from './modules/web-contents.mts';
import { strict } from './strict.mts';

/** What `import … from 'electron'` gives in the main process. What is not here is not offered at all. */
export const electron = strict('electron', {
  app,
  BrowserWindow: HostBrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu: HostMenu,
  MenuItem: HostMenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol: session.defaultSession.protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
});
