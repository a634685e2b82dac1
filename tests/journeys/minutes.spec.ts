import validate from '@ooxml-tools/validate';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { brokenRules, paragraphsIn, partsOf } from '#tests/builders/word-rules.ts';
import { expect, test } from './launch.ts';
import { holdTheMeeting, said } from './steps/hold-meeting.ts';
import { closeItem, heading, openMeetingDay, press } from './steps/meeting.ts';
import { chooseFolders } from './steps/program.ts';

type Word = { readonly name: string; readonly bytes: Uint8Array; readonly lines: readonly string[]; readonly headings: readonly string[] };

function read(folder: string, name: string): Word {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const paragraphs = paragraphsIn(bytes).map(({ style, text }) => ({ style, text: text.replaceAll(/[\u2009\u00A0\t]/g, ' ').trim() }));
  return { name, bytes, lines: paragraphs.map(({ text }) => text), headings: paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ text }) => text) };
}

/** Makes the chosen documents into a folder, and opens what came. */
async function makeFiles(app: ElectronApplication, page: Page, folder: string): Promise<readonly Word[]> {
  mkdirSync(folder);
  await chooseFolders(app, folder);
  await page.getByRole('button', { name: 'Maak Word-bestanden' }).click();
  await expect(page.getByText('3 Word-bestanden gemaakt').first()).toBeVisible();
  return readdirSync(folder).toSorted().map((name) => read(folder, name));
}

async function expectSound(files: readonly Word[]): Promise<void> {
  for (const { name, bytes } of files) {
    expect.soft((await validate(bytes, 'docx', 'Microsoft365')).map(({ description, path }) => `${path.partUri} ${description}`), name).toEqual([]);
    expect.soft(brokenRules(bytes), name).toEqual([]);
  }
}

const lineWith = (word: Word | undefined, text: string): string => word?.lines.find((line) => line.includes(text)) ?? '';

test('the minutes leave as Word files: a draft first, and once adopted for good', async ({ launch, folder }) => {
  test.setTimeout(300_000);
  const { app, page } = await openMeetingDay(launch);
  await holdTheMeeting(page);

  const [actions, decisions, minutes] = await test.step('a draft', async () => {
    const files = await makeFiles(app, page, join(folder, 'draft'));
    expect(files.map(({ name }) => name)).toEqual([
      '20261126_screeningsoverleg_2026-041_actielijst_v1.docx',
      '20261126_screeningsoverleg_2026-041_besluitenlijst_concept_v1.docx',
      '20261126_screeningsoverleg_2026-041_verslag_concept_v1.docx',
    ]);
    await expectSound(files);
    return files;
  });
  for (const text of [said.opening, said.announcement, said.goingOn, said.task]) expect(lineWith(minutes, text), text).not.toBe('');
  expect(lineWith(minutes, said.secondDecision)).toContain('2026-041-B02');
  expect(decisions?.lines).toEqual(expect.arrayContaining([expect.stringContaining('2026-041-B01'), expect.stringContaining('2026-041-B02'), expect.stringContaining(said.secondDecision)]));
  expect(actions?.lines).toEqual(expect.arrayContaining([expect.stringContaining('2026-041-A01'), expect.stringContaining(said.task)]));
  // The police asked not to spread what was said of the first signal: its numbers are there, its words are not.
  expect(lineWith(minutes, '2026-041-B01')).toContain('In behandeling. De inhoud wordt niet verspreid.');
  for (const { lines } of [actions, decisions, minutes].filter((word) => word !== undefined)) {
    expect(lines.filter((line) => [said.facts, said.decision, said.action].some((text) => line.includes(text)))).toEqual([]);
  }
  expect(minutes?.headings).toEqual(expect.arrayContaining([expect.stringMatching(/^1\.? Opening/), expect.stringMatching(/^7\.1 /), expect.stringMatching(/^11\.? /)]));
  expect(lineWith(minutes, 'VERTROUWELIJK')).toContain('TLP:AMBER+STRICT');
  expect(lineWith(minutes, 'concept, versie 1')).not.toBe('');
  expect(minutes?.lines.join('\n')).not.toMatch(/vergissing|SHA-256/);
  await expect(page.getByRole('region', { name: 'Eerder gemaakt' })).toContainText('versie 1, concept');

  await test.step('adopted in the next meeting', () => adoptInTheNext(page));

  await test.step('and then as it stays', async () => {
    const [, decided, adopted] = await makeFiles(app, page, join(folder, 'adopted'));
    expect(decided?.name).toContain('besluitenlijst_vastgesteld_v2');
    expect(adopted?.name).toContain('verslag_vastgesteld_v2');
    await expectSound([decided, adopted].filter((word) => word !== undefined));
    expect(lineWith(adopted, 'vastgesteld op')).toContain('2026-042');
    expect(lineWith(adopted, 'SHA-256')).toMatch(/[0-9a-f]{64}/);
    for (const text of [said.goingOn, said.secondDecision]) expect(lineWith(adopted, text)).toBe(lineWith(minutes, text));
    expect(Object.keys(partsOf(adopted?.bytes ?? new Uint8Array()))).toContain('word/document.xml');
  });
});

/** Opens meeting 2026-042, which was planned when this one closed, adopts the minutes there, and comes back to them: their room is closed now. */
async function adoptInTheNext(page: Page): Promise<void> {
  const minutes = page.url();
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: 'Overleg 2026-042' }).click();
  await page.getByRole('navigation', { name: 'Onderdelen van dit overleg' }).getByRole('link', { name: 'Overleg' }).click();
  await page.getByRole('button', { name: 'Open het overleg' }).click();
  await expect(heading(page)).toHaveText(/^1 /);
  await closeItem(page, /^2 /);
  await closeItem(page, /^3 /);
  await expect(page.getByText('Verslag van overleg 2026-041')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Stel het verslag vast' }), 'Shift+Tab');
  await expect(page.getByText(/Vastgesteld op/)).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk het verslag' }).click();
  expect(page.url()).toBe(minutes);
  await expect(page.getByText(/Dit is de tekst zoals vastgesteld/)).toBeVisible();
  await page.getByRole('navigation', { name: 'Onderdelen van dit overleg' }).getByRole('link', { name: 'Overleg' }).click();
  await expect(page.getByText(/Dit overleg is gesloten/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Verslag', exact: true }).click();
}
