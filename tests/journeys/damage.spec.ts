import type { Page } from '@playwright/test';
import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bridge } from '#shared/shell/bridge.ts';
import { expect, test } from './launch.ts';
import { flipInTheMiddle, makeNewer, makeReadOnly } from './steps/damage.ts';
import { aMadeWorkspace, fileIn, pointAt, startWith } from './steps/made-workspace.ts';
import { button, chooseFolders, confirmRecoveryCode, createWorkspace, lockWindow, next, programWindow, readRecoveryCode, repeatPassphrase, title, typePassphrase, unlock } from './steps/program.ts';

test.describe.configure({ timeout: 240_000 });

type Told = { readonly what: string; readonly safe: string; readonly ways: readonly string[]; readonly code: string };

/** The page of a workspace that did not open: what happened, what is safe, what to do now. */
async function expectTrouble(page: Page, { what, safe, ways, code }: Told): Promise<void> {
  await expect(title(page, what)).toBeVisible();
  await expect(page.getByText(/ is niet geopend$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat veilig is' })).toBeVisible();
  await expect(page.getByText(safe)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat u nu doet' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Wat u nu doet' }).getByRole('button')).toHaveText(ways.map((way) => new RegExp(way)));
  await expect(page.getByText(`Code ${code}`)).toBeVisible();
}

test('a wrong passphrase is told at once, and after the fifth one waits and sees for how long', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const { app, page } = await startWith(launch, made);
  for (let n = 1; n <= 5; n += 1) {
    await typePassphrase(page, `verkeerd ${n}`);
    await expect(page.getByLabel('Wachtzin', { exact: true })).toHaveValue('');
    await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible();
    await expect(button(page, 'Ontgrendel')).not.toContainText('Bezig');
  }
  await expect(page.getByText(/Probeer het over \d seconden opnieuw/).first()).toBeVisible();
  await expect(button(page, 'Ontgrendel')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Ontgrendel')).not.toHaveAttribute('aria-disabled', 'true', { timeout: 20_000 });
  await unlock(app, made.passphrase);
});

test('the program that loads while a passphrase is tried gets no answer, and goes when it was wrong', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const { app, page } = await startWith(launch, made);
  const loading = app.waitForEvent('window');
  await typePassphrase(page, 'verkeerd');
  const ready = await loading;
  const asked = ready.evaluate(() => (window as unknown as { signaaltafel: Bridge }).signaaltafel.call('shell.status', {}));
  const isAnswered = await asked.then(() => true, () => false);
  expect(isAnswered).toBe(false);
  await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible();
  await expect.poll(() => app.windows().length).toBe(1);
  await unlock(app, made.passphrase);
});

test('closing the lock window while a passphrase is tried ends the program', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const { app, page } = await startWith(launch, made);
  const [ended, loading] = [app.waitForEvent('close'), app.waitForEvent('window')];
  await typePassphrase(page, made.passphrase);
  await loading;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('lock.html'))?.close());
  await ended;
});

test('the recovery code opens the workspace once, for a new passphrase and a new code', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const { app, page } = await startWith(launch, made);
  const renewed = 'zeven bruine egels wandelen langs het kanaal';
  await button(page, 'Ik weet mijn wachtzin niet meer').click();
  await title(page, 'Open met de herstelcode').waitFor();

  await page.getByLabel('Herstelcode', { exact: true }).fill(made.recoveryCode.with(2, misspelt(made.recoveryCode[2] ?? '')).join('-'));
  await next(page);
  await typeNewPassphrase(page, renewed);
  await button(page, 'Open met de herstelcode').click();
  await expect(page.getByText('Er staat een typefout in groep 3.')).toBeVisible();

  await page.getByLabel('Herstelcode', { exact: true }).fill(codeOfAnother.join('-'));
  await next(page);
  await title(page, 'Kies een wachtzin').waitFor();
  await next(page);
  await title(page, 'Typ de wachtzin over').waitFor();
  await page.getByLabel('Wachtzin', { exact: true }).fill(renewed);
  await button(page, 'Open met de herstelcode').click();
  await expect(page.getByText('Deze herstelcode past niet.')).toBeVisible();

  await page.getByLabel('Herstelcode', { exact: true }).fill(made.recoveryCode.join(' ').toLowerCase());
  await next(page);
  await title(page, 'Kies een wachtzin').waitFor();
  await next(page);
  await repeatPassphrase(page, renewed, 'Open met de herstelcode');
  const newCode = await readRecoveryCode(page);
  expect(newCode).toHaveLength(8);
  expect(newCode).not.toEqual(made.recoveryCode);
  const program = await confirmRecoveryCode(app, page, newCode);

  await program.keyboard.press('Control+l');
  const locked = await lockWindow(app);
  await typePassphrase(locked, made.passphrase);
  await expect(locked.getByText('Deze wachtzin past niet.')).toBeVisible();
  await unlock(app, renewed);
});

