import { chromium, type Target } from './chromium.mts';
import type { Session } from './cdp.mts';
import { isHeadless } from './chromium-switches.mts';
import { binding, pageScript, receiver } from './page-script.mts';
import type { HostMessage } from './page/messages.mts';

type Size = { readonly width: number; readonly height: number };
type Opening = { readonly url: string; readonly size: Size; readonly preloads: readonly string[] };

const callReceiver = `function (text) { globalThis[${JSON.stringify(receiver)}]?.(text); }`;

/** The page of one window in Chromium. It is made by the first load, with its address: nobody sees an empty page. */
export class PageTarget {
  #target: Target | undefined;
  #context: string | undefined;
  #zoom = 1;

  get targetId(): string | undefined {
    return this.#target?.targetId;
  }

  get send(): Session['send'] {
    if (!this.#target) throw new Error('stand-in: this window has not loaded a page yet');
    return this.#target.session.send;
  }

  /** Opens the page; `follow` may listen to it before anything has run. */
  async open({ url, size, preloads }: Opening, follow: (target: Target) => void): Promise<void> {
    const target = await chromium.open(url, size);
    this.#target = target;
    const { send, on } = target.session;
    on('Runtime.executionContextCreated', ({ context }) => {
      const { isDefault, frameId } = (context.auxData ?? {}) as { isDefault?: boolean; frameId?: string };
      if (isDefault === true && frameId === target.targetId) this.#context = context.uniqueId;
    });
    on('Runtime.executionContextsCleared', () => {
      this.#context = undefined;
    });
    follow(target);
    await Promise.all([
      send('Page.enable'),
      send('Runtime.enable'),
      send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
      send('Page.setLifecycleEventsEnabled', { enabled: true }),
      send('Runtime.addBinding', { name: binding }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(preloads) }),
      send('Runtime.runIfWaitingForDebugger'),
    ]);
    if (isHeadless) await this.showAs(size);
  }

  post(message: HostMessage): void {
    if (!this.#target || this.#context === undefined) return;
    this.send('Runtime.callFunctionOn', {
      functionDeclaration: callReceiver,
      arguments: [{ value: JSON.stringify(message) }],
      uniqueContextId: this.#context,
      silent: true,
    }).catch(() => undefined);
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const { value }: { value?: unknown } = result;
    return value;
  }

  /** Lays the page out in this size at the present zoom: at 2 the page has half as many, twice as large pixels. */
  async showAs({ width, height }: Size): Promise<void> {
    if (!this.#target) return;
    const scaled = { width: Math.round(width / this.#zoom), height: Math.round(height / this.#zoom), deviceScaleFactor: this.#zoom === 1 ? 0 : this.#zoom };
    await this.send('Emulation.setDeviceMetricsOverride', { ...scaled, mobile: false }).catch(() => undefined);
  }

  get zoom(): number {
    return this.#zoom;
  }

  async setZoom(factor: number, size: Size): Promise<void> {
    this.#zoom = factor;
    await this.showAs(size);
  }

  async moveTo(bounds: { readonly x: number; readonly y: number } & Size): Promise<void> {
    if (!this.#target) return;
    const { windowId } = await chromium.root.send('Browser.getWindowForTarget', { targetId: this.#target.targetId });
    const { x: left, y: top, width, height } = bounds;
    await chromium.root.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
  }

  close(): void {
    if (this.#target) chromium.root.send('Target.closeTarget', { targetId: this.#target.targetId }).catch(() => undefined);
  }
}
