import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import { LockWindow } from '#renderer/lock/lock-window.tsx';
import { fakeClient, type FakeAnswers } from '#tests/builders/fake-client.ts';

const firstRun: ShellStatus = {
  state: 'firstRun',
  reason: 'start',
  host: { name: 'electron', version: '45.4.1' },
  isRealDataAllowed: true,
  isDemo: false,
  isKeyFileRepaired: false,
  folderLabel: null,
  folderWarning: null,
  language: 'nl',
  lockedAt: null,
};
const code = ['45YDW', '9EZX5', 'ZHMNW', 'BYE2F', 'VR500', 'Z02SW', 'PVSNG', 'YJ1MS'];
const words = 'twintig ofwel gedrongen simulatie koken orgaan';

type Workspace = NonNullable<FakeAnswers['workspace']>;
const answers: Workspace = {
  folder: () => ok({ label: 'Signaaltafel', warning: null, isUsable: true }),
  suggestPassphrase: () => ok({ words: words.split(' ') }),
  strength: ({ passphrase }) => ok({ bits: (passphrase as Uint8Array).length, isEnough: (passphrase as Uint8Array).length >= 60 }),
  create: () => ok({ recoveryCode: code }),
  confirmRecovery: () => ok({}),
};

const show = (workspace: Workspace = {}, status: Partial<ShellStatus> = {}) =>
  render(<LockWindow client={fakeClient({ workspace: { ...answers, ...workspace } })} status={{ ...firstRun, ...status }} />);

const next = () => screen.getByRole('button', { name: /^Verder/ });
const isBlocked = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

async function toPassphrase() {
  fireEvent.click(next());
  await title('Waar komt de werkruimte?');
  await waitFor(() => expect(isBlocked(next())).toBe(false));
  fireEvent.click(next());
  await title('Welke gegevens staan er klaar?');
  fireEvent.click(next());
  fireEvent.change(await screen.findByLabelText('Naam'), { target: { value: 'A. Voorzitter' } });
  fireEvent.click(next());
  await title('Kies een wachtzin');
}

async function typeAgain(passphrase: string) {
  await title('Typ de wachtzin over');
  fireEvent.change(screen.getByLabelText('Wachtzin'), { target: { value: passphrase } });
  fireEvent.click(screen.getByRole('button', { name: /Maak de werkruimte/ }));
}

// A slow machine is no failure.
configure({ asyncUtilTimeout: 8000 });
afterEach(cleanup);

describe('the first run', () => {
  test('goes from language to a workspace whose recovery code was typed back', async () => {
    const made: unknown[] = [];
    const typedBack: unknown[] = [];
    show({
      create: ({ passphrase, ...rest }) => {
        made.push({ ...rest, passphrase: new TextDecoder().decode(passphrase as Uint8Array) });
        return ok({ recoveryCode: code });
      },
      confirmRecovery: ({ groups }) => {
        typedBack.push(groups);
        return ok({});
      },
    });
    await toPassphrase();
    expect(await screen.findByText('simulatie')).toBeTruthy();
    fireEvent.click(next());
    await typeAgain(words);
    await title('Bewaar de herstelcode op papier');
    expect(screen.getByText('45YDW')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(next());
    await title('Typ twee groepen over');
    const boxes = screen.getAllByLabelText<HTMLInputElement>(/^Groep/);
    for (const box of boxes) fireEvent.change(box, { target: { value: code[groupOf(box)] } });
    fireEvent.click(screen.getByRole('button', { name: /Open de werkruimte/ }));
    await waitFor(() => expect(typedBack).toEqual([Object.fromEntries(boxes.map((box) => [groupOf(box), code[groupOf(box)]]))]));
    expect(boxes).toHaveLength(2);
    expect(made).toEqual([{ language: 'nl', packId: 'noord-en-midden-limburg', kind: 'real', displayName: 'A. Voorzitter', role: 'CHAIR', passphrase: words }]);
  });

  test('does not go on in a folder that will not do, and says why', async () => {
    show({ folder: () => ok({ label: 'OneDrive', warning: 'synced', isUsable: false }) });
    fireEvent.click(next());
    expect(await screen.findByText(/Deze map wordt gesynchroniseerd/)).toBeTruthy();
    expect(isBlocked(next())).toBe(true);
    fireEvent.click(next());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Waar komt de werkruimte?');
  });

  test('refuses a passphrase of its own that is too easy to guess', async () => {
    show();
    await toPassphrase();
    fireEvent.click(screen.getByRole('button', { name: 'Ik bedenk zelf een wachtzin' }));
    const own = screen.getByLabelText('Uw wachtzin');
    fireEvent.change(own, { target: { value: 'welkom' } });
    expect(await screen.findByText(/^Te zwak/, { selector: 'p' })).toBeTruthy();
    expect(isBlocked(next())).toBe(true);
    fireEvent.change(own, { target: { value: 'w'.repeat(60) } });
    expect(await screen.findByText('Sterk genoeg.')).toBeTruthy();
    await waitFor(() => expect(isBlocked(next())).toBe(false));
  });

  test('an offer that comes late does not take back the choice for an own passphrase', async () => {
    const offer = Promise.withResolvers<Answer<{ words: string[] }>>();
    show({ suggestPassphrase: () => offer.promise });
    await toPassphrase();
    fireEvent.click(screen.getByRole('button', { name: 'Ik bedenk zelf een wachtzin' }));
    await act(async () => offer.resolve(ok({ words: ['een', 'twee', 'drie'] })));
    expect(screen.getByLabelText('Uw wachtzin')).toBeTruthy();
  });

  test('makes nothing as long as the passphrase typed again is another one', async () => {
    let count = 0;
    show({
      create: () => {
        count += 1;
        return ok({ recoveryCode: code });
      },
    });
    await toPassphrase();
    await screen.findByText('simulatie');
    fireEvent.click(next());
    await typeAgain('iets anders');
    expect(await screen.findByText(/Dit is niet dezelfde wachtzin/)).toBeTruthy();
    expect(count).toBe(0);
  });

  test('points at the group that differs from the code', async () => {
    show({ confirmRecovery: ({ groups }) => err({ code: 'refused', rule: 'workspace.groupDiffers', fields: Object.keys(groups).slice(0, 1) }) });
    await toPassphrase();
    await screen.findByText('simulatie');
    fireEvent.click(next());
    await typeAgain(words);
    await title('Bewaar de herstelcode op papier');
    expect(isBlocked(next())).toBe(true);
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(next());
    for (const box of await screen.findAllByLabelText(/^Groep/)) fireEvent.change(box, { target: { value: 'XXXXX' } });
    fireEvent.click(screen.getByRole('button', { name: /Open de werkruimte/ }));
    expect(await screen.findAllByText('Deze groep is anders. Vergelijk met het papier.')).toHaveLength(1);
  });

  test('makes a test workspace where real data are not allowed', async () => {
    const kinds: string[] = [];
    show(
      {
        create: ({ kind }) => {
          kinds.push(kind);
          return ok({ recoveryCode: code });
        },
      },
      { isRealDataAllowed: false },
    );
    await toPassphrase();
    await screen.findByText('simulatie');
    fireEvent.click(next());
    await typeAgain(words);
    await waitFor(() => expect(kinds).toEqual(['test']));
  });
});

/** Its number from 0, out of 'Groep 3'. */
const groupOf = (box: HTMLInputElement): number => Number(box.labels?.[0]?.textContent.replace('Groep ', '')) - 1;
