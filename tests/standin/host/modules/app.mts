import type { App, CommandLine } from 'electron';
import { join } from 'node:path';
import { chromium } from '../chromium.mts';
import { HostEvent } from '../event.mts';
import { launch, switches } from '../launch.mts';
import { appEvents, lifecycle } from '../lifecycle.mts';
import type { Members } from '../members.mts';
import { recordCall } from '../record.mts';
import { answerRequests } from '../requests.mts';
import { strict } from '../strict.mts';
import { appName, getPath, setAppLogsPath, setPath } from './app-paths.mts';
import { exit, followEnd, quit } from './quitting.mts';
import { hasSingleInstanceLock, releaseSingleInstanceLock, requestSingleInstanceLock } from './single-instance.mts';

const ready = Promise.withResolvers<void>();

const commandLine = strict('commandLine', {
  appendSwitch: (name: string, value = '') => void switches.set(name, value),
  removeSwitch: (name: string) => void switches.delete(name),
  hasSwitch: (name: string) => switches.has(name),
  getSwitchValue: (name: string) => switches.get(name) ?? '',
} satisfies Members<CommandLine>);

const locale = (): string => switches.get('lang') || (process.env['LANG'] ?? 'en-US').replace(/\..*$/, '').replace('_', '-').replace(/^(?:C|POSIX)$/, 'en-US');

/** Kept for tests, without effect: there is no shell of the system to tell. */
const told = (name: string) => (...args: unknown[]): void => recordCall(`app.${name}`, args);

const members = {
  isPackaged: launch.isPackaged,
  name: appName,
  getName: (): string => appName,
  getVersion: () => launch.manifest.version ?? '0.0.0',
  getAppPath: () => launch.appPath,
  getPath,
  setPath,
  setAppLogsPath,
  getLocale: locale,
  getSystemLocale: locale,
  getPreferredSystemLanguages: () => [locale()],
  isReady: () => lifecycle.isReady,
  whenReady: () => ready.promise,
  enableSandbox: () => undefined,
  disableHardwareAcceleration: () => void switches.set('disable-gpu', ''),
  requestSingleInstanceLock,
  hasSingleInstanceLock,
  releaseSingleInstanceLock,
  quit,
  exit,
  focus: () => undefined,
  relaunch: told('relaunch'),
  setAppUserModelId: told('setAppUserModelId'),
  setAboutPanelOptions: told('setAboutPanelOptions'),
  showAboutPanel: told('showAboutPanel'),
} satisfies Members<App>;

export const app = strict('app', Object.assign(appEvents, members, { commandLine }));

/** Starts Chromium and tells the program that it may open windows. */
export async function becomeReady(): Promise<void> {
  answerRequests();
  followEnd();
  const { version, userAgent } = await chromium.start(join(getPath('userData'), 'standin-chromium'));
  lifecycle.userAgent = userAgent;
  Object.defineProperty(process, 'versions', { value: Object.freeze({ ...process.versions, chrome: version }) });
  if (lifecycle.isQuitting || lifecycle.hasEnded) return;
  lifecycle.isReady = true;
  ready.resolve();
  app.emit('will-finish-launching');
  app.emit('ready', new HostEvent(), {});
}
