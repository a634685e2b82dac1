import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STAND_IN_MARKER, STAND_IN_VERSION } from './host/marker.mts';

const executable = join(import.meta.dirname, 'electron');
const program = join(import.meta.dirname, 'fixture-app');
const base = mkdtempSync(join(tmpdir(), 'standin-'));
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

type Fixture = { readonly invoke: (channel: string, value?: unknown) => Promise<unknown>; readonly versions: Record<string, string> };
declare global {
  // What the fixture program puts in its page, and the host in its main process.
  var fixture: Fixture;
  var evaluated: string;
  var standIn: { readonly blocked: readonly string[]; readonly calls: readonly { readonly name: string }[] };
  var openWindow: (page: string) => Promise<void>;
}

let lastRun = 0;
const newFolder = () => {
  lastRun += 1;
  return join(base, `run-${lastRun}`);
};
const environment = (extra: Record<string, string> = {}) => ({ ...(process.env as Record<string, string>), STANDIN_HEADLESS: '1', ...extra });
const diaryOf = (folder: string): string[] => readFileSync(join(folder, 'diary.txt'), 'utf8').trim().split('\n');

async function start(folder = newFolder(), env: Record<string, string> = {}): Promise<{ app: ElectronApplication; page: Page; folder: string }> {
  const app = await _electron.launch({ executablePath: executable, args: [program, `--user-data-dir=${folder}`], env: environment(env) });
  const page = await app.firstWindow();
  await page.getByRole('heading').waitFor();
  return { app, page, folder };
}

/** Processes that work for this folder: Chromium, all its parts, and utility processes. */
function processesFor(folder: string): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

async function waitUntil(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) await wait(50);
  return isSo();
}

