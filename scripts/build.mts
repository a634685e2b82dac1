// Builds the program when its sources are newer than what was built.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './set-up.mjs';

const root = join(import.meta.dirname, '..');
const sources = ['electron', 'renderer', 'shared', 'db', 'electron.vite.config.ts', 'package.json'];
const results = ['main/index.js', 'main/vault.js', 'preload/index.cjs', 'renderer/index.html', 'renderer/lock.html'];

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path);
  return Math.max(...readdirSync(path, { recursive: true, withFileTypes: true }).map((entry) => changedAt(join(entry.parentPath, entry.name))));
}

/** Whether `out/` is whole and newer than every source. */
export function isBuilt(): boolean {
  const oldest = Math.min(...results.map((file) => changedAt(join(root, 'out', file))));
  return sources.every((source) => newestIn(join(root, source)) <= oldest);
}

/** Builds when needed; answers the exit code. */
export function ensureBuilt(): number {
  if (isBuilt()) return 0;
  console.log('Building …');
  return run(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn']);
}
