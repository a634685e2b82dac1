import { expect, type Page } from '@playwright/test';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Bridge } from '#shared/shell/bridge.ts';

export type Screen = {
  readonly name: string;
  readonly path: string;
  /** In the workspace, not in the program: once it is there, the screen has been filled. */
  readonly shows: string | RegExp;
};

/** The parts of Beheer with something that is on each. */
const settings: Readonly<Record<string, RegExp>> = {
  workspace: /VERTROUWELIJK/, series: /31[ -](?:12|dec)/i, template: /Rondvraag|Any other business/, partners: /CoMensha/, participants: /VERTROUWELIJK/, municipalities: /Niersloo/, codes: /BED|SEX/,
  anonymity: /\d{3}/, explained: /123456782/, key: /VERTROUWELIJK/, log: /\d+/,
};

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
    { name: 'today', path: '/', shows: 'SIG-2026-118' },
    { name: 'meetings', path: '/meetings', shows: '2026-037' },
    { name: 'prepare', path: `/meetings/${idOf('2026-041')}/prepare`, shows: 'Grensveld' },
    { name: 'room', path: `/meetings/${idOf('2026-041')}/room`, shows: 'Grensveld' },
    { name: 'draft minutes', path: `/meetings/${idOf('2026-040')}/minutes`, shows: '2026-040-A09' },
    { name: 'adopted minutes', path: `/meetings/${idOf('2026-039')}/minutes`, shows: '2026-039-A09' },
    { name: 'signals', path: '/signals', shows: 'SIG-2026-120' },
    { name: 'signal', path: signal, shows: 'SEX-08' },
    { name: 'signal form', path: `${signal}/edit`, shows: 'Niersloo' },
    { name: 'new signal', path: '/signals/new', shows: 'VERTROUWELIJK' },
    { name: 'decisions', path: '/decisions', shows: '2026-040-B05' },
    { name: 'actions', path: '/actions', shows: 'SIG-2026-121' },
    { name: 'action', path: `/actions/${actions[0]?.id}`, shows: actions[0]?.number ?? '' },
    ...Object.entries(settings).map(([section, shows]) => ({ name: `settings ${section}`, path: `/settings/${section}`, shows })),
  ];
}

/** Goes to a screen and waits until what it shows has settled. */
export async function goTo(page: Page, { path, shows }: Screen): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
  await expect(page.locator('body')).toContainText(shows);
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
