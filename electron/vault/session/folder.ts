import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readFolderFacts } from '#electron/folder-facts.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Output } from '#shared/contract/define.ts';
import { folderPlace } from '#shared/shell/folder-place.ts';
import { hasVault, stagingName } from './staging.ts';

export type Folder = Output<Contract['workspace']['folder']>;

/**
 * What a person should know of a folder before a workspace is made in it (`create`) or looked for in it (`open`). A synced folder or one on
 * a network is refused for a new workspace: a store there can be put back older than it was (docs/threat-model.md 17).
 */
export function describeFolder(path: string, purpose: 'create' | 'open'): Folder {
  const place = folderPlace(path, readFolderFacts());
  const label = basename(path);
  if (purpose === 'open') return { label, warning: place === 'local' ? null : place, isUsable: hasVault(path) };
  if (hasVault(path)) return { label, warning: 'hasWorkspace', isUsable: false };
  if (place !== 'local') return { label, warning: place, isUsable: false };
  if (!isWritable(path)) return { label, warning: 'readOnly', isUsable: false };
  return { label, warning: isEmpty(path) ? null : 'notEmpty', isUsable: true };
}

function isWritable(path: string): boolean {
  try {
    accessSync(nearestExisting(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const nearestExisting = (path: string): string => (existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path)));

const isEmpty = (path: string): boolean => !existsSync(path) || readdirSync(path).every((name) => name === stagingName);
