import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch.ts';
import { askedGroups, button, chooseFolders, lockWindow, next, openDemo, programWindow, readRecoveryCode, tick, title } from './steps/program.ts';

test.describe.configure({ timeout: 180_000 });

test('a chair goes from nothing to an open workspace with one clear next step', async ({ launch, folder }) => {
  const workspace = join(folder, 'Signaaltafel');
  const sheet = join(folder, 'Herstelblad.txt');
  const app = await launch();
  const page = await lockWindow(app);

  await test.step('chooses a language', async () => {
    await expect(title(page, 'Welkom')).toBeVisible();
    await tick(page.getByRole('form').or(page.locator('form')).getByRole('radio', { name: 'English' }));
    await expect(title(page, 'Welcome')).toBeVisible();
    await tick(page.locator('form').getByRole('radio', { name: 'Nederlands' }));
    await next(page);
  });

  await test.step('chooses a folder; cancelling keeps the one that was proposed', async () => {
    await expect(title(page, 'Waar komt de werkruimte?')).toBeVisible();
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    });
    await button(page, 'Kies een andere map').click();
    await chooseFolders(app, join(folder, 'OneDrive - Gemeente'));
    await button(page, 'Kies een andere map').click();
    await expect(page.getByText('Deze map wordt gesynchroniseerd.')).toBeVisible();
    await expect(button(page, 'Verder')).toHaveAttribute('aria-disabled', 'true');
    await chooseFolders(app, workspace);
    await button(page, 'Kies een andere map').click();
    await expect(page.getByText('Signaaltafel', { exact: true }).last()).toBeVisible();
    await next(page);
  });

  await test.step('chooses the region, and says who leads', async () => {
    await expect(page.getByRole('radio', { name: 'Noord- en Midden-Limburg' })).toBeChecked();
    await expect(page.getByText('In deze proefomgeving wordt dit een testwerkruimte.')).toBeVisible();
    await next(page);
    await expect(button(page, 'Verder')).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabel('Naam', { exact: true }).fill('A. Voorzitter');
    await tick(page.getByRole('radio', { name: 'Voorzitter', exact: true }));
    await next(page);
  });

  const words = await test.step('is refused a weak passphrase of one’s own, and takes six words', async () => {
    await title(page, 'Kies een wachtzin').waitFor();
    await button(page, 'Ik bedenk zelf een wachtzin').click();
    await page.getByLabel('Uw wachtzin', { exact: true }).fill('Welkom2026!');
    await expect(page.getByRole('status').filter({ hasText: 'Te zwak.' })).toBeVisible();
    await expect(button(page, 'Verder')).toHaveAttribute('aria-disabled', 'true');
    await button(page, 'Toch zes woorden gebruiken').click();
    const offered = page.getByRole('region', { name: 'Voorstel' }).getByRole('listitem');
    await expect(offered).toHaveCount(6);
    const before = await offered.allTextContents();
    await button(page, 'Andere woorden').click();
    await expect.poll(() => offered.allTextContents()).not.toEqual(before);
    return (await offered.allTextContents()).map((text) => text.replace(/^\d/, '')).join(' ');
  });

  await test.step('types them over, wrong at first', async () => {
    await next(page);
    await title(page, 'Typ de wachtzin over').waitFor();
    await expect(page.getByText(words)).toBeHidden();
    await page.getByLabel('Wachtzin', { exact: true }).fill(`${words}en`);
    await button(page, 'Maak de werkruimte').click();
    await expect(page.getByText('Dit is niet dezelfde wachtzin.')).toBeVisible();
    await page.getByLabel('Wachtzin', { exact: true }).fill(words);
    await button(page, 'Maak de werkruimte').click();
    await title(page, 'Bewaar de herstelcode op papier').waitFor();
  });

  const groups = await test.step('brings the recovery code to paper before going on', async () => {
    const read = await readRecoveryCode(page);
    expect(read).toHaveLength(8);
    expect(existsSync(join(workspace, 'kluis.hdr')), 'not there before the code is on paper').toBe(false);
    await expect(button(page, 'Verder')).toHaveAttribute('aria-disabled', 'true');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, sheet);
    await button(page, 'Bewaar als bestand').click();
    await expect(page.getByText('Het herstelblad is bewaard.')).toBeVisible();
    for (const group of read) expect(readFileSync(sheet, 'utf8')).toContain(group);
    await tick(page.getByRole('checkbox', { name: /op papier/ }));
    await next(page);
    return read;
  });

  await test.step('types two groups back; a wrong one is named', async () => {
    await title(page, 'Typ twee groepen over').waitFor();
    const [one, other] = await askedGroups(page);
    await one?.field.fill(groups[one.place] ?? '');
    await other?.field.fill('00000');
    await button(page, 'Open de werkruimte').click();
    await expect(page.getByText('Deze groep is anders. Vergelijk met het papier.')).toHaveCount(1);
    await other?.field.fill((groups[other.place] ?? '').toLowerCase());
    await button(page, 'Open de werkruimte').click();
  });

  const program = await programWindow(app);
  await expect(title(program, 'Vandaag')).toBeVisible();
  await expect(program.getByRole('main').getByRole('heading', { name: 'Begin hier' }).or(program.getByRole('button', { name: /Plan/ }).first())).toBeVisible();
  await expect(program.locator('[data-variant="primary"], button[class*="primary"], a[class*="primary"]')).toHaveCount(1);
  expect(app.windows()).toHaveLength(1);
});

test('what was not confirmed leaves no workspace behind', async ({ launch, folder }) => {
  const workspace = join(folder, 'Signaaltafel');
  const app = await launch();
  const page = await lockWindow(app);
  await next(page);
  await chooseFolders(app, workspace);
  await button(page, 'Kies een andere map').click();
  await next(page);
  await next(page);
  await page.getByLabel('Naam', { exact: true }).fill('A. Voorzitter');
  await next(page);
  await title(page, 'Kies een wachtzin').waitFor();
  await button(page, 'Ik bedenk zelf een wachtzin').click();
  const chosen = 'vlieger koperen trommel onder de negende brug';
  await page.getByLabel('Uw wachtzin', { exact: true }).fill(chosen);
  await page.getByText('Sterk genoeg.').waitFor();
  await next(page);
  await page.getByLabel('Wachtzin', { exact: true }).fill(chosen);
  await button(page, 'Maak de werkruimte').click();
  await title(page, 'Bewaar de herstelcode op papier').waitFor();
  await app.close();

  const again = await lockWindow(await launch());
  await expect(title(again, 'Welkom')).toBeVisible();
  expect(existsSync(join(workspace, 'kluis.hdr'))).toBe(false);
});

test('the demonstration opens at once, and leaves nothing behind', async ({ launch, folder }) => {
  const temporary = join(folder, 'tmp');
  writeFileSync(join(folder, 'note'), '');
  const { app, page } = await openDemo(launch, { env: { TMPDIR: folder } });
  await expect(title(page, 'Vandaag')).toBeVisible();
  expect(await app.evaluate(({ app: shell }) => shell.getPath('userData'))).toContain('signaaltafel-demo-');
  const demo = await app.evaluate(({ app: shell }) => shell.getPath('userData'));
  await app.close();
  expect(existsSync(demo)).toBe(false);
  expect(existsSync(temporary)).toBe(false);
});
