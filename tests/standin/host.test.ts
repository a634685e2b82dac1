import type { ElectronApplication, Page } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diaryOf, start } from './fixture.ts';
import { STAND_IN_MARKER, STAND_IN_VERSION } from './host/marker.mts';
import { waitUntil } from './wait-until.ts';

const base = mkdtempSync(join(tmpdir(), 'standin-'));
const folder = join(base, 'user-data');
const blockedFile = join(base, 'blocked.txt');
let app: ElectronApplication;
let page: Page;
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

const width = () => page.evaluate(() => innerWidth);
const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

/** What reading this member of the module `electron` gives, or what is said against it. */
const complaint = (read: string) => app.evaluate((electron, path) => {
  try {
    return String(path.split('.').reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], electron));
  } catch (error) {
    return (error as Error).message;
  }
}, read);

describe('the stand-in host', () => {
  beforeAll(async () => {
    ({ app, page } = await start(folder, { STANDIN_BLOCKED_FILE: blockedFile }));
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

  it('a window that goes before it has painted does not show itself any more', async () => {
    const state = await app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      let wasTold = false;
      window.once('ready-to-show', () => {
        wasTold = window.isDestroyed();
        window.show();
      });
      window.webContents.once('dom-ready', () => window.destroy());
      window.loadURL('app://bundle/page.html').catch(() => undefined);
      // Longer than the paint that was on its way.
      await new Promise((resolve) => {
        setTimeout(resolve, 1000);
      });
      return [wasTold, BrowserWindow.getAllWindows()[0]?.isFocused()];
    });
    expect(state).toEqual([false, true]);
  });

  it('shows the window once it has painted, and keeps the flags it was given', async () => {
    const state = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return [window?.isVisible(), window?.isContentProtected(), window?.getSize(), window?.isFocused()];
    });
    expect(state).toEqual([true, true, [900, 700], true]);
  });

  it('lays the page out in the size and at the zoom of the window', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
    await expect.poll(width).toBe(1280);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(width).toBe(640);
  });

  it('follows the theme that the program chooses', async () => {
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
