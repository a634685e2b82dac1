import type { BrowserWindow, BrowserWindowConstructorOptions, HandlerDetails, LoadFileOptions, WindowOpenHandlerResponse } from 'electron';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostEvent } from '../event.mts';
import { launch } from '../launch.mts';
import { appEvents, hostEvents, lifecycle } from '../lifecycle.mts';
import type { Members } from '../members.mts';
import { strict } from '../strict.mts';
import { session } from './session.mts';
import { HostWebContents } from './web-contents.mts';
import { WindowState } from './window-state.mts';

const windows = new Map<number, HostBrowserWindow>();
let lastId = 0;
let focused: HostBrowserWindow | null = null;

function refuseUnsafe({ nodeIntegration, contextIsolation, sandbox, webSecurity }: NonNullable<BrowserWindowConstructorOptions['webPreferences']>): void {
  const isUnsafe = nodeIntegration === true || contextIsolation === false || sandbox === false || webSecurity === false;
  if (isUnsafe) throw new Error('stand-in: a window without sandbox, context isolation or web security, or with node integration, is refused on purpose');
}

function moveFocus(to: HostBrowserWindow | null): void {
  if (focused === to) return;
  const from = focused;
  focused = to;
  for (const [window, event] of [[from, 'blur'], [to, 'focus']] as const) {
    if (!window || window.isDestroyed()) continue;
    window.emit(event);
    appEvents.emit(`browser-window-${event}`, new HostEvent(), window);
  }
}

export class HostBrowserWindow extends WindowState implements Members<BrowserWindow, 'webContents' | 'getParentWindow'> {
  readonly id: number;
  readonly webContents: HostWebContents;
  readonly #options: BrowserWindowConstructorOptions;
  #isDestroyed = false;
  #hasPainted = false;
  #closing: Promise<boolean> | undefined;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    if (!lifecycle.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    const { webPreferences = {} } = options;
    refuseUnsafe(webPreferences);
    super(options);
    lastId += 1;
    this.id = lastId;
    this.#options = options;
    this.webContents = this.#createContents(webPreferences);
    this.webContents.on('page-title-updated', (_event, title: string) => this.takeTitle(title));
    windows.set(this.id, this);
    appEvents.emit('browser-window-created', new HostEvent(), this);
    appEvents.emit('web-contents-created', new HostEvent(), this.webContents);
    if (this.isVisible()) moveFocus(this);
  }

  #createContents({ preload, partition, session: given }: NonNullable<BrowserWindowConstructorOptions['webPreferences']>): HostWebContents {
    return new HostWebContents({
      session: (given as unknown as HostWebContents['session'] | undefined) ?? (partition === undefined ? session.defaultSession : session.fromPartition(partition)),
      preloads: preload === undefined ? [] : [preload],
      getSize: () => this.getSize(),
      focus: () => this.focus(),
      isFocused: () => this.isFocused(),
      close: () => this.close(),
      destroy: () => this.destroy(),
      onGone: () => this.#end(),
      onOpen: () => this.onBounds(),
      onFirstPaint: () => this.#tellReady(),
      openWindow: (details, response) => this.#openChild(details, response),
    });
  }

  static getAllWindows(): HostBrowserWindow[] {
    return [...windows.values()];
  }

  static getFocusedWindow(): HostBrowserWindow | null {
    return focused;
  }

  static fromId(id: number): HostBrowserWindow | null {
    return windows.get(id) ?? null;
  }

  static fromWebContents(contents: { readonly id: number }): HostBrowserWindow | null {
    return [...windows.values()].find(({ webContents }) => webContents.id === contents.id) ?? null;
  }

  #tellReady(): void {
    if (this.#hasPainted || this.#isDestroyed) return;
    this.#hasPainted = true;
    this.emit('ready-to-show', new HostEvent());
  }

  #openChild(details: HandlerDetails, { overrideBrowserWindowOptions = {} }: WindowOpenHandlerResponse): void {
    const webPreferences = { ...this.#options.webPreferences, ...overrideBrowserWindowOptions.webPreferences };
    const child = new HostBrowserWindow({ ...overrideBrowserWindowOptions, webPreferences });
    child.loadURL(details.url).catch(() => undefined);
    this.webContents.emit('did-create-window', child, details);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(file: string, { query = {}, search, hash }: LoadFileOptions = {}): Promise<void> {
    const url = pathToFileURL(isAbsolute(file) ? file : join(launch.appPath, file));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    if (search !== undefined) url.search = search;
    if (hash !== undefined) url.hash = hash;
    return this.loadURL(url.href);
  }

  reload(): void {
    this.webContents.reload();
  }

  focus(): void {
    moveFocus(this);
    if (this.webContents.targetId !== undefined) this.webContents.command('Page.bringToFront').catch(() => undefined);
  }

  blur(): void {
    if (focused === this) moveFocus(null);
  }

  isFocused(): boolean {
    return focused === this;
  }

  isModal(): boolean {
    return this.#options.modal === true;
  }

  getParentWindow(): unknown {
    return this.#options.parent ?? null;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    void this.tryClose();
  }

  /** Closes as a person would: the program and the page may prevent it. Answers whether it closed. */
  tryClose(): Promise<boolean> {
    this.#closing ??= this.#close().finally(() => {
      this.#closing = undefined;
    });
    return this.#closing;
  }

  async #close(): Promise<boolean> {
    if (this.#isDestroyed) return true;
    const event = new HostEvent();
    this.emit('close', event);
    if (event.defaultPrevented || !(await this.webContents.leave())) return false;
    this.#end();
    return true;
  }

  destroy(): void {
    this.#end();
  }

  #end(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    windows.delete(this.id);
    this.webContents.end();
    this.emit('closed');
    if (focused === this) moveFocus([...windows.values()].findLast((window) => window.isVisible()) ?? null);
    hostEvents.emit('windowClosed');
  }

  protected onBounds(): void {
    this.webContents.resize(this.getBounds()).catch(() => undefined);
  }
}

strict('BrowserWindow', HostBrowserWindow);
