import type { Session } from 'electron';
import { EventEmitter } from 'node:events';
import { lifecycle } from '../lifecycle.mts';
import type { Members } from '../members.mts';
import { strict } from '../strict.mts';
import { HostProtocol } from './protocol.mts';
import { createWebRequest } from './web-request.mts';

type PreloadScript = Parameters<Session['registerPreloadScript']>[0];

/**
 * One partition: its own protocol handlers, request filters and settings. Kept for tests and never asked: the permission handlers, as Chromium
 * denies every permission. What pages store is shared by all partitions.
 */
export class HostSession extends EventEmitter implements Members<Session, 'protocol' | 'webRequest'> {
  readonly protocol = new HostProtocol();
  readonly #requests = createWebRequest();
  readonly webRequest = this.#requests.webRequest;
  readonly beforeRequest = this.#requests.beforeRequest;
  readonly headersReceived = this.#requests.headersReceived;
  readonly #preloadScripts: PreloadScript[] = [];
  spellCheckerEnabled = true;
  /** What the program set, by the name of the setter. */
  readonly settings = new Map<string, unknown>();
  readonly partition: string;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  get framePreloads(): readonly string[] {
    return this.#preloadScripts.filter(({ type }) => type === 'frame').map(({ filePath }) => filePath);
  }

  setPermissionRequestHandler(handler: unknown): void {
    this.settings.set('permissionRequestHandler', handler);
  }

  setPermissionCheckHandler(handler: unknown): void {
    this.settings.set('permissionCheckHandler', handler);
  }

  setDevicePermissionHandler(handler: unknown): void {
    this.settings.set('devicePermissionHandler', handler);
  }

  setDisplayMediaRequestHandler(handler: unknown): void {
    this.settings.set('displayMediaRequestHandler', handler);
  }

  setUSBProtectedClassesHandler(handler: unknown): void {
    this.settings.set('usbProtectedClassesHandler', handler);
  }

  setBluetoothPairingHandler(handler: unknown): void {
    this.settings.set('bluetoothPairingHandler', handler);
  }

  setCertificateVerifyProc(handler: unknown): void {
    this.settings.set('certificateVerifyProc', handler);
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.spellCheckerEnabled = isEnabled;
  }

  isSpellCheckerEnabled(): boolean {
    return this.spellCheckerEnabled;
  }

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.settings.set('spellCheckerDictionaryDownloadURL', url);
  }

  setSpellCheckerLanguages(languages: string[]): void {
    this.settings.set('spellCheckerLanguages', languages);
  }

  setDownloadPath(path: string): void {
    this.settings.set('downloadPath', path);
  }

  async setProxy(config: unknown): Promise<void> {
    this.settings.set('proxy', config);
  }

  enableNetworkEmulation(options: unknown): void {
    this.settings.set('networkEmulation', options);
  }

  registerPreloadScript(script: PreloadScript): string {
    this.#preloadScripts.push(script);
    return script.id ?? String(this.#preloadScripts.length);
  }

  getUserAgent(): string {
    return lifecycle.userAgent;
  }

  isPersistent(): boolean {
    return this.partition === '' || this.partition.startsWith('persist:');
  }

  async clearCache(): Promise<void> {
    this.settings.set('clearedCache', true);
  }

  async clearStorageData(options: unknown = {}): Promise<void> {
    this.settings.set('clearedStorageData', options);
  }

  async closeAllConnections(): Promise<void> {
    this.settings.set('closedConnections', true);
  }
}

strict('session', HostSession.prototype);

const sessions = new Map<string, HostSession>();

function fromPartition(partition: string): HostSession {
  const known = sessions.get(partition);
  if (known) return known;
  const created = new HostSession(partition);
  sessions.set(partition, created);
  return created;
}

export const session = strict('session', { defaultSession: fromPartition(''), fromPartition });
