import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch.ts';
import { openingItems, routeASignal, said } from './steps/hold-meeting.ts';
import { findWords } from './steps/leaks.ts';
import { openTheMeeting } from './steps/meeting.ts';
import { createWorkspace, lockWindow, typePassphrase, unlock } from './steps/program.ts';
import { expectTyped } from './steps/typing.ts';

test.describe.configure({ timeout: 420_000 });

const secret = 'kwartelkoning molenwiek zeventienhonderd sneeuwuil berenklauw';
const signalText = 'Bij het Klavervierblad is een Ijsvogelnest gezien.';
const looked = 'Brandnetelsoep';
const mistake = 'Verkeerdewachtzin';

/** What nobody may read on the disk: whole sentences and single rare words. */
const words = [...secret.split(' '), secret, 'Klavervierblad', 'Ijsvogelnest', looked, mistake, 'A. Voorzitter', ...Object.values(said).slice(0, 5), 'regionale bijeenkomst', 'tweede telefoon'];

test('the search for words finds them in every spelling', ({ folder }) => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const place = join(folder, encoding);
    mkdirSync(place);
    writeFileSync(join(place, 'file.bin'), Buffer.concat([Buffer.from([0xff]), Buffer.from('xx KLAVERVIERBLAD xx', encoding)]));
    expect(findWords(place, ['Klavervierblad'])).toHaveLength(1);
  }
});

test('nothing that was typed can be read in any file: not while it is open, not when locked, not afterwards', async ({ launch, folder }) => {
  const [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')];
  for (const place of [home, temporary]) mkdirSync(place);
  const env = { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), XDG_CACHE_HOME: join(home, '.cache'), TMPDIR: temporary, SIGNAALTAFEL_NOW: '2026-11-26T07:30:00.000Z' };
  const app = await launch({ env });
  const { page, recoveryCode } = await createWorkspace(app, { folder: join(folder, 'Signaaltafel'), pack: 'Demoregio Maas en Niers', passphrase: secret });
  const unwanted = [...words, recoveryCode.join('-'), ...recoveryCode];
  const expectNothing = (when: string) => expect(findWords(folder, unwanted), when).toEqual([]);

  await test.step('note, announcement, decision and action', async () => {
    await openTheMeeting(page);
    await openingItems(page);
    await routeASignal(page);
  });
  await test.step('signal and search', async () => {
    await page.keyboard.press('Control+3');
    await page.getByRole('link', { name: 'Nieuw signaal' }).click();
    await page.getByLabel('Beschrijving', { exact: true }).pressSequentially(signalText);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').pressSequentially(looked);
    await page.keyboard.press('Escape');
  });
  expectNothing('while it is open');

  await page.keyboard.press('Control+l');
  const locked = await lockWindow(app);
  expectNothing('when locked');
  await typePassphrase(locked, mistake);
  await expect(locked.getByText('Deze wachtzin past niet.')).toBeVisible();
  const again = await unlock(app, secret);
  await expectTyped(again.getByLabel('Beschrijving', { exact: true }), signalText);
  expectNothing('when it is open again');
  await app.close();
  expectNothing('afterwards');
  rmSync(temporary, { recursive: true });
});
