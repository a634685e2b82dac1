import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, setViewport, test } from './launch.ts';
import { openMeetingDay, openTheMeeting } from './steps/meeting.ts';
import { allScreens, goTo, settled } from './steps/meeting-screens.ts';
import { lockWindow } from './steps/program.ts';

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

  for (const [button, title] of [['Leg de aanwezigheid vast', 'Aanwezigheid'], ['Sluit het overleg', 'Sluit overleg 2026-041']] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog', { name: title }).waitFor();
    await settled(page);
    await check(title);
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
