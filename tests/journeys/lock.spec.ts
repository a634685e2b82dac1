import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { aMadeWorkspace, startWith } from './steps/made-workspace.ts';
import { isRunning, killHard, vaultPid } from './steps/processes.ts';
import { call, lockWindow, title, unlock } from './steps/program.ts';
import { expectTyped } from './steps/typing.ts';

test.describe.configure({ timeout: 240_000 });

const typed = 'Op het terrein zijn meerdere personen gezien.';

/** Opens the form for a new signal and types in its text; the caret ends after the third word. */
async function typeSignal(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await page.getByRole('link', { name: 'Nieuw signaal' }).click();
  await description(page).pressSequentially(typed);
  await description(page).press('Control+Home');
  for (let n = 0; n < 3; n += 1) await description(page).press('Control+ArrowRight');
}

const description = (page: Page) => page.getByLabel('Beschrijving', { exact: true });
const caretOf = (page: Page) => description(page).evaluate((field) => {
    const selection = document.getSelection();
    if (document.activeElement !== field || !selection?.focusNode) return 'elsewhere';
    const before = document.createRange();
    before.setStart(field, 0);
    before.setEnd(selection.focusNode, selection.focusOffset);
    return before.toString().length;
  });

/** A workspace that is open, with a signal half typed. */
async function startTyping(launch: Parameters<typeof startWith>[0], folder: string): Promise<{ readonly app: ElectronApplication; readonly page: Page; readonly passphrase: string }> {
  const made = await aMadeWorkspace(launch, folder);
  const { app } = await startWith(launch, made);
  const page = await unlock(app, made.passphrase);
  await typeSignal(page);
  return { app, page, passphrase: made.passphrase };
}

test('Ctrl+L while typing: the process and the window go, and the same text and caret come back', async ({ launch, folder }) => {
  const { app, page, passphrase } = await startTyping(launch, folder);
  const before = await caretOf(page);
  expect(before).toBe(typed.indexOf(' zijn'));
  const pid = await vaultPid(app);
  await page.keyboard.press('Control+l');

  const locked = await lockWindow(app);
  await expect(locked.getByText(/Vergrendeld om \d+\.\d\d uur\. Alles wat u typte is bewaard\./)).toBeVisible();
  await expect.poll(() => isRunning(pid), 'the vault process').toBe(false);
  expect(page.isClosed()).toBe(true);
  await expect.poll(() => app.windows().length).toBe(1);
  await expect(locked.getByLabel('Wachtzin', { exact: true })).toBeFocused();
  expect(await locked.evaluate(() => document.documentElement.outerHTML.includes('terrein'))).toBe(false);

  const again = await unlock(app, passphrase);
  await expect(title(again, 'Nieuw signaal')).toBeVisible();
  await expectTyped(description(again), typed);
  await expect(again.getByText('Wat u eerder typte staat er nog.')).toBeVisible();
  await expect.poll(() => caretOf(again)).toBe(before);
  expect(await vaultPid(app)).not.toBe(pid);
});

const events = [
  { what: 'the computer goes to sleep', event: 'suspend', says: /toen de computer ging slapen/ },
  { what: 'the computer is locked', event: 'lock-screen', says: /samen met uw computer/ },
  { what: 'nobody touches the computer for five minutes', event: 'idle', says: /omdat u even niets deed/ },
] as const;

test('locks with the computer, and when nobody is there', async ({ launch, folder }) => {
  const made = await aMadeWorkspace(launch, folder);
  const { app } = await startWith(launch, made);
  for (const { what, event, says } of events) {
    await test.step(what, async () => {
      await unlock(app, made.passphrase);
      const pid = await vaultPid(app);
      await app.evaluate(({ powerMonitor }, happens) => {
        powerMonitor.getSystemIdleTime = () => (happens === 'idle' ? 300 : 0);
        if (happens !== 'idle') powerMonitor.emit(happens);
      }, event);
      const locked = await lockWindow(app);
      await expect(locked.getByText(says)).toBeVisible();
      await expect.poll(() => isRunning(pid), 'the vault process').toBe(false);
      await expect.poll(() => app.windows()).toEqual([locked]);
      expect(await call(locked, 'signal.list')).toMatchObject({ ok: false, error: { code: 'locked' } });
    });
  }
});

test('the vault process is shot while typing: the lock screen says so, and nothing older than a second is lost', async ({ launch, folder }) => {
  const { app, page, passphrase } = await startTyping(launch, folder);
  await expectKept(page);
  await killHard(await vaultPid(app));

  const locked = await lockWindow(app);
  await expect(locked.getByText(/stopte het deel van het programma dat uw gegevens bewaart\. Wat was opgeslagen is veilig\./)).toBeVisible();
  await expect.poll(() => page.isClosed()).toBe(true);
  const again = await unlock(app, passphrase);
  await expect(title(again, 'Nieuw signaal')).toBeVisible();
  await expectTyped(description(again), typed);
});

test('the whole program is shot while typing: after a new start the text is there', async ({ launch, folder }) => {
  const { app, page, passphrase } = await startTyping(launch, folder);
  await expectKept(page);
  const pid = await vaultPid(app);
  await killHard(app.process().pid ?? 0);
  await expect.poll(() => isRunning(pid), 'the vault does not outlive the program').toBe(false);

  const next = await launch();
  const locked = await lockWindow(next);
  await expect(locked.getByText('Uw gegevens staan versleuteld op deze computer.')).toBeVisible();
  const again = await unlock(next, passphrase);
  await again.keyboard.press('Control+3');
  await again.getByRole('link', { name: 'Nieuw signaal' }).click();
  await expectTyped(description(again), typed);
});

/** The draft is written within a second after the last letter; asked of the store, as no clock is trusted here. */
async function expectKept(page: Page): Promise<void> {
  const kept = async () => JSON.stringify(await call(page, 'draft.find', { key: 'signal-form:new' }));
  await expect.poll(kept).toContain(typed);
}
