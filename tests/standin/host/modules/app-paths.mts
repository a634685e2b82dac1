import type { App } from 'electron';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { launch, switches } from '../launch.mts';

type PathName = Parameters<App['getPath']>[0];

const home = homedir();
const appName = launch.manifest.productName ?? launch.manifest.name ?? 'Electron';
const appData = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
const chosen = switches.get('user-data-dir');

const paths = new Map<PathName, string>([
  ['home', home],
  ['appData', appData],
  ['userData', chosen ? resolve(chosen) : join(appData, appName)],
  ['temp', tmpdir()],
  ['exe', launch.executable],
  ['module', launch.executable],
  ['desktop', join(home, 'Desktop')],
  ['documents', join(home, 'Documents')],
  ['downloads', join(home, 'Downloads')],
]);

const insideUserData: Partial<Record<PathName, string>> = { sessionData: '', logs: 'logs', crashDumps: 'Crashpad' };

export function getPath(name: PathName): string {
  const inside = insideUserData[name];
  const path = paths.get(name) ?? (inside === undefined ? undefined : join(getPath('userData'), inside));
  if (path === undefined) throw new Error(`Failed to get '${name}' path`);
  return path;
}

export function setPath(name: PathName, path: string): void {
  paths.set(name, path);
}

export const setAppLogsPath = (path?: string): void => setPath('logs', path ?? join(getPath('userData'), 'logs'));

export const resourcesPath = process.env['STANDIN_RESOURCES'] ?? dirname(launch.appPath);
export { appName };
