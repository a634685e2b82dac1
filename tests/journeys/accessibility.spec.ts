import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, setViewport, test } from './launch.ts';
import { flipInTheMiddle } from './steps/damage.ts';
import { aMadeWorkspace, fileIn, startWith } from './steps/made-workspace.ts';
import { openMeetingDay, openTheMeeting } from './steps/meeting.ts';
import { allScreens, ask, goTo, settled } from './steps/meeting-screens.ts';
import { askedGroups, button, lockWindow, next, repeatPassphrase, tick, title, typePassphrase } from './steps/program.ts';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, as one line a place. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // What React Aria announces stands there for a moment and loses its name when it is gone from the screen.
  // Electron has one window at a time: axe must not open pages of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]');
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe.withTags(everything)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}

const open = async (launch: Parameters<typeof openMeetingDay>[0]) => {
  const { app, page } = await openMeetingDay(launch);
  await openTheMeeting(page);
  return { app, page, screens: await allScreens(page) };
};

test.describe('every screen', () => {
  test.setTimeout(180_000);

  test('has no barrier that axe knows of', async ({ launch }) => {
    const { page, screens } = await open(launch);
    for (const screen of screens) {
      await goTo(page, screen);
      expect.soft(await violations(page), screen.name).toEqual([]);
    }
  });

  test('can be read in the dark and in the system’s contrast colours', async ({ launch }) => {
    const { page, screens } = await open(launch);
    for (const look of [{ colorScheme: 'dark' }, { colorScheme: 'light', contrast: 'more' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
      await page.emulateMedia(look);
      for (const screen of screens) {
        await goTo(page, screen);
        expect.soft(await violations(page, ['color-contrast']), `${screen.name}, ${JSON.stringify(look)}`).toEqual([]);
        expect.soft(await hiddenByPlates(page), `${screen.name}, ${JSON.stringify(look)}`).toEqual([]);
      }
    }
  });

  test('fits the smallest window, also at double size', async ({ launch }) => {
    const { page, screens } = await open(launch);
    for (const screen of screens) {
      await setViewport(page);
      await goTo(page, screen);
      if (screen.name === 'settings partners') expect.soft(await tallestRow(page), 'a line for each partner').toBeLessThan(40);
      expect.soft(await scrollsSideways(page), `${screen.name} at 1280 × 720`).toEqual([]);
      await setViewport(page, { width: 640, height: 360 });
      await settled(page);
      expect.soft(await pageOverflow(page), `${screen.name} at 200 %`).toBe(0);
      expect.soft(await cutOff(page), `${screen.name} at 200 %`).toEqual([]);
      // Of 360 pixels the header takes less than a quarter.
      expect.soft(await headHeight(page), `header of ${screen.name} at 200 %`).toBeLessThan(90);
    }
  });
});

/** Everything of a page can be reached by scrolling: nothing is cut off by something that does not scroll. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.scrollHeight > element.clientHeight + 8 && element.clientHeight > 100 && ['hidden', 'clip'].includes(getComputedStyle(element).overflowY))
      .map((element) => `${element.tagName} ${element.className} ${element.scrollHeight} > ${element.clientHeight}`),
  );

const tallestRow = (page: Page): Promise<number> => page.evaluate(() => Math.max(...[...document.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height)));

const headHeight = (page: Page): Promise<number> => page.evaluate(() => document.querySelector('main header')?.getBoundingClientRect().height ?? 0);

/** What can be scrolled sideways, or sticks out of the window. */
const scrollsSideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth} > ${element.clientWidth}`),
  );

/** With forced colours a plate in the colour of the page lies behind text, whatever its element has as background: text of that colour is lost on it. */
const hiddenByPlates = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    if (!window.matchMedia('(forced-colors: active)').matches) return [];
    const plate = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''))
      .filter((element) => getComputedStyle(element).color === plate && getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'auto')
      .map((element) => `${element.tagName} ${element.textContent}`);
  });

const pageOverflow = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

test('palettes, sheets, dialogs and the lock have no barrier either', async ({ launch }) => {
  test.setTimeout(120_000);
  const { app, page } = await open(launch);
  const check = async (name: string) => expect.soft(await violations(page), name).toEqual([]);
  const dialog = page.getByRole('dialog');

  await page.keyboard.press('Control+k');
  await dialog.waitFor();
  await page.keyboard.insertText('SIG');
  await expect(page.getByRole('option', { name: /SIG-2026-118/ })).toBeVisible();
  await check('palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: 'Alle toetsen' }).waitFor();
  await check('keys');
  await page.keyboard.press('Escape');

  for (const [way, named] of [['Leg de aanwezigheid vast', 'Aanwezigheid'], ['Sluit het overleg', 'Sluit overleg 2026-041']] as const) {
    await page.getByRole('button', { name: way }).click();
    await page.getByRole('dialog', { name: named }).waitFor();
    await settled(page);
    await check(named);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  await page.keyboard.press('Control+l');
  const locked = await lockWindow(app);
  await setViewport(locked);
  expect.soft(await violations(locked), 'lock').toEqual([]);
});

test('the first run has no barrier', async ({ launch }) => {
  const page = await lockWindow(await launch());
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Verder' }).click();
  await settled(page);
  expect.soft(await violations(page), 'second step').toEqual([]);
});

/** Opens a dialog, looks at it, and closes it again. */
async function checkDialog(page: Page, name: string, show: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await show();
  await dialog.waitFor();
  await settled(page);
  expect.soft(await violations(page), name).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

test('the dialogs of Beheer have no barrier', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page, screens } = await open(launch);
  let looked = 0;
  for (const screen of screens.filter(({ name }) => name.startsWith('settings '))) {
    await goTo(page, screen);
    const main = page.getByRole('main');
    for (const way of [main.getByRole('button', { name: /^(Voeg .* toe|Nieuwe? )/ }).first(), main.locator('tbody').getByRole('button').first()]) {
      if (!(await way.isVisible())) continue;
      await way.click();
      if (!(await page.getByRole('dialog').isVisible())) continue;
      await checkDialog(page, `${screen.name}, ${await page.getByRole('dialog').getByRole('heading').first().innerText()}`, async () => undefined);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(5);
});

test('the dialogs of signals and meetings have no barrier', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page, screens } = await open(launch);
  const main = page.getByRole('main');
  const signals = await ask<readonly { readonly id: string; readonly status: string }[]>(page, 'signal.list', {});
  const oneOfEach = [...new Map(signals.map((signal) => [signal.status, signal])).values()];
  const seen = new Set<string>();
  for (const { id, status } of oneOfEach) {
    await goTo(page, { name: status, path: `/signals/${id}`, shows: 'VERTROUWELIJK' });
    const more = main.getByRole('button', { name: 'Meer', exact: true });
    if (!(await more.isVisible())) continue;
    await more.click();
    const names = await page.getByRole('menuitem').allInnerTexts();
    await page.keyboard.press('Escape');
    for (const name of names.filter((one) => !seen.has(one))) {
      seen.add(name);
      await checkDialog(page, `signal ${status}: ${name}`, async () => {
        await more.click();
        await page.getByRole('menuitem', { name }).click();
      });
    }
  }
  expect(seen.size).toBeGreaterThan(1);
  for (const name of ['Leg een deling vast', 'Verbind een signaal']) await checkDialog(page, name, () => main.getByRole('button', { name }).click());

  const meetings = screens.find(({ name }) => name === 'meetings');
  if (!meetings) throw new Error('No list of meetings.');
  await goTo(page, meetings);
  await main.getByRole('button', { name: 'Plan volgend overleg' }).click();
  for (const name of ['Verzet overleg 2026-042', 'Laat overleg 2026-042 vervallen']) await checkDialog(page, name, () => main.getByRole('button', { name }).click());
});

test('the pages of the lock have no barrier', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  const made = await aMadeWorkspace(launch, folder);
  const { page } = await startWith(launch, made);
  const check = async (name: string) => {
    await settled(page);
    expect.soft(await violations(page), name).toEqual([]);
  };
  await typePassphrase(page, 'verkeerd');
  await page.getByText('Deze wachtzin past niet.').waitFor();
  await check('wrong passphrase');
  await button(page, 'Ik weet mijn wachtzin niet meer').click();
  await title(page, 'Open met de herstelcode').waitFor();
  await check('recover');
  await page.getByLabel('Herstelcode', { exact: true }).fill(made.recoveryCode.join(' '));
  await next(page);
  await title(page, 'Kies een wachtzin').waitFor();
  await check('new passphrase');
  await button(page, 'Ik bedenk zelf een wachtzin').click();
  await page.getByLabel('Uw wachtzin', { exact: true }).fill('zeven bruine egels wandelen langs het kanaal');
  await page.getByText('Sterk genoeg.').waitFor();
  await check('own passphrase');
  await next(page);
  await title(page, 'Typ de wachtzin over').waitFor();
  await check('repeat');
  await repeatPassphrase(page, 'zeven bruine egels wandelen langs het kanaal', 'Open met de herstelcode');
  await check('recovery code');
  await tick(page.getByRole('checkbox', { name: /op papier/ }));
  await next(page);
  await title(page, 'Typ twee groepen over').waitFor();
  for (const { field } of await askedGroups(page)) await field.fill('AAAAA');
  await button(page, 'Open de werkruimte').click();
  await check('groups that differ');
});

test('the page of a workspace that does not open has no barrier', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  const made = await aMadeWorkspace(launch, folder);
  for (const name of ['kluis.hdr', 'kluis.hdr.prev'] as const) flipInTheMiddle(fileIn(made.folder, name));
  const { page } = await startWith(launch, made);
  await typePassphrase(page, made.passphrase);
  await page.getByRole('heading', { name: 'Wat veilig is' }).waitFor();
  await settled(page);
  expect.soft(await violations(page)).toEqual([]);
});
