import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { findWords } from './steps/leaks.ts';
import { capture, captureLine, heading, note, openMeetingDay, openTheMeeting, outcomes } from './steps/meeting.ts';
import { expectTyped, typedIn } from './steps/typing.ts';

/** The text of docs/domain.md 9.3, and what must stay unmarked in it. */
const text =
  'Melder, mevr. V. Voorbeeld (06-12345678, v.voorbeeld@example.nl), zag op 03-11-2026 om 14.20 uur bij Teststraat 12, 1234 AB de bus met kenteken XX-999-X. ' +
  'Het meisje van 16 jaar, BSN 999990019, heeft rekening NL00TEST0123456789; zie PL2300-2026000000 en @test_account. Werkgever: Voorbeeld B.V., KvK 00000000. ' +
  'Zie Besluit 2026-037-B02, SIG-2026-112, week 47, 273f en B8/3.';
const findings = ['V. Voorbeeld', '06-12345678', 'v.voorbeeld@example.nl', 'Teststraat 12', '1234 AB', 'XX-999-X', '999990019', 'NL00TEST0123456789', 'PL2300-2026000000', '@test_account', 'Voorbeeld B.V.', '00000000'];
const hints = ['03-11-2026 om 14.20 uur', '16 jaar'];

const marked = (page: Page, of: string, look: string) => note(page, of).locator(`[data-mark=${look}]`).allTextContents();
const menu = (page: Page) => page.getByRole('menu');
const stop = (page: Page, name: string | RegExp) => expect(page.getByRole('menu', { name })).toBeVisible();

async function repairAll(page: Page): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('F8');
    if (!(await menu(page).waitFor({ timeout: 2_000 }).then(() => true, () => false))) return;
    await page.keyboard.press('1');
    await expect(menu(page)).toBeHidden();
  }
}

test('what identifies is underlined, repaired with one key, and stopped where it would leave', async ({ launch, folder }) => {
  test.setTimeout(180_000);
  const { page } = await openMeetingDay(launch);
  await openTheMeeting(page);
  await page.keyboard.press('Alt+ArrowDown');
  for (let items = 0; items < 4; items += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect(heading(page)).toHaveText(/^7\.1 /);
  await expect(note(page, 'Feiten')).toBeFocused();

  await test.step('exactly what it has to find, and no code', async () => {
    await page.keyboard.insertText(text);
    await expect.poll(() => marked(page, 'Feiten', 'certain')).toEqual(findings);
    expect(await marked(page, 'Feiten', 'hint')).toEqual(hints);
    expect(await marked(page, 'Feiten', 'possible')).toEqual([]);
  });

  await test.step('a citizen number cannot be kept', async () => {
    for (const finding of findings.slice(0, 7)) {
      await page.keyboard.press('F8');
      await stop(page, new RegExp(`: ${finding.replaceAll('.', '\\.')}$`));
    }
    await stop(page, 'Burgerservicenummer: 999990019');
    await expect(page.getByText('Een burgerservicenummer mag nooit blijven staan.')).toBeVisible();
    await expect(page.getByRole('menuitem', { name: /Bewust laten staan/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(note(page, 'Feiten')).toBeFocused();
  });

  await test.step('repairs by keyboard, and taking back does not bring the name back once it was kept', async () => {
    await repairAll(page);
    await expect.poll(() => marked(page, 'Feiten', 'certain')).toEqual([]);
    const repaired = await typedIn(note(page, 'Feiten'));
    expect(repaired).toMatch(/Betrokkene [A-Z] \(telefoonnummer bekend bij partner/);
    expect(repaired).toContain('BSN bekend bij partner');
    for (const finding of findings) expect(repaired).not.toContain(finding);
    await expect(page.getByText('Opgeslagen').first()).toBeVisible();
    await page.keyboard.press('Control+z');
    expect(await typedIn(note(page, 'Feiten'))).not.toContain('Voorbeeld B.V.');
  });

  await test.step('a decision with a name is not recorded until it is repaired', async () => {
    await page.keyboard.press('F2');
    await page.keyboard.insertText('! Mevr. Jansen krijgt opvang.');
    await page.keyboard.press('Enter');
    await stop(page, 'Naam van een persoon: Jansen');
    await expect(outcomes(page)).not.toContainText('2026-041-B01');
    await page.keyboard.press('1');
    await expect(captureLine(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(outcomes(page)).toContainText('krijgt opvang.');
    await expectTyped(captureLine(page), '');
    await expect(outcomes(page)).not.toContainText('Jansen');
  });

  await test.step('an item does not close over a finding in a step that is closed; the key that keeps it opens the way', async () => {
    await page.keyboard.press('Alt+2');
    await expect(note(page, 'Duiding')).toBeFocused();
    await page.keyboard.insertText('Gesproken met mevr. Jansen.');
    await page.keyboard.press('Alt+5');
    await expect(note(page, 'Wat ontbreekt')).toBeFocused();
    await page.getByRole('button', { name: 'Uitkomst van dit punt' }).click();
    await page.getByRole('option', { name: 'Volgen tot een datum' }).click();
    await page.keyboard.press('Alt+0');
    await page.getByRole('button', { name: /^Neem .* over$/ }).click();
    await capture(page, '@politie: belt terug');
    await page.keyboard.press('Control+Enter');
    await stop(page, 'Naam van een persoon: Jansen');
    await expect(page.getByText(/nog 1 vondst open/)).toBeVisible();
    await expect(heading(page)).toHaveText(/^7\.1 /);
    await page.keyboard.press('2');
    await expect(note(page, 'Duiding')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^7\.2 /);
  });

  await test.step('nothing of it is in any file', () => {
    expect(findWords(folder, ['Voorbeeld B.V.', 'v.voorbeeld@example.nl', '999990019', 'Mevr. Jansen'])).toEqual([]);
  });
});
