import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { holdTheMeeting, said } from './steps/hold-meeting.ts';
import { openMeetingDay } from './steps/meeting.ts';

/** Number, title and origin of each signal on the agenda that is being prepared. */
async function signalsOnAgenda(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^[67]\.\d/ }) });
  return rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].slice(1, 4).map((cell) => (cell instanceof HTMLElement ? cell.innerText.split('\n')[0] ?? '' : ''))));
}

test('next week’s agenda brings back exactly what has to come back, and says why', async ({ launch }) => {
  test.setTimeout(300_000);
  const { page } = await openMeetingDay(launch);
  await holdTheMeeting(page);

  await test.step('a partner finishes the action on a signal that would not come back by itself', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('row', { name: new RegExp(said.task.slice(0, 20)) }).click();
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Opslaan' }) });
    await dialog.getByRole('radio', { name: 'Afgerond', exact: true }).check({ force: true });
    await dialog.getByRole('button', { name: /Uitkomst/ }).click();
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: 'Overleg 2026-042' }).click();
  await expect(page.getByRole('rowheader', { name: '7.1' })).toBeVisible();

  expect(await signalsOnAgenda(page)).toEqual([
    ['7.1', 'SEX – online, minderjarige – Niersloo', 'Herbeoordeling, 3e keer'],
    ['7.2', 'SEX – hotel – Maasbeek', 'Herbeoordeling, 5e keer'],
    ['7.3', 'ORG – opvanglocatie – Weerdonk', 'Aangehouden tot nu, 3e keer'],
    ['7.4', 'ARB – logistiek – Peelrode', 'Niet aan bod in 2026-041, 5e keer'],
    ['7.5', 'BED – straatverkoop – Grensveld', 'Nieuws over dit signaal, 3e keer'],
    ['7.6', 'ARB – bezorging – Leukerwaard', 'Herbeoordeling, 2e keer'],
  ]);
});
