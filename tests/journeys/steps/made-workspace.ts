import type { ElectronApplication, Page } from '@playwright/test';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '../launch.ts';
import { button, chooseFolders, createWorkspace, lockWindow, next, passphrase, title } from './program.ts';

type Launch = (options?: LaunchOptions) => Promise<ElectronApplication>;

export type Workspace = { readonly folder: string; readonly passphrase: string; readonly recoveryCode: readonly string[] };

let first: Workspace | undefined;

/** A copy below `folder` of a workspace that was made once, by the program itself, and closed. */
export async function aMadeWorkspace(launch: Launch, folder: string): Promise<Workspace> {
  first ??= await make(launch, folder);
  const copy = join(folder, 'Kopie');
  cpSync(first.folder, copy, { recursive: true });
  return { ...first, folder: copy };
}

async function make(launch: Launch, folder: string): Promise<Workspace> {
  const kept = mkdtempSync(join(tmpdir(), 'signaaltafel-made-'));
  process.on('exit', () => rmSync(kept, { recursive: true, force: true }));
  const app = await launch({ userData: join(folder, 'maker') });
  const made = await createWorkspace(app, { folder: join(kept, 'Signaaltafel'), pack: 'Demoregio Maas en Niers' });
  await app.close();
  return { folder: join(kept, 'Signaaltafel'), passphrase, recoveryCode: made.recoveryCode };
}

/** Points a program that knows no workspace yet at this one; ends at the lock screen, or at what stands in its way. */
export async function pointAt(app: ElectronApplication, folder: string): Promise<Page> {
  const page = await lockWindow(app);
  await next(page);
  await title(page, 'Waar komt de werkruimte?').waitFor();
  await chooseFolders(app, folder);
  await button(page, 'Open een werkruimte die er al is').click();
  await title(page, 'Waar komt de werkruimte?').waitFor({ state: 'hidden' });
  return page;
}

/** A program of its own with this workspace on its lock screen. */
export async function startWith(launch: Launch, workspace: Workspace, options: LaunchOptions = {}): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await launch(options);
  return { app, page: await pointAt(app, workspace.folder) };
}

/** The files of keys and store in a workspace. */
export const fileIn = (folder: string, name: 'kluis.hdr' | 'kluis.hdr.prev' | 'kluis.db'): string => {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${name} is not there.`);
  return path;
};
