// Where the built program runs: in Electron when its binary is here or can be fetched, else in the stand-in (docs/hosts.md).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const root = join(import.meta.dirname, '..');
const electronPackage = join(root, 'node_modules/electron');

export type ChosenHost = {
  readonly name: 'electron' | 'stand-in';
  readonly executable: string;
  /** Why it is not Electron, in one plain line; '' when it is. */
  readonly because: string;
};

/** The stand-in behaves like the `electron` executable. */
export const standInExecutable = join(root, 'tests/standin/electron');

/** Electron's binary, or undefined when it was never downloaded. */
export function electronExecutable(): string | undefined {
  const pointer = join(electronPackage, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const executable = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist'), readFileSync(pointer, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Fetches Electron's binary with the installer of its own package; answers whether it is there afterwards. */
function fetchElectron(): string | undefined {
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: 600_000 });
  return electronExecutable();
}

const standIn = (because: string): ChosenHost => ({ name: 'stand-in', executable: standInExecutable, because });

/**
 * The host that needs no look at the disk: the one that `SIGNAALTAFEL_HOST` forces, or the stand-in for root, since Electron refuses to start
 * as root with its sandbox on; undefined when Electron may be tried. Throws on a host that does not exist.
 */
export function settledHost(): { readonly name: ChosenHost['name']; readonly isForced: boolean } | undefined {
  const forced = forcedHost();
  if (forced) return { name: forced, isForced: true };
  return process.platform === 'linux' && process.getuid?.() === 0 ? { name: 'stand-in', isForced: false } : undefined;
}

/** What `SIGNAALTAFEL_HOST` forces, if anything. */
function forcedHost(): ChosenHost['name'] | undefined {
  const forced = process.env['SIGNAALTAFEL_HOST'];
  if (forced === undefined || forced === 'electron' || forced === 'stand-in') return forced;
  throw new Error('SIGNAALTAFEL_HOST is electron or stand-in.');
}

/** Chooses the host. `SIGNAALTAFEL_HOST=electron` or `stand-in` forces one; throws when none can be had. */
export function chooseHost(): ChosenHost {
  const settled = settledHost();
  if (settled?.name === 'stand-in') return standIn(settled.isForced ? 'Asked for' : 'Electron does not run as root');
  const executable = electronExecutable() ?? fetchElectron();
  if (executable !== undefined) return { name: 'electron', executable, because: '' };
  if (!settled && process.platform === 'linux') return standIn("Electron's binary could not be downloaded");
  throw new Error("Electron's binary is not here and could not be downloaded.");
}
