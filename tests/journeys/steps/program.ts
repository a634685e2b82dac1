import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import type { Bridge } from '#shared/shell/bridge.ts';
import type { LaunchOptions } from '../launch.ts';

type Launch = (options?: LaunchOptions) => Promise<ElectronApplication>;

/** Strong enough, and of nobody. */
export const passphrase = 'vlieger koperen trommel onder de negende brug';

export type NewWorkspace = {
  /** Where it is made. */
  readonly folder: string;
  /** Title of the choice on the page of regions. */
  readonly pack?: string;
  readonly passphrase?: string;
};

/** What the chair keeps of a new workspace. */
export type MadeWorkspace = { readonly passphrase: string; readonly recoveryCode: readonly string[]; readonly page: Page };

/** The window that shows this page now, once there is one; `file` is the last part of its address, which is the same in every host. */
async function windowOn(app: ElectronApplication, file: string): Promise<Page> {
  const find = () => app.windows().findLast((page) => !page.isClosed() && new URL(page.url()).pathname === `/${file}`);
  await expect.poll(() => find() !== undefined, { message: `a window on ${file}`, timeout: 30_000 }).toBe(true);
  const page = find();
  return page ?? windowOn(app, file);
}

/** The lock window once it shows something: first run, passphrase or trouble. */
export async function lockWindow(app: ElectronApplication): Promise<Page> {
  const page = await windowOn(app, 'lock.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The window of the program, once the workspace is open and its places are there. */
export async function programWindow(app: ElectronApplication): Promise<Page> {
  const page = await windowOn(app, 'index.html');
  await page.getByRole('navigation', { name: 'Plaatsen' }).waitFor();
  return page;
}

/** Answers the dialog that asks for a folder, from now on. */
export async function chooseFolders(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
}

/** The title of the step or screen at hand. */
export const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name });

export const next = (page: Page): Promise<void> => button(page, 'Verder').click();

/** Chooses a box or a round by its key: the box that one sees lies over it. */
export async function tick(box: Locator): Promise<void> {
  await box.press('Space');
  await expect(box).toBeChecked();
}

/** From the page where a passphrase is chosen to the one that shows the recovery code. `submit` is the button that makes or opens. */
export async function choosePassphrase(page: Page, chosen: string, submit = 'Maak de werkruimte'): Promise<void> {
  await title(page, 'Kies een wachtzin').waitFor();
  await button(page, 'Ik bedenk zelf een wachtzin').click();
  await page.getByLabel('Uw wachtzin', { exact: true }).fill(chosen);
  await page.getByText('Sterk genoeg.').waitFor();
  await next(page);
  await repeatPassphrase(page, chosen, submit);
}

export async function repeatPassphrase(page: Page, chosen: string, submit = 'Maak de werkruimte'): Promise<void> {
  await title(page, 'Typ de wachtzin over').waitFor();
  await page.getByLabel('Wachtzin', { exact: true }).fill(chosen);
  await button(page, submit).click();
  await title(page, 'Bewaar de herstelcode op papier').waitFor({ timeout: 30_000 });
}

/** The eight groups on the page that shows the recovery code. */
export async function readRecoveryCode(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('form').getByRole('listitem').allTextContents();
  return lines.map((line) => line.replace(/^\d/, '').trim());
}

/** Ticks the box, types the two groups asked for, and waits for the program. */
export async function confirmRecoveryCode(app: ElectronApplication, page: Page, groups: readonly string[]): Promise<Page> {
  await tick(page.getByRole('checkbox', { name: /op papier/ }));
  await next(page);
  await title(page, 'Typ twee groepen over').waitFor();
  for (const { field, place } of await askedGroups(page)) await field.fill(groups[place] ?? '');
  await button(page, 'Open de werkruimte').click();
  return programWindow(app);
}

/** The two fields for groups, each with the place of its group counted from 0. */
export async function askedGroups(page: Page): Promise<readonly { readonly field: Locator; readonly place: number }[]> {
  return [0, 1, 2, 3, 4, 5, 6, 7].reduce<Promise<{ field: Locator; place: number }[]>>(async (before, place) => {
    const field = page.getByLabel(`Groep ${place + 1}`, { exact: true });
    return (await field.isVisible()) ? [...(await before), { field, place }] : before;
  }, Promise.resolve([]));
}

/** Through the first run to an open workspace, as a chair does it. */
export async function createWorkspace(app: ElectronApplication, { folder, pack = 'Noord- en Midden-Limburg', passphrase: chosen = passphrase }: NewWorkspace): Promise<MadeWorkspace> {
  const page = await lockWindow(app);
  await next(page);
  await title(page, 'Waar komt de werkruimte?').waitFor();
  await chooseFolders(app, folder);
  await button(page, 'Kies een andere map').click();
  await next(page);
  await title(page, 'Welke gegevens staan er klaar?').waitFor();
  await tick(page.getByRole('radio', { name: pack }));
  await next(page);
  await page.getByLabel('Naam', { exact: true }).fill('A. Voorzitter');
  await next(page);
  await choosePassphrase(page, chosen);
  const recoveryCode = await readRecoveryCode(page);
  return { passphrase: chosen, recoveryCode, page: await confirmRecoveryCode(app, page, recoveryCode) };
}

/** Starts the program with the demonstration open. */
export async function openDemo(launch: Launch, options: LaunchOptions = {}): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await launch({ ...options, args: ['--demo', ...(options.args ?? [])] });
  return { app, page: await programWindow(app) };
}

/** Types a passphrase on the lock screen and sends it. */
export async function typePassphrase(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Wachtzin', { exact: true }).fill(typed);
  await button(page, 'Ontgrendel').click();
}

/** Unlocks with the right passphrase. */
export async function unlock(app: ElectronApplication, typed: string = passphrase): Promise<Page> {
  await typePassphrase(await lockWindow(app), typed);
  return programWindow(app);
}

/** Asks an endpoint as the page itself would. */
export const call = (page: Page, name: string, input: object = {}): Promise<unknown> =>
  page.evaluate(([endpoint, given]) => (window as unknown as { signaaltafel: Bridge }).signaaltafel.call(endpoint, given), [name, input] as const);
