import { BrowserWindow, session, type WebContents, type WebPreferences } from 'electron';
import type { Notice } from '#shared/shell/bridge.ts';
import { messagesIn } from '#shared/i18n/catalogue.ts';
import { denyPermissions } from './permissions.ts';
import { appOrigin } from './protocol.ts';
import type { SettingsFile } from './settings-file.ts';

/** The lock window holds what is typed before the workspace opens, the app window what is in it: never in one process. */
export type Page = 'lock' | 'app';
const fileOf: Record<Page, string> = { lock: 'lock.html', app: 'index.html' };

export type Windows = {
  readonly page: () => Page | undefined;
  /** Opens a fresh window for a page; the former one is destroyed, its process with it. */
  readonly show: (page: Page) => Promise<void>;
  /** Loads the program out of sight while the workspace is opening, so that it only has to be shown. It holds nothing yet and gets no answers. */
  readonly makeReady: () => void;
  /** The workspace did not open: the window that was made ready goes. */
  readonly discardReady: () => void;
  /** Waits until the window of these contents, when it was made ready, is shown or discarded; for any other there is nothing to wait for. */
  readonly turnOf: (contents: WebContents) => Promise<void>;
  /** The next window of the program begins at its first screen, not where the last one was: it is of another workspace. */
  readonly forgetScreen: () => void;
  readonly current: () => BrowserWindow | undefined;
  readonly tell: (notice: Notice) => void;
  readonly focus: () => void;
};

type Deps = {
  readonly settings: SettingsFile;
  readonly preload: string;
  readonly serve: (request: Request) => Promise<Response>;
  readonly isOpen: () => boolean;
  /** The window is being closed by hand while the workspace is open: time to end in good order. */
  readonly closing: () => void;
  readonly pageDied: () => void;
};

const smallest = { minWidth: 960, minHeight: 600 };
const usual = { width: 1280, height: 800 };

/** Every setting that keeps a page apart from the machine (docs/threat-model.md, Electron checklist). */
const webPreferences = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
  safeDialogs: true,
  // Only where the system brings its own dictionaries; elsewhere Chromium would want to download them.
  spellcheck: process.platform !== 'linux',
});

/** A window with its page on the way. `turn` ends when it is shown or discarded. */
type Loading = { readonly window: BrowserWindow; readonly loaded: Promise<void>; readonly turn: PromiseWithResolvers<void> };

export function createWindows({ settings, preload, serve, isOpen, closing, pageDied }: Deps): Windows {
  let current: { readonly window: BrowserWindow; readonly page: Page } | undefined;
  let ready: Loading | undefined;
  let made = 0;
  /** The screen of the program that was seen last: the part of its address after the file. Kept nowhere but here. */
  let screen = '';

  /** Each window has a session of its own, in memory: nothing on disk, no process shared with the window before it. */
  const freshSession = () => {
    made += 1;
    const mine = session.fromPartition(`window-${made}`, { cache: false });
    denyPermissions(mine);
    // For a language that Windows lacks Chromium would look for a dictionary on a server: let it look where nothing is.
    if (process.platform === 'win32') mine.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/`);
    if (!mine.protocol.isProtocolHandled('app')) mine.protocol.handle('app', serve);
    return mine;
  };

  const make = (): BrowserWindow => {
    const { bounds, isMaximized, language } = settings.get();
    const window = new BrowserWindow({
      ...usual,
      ...bounds,
      ...smallest,
      show: false,
      title: messagesIn(language).common.appName,
      autoHideMenuBar: true,
      webPreferences: { ...webPreferences(preload), session: freshSession() },
    });
    // Screen sharing and screenshots show nothing, where the system can (docs/threat-model.md 13).
    window.setContentProtection(true);
    if (isMaximized) window.maximize();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      settings.save({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
      if (!isOpen()) return;
      event.preventDefault();
      closing();
    });
    window.on('closed', () => {
      if (current?.window !== window) return;
      current = undefined;
      // Somebody closed the lock window: what was made ready is not waited for.
      discardReady();
    });
    window.webContents.on('render-process-gone', () => {
      if (current?.window === window) pageDied();
      if (ready?.window === window) discardReady();
    });
    return window;
  };

  const load = (page: Page): Loading => {
    const window = make();
    const loaded = window.loadURL(`${appOrigin}/${fileOf[page]}${page === 'app' ? screen : ''}`);
    // Whoever shows it waits for it and hears; one that is discarded while it loads is nobody's loss.
    loaded.catch(() => undefined);
    return { window, loaded, turn: Promise.withResolvers<void>() };
  };

  const discardReady = () => {
    const discarded = ready;
    ready = undefined;
    discarded?.turn.resolve();
    discarded?.window.destroy();
  };

  return {
    page: () => current?.page,
    current: () => current?.window,
    show: async (page) => {
      const former = current?.window;
      if (current?.page === 'app' && !current.window.isDestroyed()) screen = new URL(current.window.webContents.getURL()).hash;
      if (page === 'lock') discardReady();
      const { window, loaded, turn } = ready ?? load(page);
      ready = undefined;
      current = { window, page };
      turn.resolve();
      // At a lock the content goes first; at an unlock the old window stays until the new one has something to show.
      if (page === 'lock') former?.destroy();
      await loaded;
      if (window.isDestroyed()) return;
      window.show();
      former?.destroy();
    },
    makeReady: () => {
      ready ??= load('app');
    },
    discardReady,
    turnOf: async (contents) => (ready?.window.webContents === contents ? ready.turn.promise : undefined),
    forgetScreen: () => {
      screen = '';
      discardReady();
    },
    tell: (notice) => current?.window.webContents.send('notice', notice),
    focus: () => {
      if (current?.window.isMinimized()) current.window.restore();
      current?.window.focus();
    },
  };
}
