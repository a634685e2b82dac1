// A program with no purpose but to use what the stand-in host offers.
import { app, BrowserWindow, dialog, ipcMain, net, protocol, session, utilityProcess } from 'electron';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const diary = join(app.getPath('userData'), 'diary.txt');
const note = (line) => appendFileSync(diary, `${line}\n`);

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

function openWindow(page) {
  const window = new BrowserWindow({ width: 900, height: 700, show: false, webPreferences: { preload: join(here, 'preload.cjs'), sandbox: true } });
  window.setContentProtection(true);
  window.once('ready-to-show', () => window.show());
  window.on('closed', () => note(`closed ${page}`));
  window.webContents.on('will-navigate', (event, url) => {
    note(`will-navigate ${url}`);
    event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    note(`open ${url}`);
    return { action: 'deny' };
  });
  return window.loadURL(`app://bundle/${page}`);
}

async function answerPage(request) {
  const { pathname } = new URL(request.url);
  const file = await net.fetch(pathToFileURL(join(here, pathname)).href);
  const headers = new Headers(file.headers);
  headers.set('content-security-policy', "default-src 'self'; script-src 'self'; connect-src 'self' https://example.org");
  return new Response(file.body, { headers });
}

for (const event of ['before-quit', 'will-quit', 'quit', 'window-all-closed']) app.on(event, () => note(event));

if (!app.requestSingleInstanceLock()) app.exit(7);
app.on('second-instance', (_event, argv) => note(`second-instance ${argv.at(-1)}`));

ipcMain.handle('echo', (_event, value) => value);
ipcMain.handle('describe', (event, bytes) => ({
  kind: Object.prototype.toString.call(bytes),
  sum: bytes.reduce((total, byte) => total + byte, 0),
  frame: event.senderFrame.url,
  origin: event.senderFrame.origin,
}));
ipcMain.handle('fail', () => {
  throw new RangeError('out of range');
});
ipcMain.handle('choose', async () => dialog.showOpenDialog({ properties: ['openDirectory'] }));
ipcMain.handle('double', async (_event, bytes) => {
  const child = utilityProcess.fork(join(here, 'worker.mjs'), ['an argument']);
  const answered = new Promise((resolve) => child.once('message', resolve));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
  child.postMessage({ bytes });
  const answer = await answered;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  return { ...answer, exitCode: await ended };
});

app.on('web-contents-created', () => note('web-contents-created'));
function begin() {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: url.endsWith('/cancelled') }));
  protocol.handle('app', answerPage);
  globalThis.openWindow = openWindow;
  return openWindow('page.html');
}
app.whenReady().then(begin);
