// Which program runs the desktop app in tests: Electron where its binary is, else the stand-in (docs/hosts.md). Unlike a start by hand
// (scripts/host.mts) this never downloads anything.
import { electronExecutable, standInExecutable } from './host.mts';

export type ElectronHost = { readonly name: 'electron' | 'stand-in'; readonly path: string };

const standIn: ElectronHost = { name: 'stand-in', path: standInExecutable };

// Electron refuses to start as root with its sandbox on.
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** `SIGNAALTAFEL_HOST` forces `electron` or `stand-in`. Throws where it forces an Electron that is not installed. */
export function electronHost(): ElectronHost {
  const forced = process.env['SIGNAALTAFEL_HOST'];
  if (forced === 'stand-in' || (forced !== 'electron' && isRoot)) return standIn;
  const path = electronExecutable();
  if (path !== undefined) return { name: 'electron', path };
  if (forced === 'electron') throw new Error('SIGNAALTAFEL_HOST asks for Electron, but its binary is not installed: run node node_modules/electron/install.js');
  return standIn;
}