const misspelt = (group: string) => group.replace(/.$/, (letter) => (letter === '0' ? '1' : '0'));

/** Well formed, and of no workspace here. */
const codeOfAnother = ['45YDW', '9EZX5', 'ZHMNW', 'BYE2F', 'VR500', 'Z02SW', 'PVSNG', 'YJ1MS'];

async function typeNewPassphrase(page: Page, chosen: string): Promise<void> {
  await title(page, 'Kies een wachtzin').waitFor();
  await button(page, 'Ik bedenk zelf een wachtzin').click();
  await page.getByLabel('Uw wachtzin', { exact: true }).fill(chosen);
  await page.getByText('Sterk genoeg.').waitFor();
  await next(page);
  await title(page, 'Typ de wachtzin over').waitFor();
  await page.getByLabel('Wachtzin', { exact: true }).fill(chosen);
}

test('a damaged key file is replaced by its spare, and that is said', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const whole = readFileSync(fileIn(made.folder, 'kluis.hdr'));
  flipInTheMiddle(fileIn(made.folder, 'kluis.hdr'));
  const { app, page } = await startWith(launch, made);
  await typePassphrase(page, made.passphrase);
  const program = await programWindow(app);
  await expect(program.getByText('Het sleutelbestand was beschadigd. Het programma gebruikte de reservekopie en herstelde het bestand.')).toBeVisible();
  expect(readFileSync(fileIn(made.folder, 'kluis.hdr')).equals(whole)).toBe(true);
});

test('with both key files damaged nothing is touched, and a copy from elsewhere opens', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const backup = join(folder, 'Uit de back-up');
  cpSync(made.folder, backup, { recursive: true });
  for (const name of ['kluis.hdr', 'kluis.hdr.prev'] as const) flipInTheMiddle(fileIn(made.folder, name));
  const before = readFileSync(fileIn(made.folder, 'kluis.db'));
  const { app, page } = await startWith(launch, made);
  await typePassphrase(page, made.passphrase);
  await expectTrouble(page, {
    what: 'Het sleutelbestand is beschadigd',
    safe: 'Uw gegevens staan er nog, versleuteld.',
    ways: ['Wijs een map aan', 'Probeer opnieuw', 'Sluit af'],
    code: 'damagedKeyFile',
  });
  expect(readFileSync(fileIn(made.folder, 'kluis.db')).equals(before)).toBe(true);
  await chooseFolders(app, backup);
  await button(page, 'Wijs een map aan').click();
  await unlock(app, made.passphrase);
});

test('a store with a damaged page does not open, and stays as it is', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  flipInTheMiddle(fileIn(made.folder, 'kluis.db'));
  const before = readFileSync(fileIn(made.folder, 'kluis.db'));
  const { page } = await startWith(launch, made);
  await typePassphrase(page, made.passphrase);
  await expect(title(page, 'De opslag is beschadigd')).toBeVisible();
  await expect(page.getByText('De beschadigde opslag blijft bewaard zoals zij is.')).toBeVisible();
  await expect(page.getByText(/Code damagedStore\/(page|integrity)/)).toBeVisible();
  expect(readFileSync(fileIn(made.folder, 'kluis.db')).equals(before)).toBe(true);
});

