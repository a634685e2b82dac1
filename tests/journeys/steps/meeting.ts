import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { setViewport, type LaunchOptions } from '../launch.ts';
import { openDemo } from './program.ts';
import { expectTyped } from './typing.ts';

type Launch = (options?: LaunchOptions) => Promise<ElectronApplication>;

/** The Thursday on which meeting 2026-041 of the demonstration is planned, an hour before it begins. */
const meetingDay = { SIGNAALTAFEL_NOW: '2026-11-26T07:30:00.000Z' };

/** The demonstration on the day of its next meeting, in the smallest window. */
export async function openMeetingDay(launch: Launch, options: LaunchOptions = {}): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const opened = await openDemo(launch, { ...options, env: { ...meetingDay, ...options.env } });
  await setViewport(opened.page);
  return opened;
}

export const heading = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 2 }).first();
export const captureLine = (page: Page): Locator => page.getByRole('combobox', { name: /^Leg vast/ });
export const note = (page: Page, of: string): Locator => page.getByRole('textbox', { name: `Notitie bij ${of}` });
export const outcomes = (page: Page): Locator => page.getByRole('complementary', { name: /^Besluiten en acties bij/ });

/** Walks with Tab (or Shift+Tab) until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(keys);
    if (await hasFocus(target)) return;
  }
  await expect(target).toBeFocused();
}

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

export async function press(page: Page, target: Locator, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, keys);
  await page.keyboard.press('Enter');
}

/** From Vandaag into the room, and the meeting open with its first item in hand. */
export async function openTheMeeting(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Ga naar het overleg' }));
  await expect(page.getByRole('button', { name: 'Open het overleg' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('1 Opening, aanwezigen en geheimhouding');
  await expect(note(page, 'Opening')).toBeFocused();
}

/** The core is there, as far as it did not send word; a housing corporation too. */
export async function recordAttendance(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Leg de aanwezigheid vast' }), 'Shift+Tab');
  const dialog = page.getByRole('dialog', { name: 'Aanwezigheid' });
  await press(page, dialog.getByRole('button', { name: 'Hele kern aanwezig' }), 'Shift+Tab');
  await expect(dialog.getByRole('group', { name: 'Veilig Thuis' }).getByRole('radio', { name: 'Aanwezig' })).toBeChecked();
  // The partners are one stop for Tab; typing a name goes to it.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('woningc');
  await page.keyboard.press('1');
  await expect(dialog.getByRole('group', { name: 'Woningcorporatie' }).getByRole('radio', { name: 'Aanwezig' })).toBeChecked();
  await press(page, dialog.getByRole('button', { name: 'Klaar' }));
  await expect(dialog).toBeHidden();
}

/** Types one line below and records it. */
export async function capture(page: Page, line: string): Promise<void> {
  await page.keyboard.press('F2');
  await expect(captureLine(page)).toBeFocused();
  await page.keyboard.insertText(line);
  await page.keyboard.press('Enter');
  await expectTyped(captureLine(page), '');
}

/** Chooses how the item ends, by the first letters of its name. */
export async function chooseOutcome(page: Page, name: string): Promise<void> {
  const field = outcomes(page).getByRole('button', { name: /Uitkomst van dit punt/ });
  if (!(await hasFocus(field))) await tabTo(page, field);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(name.slice(0, 8));
  await expect(page.getByRole('option', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toContainText(name);
}

/** Closes the item in hand, which has everything it needs, and finds the next one before it. */
export async function closeItem(page: Page, next: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(next);
}

/** Sets the day to look again, in step 10. */
export async function reviewOn(page: Page, typed: string, shown: string): Promise<void> {
  await page.keyboard.press('Alt+0');
  await tabTo(page, page.getByRole('textbox', { name: 'of een andere datum' }));
  await page.keyboard.type(typed);
  await page.keyboard.press('Alt+1');
  await expect(step(page, 10)).toContainText(shown);
}

export const step = (page: Page, number: number): Locator => page.getByRole('list', { name: 'Tien stappen' }).getByRole('listitem').and(page.locator('ol > li')).nth(number - 1);

/** Ends the meeting from the palette, leaving what has no outcome for the next one. */
export async function closeTheMeeting(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Zoek of doe…' })).toBeFocused();
  await page.keyboard.type('Sluit het overleg');
  await expect(page.getByRole('option', { name: 'Sluit het overleg' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sluit en ga naar het verslag' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Verslag', exact: true })).toHaveAttribute('aria-current', 'page');
}
