import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, AppError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import { LockWindow } from '#renderer/lock/lock-window.tsx';
import { fakeClient, type FakeAnswers } from '#tests/builders/fake-client.ts';

const aStatus = (part: Partial<ShellStatus> = {}): ShellStatus => ({
  state: 'locked',
  reason: 'command',
  host: { name: 'electron', version: '45.4.1' },
  isRealDataAllowed: true,
  isDemo: false,
  isKeyFileRepaired: false,
  folderLabel: 'Overleg',
  folderWarning: null,
  language: 'nl',
  lockedAt: '10:05',
  ...part,
});

const show = (answers: FakeAnswers = {}, status: Partial<ShellStatus> = {}) => render(<LockWindow client={fakeClient(answers)} status={aStatus(status)} />);
const field = () => screen.getByLabelText<HTMLInputElement>('Wachtzin');

async function unlockWith(passphrase: string) {
  fireEvent.change(field(), { target: { value: passphrase } });
  await act(async () => {
    fireEvent.submit(field());
    await vi.advanceTimersByTimeAsync(0);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the lock window', () => {
  test('says when and why it was locked, and that what was typed is kept', () => {
    show();
    expect(screen.getByText(/Vergrendeld om 10.05 uur. Alles wat u typte is bewaard/)).toBeTruthy();
  });

  test('hands the passphrase over as bytes, then wipes them and empties the field', async () => {
    let handed: Uint8Array = new Uint8Array();
    let asText = '';
    show({
      workspace: {
        unlock: ({ passphrase }) => {
          handed = passphrase as Uint8Array;
          asText = new TextDecoder().decode(handed);
          return ok({ spareUsed: false });
        },
      },
    });
    await unlockWith('zes goede woorden');
    expect(asText).toBe('zes goede woorden');
    expect(handed.every((byte) => byte === 0)).toBe(true);
    expect(field().value).toBe('');
    expect(screen.getByText('De werkruimte gaat open.')).toBeTruthy();
  });

  test('counts down the wait after a wrong passphrase and lets nobody try meanwhile', async () => {
    const unlock = vi.fn<() => Answer<never>>(() => err({ code: 'wrongSecret', waitSeconds: 2 }));
    show({ workspace: { unlock } });
    await unlockWith('fout');
    expect(screen.getByText(/Deze wachtzin past niet.*over 2 seconden/)).toBeTruthy();
    await unlockWith('weer fout');
    expect(unlock).toHaveBeenCalledTimes(1);
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByText(/Deze wachtzin past niet.*over 1 seconde/)).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    await unlockWith('nog eens');
    expect(unlock).toHaveBeenCalledTimes(2);
  });

  test('says that the spare of the key file was used', async () => {
    show({ workspace: { unlock: () => ok({ spareUsed: true }) } });
    await unlockWith('goed');
    expect(screen.getByText(/gebruikte de reservekopie/)).toBeTruthy();
  });

  test.each<[AppError, string]>([
    [{ code: 'damagedStore', place: 'page' }, 'De opslag is beschadigd'],
    [{ code: 'damagedKeyFile' }, 'Het sleutelbestand is beschadigd'],
    [{ code: 'newerStore' }, 'Deze werkruimte is van een nieuwere versie'],
    [{ code: 'storeUnavailable', reason: 'busy' }, 'De werkruimte is al open'],
    [{ code: 'storeUnavailable', reason: 'full' }, 'De schijf is vol'],
    [{ code: 'storeUnavailable', reason: 'readOnly' }, 'De map is alleen-lezen'],
    [{ code: 'forbidden' }, 'Deze werkruimte gaat hier niet open'],
  ])('says what is safe and what to do when it meets %o', async (error, title) => {
    show({ workspace: { unlock: () => err(error) } });
    await unlockWith('goed');
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Wat veilig is' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Wat u nu doet' }).querySelectorAll('button').length).toBeGreaterThan(0);
  });

  test('opens from a missing folder once the folder is pointed to', async () => {
    show(
      { workspace: { useExisting: () => ok({ label: 'Stick', warning: null, isUsable: true }) }, shell: { status: () => ok(aStatus({ folderLabel: 'Stick' })) } },
      { state: 'missing', lockedAt: null },
    );
    await act(async () => {
      fireEvent.click(screen.getAllByRole('button', { name: 'Wijs een map aan' })[0] as HTMLElement);
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(field()).toBeTruthy();
    expect(screen.getByText('Stick')).toBeTruthy();
  });

  test('says in a trial environment that only demonstrations and tests open', () => {
    show({}, { isRealDataAllowed: false });
    expect(screen.getByText(/proefomgeving: alleen demo- en testwerkruimtes/)).toBeTruthy();
  });

  test('offers a new demonstration where the old one is gone with its passphrase', async () => {
    const unlock = vi.fn<() => Answer<{ spareUsed: boolean }>>(() => ok({ spareUsed: false }));
    show({ workspace: { unlock } }, { isDemo: true });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Begin een nieuwe demonstratie' }));
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(unlock).toHaveBeenCalledTimes(1);
  });

  test('changes its language at once and tells the shell', () => {
    const setLanguage = vi.fn<() => Answer<Record<string, never>>>(() => ok({}));
    show({ shell: { setLanguage } });
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.getByRole('button', { name: /Unlock/ })).toBeTruthy();
    expect(setLanguage).toHaveBeenCalledWith({ language: 'en' });
  });
});