test('a workspace of a newer program is left alone', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  makeNewer(fileIn(made.folder, 'kluis.hdr'));
  const { page } = await startWith(launch, made);
  await typePassphrase(page, made.passphrase);
  await expectTrouble(page, {
    what: 'Deze werkruimte is van een nieuwere versie',
    safe: 'Al uw gegevens. Er is niets gewijzigd.',
    ways: ['Sluit af', 'Wijs een map aan'],
    code: 'newerStore',
  });
});

test('a folder that is gone is told at the start, and opens from where it stands now', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const first = await startWith(launch, made);
  await unlock(first.app, made.passphrase);
  await first.app.close();
  const moved = join(folder, 'Verhuisd');
  renameSync(made.folder, moved);

  const app = await launch();
  const page = await lockWindow(app);
  await expectTrouble(page, {
    what: 'De map van de werkruimte is er niet',
    safe: 'Het programma heeft niets gewist.',
    ways: ['Wijs een map aan', 'Probeer opnieuw', 'Begin opnieuw'],
    code: 'storeUnavailable/missing',
  });
  await chooseFolders(app, moved);
  await button(page, 'Wijs een map aan').click();
  await unlock(app, made.passphrase);
});

test('a folder that goes while the lock screen is there is told as well', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const { app, page } = await startWith(launch, made);
  rmSync(made.folder, { recursive: true });
  await typePassphrase(page, made.passphrase);
  await expect(title(page, 'De map van de werkruimte is er niet')).toBeVisible();
  await button(page, 'Begin opnieuw').click();
  await expect(title(await lockWindow(app), 'Welkom')).toBeVisible();
});

test('a workspace that is open elsewhere does not open twice', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const one = await startWith(launch, made);
  await unlock(one.app, made.passphrase);
  const other = await startWith(launch, made, { userData: join(folder, 'other') });
  await typePassphrase(other.page, made.passphrase);
  await expectTrouble(other.page, {
    what: 'De werkruimte is al open',
    safe: 'Al uw gegevens. Er is niets gewijzigd.',
    ways: ['Probeer opnieuw', 'Wijs een map aan'],
    code: 'storeUnavailable/busy',
  });
  await one.app.close();
  await button(other.page, 'Probeer opnieuw').click();
  await unlock(other.app, made.passphrase);
});

test('a folder in which nobody may write does not open', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const writable = makeReadOnly(made.folder);
  try {
    const { app, page } = await startWith(launch, made);
    await typePassphrase(page, made.passphrase);
    await expectTrouble(page, {
      what: 'De map is alleen-lezen',
      safe: 'Al uw gegevens. Er is niets gewijzigd.',
      ways: ['Probeer opnieuw', 'Wijs een map aan', 'Sluit af'],
      code: 'storeUnavailable/readOnly',
    });
    writable();
    await button(page, 'Probeer opnieuw').click();
    await unlock(app, made.passphrase);
  } catch (cause) {
    writable();
    throw cause;
  }
});

test('in the stand-in real data does not come in, unless somebody says to know better', async ({ launch, folder }) => {
  const real = join(folder, 'Echt');
  const knowing = await launch({ args: ['--allow-real-data'], userData: join(folder, 'knowing') });
  const made = await createWorkspace(knowing, { folder: real });
  await knowing.close();

  const app = await launch();
  const page = await lockWindow(app);
  await expect(page.getByText('Dit is een proefomgeving: alleen demo- en testwerkruimtes gaan hier open.')).toBeVisible();
  await pointAt(app, real);
  await typePassphrase(page, made.passphrase);
  await expectTrouble(page, {
    what: 'Deze werkruimte gaat hier niet open',
    safe: 'Al uw gegevens. Er is niets gewijzigd.',
    ways: ['Wijs een map aan', 'Begin opnieuw'],
    code: 'forbidden',
  });
});
