import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { folderPlace } from '#shared/shell/folder-place.ts';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import { readFolderFacts } from '../folder-facts.ts';
import type { SettingsFile } from './settings-file.ts';

/** Key file, its spare, and store (docs/formats): where one of them is, there is a workspace, whole or not. */
const vaultFiles = ['kluis.hdr', 'kluis.hdr.prev', 'kluis.db'];
export const hasWorkspace = (folder: string): boolean => vaultFiles.some((name) => existsSync(join(folder, name)));

/** Which folder the program works with. Only the shell and its dialogs decide that. */
export type WorkspacePlace = {
  readonly folder: () => string;
  readonly choose: (folder: string) => void;
  /** Keeps the folder for the next run, once there is a workspace in it. */
  readonly remember: () => void;
  readonly forget: () => void;
  readonly status: () => Pick<ShellStatus, 'folderLabel' | 'folderWarning'> & { readonly state: 'firstRun' | 'missing' | 'locked' };
};

/** `documents` is where a fresh folder is proposed. */
export function createWorkspacePlace(settings: SettingsFile, documents: string): WorkspacePlace {
  let chosen: string | null = null;
  let fresh: string | undefined;
  const folder = () => {
    const known = chosen ?? settings.get().folder;
    if (known !== null) return known;
    // Settled once: the proposal must not move to the next name as soon as a workspace is being made in it.
    fresh ??= freshFolder(documents);
    return fresh;
  };
  const state = () => {
    if (hasWorkspace(folder())) return 'locked';
    return chosen === null && settings.get().folder !== null ? 'missing' : 'firstRun';
  };

  return {
    folder,
    choose: (next) => {
      chosen = next;
    },
    remember: () => {
      if (hasWorkspace(folder()) && settings.get().folder !== folder()) settings.save({ folder: folder() });
    },
    forget: () => {
      chosen = null;
      fresh = undefined;
      settings.save({ folder: null });
    },
    status: () => {
      const place = folderPlace(folder(), readFolderFacts());
      return { state: state(), folderLabel: state() === 'firstRun' ? null : basename(folder()), folderWarning: place === 'local' ? null : place };
    },
  };
}

/** `Signaaltafel`, or the first of `Signaaltafel 2`, `Signaaltafel 3` … that is not there or empty. */
function freshFolder(documents: string): string {
  for (let n = 1; ; n += 1) {
    const folder = join(documents, n === 1 ? 'Signaaltafel' : `Signaaltafel ${n}`);
    if (!existsSync(folder) || readdirSync(folder).length === 0) return folder;
  }
}
