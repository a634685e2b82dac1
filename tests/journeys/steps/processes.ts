import { expect, type ElectronApplication } from '@playwright/test';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

// Read from /proc: the journeys run on Linux (docs/hosts.md).

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const allPids = (): readonly number[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);

/** The parent stands second after the name, which may hold anything but is the last thing in round brackets. */
const parentOf = (pid: number): number => Number(textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);

/** A process that ended and waits for its parent to notice is no longer there. */
export const isRunning = (pid: number): boolean => /^State:\s+[^ZX]/m.test(textOf(`/proc/${pid}/status`));

export const commandLine = (pid: number): string => textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

/** The process and all that came forth from it. */
export function family(pid: number): readonly number[] {
  const parents = new Map(allPids().map((other) => [other, parentOf(other)]));
  const found = [pid];
  for (const parent of found) found.push(...[...parents].filter(([, of]) => of === parent).map(([child]) => child));
  return found;
}

/** The process that holds the keys. */
export async function vaultPid(app: ElectronApplication): Promise<number> {
  const find = () => family(app.process().pid ?? 0).filter((pid) => isRunning(pid) && /vault\.js|node\.mojom\.NodeService/.test(commandLine(pid)));
  await expect.poll(() => find().length, 'one vault process').toBe(1);
  return find()[0] ?? 0;
}

/** Ends a process as a pulled plug does. */
export async function killHard(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isRunning(pid), `process ${pid} is gone`).toBe(false);
}

/** None of a process that ended meanwhile. */
function filesOpenIn(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`);
  } catch (cause) {
    if (isRunning(pid)) throw cause;
    return [];
  }
}

/** TCP ports on which this process waits for others. */
export function listeningPorts(pid: number): readonly number[] {
  const mine = new Set(filesOpenIn(pid).map((fd) => linkOf(join(`/proc/${pid}/fd`, fd))));
  return ['tcp', 'tcp6'].flatMap((table) =>
    textOf(`/proc/net/${table}`)
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && mine.has(`socket:[${inode}]`))
      .map(([, local = '']) => Number.parseInt(local.split(':')[1] ?? '', 16)),
  );
}

const linkOf = (path: string): string => {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
};
