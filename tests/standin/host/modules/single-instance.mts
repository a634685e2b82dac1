import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostEvent } from '../event.mts';
import { appEvents } from '../lifecycle.mts';
import { getPath } from './app-paths.mts';

type Greeting = { readonly argv: readonly string[]; readonly cwd: string; readonly data: unknown };

let isHeld = false;

const lockFile = (): string => join(getPath('userData'), 'standin-lock');
const letterBox = (): string => join(getPath('userData'), 'standin-instances');

function holderLives(): boolean {
  try {
    const pid = Number(readFileSync(lockFile(), 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readLetters(): void {
  for (const name of readdirSync(letterBox()).filter((file) => file.endsWith('.json'))) {
    const path = join(letterBox(), name);
    const { argv, cwd, data }: Greeting = JSON.parse(readFileSync(path, 'utf8'));
    rmSync(path);
    appEvents.emit('second-instance', new HostEvent(), argv, cwd, data);
  }
}

function hold(): void {
  isHeld = true;
  watch(letterBox(), () => readLetters()).unref();
  process.on('exit', () => releaseSingleInstanceLock());
}

/** Renamed into place, so that the first instance never reads half a letter. */
function writeLetter(greeting: Greeting): void {
  const path = join(letterBox(), `${process.pid}-${Date.now()}`);
  writeFileSync(`${path}.part`, JSON.stringify(greeting));
  renameSync(`${path}.part`, `${path}.json`);
}

/** A lock file per userData folder, given up with the process; a second instance leaves a letter for the first. */
export function requestSingleInstanceLock(data: unknown = {}): boolean {
  if (isHeld) return true;
  mkdirSync(letterBox(), { recursive: true });
  if (holderLives()) {
    writeLetter({ argv: process.argv, cwd: process.cwd(), data });
    return false;
  }
  rmSync(lockFile(), { force: true });
  try {
    writeFileSync(lockFile(), String(process.pid), { flag: 'wx' });
  } catch {
    return false;
  }
  hold();
  return true;
}

export function releaseSingleInstanceLock(): void {
  if (isHeld) rmSync(lockFile(), { force: true });
  isHeld = false;
}

export const hasSingleInstanceLock = (): boolean => isHeld;
