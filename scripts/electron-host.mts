// Which program runs the desktop app in tests: Electron where its binary is, else the stand-in (docs/hosts.md). Unlike a start by hand
// (`chooseHost`) this never downloads anything.
import { electronExecutable, settledHost, standInExecutable } from './host.mts';

export type ElectronHost = { readonly name: 'electron' | 'stand-in'; readonly path: string };

const standIn: ElectronHost = { name: 'stand-in', path: standInExecutable };

/** Throws where `SIGNAALTAFEL_HOST` forces an Electron that is not installed. */
export function electronHost(): ElectronHost {
  const settled = settledHost();
  if (settled?.name === 'stand-in') return standIn;
  const path = electronExecutable();
  if (path !== undefined) return { name: 'electron', path };
  if (settled) throw new Error('SIGNAALTAFEL_HOST asks for Electron, but its binary is not installed: run node node_modules/electron/install.js');
  return standIn;
}
