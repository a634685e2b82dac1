import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseCommandLine, splitSwitch } from './command-line.mts';

type Manifest = { readonly name?: string; readonly productName?: string; readonly version?: string; readonly main?: string; readonly type?: string };

const readManifest = (folder: string): Manifest => {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return manifest;
};

function nearestManifest(folder: string): Manifest {
  if (existsSync(join(folder, 'package.json'))) return readManifest(folder);
  const parent = dirname(folder);
  return parent === folder ? {} : nearestManifest(parent);
}

function findProgram(entry: string): { appPath: string; mainFile: string; manifest: Manifest } {
  const path = resolve(entry);
  if (!statSync(path).isDirectory()) return { appPath: dirname(path), mainFile: path, manifest: nearestManifest(dirname(path)) };
  const manifest = readManifest(path);
  return { appPath: path, mainFile: resolve(path, manifest.main ?? 'index.js'), manifest };
}

function findElectronVersion(): string {
  const folder = join(import.meta.dirname, '../../../node_modules/electron');
  return existsSync(folder) ? (readManifest(folder).version ?? '0.0.0') : '0.0.0';
}

const commandLine = parseCommandLine(process.argv.slice(2));
if (commandLine.entry === undefined) {
  console.error('usage: electron [switches] <app> [arguments]');
  process.exit(64);
}

/** What this process was started for. */
export const launch = {
  ...commandLine,
  ...findProgram(commandLine.entry),
  executable: join(import.meta.dirname, '..', 'electron'),
  electronVersion: findElectronVersion(),
  isPackaged: process.env['STANDIN_PACKAGED'] === '1',
};

/** Switches by name: those of the command line, and later those the program adds. */
export const switches = new Map<string, string>(commandLine.switches.map(splitSwitch));
