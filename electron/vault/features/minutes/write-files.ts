import { closeSync, fsyncSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '#shared/kernel/errors.ts';

const MOST_TRIES = 1000;

/**
 * Writes a file in a folder under a name that was free, and waits until it is on the disk. `verslag_v1.docx` becomes `verslag_v1-2.docx` when
 * there is one: nothing is ever written over. Answers the name. Throws when the disk fails; then no half file stays behind.
 */
export function writeUnderFreeName(folder: string, name: string, bytes: Uint8Array): string {
  const [stem, extension] = [name.replace(/\.docx$/, ''), '.docx'];
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const candidate = attempt === 1 ? name : `${stem}-${attempt}${extension}`;
    if (writeNew(join(folder, candidate), bytes)) return candidate;
  }
  throw new Error('No free name in the folder.');
}

/** Reads a file that was written back from the disk and lets `check` look at it. One that is refused, or cannot be looked at, goes again. */
export function checkWritten(path: string, check: (bytes: Uint8Array) => Answer<true>): Answer<true> {
  let isClean = false;
  try {
    const checked = check(readFileSync(path));
    isClean = checked.ok;
    return checked;
  } finally {
    if (!isClean) unlinkSync(path);
  }
}

/** False when there is such a file already. */
function writeNew(path: string, bytes: Uint8Array): boolean {
  const file = openNew(path);
  if (file === undefined) return false;
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
    closeSync(file);
    return true;
  } catch (cause) {
    closeSync(file);
    unlinkSync(path);
    throw cause;
  }
}

function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return undefined;
    throw cause;
  }
}
