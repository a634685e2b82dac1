import { button } from '#tests/journeys/steps/program.ts';
import { heading } from '#tests/journeys/steps/meeting.ts';
import type { Teller } from './teller.ts';

/** From Vandaag to an open meeting with everybody at the table. */
export async function beforeMeeting(teller: Teller): Promise<void> {
  const { page } = teller;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await teller.tell('vandaag', 'Vandaag: wat aandacht vraagt, en hoe klaar de agenda is.');
  await teller.press('F1');
  await page.getByRole('dialog', { name: 'Alle toetsen' }).waitFor();
  await teller.tell('toetsen', 'F1: alle toetsen op een rij.');
  await teller.press('Escape');

  await teller.press('Control+2');
  await teller.enter(page.getByRole('link', { name: 'Overleg 2026-041' }));
  await page.getByRole('row', { name: /SEX – online/ }).waitFor();
  await teller.tell('voorbereiden', 'De agenda van overleg 2026-041 staat klaar, met herkomst en tijden.');

  await teller.enter(button(page, 'Open het overleg'));
  await heading(page).getByText('Opening').waitFor();
  await teller.tell('geopend', 'Het overleg is geopend: de nummers liggen vast en de tijd loopt.');

  await recordAttendance(teller);
}

async function recordAttendance(teller: Teller): Promise<void> {
  const { page } = teller;
  await teller.enter(button(page, 'Leg de aanwezigheid vast'));
  const dialog = page.getByRole('dialog', { name: 'Aanwezigheid' });
  await teller.enter(dialog.getByRole('button', { name: 'Hele kern aanwezig' }));
  await dialog.getByRole('group', { name: 'Veilig Thuis', exact: true }).getByRole('radio', { name: 'Aanwezig', exact: true, checked: true }).waitFor();
  for (const name of ['OM', 'Arbeidsinspectie', 'COA', 'Gemeente Grensveld', 'Gemeente Peelrode']) {
    const choice = dialog.getByRole('group', { name, exact: true }).getByRole('radio', { name: 'Aanwezig', exact: true });
    await choice.press('Space');
    await dialog.getByRole('group', { name, exact: true }).getByRole('radio', { name: 'Aanwezig', exact: true, checked: true }).waitFor();
  }
  await teller.tell('aanwezigheid', 'De aanwezigheid: eerst de hele kern, dan de gasten van vandaag.');
  await teller.enter(dialog.getByRole('button', { name: 'Klaar' }));
  await dialog.waitFor({ state: 'hidden' });
}
