import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { SignalFields, type Signal } from '#shared/signal/signal.ts';
import { expect, test } from './launch.ts';
import { findWords } from './steps/leaks.ts';
import { heading, note, openMeetingDay, press } from './steps/meeting.ts';
import { call, chooseFolders } from './steps/program.ts';
import { expectTyped, typedIn } from './steps/typing.ts';

const menu = (page: Page) => page.getByRole('menu');
const stop = (page: Page, name: string) => expect(page.getByRole('menu', { name })).toBeVisible();
const marked = (field: Locator, look: string) => field.locator(`[data-mark=${look}]`).allTextContents();
const signalText = (page: Page) => page.getByRole('textbox', { name: /^Beschrijving/ });

/** One key in the list of a finding. */
async function choose(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(menu(page)).toBeHidden();
}

/** Pastes as a browser or a word processor does: marked-up text with its plain form beside it. */
const paste = (field: Locator, kinds: Readonly<Record<string, string>>): Promise<void> =>
  field.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [kind, data] of Object.entries(given)) clipboardData.setData(kind, data);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, kinds);

/** Two signals that wait for the check, with the facts of one of the demonstration. */
async function submitTwo(page: Page): Promise<void> {
  const { value: listed } = (await call(page, 'signal.list', {})) as { value: readonly Signal[] };
  const { value: found } = (await call(page, 'signal.find', { id: listed[0]?.id })) as { value: { signal: Signal } };
  const fields = SignalFields.parse({ ...found.signal, flags: [], text: 'Bezorgers slapen in het pand.' });
  for (let made = 0; made < 2; made += 1) {
    const { value: draft } = (await call(page, 'signal.create', fields)) as { value: Signal };
    await call(page, 'signal.submit', { id: draft.id, version: draft.version });
  }
}

async function openSignalToCheck(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Plaatsen' }).getByRole('link', { name: /^Signalen/ }).press('Enter');
  await page.getByRole('radio', { name: /^Te controleren/ }).press('Space');
  await page.getByRole('grid').getByRole('row').nth(1).press('Enter');
  await expect(page.getByRole('button', { name: 'Keur goed voor de agenda' })).toBeVisible();
}

/** To the end of the text of the signal, and the form open. */
async function editText(page: Page): Promise<Locator> {
  await page.keyboard.press('F2');
  await signalText(page).focus();
  await page.keyboard.press('Control+End');
  return signalText(page);
}

test('a signal is not checked over a name; it is repaired, kept or allowed first', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await openMeetingDay(launch);
  await submitTwo(page);
  await openSignalToCheck(page);

  await test.step('what is pasted is plain text', async () => {
    const field = await editText(page);
    const before = await typedIn(field);
    const plain = '\nMevr. Jansen en mevr. Kwabrinkel zagen dit bij Kerkstraat 12.';
    await paste(field, { 'text/html': '<p style="color:red"><b>Mevr. Jansen</b> <img src="https://example.test/spoor.png"></p>', 'text/plain': plain });
    await expectTyped(field, before + plain);
    expect(await field.locator('b, img, p[style], [style*=color]').count()).toBe(0);
    await expect.poll(() => marked(field, 'certain')).toEqual(['Jansen', 'Kwabrinkel', 'Kerkstraat 12']);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  });

  await test.step('the check is refused and leads to the finding', async () => {
    await page.getByRole('button', { name: 'Keur goed voor de agenda' }).press('Enter');
    await expect(page.getByText(/Er staan nog 3 vondsten open/)).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Ga naar de eerste' }), 'Shift+Tab');
    await stop(page, 'Naam van een persoon: Jansen');
  });

  await test.step('one is replaced, one allowed everywhere, one kept with a reason', async () => {
    await choose(page, '2');
    await page.keyboard.press('F8');
    await stop(page, 'Naam van een persoon: Kwabrinkel');
    await choose(page, 't');
    await expect.poll(() => marked(signalText(page), 'certain')).toEqual(['Kerkstraat 12']);
    await page.keyboard.press('F8');
    await stop(page, 'Adres: Kerkstraat 12');
    await page.keyboard.press('b');
    await stop(page, 'Waarom mag dit blijven staan?');
    await choose(page, '3');
    await expect.poll(() => marked(signalText(page), 'kept')).toEqual(['Kerkstraat 12']);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  });

  await test.step('now it is let through', async () => {
    await page.getByRole('button', { name: 'Keur goed voor de agenda' }).press('Enter');
    await expect(page.getByText(/is gecontroleerd en kan op de agenda/).first()).toBeVisible();
  });

  await test.step('Beheer says what was kept by kind, and not what it was', async () => {
    await page.getByRole('navigation', { name: 'Plaatsen' }).getByRole('link', { name: 'Beheer' }).press('Enter');
    await page.getByRole('link', { name: 'Anonimiteit', exact: true }).press('Enter');
    const row = page.getByRole('row', { name: /^adres/ });
    await expect(row).toContainText('Nodig voor de opvolging, afgewogen');
    await expect(row).toContainText('SIG-2026-');
    await expect(page.getByText('Kwabrinkel', { exact: true })).toBeVisible();
    await expect(page.getByText('Kerkstraat')).toHaveCount(0);
  });

  await test.step('an allowed word is found nowhere any more, what was kept is found in any other signal', async () => {
    await openSignalToCheck(page);
    const field = await editText(page);
    await page.keyboard.insertText(' Mevr. Kwabrinkel woont bij Kerkstraat 12.');
    await expect.poll(() => marked(field, 'certain')).toEqual(['Kerkstraat 12']);
  });
});

test('no Word file is made over a name in the minutes', async ({ launch, folder }) => {
  test.setTimeout(120_000);
  const { app, page } = await openMeetingDay(launch);
  const files = join(folder, 'files');
  mkdirSync(files);
  await chooseFolders(app, files);
  const parts = page.getByRole('navigation', { name: 'Onderdelen van dit overleg' });

  await test.step('a name in a note of last week', async () => {
    await page.getByRole('navigation', { name: 'Plaatsen' }).getByRole('link', { name: /^Overleg/ }).press('Enter');
    await page.getByRole('link', { name: /2026-040/ }).first().press('Enter');
    await parts.getByRole('link', { name: 'Overleg' }).press('Enter');
    await expect(heading(page)).toHaveText(/^1 /);
    await note(page, 'Opening').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' Mevr. Jansen is gast.');
    await expect(page.getByText('Opgeslagen').first()).toBeVisible();
  });

  await test.step('the minutes name the item, and no file can be made', async () => {
    await parts.getByRole('link', { name: 'Verslag', exact: true }).press('Enter');
    await expect(page.getByRole('complementary', { name: 'Nog open' })).toContainText('Vondst nog open bij 1');
    await expect(page.getByRole('button', { name: 'Maak Word-bestanden' })).toHaveCount(0);
  });

  await test.step('its link leads to the finding, where one key repairs', async () => {
    await page.getByRole('button', { name: 'Open in het overleg' }).press('Enter');
    await stop(page, 'Naam van een persoon: Jansen');
    await choose(page, '2');
    await expect(note(page, 'Opening')).toContainText('Mevr. een persoon is gast.');
    await expect(page.getByText('Opgeslagen').first()).toBeVisible();
  });

  await test.step('then the files are written, without the name', async () => {
    await parts.getByRole('link', { name: 'Verslag', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Maak Word-bestanden' }).press('Enter');
    await expect(page.getByText('3 Word-bestanden gemaakt').first()).toBeVisible();
    expect(readdirSync(files)).toHaveLength(3);
    expect(findWords(folder, ['Jansen'])).toEqual([]);
  });
});
