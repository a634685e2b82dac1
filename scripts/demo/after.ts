import { expect } from '@playwright/test';
import { button, chooseFolders, lockWindow, title } from '#tests/journeys/steps/program.ts';
import type { Teller } from './teller.ts';

/** From the closed meeting to Word files, the agenda of next week and a locked program. */
export async function afterMeeting(teller: Teller): Promise<void> {
  const { app, page, output } = teller;
  await page.getByLabel('Voorbeeld: Verslag').waitFor();
  await teller.tell('verslag', 'Het verslag staat klaar om na te lezen.');
  await chooseFolders(app, output);
  await teller.enter(button(page, 'Maak Word-bestanden'));
  await page.getByText('3 Word-bestanden gemaakt').first().waitFor();
  await teller.tell('word-bestanden', 'Verslag, besluitenlijst en actielijst zijn als Word-bestand gemaakt.');

  await teller.press('Control+2');
  const next = page.getByRole('link', { name: 'Overleg 2026-042' });
  const plan = button(page, 'Plan volgend overleg');
  await plan.waitFor();
  if (!(await next.isVisible())) await teller.enter(plan);
  await teller.enter(next);
  await page.getByRole('row', { name: /SEX – online/ }).waitFor();
  await teller.tell('volgende-agenda', 'De agenda van volgende week is er al, met wat terug moet komen.');

  await teller.press('Control+5');
  await title(page, 'Acties').waitFor();
  await page.getByText('2026-041-A02', { exact: true }).waitFor();
  await teller.tell('acties', 'Alle acties, ook die van vandaag, per partner en op datum.');

  await teller.press('Control+l');
  teller.page = await lockWindow(app);
  await expect(teller.page.getByRole('heading', { level: 1 })).toBeVisible();
  await teller.tell('vergrendeld', 'Vergrendeld. Een demonstratie is daarmee ook gewist; een echte werkruimte vraagt nu om de wachtzin.');
}
