import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading } from '#tests/journeys/steps/meeting.ts';
import { button, createWorkspace, lockWindow, title } from '#tests/journeys/steps/program.ts';
import { answers, capture, close, noteIn, weigh } from './hands.ts';
import { openDemonstration, openProgram, smallest } from './open-program.ts';
import { toPalette } from './palette-png.ts';
import { Teller } from './teller.ts';

/** The folder with the pictures of README.md and the manual. */
export const pictures = join(import.meta.dirname, '../../docs/images');

/** Wednesday afternoon before the meeting, and the Thursday on which it is held. */
const dayBefore = '2026-11-25T15:00:00.000Z';
const meetingDay = '2026-11-26T08:31:00.000Z';

/** Milliseconds in which what moves on the screen comes to rest. */
const SETTLING = 400;

async function take(page: Page, name: string): Promise<void> {
  await page.setViewportSize(smallest);
  // Nothing is under the pointer there.
  await page.mouse.move(1279, 719);
  await page.waitForTimeout(SETTLING);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(join(pictures, `${name}.png`), toPalette(picture));
  console.log(`docs/images/${name}.png`);
}

/** The first page somebody sees, and the lock screen. */
export async function picturesOfFirstRun(executable: string): Promise<void> {
  const wishes = { executable, at: dayBefore, isHidden: true };
  const { app, folder } = await openProgram(wishes);
  await take(await lockWindow(app), 'eerste-start');
  await createWorkspace(app, { folder: join(folder, 'Signaaltafel'), pack: 'Demoregio Maas en Niers' });
  await app.close();
  const again = await openProgram({ ...wishes, folder });
  try {
    await take(await lockWindow(again.app), 'vergrendeld');
  } finally {
    await again.close();
  }
}

/** The places of the program, and a meeting in the middle of its work. */
export async function picturesOfProgram(executable: string): Promise<void> {
  const before = await openDemonstration({ executable, at: dayBefore, isHidden: true });
  try {
    await picturesOfPlaces(before.page);
  } finally {
    await before.close();
  }
  const during = await openDemonstration({ executable, at: meetingDay, isHidden: true });
  try {
    const teller = new Teller(during, pictures);
    await itemInHand(teller);
    await take(teller.page, 'overleg');
    await teller.press('F2');
    await teller.type('@Politie over 2 weken: Gaat na of er vergelijkbare aanhoudingen zijn in de regio.');
    await take(teller.page, 'legregel');
  } finally {
    await during.close();
  }
}

async function picturesOfPlaces(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take(page, 'vandaag');
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: 'Overleg 2026-041' }).click();
  await page.getByRole('row', { name: /SEX – online/ }).waitFor();
  await take(page, 'voorbereiden');
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: 'Overleg 2026-040' }).click();
  await page.getByRole('link', { name: 'Verslag', exact: true }).click();
  await page.getByLabel('Voorbeeld: Verslag').waitFor();
  await take(page, 'verslag');
  await page.keyboard.press('Control+5');
  await title(page, 'Acties').waitFor();
  await page.getByText('2026-040-A05', { exact: true }).waitFor();
  await take(page, 'acties');
  await page.keyboard.press('Control+3');
  await page.getByText('SIG-2026-121').first().waitFor();
  await page.getByRole('link', { name: 'Nieuw signaal' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nieuw signaal' }).waitFor();
  await take(page, 'nieuw-signaal');
  await picturesOfCheck(page);
}

/** What the text check says of a text, of a signal as a whole, and of itself. */
async function picturesOfCheck(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Beschrijving' }).click();
  await page.keyboard.type('Mevrouw Verzonnen wordt elke ochtend opgehaald bij Voorbeeldstraat 12.');
  await page.getByText('2 vondsten die iemand herkenbaar kunnen maken').waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('menu').waitFor();
  await take(page, 'vondst');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await page.getByText('SIG-2026-118').first().click();
  await page.getByRole('region', { name: 'Herleidbaarheid' }).scrollIntoViewIfNeeded();
  await take(page, 'herleidbaarheid');
  await page.keyboard.press('Control+6');
  await page.getByRole('link', { name: 'Zo werkt de controle' }).click();
  await page.getByRole('table', { name: 'Soorten vondsten met een voorbeeld' }).waitFor();
  await take(page, 'zo-werkt-de-controle');
}

/** The room as it looks when the system is dark. */
export async function pictureOfDarkRoom(executable: string): Promise<void> {
  const opened = await openDemonstration({ executable, at: meetingDay, colorScheme: 'dark', isHidden: true });
  try {
    await itemInHand(new Teller(opened, pictures));
    await take(opened.page, 'overleg-donker');
  } finally {
    await opened.close();
  }
}

/** Opens the meeting and takes a running signal to a decision and an action. */
async function itemInHand(teller: Teller): Promise<void> {
  const { page } = teller;
  await teller.press('Control+2');
  await teller.enter(page.getByRole('link', { name: 'Overleg 2026-041' }));
  await teller.enter(button(page, 'Open het overleg'));
  await heading(page).getByText('Opening').waitFor();
  await teller.enter(button(page, 'Leg de aanwezigheid vast'));
  const dialog = page.getByRole('dialog', { name: 'Aanwezigheid' });
  await teller.enter(dialog.getByRole('button', { name: 'Hele kern aanwezig' }));
  await dialog.getByRole('group', { name: 'Veilig Thuis', exact: true }).getByRole('radio', { name: 'Aanwezig', exact: true, checked: true }).waitFor();
  await dialog.getByRole('group', { name: 'Zorgcoördinator', exact: true }).getByRole('radio', { name: 'Vervanger', exact: true }).press('Space');
  await dialog.getByRole('group', { name: 'COA', exact: true }).getByRole('radio', { name: 'Aanwezig', exact: true }).press('Space');
  await teller.enter(dialog.getByRole('button', { name: 'Klaar' }));
  await close(teller, /^2 /);
  await close(teller, /^3 /);
  await teller.enter(button(page, 'Stel het verslag vast'));
  await page.getByText('Vastgesteld op').waitFor();
  await close(teller, /^4 /);
  await close(teller, /^5 /);
  await close(teller, /^7\.1 /);
  await page.getByRole('button', { name: /^7\.2/ }).click();
  await heading(page).getByText('CRI').waitFor();
  await page.getByRole('button', { name: 'Begin punt 7.2' }).click();
  await answers(teller, { known: ['COA', 'Politie'], most: 3 });
  await weigh(teller, 'Sterk', 'Hoog');
  await noteIn(teller, 1, 'De jongere is opnieuw twee dagen weggeweest van de opvang. De bron is de opvanglocatie zelf.');
  await capture(teller, '! De politie onderzoekt of meer jongeren zo worden ingezet; COA houdt zicht op de veiligheid.', '2026-041-B01');
  await capture(teller, '@COA vr 4 dec: Legt vast wanneer de jongere afwezig is en meldt een patroon.', '2026-041-A01');
  await page.getByRole('button', { name: 'Sluit', exact: true }).click();
}
