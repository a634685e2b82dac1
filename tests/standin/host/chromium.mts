import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Cdp, type Session } from './cdp.mts';
import { chromiumPath, chromiumSwitches, isHeadless, profileSwitches } from './chromium-switches.mts';

export type Target = { readonly targetId: string; readonly sessionId: string; readonly session: Session };
type Size = { readonly width: number; readonly height: number };

/** How long Chromium may take to end by itself. */
const CLOSE_PATIENCE_MS = 3000;
/** How long a target may be without a window that asked for it. */
const STRAY_PATIENCE_MS = 3000;

/** The one Chromium behind all windows. Emits `paused` (a request waits for its answer), `detached:<session id>` (a page is gone) and `closed`. */
class Chromium extends EventEmitter {
  #cdp: Cdp | undefined;
  #profile = '';
  #offTheRecord = '';
  #opening: Promise<unknown> = Promise.resolve();
  readonly #asked = new Map<string, (target: Target) => void>();
  readonly #early = new Map<string, Target>();
  #nextWindow: ((target: Target) => void) | undefined;

  get root(): Session {
    if (!this.#cdp) throw new Error('stand-in: Chromium has not started');
    return this.#cdp.root;
  }

  get pid(): number {
    return this.#cdp?.child.pid ?? 0;
  }

  /** Answers Chromium's own version and user agent. */
  async start(profile: string): Promise<{ version: string; userAgent: string }> {
    mkdirSync(profile, { recursive: true });
    this.#profile = profile;
    const cdp = new Cdp(chromiumPath, chromiumSwitches(profile), () => this.emit('closed'));
    this.#cdp = cdp;
    cdp.child.stderr?.setEncoding('utf8').on('data', (text: string) => this.#tell(text));
    cdp.child.on('error', (error) => console.error(`[stand-in] Chromium cannot start: ${error.message}`));
    cdp.root.on('Fetch.requestPaused', (paused) => this.emit('paused', paused));
    cdp.root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => this.#attach(sessionId, targetInfo));
    cdp.root.on('Target.detachedFromTarget', ({ sessionId }) => this.#detach(sessionId));
    await Promise.all([
      cdp.root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      cdp.root.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      cdp.root.send('Browser.setDownloadBehavior', { behavior: 'deny' }),
    ]);
    const { browserContextId } = await cdp.root.send('Target.createBrowserContext', { disposeOnDetach: true });
    this.#offTheRecord = browserContextId;
    await cdp.root.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId });
    const { product, userAgent } = await cdp.root.send('Browser.getVersion');
    return { version: product.split('/')[1] ?? '', userAgent };
  }

  /** Opens a window whose page waits, empty, until `Runtime.runIfWaitingForDebugger`. One at a time: a new target is known by its turn. */
  open(url: string, size: Size): Promise<Target> {
    const opened = this.#opening.then(() => (isHeadless ? this.#openTarget(url, size) : this.#openWindow(url)));
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  async close(): Promise<void> {
    const cdp = this.#cdp;
    if (!cdp || cdp.isClosed) return;
    const ended = new Promise<void>((resolve) => {
      cdp.child.once('exit', () => resolve());
    });
    cdp.root.send('Browser.close').catch(() => undefined);
    const timer = setTimeout(() => this.kill(), CLOSE_PATIENCE_MS);
    await ended;
    clearTimeout(timer);
  }

  kill(): void {
    if (this.#cdp && !this.#cdp.isClosed) this.#cdp.child.kill('SIGKILL');
  }

  /** Test tools wait for the line that says where Chromium listens; the rest is noise. */
  #tell(text: string): void {
    for (const line of text.split('\n')) if (line && (line.startsWith('DevTools listening') || process.env['STANDIN_DEBUG'])) process.stderr.write(`${line}\n`);
  }

  async #openTarget(url: string, { width, height }: Size): Promise<Target> {
    const { targetId } = await this.root.send('Target.createTarget', { url, browserContextId: this.#offTheRecord, newWindow: true, width, height });
    const early = this.#early.get(targetId);
    this.#early.delete(targetId);
    return early ?? new Promise((resolve) => this.#asked.set(targetId, resolve));
  }

  /** A second process hands its command line to the running one, which opens a window without tabs. */
  #openWindow(url: string): Promise<Target> {
    return new Promise((resolve, reject) => {
      this.#nextWindow = resolve;
      spawn(chromiumPath, [...profileSwitches(this.#profile), `--app=${url}`], { stdio: 'ignore' }).on('error', reject);
    });
  }

  #detach(sessionId: string): void {
    this.#cdp?.forget(sessionId);
    this.emit(`detached:${sessionId}`);
  }

  #attach(sessionId: string, { targetId, type, url, openerId }: { targetId: string; type: string; url: string; openerId?: string }): void {
    if (!this.#cdp) return;
    const session = this.#cdp.session(sessionId);
    if (type !== 'page' || /^(devtools|chrome):/.test(url)) {
      session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
      return;
    }
    const target = { targetId, sessionId, session };
    const owner = this.#asked.get(targetId) ?? (openerId === undefined ? this.#nextWindow : undefined);
    if (owner) {
      this.#asked.delete(targetId);
      this.#nextWindow = undefined;
      owner(target);
    } else this.#keepEarly(target);
  }

  /** The event may come before the answer that names the target. What nobody asked for is closed. */
  #keepEarly(target: Target): void {
    this.#early.set(target.targetId, target);
    setTimeout(() => {
      if (this.#early.delete(target.targetId)) this.root.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
    }, STRAY_PATIENCE_MS);
  }
}

export const chromium = new Chromium();
