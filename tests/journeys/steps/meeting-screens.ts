import { expect, type Page } from '@playwright/test';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Bridge } from '#shared/shell/bridge.ts';

export type Screen = { readonly name: string; readonly path: string };

const settings = ['workspace', 'series', 'template', 'partners', 'participants', 'municipalities', 'codes', 'key', 'log'];

/** Asks the program something over the bridge of its page, and gives the value; throws when it was refused. */
export async function ask<T>(page: Page, name: string, input: unknown): Promise<T> {
  const answer = (await page.evaluate(([method, argument]) => (window as unknown as { signaaltafel: Bridge }).signaaltafel.call(method as string, argument), [name, input])) as Answer<T>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value;
}

type Numbered = { readonly id: string; readonly number: string | null };

/** Every screen of the program with the demonstration open, by name and path. */
export async function allScreens(page: Page): Promise<readonly Screen[]> {
  const meetings = await ask<readonly Numbered[]>(page, 'meeting.list', {});
  const idOf = (number: string) => meetings.find((meeting) => meeting.number === number)?.id ?? '';
  const signals = await ask<readonly Numbered[]>(page, 'signal.list', {});
  const actions = await ask<readonly Numbered[]>(page, 'action.list', {});
  const signal = `/signals/${signals.find(({ number }) => number === 'SIG-2026-118')?.id}`;
  return [
    { name: 'today', path: '/' },
    { name: 'meetings', path: '/meetings' },
    { name: 'prepare', path: `/meetings/${idOf('2026-041')}/prepare` },
    { name: 'room', path: `/meetings/${idOf('2026-041')}/room` },
    { name: 'draft minutes', path: `/meetings/${idOf('2026-040')}/minutes` },
    { name: 'adopted minutes', path: `/meetings/${idOf('2026-039')}/minutes` },
    { name: 'signals', path: '/signals' },
    { name: 'signal', path: signal },
    { name: 'signal form', path: `${signal}/edit` },
    { name: 'new signal', path: '/signals/new' },
    { name: 'decisions', path: '/decisions' },
    { name: 'actions', path: '/actions' },
    { name: 'action', path: `/actions/${actions[0]?.id}` },
    ...settings.map((section) => ({ name: `settings ${section}`, path: `/settings/${section}` })),
  ];
}

/** Goes to a screen and waits until what it shows has settled. */
export async function goTo(page: Page, { path }: Screen): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
}

/** Waits until the page has said the same thing twice in a row. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(async () => {
      const now = await page.locator('body').innerText();
      const isSame = now === before && now !== '';
      before = now;
      return isSame;
    }, { intervals: [100, 150, 250] })
    .toBe(true);
}
