import type { PrintToPDFOptions, WebContents } from 'electron';
import { chromium } from '../chromium.mts';
import { lifecycle } from '../lifecycle.mts';
import type { Members } from '../members.mts';
import { printParameters } from '../print-options.mts';
import { recordCall } from '../record.mts';
import { strict } from '../strict.mts';
import { HostPage, type Frame } from './host-page.mts';

const all = new Map<number, HostWebContents>();

export class HostWebContents extends HostPage implements Members<WebContents, 'session' | 'ipc' | 'mainFrame'> {
  #isDevToolsOpen = false;

  constructor(window: Frame) {
    super(window);
    all.set(this.id, this);
    this.once('destroyed', () => all.delete(this.id));
  }

  async insertCSS(css: string): Promise<string> {
    const code = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(sheet); }`;
    await this.page.evaluate(code);
    return 'inserted';
  }

  async printToPDF(options: PrintToPDFOptions = {}): Promise<Buffer> {
    const { data } = await this.page.send('Page.printToPDF', printParameters(options));
    return Buffer.from(data, 'base64');
  }

  /** Nothing is printed: what was asked is kept for tests. */
  print(options: unknown = {}, callback: (isDone: boolean, reason: string) => void = () => undefined): void {
    recordCall('webContents.print', [options]);
    callback(true, '');
  }

  isCrashed(): boolean {
    return false;
  }

  getType(): 'window' {
    return 'window';
  }

  getOSProcessId(): number {
    return chromium.pid;
  }

  getUserAgent(): string {
    return lifecycle.userAgent;
  }

  isFocused(): boolean {
    return this.window.isFocused();
  }

  focus(): void {
    this.window.focus();
  }

  reload(): void {
    void this.page.send('Page.reload');
  }

  reloadIgnoringCache(): void {
    void this.page.send('Page.reload', { ignoreCache: true });
  }

  stop(): void {
    void this.page.send('Page.stopLoading');
  }

  openDevTools(): void {
    this.#isDevToolsOpen = true;
    recordCall('webContents.openDevTools', []);
  }

  closeDevTools(): void {
    this.#isDevToolsOpen = false;
  }

  isDevToolsOpened(): boolean {
    return this.#isDevToolsOpen;
  }

  getZoomFactor(): number {
    return this.page.zoom;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.page.zoom) / Math.log(1.2);
  }

  close({ waitForBeforeUnload = false }: { waitForBeforeUnload?: boolean } = {}): void {
    if (waitForBeforeUnload) this.window.close();
    else this.window.destroy();
  }

  forcefullyCrashRenderer(): void {
    this.page.send('Page.crash').catch(() => undefined);
  }
}

const find = (isWanted: (contents: HostWebContents) => boolean): HostWebContents | undefined => [...all.values()].find(isWanted);

/** The page whose top frame this is in Chromium. */
export const contentsOfFrame = (frameId: string): HostWebContents | undefined => find(({ targetId }) => targetId === frameId);

export const webContents = strict('webContents', {
  getAllWebContents: () => [...all.values()],
  getFocusedWebContents: () => find((contents) => contents.isFocused()) ?? null,
  fromId: (id: number) => all.get(id),
  fromDevToolsTargetId: contentsOfFrame,
});
