import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keyFileName } from '#db/keys/header-file.ts';
import { storeFileName } from '#db/open-store.ts';

/** A folder in the folder. */
export const stagingName = 'kluis.nieuw';

/** Where a new vault is made until somebody has its recovery code on paper. */
export const stagingIn = (folder: string): string => join(folder, stagingName);

/** Whether there is a vault in the folder, whole or not. */
export const hasVault = (folder: string): boolean =>
  [keyFileName, `${keyFileName}.prev`, storeFileName].some((name) => existsSync(join(folder, name)));

/** Throws away a vault that was begun and never confirmed; nothing was ever entered in it. */
export const discardStaged = (folder: string): void => rmSync(stagingIn(folder), { recursive: true, force: true });

/** Makes the staged vault the vault of the folder. The key file goes last: without it nobody takes the folder for a workspace. */
export function promoteStaged(folder: string): void {
  const staging = stagingIn(folder);
  const move = (name: string) => renameSync(join(staging, name), join(folder, name));
  readdirSync(staging).filter((name) => name !== keyFileName).forEach(move);
  move(keyFileName);
  rmdirSync(staging);
}

/** Finishes a promotion that the power cut short. For before an unlock. */
export function finishPromotion(folder: string): void {
  const isHalfWay = existsSync(join(folder, storeFileName)) && !existsSync(join(folder, keyFileName)) && existsSync(join(stagingIn(folder), keyFileName));
  if (isHalfWay) promoteStaged(folder);
}
