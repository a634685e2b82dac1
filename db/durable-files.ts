import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a new file, for its owner's eyes only, and waits until it is on the disk. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts a file that is on the disk in the place of another, so that a power cut leaves the one or the other. */
export function replaceDurably(from: string, to: string): void {
  renameSync(from, to);
  syncDirectory(dirname(to));
}

/** The bytes, or undefined when there is no such file. Any other failure throws. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

// Windows cannot open a directory; its rename is in the journal of the file system.
function syncDirectory(path: string): void {
  let directory: number;
  try {
    directory = openSync(path, 'r');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'EISDIR' || cause.code === 'EPERM' || cause.code === 'EACCES')) return;
    throw cause;
  }
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
