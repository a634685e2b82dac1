// Which program runs the desktop app here: Electron where its binary is, else the stand-in of the tests (docs/hosts.md).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type HostName = 'electron' | 'stand-in';
export type ElectronHost = { readonly name: HostName; readonly path: string };

const root = join(import.meta.dirname, '..');
const standIn: ElectronHost = { name: 'stand-in', path: join(root, 'tests/standin/electron') };

/** The downloaded binary: the package notes its name in `path.txt` once it has been unpacked. */
function findElectron(): ElectronHost | undefined {
  const folder = join(root, 'node_modules/electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(note, 'utf8').trim());
  return existsSync(path) ? { name: 'electron', path } : undefined;
}

/** `SIGNAALTAFEL_HOST` forces `electron` or `stand-in`. Throws where it forces an Electron that is not installed. */
export function electronHost(): ElectronHost {
  const forced = process.env['SIGNAALTAFEL_HOST'];
  if (forced === 'stand-in') return standIn;
  const electron = findElectron();
  if (!electron && forced === 'electron') throw new Error('SIGNAALTAFEL_HOST asks for Electron, but its binary is not installed: run node node_modules/electron/install.js');
  return electron ?? standIn;
}
