import { chromium } from '../chromium.mts';
import { HostEvent } from '../event.mts';
import { appEvents, hostEvents, lifecycle } from '../lifecycle.mts';
import { HostBrowserWindow } from './browser-window.mts';

/** Ends Chromium, then the process. */
async function end(code: number): Promise<void> {
  if (lifecycle.hasEnded) return;
  lifecycle.hasEnded = true;
  await chromium.close();
  process.exit(code);
}

/** Whether no listener of this step of quitting said no. */
function mayGoOn(step: 'before-quit' | 'will-quit'): boolean {
  const event = new HostEvent();
  appEvents.emit(step, event);
  return !event.defaultPrevented;
}

async function tryQuit(): Promise<void> {
  lifecycle.isQuitting = true;
  lifecycle.isQuitting = await mayEnd();
  if (!lifecycle.isQuitting) return;
  appEvents.emit('quit', new HostEvent(), 0);
  await end(0);
}

async function mayEnd(): Promise<boolean> {
  if (!mayGoOn('before-quit')) return false;
  for (const window of HostBrowserWindow.getAllWindows()) if (!(await window.tryClose())) return false;
  return mayGoOn('will-quit');
}

/** Electron's order: before-quit, every window closed, will-quit, quit. Any of the first three may say no. */
export function quit(): void {
  if (!lifecycle.isQuitting) void tryQuit();
}

/** Ends without asking anybody. */
export function exit(code = 0): void {
  if (lifecycle.hasEnded) return;
  lifecycle.isQuitting = true;
  for (const window of HostBrowserWindow.getAllWindows()) window.destroy();
  appEvents.emit('quit', new HostEvent(), code);
  void end(code);
}

export function followEnd(): void {
  hostEvents.on('windowClosed', () => {
    if (HostBrowserWindow.getAllWindows().length > 0 || lifecycle.isQuitting) return;
    if (!appEvents.emit('window-all-closed')) quit();
  });
  chromium.on('closed', () => {
    for (const window of HostBrowserWindow.getAllWindows()) window.destroy();
    quit();
  });
  process.on('exit', () => chromium.kill());
  process.on('SIGINT', quit);
  process.on('SIGTERM', quit);
  process.on('SIGHUP', quit);
}
