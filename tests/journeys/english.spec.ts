import { en } from '#shared/i18n/en.ts';
import { nl } from '#shared/i18n/nl.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { openMeetingDay, openTheMeeting } from './steps/meeting.ts';
import { allScreens, ask, goTo, settled, type Screen } from './steps/meeting-screens.ts';

/** Every fixed text of a catalogue, by its place in it; documents have the language of the workspace and are left out. */
function textsIn(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

const { document: _nlDocument, ...dutch } = nl;
const { document: _enDocument, ...english } = en;
const inEnglish = new Set(textsIn(english, '').map(([, text]) => text));

/** Texts that are Dutch only: whatever English says the same way proves nothing. */
const dutchOnly = new Set(textsIn(dutch, '').map(([, text]) => text).filter((text) => text.length > 2 && !inEnglish.has(text)));

/** Everything that is shown or read out, piece by piece, apart from what people wrote and from documents. */
const shownTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const documents = [...document.querySelectorAll('article[lang]')];
    const isProgram = (node: Node): boolean => !documents.some((one) => one.contains(node));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode()) if (isProgram(walker.currentNode)) pieces.push(walker.currentNode.textContent ?? '');
    const attributes = ['aria-label', 'title', 'placeholder'].flatMap((name) => [...document.querySelectorAll(`[${name}]`)].filter(isProgram).map((element) => element.getAttribute(name) ?? ''));
    return [...pieces, ...attributes].map((text) => text.trim()).filter((text) => text !== '');
  });

const dutchLeft = async (page: Page, ownWords: ReadonlySet<string>): Promise<readonly string[]> =>
  [...new Set((await shownTexts(page)).filter((text) => dutchOnly.has(text) && !ownWords.has(text)))];

test('in English no Dutch word of the program is left, and the minutes stay in the language of the region', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await openMeetingDay(launch);
  await openTheMeeting(page);
  const screens = await allScreens(page);
  const draft = screens.find(({ name }) => name === 'draft minutes') as Screen;
  await goTo(page, draft);
  const before = await page.getByRole('article').innerText();

  await ask(page, 'shell.setLanguage', { language: 'en' });
  await expect(page.getByRole('navigation', { name: en.common.placesLabel })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await settled(page);
  expect(await page.getByRole('article').innerText()).toBe(before);

  // Standing items, partners and members were named in the workspace: data, not wording.
  const agenda = await ask<readonly { readonly nl: string }[]>(page, 'agenda.template', {});
  const partners = await ask<readonly { readonly name: string; readonly shortName: string }[]>(page, 'reference.organisations', {});
  const { member } = await ask<{ readonly member: { readonly displayName: string } }>(page, 'workspace.settings', {});
  const ownWords = new Set([...agenda.map((item) => item.nl), ...partners.flatMap(({ name, shortName }) => [name, shortName]), member.displayName]);
  for (const screen of screens) {
    await goTo(page, screen);
    expect.soft(await dutchLeft(page, ownWords), screen.name).toEqual([]);
  }
});
