import type { HandlerDetails, WindowOpenHandlerResponse } from 'electron';
import { EventEmitter } from 'node:events';
import { chromium, type Target } from '../chromium.mts';
import { isHeadless } from '../chromium-switches.mts';
import { HostEvent, eventWith } from '../event.mts';
import { hostEvents } from '../lifecycle.mts';
import { toChromium, toProgram, withoutHash } from '../origins.mts';
import { encode } from '../page/codec.mts';
import type { HostMessage, PageMessage } from '../page/messages.mts';
import { answerPage } from '../page-answers.mts';
import { followPage, type Followed } from '../page-events.mts';
import { PageTarget } from '../page-target.mts';
import { strict } from '../strict.mts';
import { HostIpc } from './ipc-main.mts';
import { emulatedMedia } from './native-theme.mts';
import type { HostSession } from './session.mts';
import { HostFrame } from './web-frame-main.mts';

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** The window around a page, as far as the page needs it. */
export type Frame = {
  readonly session: HostSession;
  readonly preloads: readonly string[];
  readonly getSize: () => readonly number[];
  readonly focus: () => void;
  readonly isFocused: () => boolean;
  readonly close: () => void;
  readonly destroy: () => void;
  readonly onGone: () => void;
  readonly onOpen: () => void;
  readonly onFirstPaint: () => void;
  /** Makes a window that the page asked for and the program allowed. */
  readonly openWindow: (details: HandlerDetails, response: WindowOpenHandlerResponse) => void;
};

let lastId = 0;

function failure(url: string, code: string): Error {
  return Object.assign(new Error(`${code} loading '${url}'`), { code, url });
}

/** The part of `webContents` that loads a page, follows it and talks with it. */
export class HostPage extends EventEmitter implements Followed {
  readonly id: number;
  readonly session: HostSession;
  readonly ipc = new HostIpc();
  readonly mainFrame: HostFrame;
  protected readonly window: Frame;
  protected readonly page = new PageTarget();
  #state = { url: '', title: '', isLoading: false };
  #opening: Promise<void> | undefined;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #isDestroyed = false;
  #stay: () => void = () => undefined;
  readonly #applyTheme = () => {
    if (this.targetId !== undefined) this.page.send('Emulation.setEmulatedMedia', { features: emulatedMedia() }).catch(() => undefined);
  };
  /** Addresses the program itself loads: these are not asked about with `will-navigate`. */
  readonly #expected = new Set<string>();

  constructor(window: Frame) {
    super();
    lastId += 1;
    this.id = lastId;
    this.window = window;
    this.session = window.session;
    this.mainFrame = new HostFrame(this);
  }

  get targetId(): string | undefined {
    return this.page.targetId;
  }

  protected get size() {
    const [width = 0, height = 0] = this.window.getSize();
    return { width, height };
  }

  async loadURL(url: string): Promise<void> {
    const target = toChromium(url);
    this.#expected.add(withoutHash(new URL(target).href));
    this.#state.isLoading = true;
    this.emit('did-start-loading');
    const loaded = this.#whenLoaded(url);
    loaded.catch(() => undefined);
    if (this.#opening) {
      await this.#opening;
      const { errorText } = await this.page.send('Page.navigate', { url: target });
      if (errorText !== undefined && errorText !== 'net::ERR_ABORTED') this.fail(url, errorText);
    } else {
      const preloads = [...this.session.framePreloads, ...this.window.preloads];
      this.#opening = this.page.open({ url: target, size: this.size, preloads }, (opened) => this.#follow(opened));
      await this.#opening;
      this.window.onOpen();
      this.#applyTheme();
      hostEvents.on('themeChanged', this.#applyTheme);
    }
    return loaded;
  }

  /** Tells that the page at `url` could not be loaded; `reason` is Chromium's. */
  fail(url: string, reason: string): void {
    this.#state.isLoading = false;
    this.emit('did-fail-load', new HostEvent(), -2, reason.replace('net::', ''), url, true, 1, 1);
  }

  #whenLoaded(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.once('did-finish-load', () => resolve());
      this.once('did-fail-load', (_event, _code, reason: string) => reject(failure(url, reason)));
      this.once('destroyed', () => reject(failure(url, 'ERR_ABORTED')));
    });
  }

  #follow({ session, sessionId, targetId }: Target): void {
    if (this.#isDestroyed) this.page.close();
    chromium.once(`detached:${sessionId}`, () => this.window.onGone());
    followPage(session, targetId, this);
  }

  setState(state: { url?: string; title?: string; isLoading?: boolean }): void {
    this.#state = { ...this.#state, ...state };
  }

  onFirstPaint(): void {
    this.window.onFirstPaint();
  }

  onStay(): void {
    this.#stay();
  }

  onMessage(message: PageMessage): void {
    void answerPage(this, message);
  }

  /** Whether a request for a document of the top frame may go on: asks the program where the page started it. */
  mayNavigate(chromiumUrl: string): boolean {
    const isOwn = this.#expected.delete(chromiumUrl) || withoutHash(chromiumUrl) === withoutHash(toChromium(this.#state.url));
    if (isOwn) return true;
    const url = toProgram(chromiumUrl);
    const event = eventWith({ url, isMainFrame: true, isSameDocument: false, frame: this.mainFrame, initiator: this.mainFrame });
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  /** Asks what to do with a window the page wants, and has it made where allowed. */
  askToOpen(url: string, frameName: string, features: string): void {
    const disposition = features ? 'new-window' : 'foreground-tab';
    const details: HandlerDetails = { url: toProgram(url), frameName, features, disposition, referrer: { url: '', policy: 'strict-origin-when-cross-origin' } };
    const response = this.#openHandler(details);
    if (response.action === 'allow') this.window.openWindow(details, response);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.post({ kind: 'message', channel, args: encode(args) });
  }

  post(message: HostMessage): void {
    if (!this.#isDestroyed) this.page.post(message);
  }

  postMessage(channel: string, message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('stand-in: MessagePorts are refused on purpose');
    this.send(channel, message);
  }

  command: PageTarget['send'] = (method, params) => this.page.send(method, params);

  setZoomFactor(factor: number): void {
    void this.page.setZoom(factor, this.size);
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.page.evaluate(code);
  }

  getURL(): string {
    return this.#state.url;
  }

  getTitle(): string {
    return this.#state.title;
  }

  isLoading(): boolean {
    return this.#state.isLoading;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Asks the page to let itself be closed; answers false when it does not. */
  async leave(): Promise<boolean> {
    if (!this.#opening) return true;
    await this.#opening;
    return new Promise((resolve) => {
      this.once('destroyed', () => resolve(true));
      this.#stay = () => resolve(false);
      this.page.send('Page.close').catch(() => resolve(true));
    });
  }

  /** The window is gone, and the page with it. */
  end(): void {
    this.#isDestroyed = true;
    hostEvents.off('themeChanged', this.#applyTheme);
    this.page.close();
    this.emit('destroyed');
  }

  /** Lays the page out anew in the window's size. */
  async resize(bounds: Parameters<PageTarget['moveTo']>[0]): Promise<void> {
    if (isHeadless) await this.page.showAs(this.size);
    else await this.page.moveTo(bounds);
  }
}

strict('webContents', HostPage.prototype);
