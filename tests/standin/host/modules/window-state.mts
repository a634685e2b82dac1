import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { EventEmitter } from 'node:events';
import type { Members } from '../members.mts';
import { HostEvent } from '../event.mts';
import { launch } from '../launch.mts';
import { strict } from '../strict.mts';

/** Each window opens a little lower and further right than the one before, like those of a desktop. */
const STEP = 30;
let opened = 0;

function firstBounds({ x, y, width = 800, height = 600 }: BrowserWindowConstructorOptions): Rectangle {
  opened += 1;
  const place = 40 + STEP * (opened % 8);
  return { x: x ?? place, y: y ?? place, width, height };
}

/** What a window remembers about itself. Size and place are real, the rest is kept for tests to read. */
export abstract class WindowState extends EventEmitter implements Members<BrowserWindow> {
  title: string;
  #bounds: Rectangle;
  #minimumSize = [0, 0];
  #isVisible: boolean;
  #isMinimized = false;
  #isMaximized = false;
  #isFullScreen = false;
  #isContentProtected = false;
  #isMenuBarVisible = true;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.title = options.title ?? launch.manifest.productName ?? '';
    this.#bounds = firstBounds(options);
    this.#isVisible = options.show !== false;
    if (options.minWidth !== undefined && options.minHeight !== undefined) this.#minimumSize = [options.minWidth, options.minHeight];
  }

  protected abstract onBounds(): void;
  abstract focus(): void;

  getBounds(): Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.onBounds();
    this.emit('resize');
    this.emit('resized');
    this.emit('move');
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getContentSize(): number[] {
    return this.getSize();
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {
    this.setPosition(0, 0);
  }

  getMinimumSize(): number[] {
    return [...this.#minimumSize];
  }

  setMinimumSize(width: number, height: number): void {
    this.#minimumSize = [width, height];
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    this.#isVisible = true;
    this.emit('show');
  }

  hide(): void {
    this.#isVisible = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#isVisible && !this.#isMinimized;
  }

  minimize(): void {
    this.#isMinimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.#isMinimized = false;
    this.emit('restore');
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  maximize(): void {
    this.#isMaximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.#isMaximized = false;
    this.emit('unmaximize');
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  setFullScreen(isFull: boolean): void {
    this.#isFullScreen = isFull;
    this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#isFullScreen;
  }

  isNormal(): boolean {
    return !this.#isMinimized && !this.#isMaximized && !this.#isFullScreen;
  }

  setContentProtection(isProtected: boolean): void {
    this.#isContentProtected = isProtected;
  }

  isContentProtected(): boolean {
    return this.#isContentProtected;
  }

  setMenuBarVisibility(isVisible: boolean): void {
    this.#isMenuBarVisible = isVisible;
  }

  isMenuBarVisible(): boolean {
    return this.#isMenuBarVisible;
  }

  removeMenu(): void {
    this.#isMenuBarVisible = false;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  /** The page has a title: the window takes it over, unless the program says no. */
  protected takeTitle(title: string): void {
    const event = new HostEvent();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.title = title;
  }
}

strict('BrowserWindow', WindowState.prototype);
