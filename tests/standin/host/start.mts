// The stand-in host: runs an Electron program on Node with Chromium for its windows. See docs/hosts.md.
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STAND_IN_MARKER, STAND_IN_VERSION } from './marker.mts';

if (process.argv.includes('--version')) {
  console.log(`stand-in ${STAND_IN_VERSION}`);
  process.exit(0);
}

const { launch, switches } = await import('./launch.mts');
process.argv.splice(0, 2, launch.executable);
const versions = { ...process.versions, electron: launch.electronVersion, chrome: '', [STAND_IN_MARKER]: STAND_IN_VERSION };
const { resourcesPath } = await import('./modules/app-paths.mts');
Object.defineProperties(process, {
  versions: { value: Object.freeze(versions), configurable: true, enumerable: true },
  type: { value: 'browser', configurable: true },
  resourcesPath: { value: resourcesPath, configurable: true },
  defaultApp: { value: !launch.isPackaged, configurable: true },
});

const { electron } = await import('./electron.mts');
const { app, becomeReady } = await import('./modules/app.mts');
Object.defineProperty(globalThis, Symbol.for('electron-stand-in'), { value: electron });

const electronModule = pathToFileURL(join(import.meta.dirname, 'electron-module.cjs')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(?:\/(?:main|common))?$/.test(specifier) ? { url: electronModule, format: 'commonjs', shortCircuit: true } : next(specifier, context),
});

const inspectPort = switches.get('inspect');
if (inspectPort !== undefined) inspector.open(Number(inspectPort || '9229'), '127.0.0.1', false);

process.on('uncaughtException', (error) => {
  console.error('Uncaught exception in the main process:', error);
  app.exit(1);
});
process.on('unhandledRejection', (error) => console.error('Unhandled rejection in the main process:', error));

/** Node's exit code for a module that waits for what never comes. */
const UNSETTLED = 13;
process.on('exit', (code) => {
  if (code === UNSETTLED) console.error('stand-in: the main module waits at its top level for app.whenReady(), which Electron calls only after it has loaded');
});

const require = createRequire(import.meta.url);
for (const preload of launch.preloads) require(resolve(preload));
await import(pathToFileURL(launch.mainFile).href);
await becomeReady();
