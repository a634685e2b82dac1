import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every file of the program itself, by path. */
const product = new Map(
  ['electron', 'renderer', 'shared', 'db'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|html)$/.test(file))
      .map((file) => [`${folder}/${file.replaceAll('\\', '/')}`, textOf(`${folder}/${file}`)] as const),
  ),
);
const filesWith = (pattern: RegExp) => [...product].filter(([, text]) => pattern.test(text)).map(([path]) => path).toSorted();
const windows = textOf('electron/main/windows.ts');
const dialogs = textOf('electron/main/dialogs.ts');
const permissions = textOf('electron/main/permissions.ts');

// The numbers are those of Electron's own checklist; docs/threat-model.md says where each of the twenty is proved.
describe('the Electron checklist', () => {
  it('1, 18: loads nothing but the pages that were built', () => {
    expect(filesWith(/loadURL\(|loadFile\(/)).toEqual(['electron/main/dialogs.ts', 'electron/main/windows.ts']);
    expect(windows.match(/\.loadURL\(.*\)/g)).toEqual([".loadURL(`${appOrigin}/${fileOf[page]}${page === 'app' ? screen : ''}`)"]);
    // What follows the name of the page is the part after #: it never leaves the page.
    expect(windows).toContain('getURL()).hash;');
    expect(filesWith(/\bfile:\/\/(?!\)\?)/)).toEqual([]);
    expect(filesWith(/(src|href)=["'](https?:)?\/\//)).toEqual([]);
  });

  it.each([
    ['2: no Node', 'nodeIntegration: false'],
    ['2: no Node in workers', 'nodeIntegrationInWorker: false'],
    ['2: no Node in frames', 'nodeIntegrationInSubFrames: false'],
    ['3: context isolation', 'contextIsolation: true'],
    ['4: sandbox', 'sandbox: true'],
    ['6: web security', 'webSecurity: true'],
    ['8: no insecure content', 'allowRunningInsecureContent: false'],
    ['11: no webview', 'webviewTag: false'],
  ])('%s', (_item, setting) => {
    expect(windows).toContain(`  ${setting},`);
  });

  it('2 to 4: the window for printing is no less shut, and runs no script at all', () => {
    expect(dialogs).toContain('webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, session: mine }');
  });

  it('4: every process of a page is in the sandbox from the first on', () => {
    const main = textOf('electron/main/index.ts');
    expect(main).toMatch(/^app\.enableSandbox\(\);$/m);
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('app.whenReady()'));
    expect(main).not.toMatch(/no-sandbox/);
  });

  it('5: every kind of permission is denied', () => {
    for (const handler of ['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler', 'setDisplayMediaRequestHandler']) {
      expect(permissions).toContain(`session.${handler}(`);
    }
    expect(permissions).not.toMatch(/decide\(true\)|=> true/);
    expect(filesWith(/session\.fromPartition\(|defaultSession/)).toEqual(['electron/main/dialogs.ts', 'electron/main/windows.ts']);
    for (const text of [windows, dialogs]) expect(text.match(/fromPartition\(/g)).toHaveLength((text.match(/denyPermissions\(mine\)/g) ?? []).length);
  });

  it('6, 9, 10: nothing is switched on that Chromium keeps off', () => {
    expect(filesWith(/webSecurity: false|experimentalFeatures|enableBlinkFeatures|disable-web-security|remote-debugging/)).toEqual([]);
  });

  it('7: no page has a script, style or handler of its own in it', () => {
    const pages = [...product].filter(([path]) => path.endsWith('.html'));
    expect(pages.map(([path]) => path).toSorted()).toEqual(['renderer/index.html', 'renderer/lock.html']);
    for (const [, html] of pages) {
      expect(html).not.toMatch(/<style|\son\w+=|javascript:|http-equiv/i);
      expect(html.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src=')]);
    }
    expect(filesWith(/dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/)).toEqual([]);
  });

  it('12 to 14: a page stays where it is and opens nothing', () => {
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
      expect(permissions).toContain(`contents.on('${event}', (event) => event.preventDefault())`);
    }
    expect(permissions).toContain("contents.setWindowOpenHandler(() => ({ action: 'deny' }))");
    expect(permissions).toContain("session.on('will-download', (event) => event.preventDefault())");
  });

  it('15: nothing is handed to the system to open', () => {
    expect(filesWith(/openExternal|openPath|showItemInFolder|child_process/)).toEqual([]);
  });

  it('17: one channel, one listener, and it looks who is calling', () => {
    expect(filesWith(/\bipcMain\.|\.ipc\.(on|handle)/)).toEqual(['electron/main/ipc.ts']);
    const ipc = textOf('electron/main/ipc.ts');
    expect(ipc.match(/ipcMain\.\w+\(/g)).toEqual(['ipcMain.handle(']);
    expect(ipc.indexOf('isOwnPage(event')).toBeLessThan(ipc.indexOf('relay.shell('));
    expect(ipc).toContain('sender === window.webContents && senderFrame?.parent === null && senderFrame.origin === appOrigin');
  });

  it('19: the fuses are shut that the program does not need', () => {
    const { electronFuses } = parse(textOf('electron-builder.yml')) as { electronFuses: object };
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('20: a page gets two functions, and no event of Electron', () => {
    const preload = textOf('electron/preload/index.ts');
    expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1);
    expect(preload.match(/ipcRenderer\.\w+\('\w+'/g)).toEqual(["ipcRenderer.invoke('call'", "ipcRenderer.on('notice'", "ipcRenderer.off('notice'"]);
    expect(preload).toContain('(_event: unknown, notice: Notice) => listener(notice)');
    expect(preload.split('\n').length).toBeLessThan(25);
  });
});

describe('a program without a network', () => {
  it('asks nothing of anyone', () => {
    expect(filesWith(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|node:(http|https|net|tls|dgram|dns)'|from 'electron\/net'|\bnet\.(fetch|request)|autoUpdater|crashReporter/)).toEqual([]);
  });

  it('resolves no name, sends no dump and updates nothing', () => {
    const main = textOf('electron/main/index.ts');
    expect(main).toContain("appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')");
    expect(main).toContain("appendSwitch('disable-breakpad')");
    expect(parse(textOf('electron-builder.yml'))).toMatchObject({ publish: null });
  });

  it('keeps nothing in the storage of a browser', () => {
    expect(filesWith(/localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker|caches\./)).toEqual([]);
    expect(windows).not.toContain('persist:');
  });
});
