import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { closingItems, holdTwoSignals, openingItems, passOverAndGoOn, routeASignal } from './steps/hold-meeting.ts';
import { heading, openMeetingDay, openTheMeeting } from './steps/meeting.ts';

/** Hears of every press of a mouse button from now on. */
async function watchMouse(page: Page): Promise<() => number> {
  let presses = 0;
  await page.exposeFunction('mousePressed', () => {
    presses += 1;
  });
  await page.evaluate("window.addEventListener('mousedown', window.mousePressed, { capture: true })");
  return () => presses;
}

test('a chair holds the whole meeting without touching the mouse', async ({ launch }) => {
  test.setTimeout(300_000);
  const { page } = await openMeetingDay(launch);
  const clicks = await watchMouse(page);

  await test.step('opens it from Vandaag', () => openTheMeeting(page));
  await test.step('walks all its items and back', async () => {
    for (const number of ['2', '3', '4', '5', '7.1', '7.2', '7.3', '7.4', '7.5', '8', '9', '10', '11']) {
      await page.keyboard.press('Alt+ArrowDown');
      await expect(heading(page)).toHaveText(new RegExp(`^${number.replace('.', String.raw`\.`)} `));
    }
    for (let item = 0; item < 13; item += 1) await page.keyboard.press('Alt+ArrowUp');
    await expect(heading(page)).toHaveText(/^1 /);
  });
  await test.step('takes the opening items and adopts the minutes of last week', () => openingItems(page));
  await test.step('routes a signal', () => routeASignal(page));
  await test.step('holds two signals, and takes back a decision with its number', () => holdTwoSignals(page));
  await test.step('passes over an item and goes on with the last', () => passOverAndGoOn(page));
  await test.step('closes the meeting', () => closingItems(page));

  expect(clicks()).toBe(0);
  const minutes = page.getByRole('main');
  await expect(minutes).toContainText('2026-041-B01');
  await expect(minutes).toContainText('2026-041-B02');
  await expect(minutes).not.toContainText('2026-041-B03');
  await expect(minutes).not.toContainText('vergissing');
});
