import type { Locator, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { captureLine, closeItem, heading, note, openMeetingDay, openTheMeeting, outcomes } from './steps/meeting.ts';
import { expectTyped, typedIn, typeOver } from './steps/typing.ts';
import { allScreens, goTo, type Screen } from './steps/meeting-screens.ts';

const foreign = 'مرحبا \u202Eomgekeerd\u202C 👩‍👩‍👧 ﷽ Z̸͙a̷l̶g̸o̷ <b>vet</b> ‘; DROP TABLE signal;-- &amp; \u200B einde';

const form = async (page: Page, name: string) => goTo(page, (await allScreens(page)).find((screen) => screen.name === name) as Screen);

/** What is said to be wrong with a field, as a screen reader would hear it with the field. */
const errorOf = (field: Locator): Promise<string> =>
  field.evaluate((input) => (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' '));

test('a signal form says at each field what is wrong, and keeps what was typed', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await openMeetingDay(launch);
  await form(page, 'new signal');
  const text = page.getByRole('textbox', { name: 'Beschrijving' });

  await test.step('nothing at all', async () => {
    await page.getByRole('button', { name: 'Bewaar en dien in' }).click();
    await expect(page.getByText('Vul dit in.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Kies )?Vorm|Vorm$/ }).or(page.locator('[data-field=form] button')).first()).toBeFocused();
  });

  await form(page, 'signal form');
  const before = await typedIn(text);
  await test.step('too long', async () => {
    const long = 'Een lange zin over niets. '.repeat(900);
    await typeOver(text, long);
    await expect(page.getByText(/tekens te veel/)).toBeVisible();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect.poll(() => errorOf(text)).toContain('Maak de tekst korter dan 20000 tekens.');
    await expectTyped(text, long);
    await expect(text).toBeFocused();
  });

  await test.step('a control character', async () => {
    await typeOver(text, `${before}\u0007`);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect.poll(() => errorOf(text)).toContain('Hierin staat een teken dat niet kan worden bewaard.');
    await expectTyped(text, `${before}\u0007`);
  });

  await test.step('dates that do not exist', async () => {
    const date = page.getByRole('textbox', { name: 'Herbeoordeling' });
    for (const typed of ['31-2', 'week 54', '30 februari', '2026-13-01']) {
      await date.fill(typed);
      await date.blur();
      await expect.poll(() => errorOf(date), typed).toContain(`‘${typed}’ is geen bestaande datum.`);
      await expect(date).toHaveValue(typed);
    }
    await date.fill('10-12-2026');
    await date.blur();
    await expect(date).toHaveValue(/do 10 dec 2026/);
  });

  await test.step('other scripts and signs are kept as they are', async () => {
    await typeOver(text, `${before}\n${foreign}`);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Wijzig');
    await form(page, 'signal form');
    await expectTyped(text, `${before}\n${foreign}`);
  });
});

/** Pastes into the field that has the focus, as from another document. */
async function paste(page: Page, text: string): Promise<void> {
  const field = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const other = await page.evaluateHandle((words) => {
    const area = document.body.appendChild(document.createElement('textarea'));
    area.value = words;
    area.select();
    return area;
  }, text);
  await page.keyboard.press('Control+c');
  await other.evaluate((area) => area.remove());
  await field.evaluate((element) => element.focus());
  await page.keyboard.press('Control+v');
}

test('the room keeps whatever is pasted, and records nothing that is not complete', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await openMeetingDay(launch);
  await openTheMeeting(page);

  await test.step('ten thousand lines in a note', async () => {
    const lines = Array.from({ length: 10_000 }, (_, line) => `Regel ${line + 1} ${line % 1000 === 0 ? foreign : ''}`.trim()).join('\n');
    await paste(page, lines);
    await expectTyped(note(page, 'Opening'), lines);
    await closeItem(page, /^2 /);
    await page.keyboard.press('Alt+ArrowUp');
    await expect(heading(page)).toHaveText(/^1 /);
    await expectTyped(note(page, 'Opening'), lines);
    await page.keyboard.press('Alt+ArrowDown');
  });

  const refused = async (line: string, why: string | RegExp) => {
    await typeOver(captureLine(page), line);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Vastleggen' })).toContainText(why);
    await expectTyped(captureLine(page), line);
  };
  await test.step('half a line', async () => {
    await refused('!', 'typ de tekst');
    await refused('@nietbestaand vr: iets doen', 'welke partner?');
    await refused('@politie 31-2: iets doen', 'welke datum?');
    await refused('@politie week 54: iets doen', 'welke datum?');
    await refused('#nietbestaand', 'Dit punt heeft geen signaal');
    await refused('~2w wacht', 'Dit punt heeft geen signaal');
    await refused(`! ${'lang '.repeat(900)}`, 'Dit is te lang.');
    await expect(outcomes(page)).not.toContainText('2026-041-');
  });
  await test.step('a decision in other scripts', async () => {
    await typeOver(captureLine(page), `! ${foreign}`);
    await page.keyboard.press('Enter');
    // A word that no list knows may be a name: it is kept on purpose first.
    await expect(page.getByRole('menu', { name: /Naam van een persoon/ })).toBeVisible();
    await page.keyboard.press('b');
    await expect(page.getByRole('menu', { name: 'Waarom mag dit blijven staan?' })).toBeVisible();
    await page.keyboard.press('1');
    await expect(captureLine(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(outcomes(page)).toContainText(foreign.trim());
  });
});
