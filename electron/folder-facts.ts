import { readFileSync } from 'node:fs';
import type { FolderFacts } from '#shared/shell/folder-place.ts';

/** Reads what `folderPlace` wants to know of this machine. */
export function readFolderFacts(): FolderFacts {
  return { platform: process.platform, env: process.env, mounts: process.platform === 'linux' ? readMounts() : '' };
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    return '';
  }
}