describe('the stand-in host', () => {
  let app: ElectronApplication;
  let page: Page;
  let folder: string;
  const blockedFile = join(base, 'blocked.txt');

  beforeAll(async () => {
    ({ app, page, folder } = await start(newFolder(), { STANDIN_BLOCKED_FILE: blockedFile }));
  });
  afterAll(() => app.close());

  it('tells itself apart from Electron on both sides of the bridge, and looks like Electron otherwise', async () => {
    const versions = await app.evaluate(() => process.versions);
    const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string };
    expect(versions).toMatchObject({ electron: version, [STAND_IN_MARKER]: STAND_IN_VERSION });
    expect(versions['chrome']).toMatch(/^\d+\./);
    expect(await page.evaluate(() => globalThis.fixture.versions)).toMatchObject({ electron: version, [STAND_IN_MARKER]: STAND_IN_VERSION });
  });

  it('knows the program and keeps its data where it was told to', async () => {
    const facts = await app.evaluate(({ app: host }) => ({
      name: host.getName(), version: host.getVersion(), isPackaged: host.isPackaged, userData: host.getPath('userData'),
    }));
    expect(facts).toEqual({ name: 'Fixture app', version: '1.2.3', isPackaged: false, userData: folder });
  });

  it('serves the program under its own scheme, with the headers of its answer', async () => {
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe('app://bundle/page.html');
    expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(true);
    expect(await page.evaluate(() => globalThis.evaluated)).toBe('refused');
  });

  it('carries data both ways, and errors as Electron words them', async () => {
    const roundTrip = await page.evaluate(async () => {
      const sent = { date: new Date(0), map: new Map([['a', 1n]]), nothing: undefined, text: 'é' };
      const back = (await globalThis.fixture.invoke('echo', sent)) as typeof sent;
      return [back.date instanceof Date, back.map.get('a') === 1n, 'nothing' in back, back.text];
    });
    expect(roundTrip).toEqual([true, true, true, 'é']);
    const refused = await page.evaluate(() => globalThis.fixture.invoke('fail').catch((error: Error) => error.message));
    expect(refused).toBe("Error invoking remote method 'fail': RangeError: out of range");
    const unclonable = await page.evaluate(() => globalThis.fixture.invoke('echo', { node: document }).catch((error: Error) => error.message));
    expect(unclonable).toContain('could not be cloned');
  });

  it('hands the program bytes and the address of the page that sent them', async () => {
    const described = await page.evaluate(() => globalThis.fixture.invoke('describe', new Uint8Array([1, 2, 3])));
    expect(described).toEqual({ kind: '[object Uint8Array]', sum: 6, frame: 'app://bundle/page.html', origin: 'app://bundle' });
  });

  it('tells a page what the program sends', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('told', 'heard'));
    await page.getByText('heard').waitFor();
  });

  it('runs a utility process that receives plain bytes and answers', async () => {
    const answer = (await page.evaluate(() => globalThis.fixture.invoke('double', new Uint8Array([1, 2, 3])))) as { doubled: Uint8Array; pid: number };
    expect(answer).toMatchObject({ isPlain: true, type: 'utility', args: ['an argument'], exitCode: 15 });
    expect(Object.values(answer.doubled)).toEqual([2, 4, 6]);
    expect(existsSync(`/proc/${answer.pid}`)).toBe(false);
  });

  it('answers dialogs with cancel, until a test answers otherwise', async () => {
    expect(await page.evaluate(() => globalThis.fixture.invoke('choose'))).toEqual({ canceled: true, filePaths: [] });
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/chosen'] });
    });
    expect(await page.evaluate(() => globalThis.fixture.invoke('choose'))).toEqual({ canceled: false, filePaths: ['/chosen'] });
    expect(await app.evaluate(() => globalThis.standIn.calls.map(({ name }) => name))).toContain('dialog.showOpenDialog');
  });

  it('asks the program before a page goes elsewhere or opens a window', async () => {
    await page.getByRole('link', { name: 'elsewhere' }).click();
    await page.getByRole('link', { name: 'new window' }).click();
    await page.evaluate(() => window.open('https://example.org/scripted'));
    const wanted = ['will-navigate https://example.org/elsewhere', 'open https://example.org/new', 'open https://example.org/scripted'];
    expect(await waitUntil(() => wanted.every((line) => diaryOf(folder).includes(line)))).toBe(true);
    expect(await page.getByRole('heading').textContent()).toBe('Fixture');
    expect(app.windows()).toHaveLength(1);
  });

  it('lets no request outside, and keeps what was asked for', async () => {
    const fetched = await page.evaluate(() => fetch('https://example.org/outside').then(() => 'answered', () => 'failed'));
    expect(fetched).toBe('failed');
    expect(await app.evaluate(() => globalThis.standIn.blocked)).toEqual(['https://example.org/outside']);
    expect(readFileSync(blockedFile, 'utf8')).toBe('https://example.org/outside\n');
  });

  it('asks the program about requests first', async () => {
    const fetched = await page.evaluate(() => fetch('https://example.org/cancelled').then(() => 'answered', () => 'failed'));
    expect(fetched).toBe('failed');
    expect(await app.evaluate(() => globalThis.standIn.blocked)).not.toContain('https://example.org/cancelled');
  });

  it('loads a page again without asking the program', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Fixture' }).waitFor();
  });

  it('opens and destroys a second window beside the first', async () => {
    const appeared = app.waitForEvent('window');
    await app.evaluate(() => globalThis.openWindow('second.html'));
    const second = await appeared;
    expect(await second.title()).toBe('Second page');
    const gone = second.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.destroy());
    await gone;
    expect(app.windows()).toHaveLength(1);
    expect(diaryOf(folder)).not.toContain('window-all-closed');
  });

  it('shows the window once it has painted, and keeps the flags it was given', async () => {
    const state = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return [window?.isVisible(), window?.isContentProtected(), window?.getSize(), window?.isFocused()];
    });
    expect(state).toEqual([true, true, [900, 700], true]);
  });

  it('lays the page out in the size and at the zoom of the window', async () => {
    const width = () => page.evaluate(() => innerWidth);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
    await expect.poll(width).toBe(1280);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(width).toBe(640);
  });

  it('follows the theme that the program chooses', async () => {
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'dark';
    });
    await expect.poll(isDark).toBe(true);
    await app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'light';
    });
    await expect.poll(isDark).toBe(false);
  });

  it('prints to PDF, and only remembers what would go to paper', async () => {
    const start4 = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.print({ silent: true });
      return (await contents?.printToPDF({ pageSize: 'A4' }))?.subarray(0, 4).toString();
    });
    expect(start4).toBe('%PDF');
    expect(await app.evaluate(() => globalThis.standIn.calls.map(({ name }) => name))).toContain('webContents.print');
  });

  it('keeps secrets for the one who wrote them, synchronously or not', async () => {
    const kept = await app.evaluate(async ({ safeStorage }) => {
      const { result } = await safeStorage.decryptStringAsync(await safeStorage.encryptStringAsync('woord'));
      return [result, safeStorage.decryptString(safeStorage.encryptString('woord')), safeStorage.getSelectedStorageBackend()];
    });
    expect(kept).toEqual(['woord', 'woord', 'basic_text']);
  });

  it('lets a test say that the screen was locked', async () => {
    const heard = await app.evaluate(({ powerMonitor }) => {
      const locked = new Promise((resolve) => powerMonitor.once('lock-screen', () => resolve('heard')));
      powerMonitor.emit('lock-screen');
      return locked;
    });
    expect(heard).toBe('heard');
  });

  it('says what it does not have instead of doing nothing', async () => {
    const complaint = (read: string) => app.evaluate((electron, path) => {
      try {
        return String(path.split('.').reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], electron));
      } catch (error) {
        return (error as Error).message;
      }
    }, read);
    expect(await complaint('app.setBadgeCount')).toBe('stand-in: app.setBadgeCount is not implemented');
    expect(await complaint('crashReporter')).toBe('stand-in: electron.crashReporter is not implemented');
    expect(await complaint('BrowserWindow.fromBrowserView')).toBe('stand-in: BrowserWindow.fromBrowserView is not implemented');
    for (const name of ['dialog', 'Menu', 'nativeTheme', 'net', 'powerMonitor', 'protocol', 'safeStorage', 'screen', 'session', 'shell', 'ipcMain', 'utilityProcess', 'webContents', 'clipboard'])
      expect(await complaint(`${name}.xyz`)).toMatch(/^stand-in: \w+\.xyz is not implemented$/);
  });

  it('refuses windows that are not shut off', async () => {
    const refused = await app.evaluate(({ BrowserWindow }) => {
      try {
        return String(new BrowserWindow({ webPreferences: { sandbox: false } }).id);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(refused).toContain('refused on purpose');
  });
});

describe('the end of the stand-in host', () => {
  let folder: string;
  afterEach(async () => expect(await waitUntil(() => processesFor(folder).length === 0)).toBe(true));

  it('quits in Electron\'s order', async () => {
    const started = await start();
    ({ folder } = started);
    await started.app.close();
    expect(diaryOf(folder)).toEqual(['web-contents-created', 'before-quit', 'closed page.html', 'will-quit', 'quit']);
  });

  it('stays when the program does not want to quit', async () => {
    const started = await start();
    ({ folder } = started);
    await started.app.evaluate(({ app }) => {
      app.once('before-quit', (event) => event.preventDefault());
      app.quit();
    });
    expect(await started.page.getByRole('heading').textContent()).toBe('Fixture');
    await started.app.close();
    expect(diaryOf(folder).filter((line) => line === 'before-quit')).toHaveLength(2);
  });

  it('ends when its last window is closed and the program does not mind', async () => {
    const started = await start();
    ({ folder } = started);
    const ended = started.app.waitForEvent('close');
    await started.app.evaluate(({ app, BrowserWindow }) => {
      app.removeAllListeners('window-all-closed');
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
    });
    await ended;
    expect(diaryOf(folder).at(-1)).toBe('quit');
  });

  it('leaves no process behind when it is killed', async () => {
    const started = await start();
    ({ folder } = started);
    expect(processesFor(folder).length).toBeGreaterThan(2);
    started.app.process().kill('SIGKILL');
  });

  it('tells the first instance of a second, which ends', async () => {
    const started = await start();
    ({ folder } = started);
    const second = spawnSync(executable, [program, `--user-data-dir=${folder}`, 'hello'], { env: environment(), timeout: 10_000 });
    expect(second.status).toBe(7);
    expect(await waitUntil(() => diaryOf(folder).includes('second-instance hello'))).toBe(true);
    await started.app.close();
  });

  it('ends in order when a terminal stops it', async () => {
    folder = newFolder();
    const child = spawn(executable, [program, `--user-data-dir=${folder}`], { env: environment(), stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    expect(await waitUntil(() => existsSync(join(folder, 'diary.txt')))).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(diaryOf(folder).at(-1)).toBe('quit');
  });
});
