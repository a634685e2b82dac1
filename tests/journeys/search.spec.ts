import type { Locator, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { openMeetingDay } from './steps/meeting.ts';

const options = (page: Page): Locator => page.getByRole('dialog').getByRole('option');

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Zoek of doe…' })).toBeFocused();
  await page.keyboard.insertText(text);
}

test('Ctrl+K finds by number and by word, and Enter goes there', async ({ launch }) => {
  const { page } = await openMeetingDay(launch);

  await searchFor(page, 'SIG-2026-113');
  await expect(options(page).filter({ hasText: 'SIG-2026-113' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ARB – logistiek – Peelrode');
  await expect(page.getByRole('main')).toContainText('SIG-2026-113');

  await searchFor(page, '2026-040-B03');
  await expect(options(page).filter({ hasText: '2026-040-B03' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Besluiten');
  await expect(page.getByRole('row').filter({ hasText: '2026-040-B03' })).toBeVisible();

  await test.step('whether or not its accents are typed', async () => {
    for (const word of ['zorgcoordinator', 'ZORGCOÖRDINATOR']) {
      await searchFor(page, word);
      await expect(options(page).filter({ hasText: /zorgcoördinator/i }).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('combobox', { name: 'Zoek of doe…' })).toBeHidden();
    }
  });

  await test.step('with the arrows to the second that was found', async () => {
    await searchFor(page, 'SEX');
    await expect(options(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    const number = /(?:SIG-)?\d{4}-\d{3}(?:-[AB]\d{2})?/.exec(await second.innerText())?.[0] ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Zoek of doe…' })).toBeHidden();
    await expect(page.locator('body')).toContainText(number);
  });

  await test.step('and says so when there is nothing', async () => {
    await searchFor(page, 'qqqzzz');
    await expect(page.getByText('Niets gevonden voor ‘qqqzzz’.')).toBeVisible();
  });
});
