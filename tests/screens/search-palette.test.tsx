import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import type { SearchHit } from '#shared/search/endpoints.ts';
import { KeysSheet } from '#renderer/features/search/keys-sheet.tsx';
import { SearchPalette } from '#renderer/features/search/search-palette.tsx';
import { useMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';

const aHit = (part: Partial<SearchHit>): SearchHit => ({
  kind: 'SIGNAL',
  id: '018f0000-0000-7000-8000-000000000001',
  meetingId: null,
  number: 'SIG-2026-118',
  title: 'SEX – online – Niersloo',
  excerpt: 'een \u2068café\u2069 in de buurt',
  ...part,
});

const closeItem = vi.fn<() => void>();
const lock = vi.fn<() => void>();
const items: readonly MenuItem[] = [
  { id: 'close', label: 'Sluit punt 6.2', group: 'Overleg', keys: 'Ctrl+Enter', run: closeItem },
  { id: 'lock', label: 'Vergrendel', group: 'Programma', keys: 'Ctrl+L', run: lock },
  { id: 'pause', label: 'Pauzeer punt 6.2', group: 'Overleg', isEnabled: false, run: () => undefined },
];

function Doable() {
  useMenuItems(items);
  return null;
}

const open = (hits: readonly SearchHit[] = []) =>
  renderScreen(
    <>
      <Doable />
      <SearchPalette isOpen onClose={() => undefined} />
    </>,
    { answers: { search: { find: () => ok([...hits]) } } },
  );

const field = () => screen.getByRole('combobox');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const active = () => document.querySelector(`[id="${field().getAttribute('aria-activedescendant')}"]`)?.textContent;

describe('the palette', () => {
  test('offers what can be done here, and not what cannot be done now', () => {
    open();
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([expect.stringContaining('Sluit punt 6.2'), expect.stringContaining('Vergrendel')]);
  });

  test('carries out what fits what is typed with Enter', () => {
    open();
    type('vergr');
    press('Enter');
    expect(lock).toHaveBeenCalledTimes(1);
    expect(closeItem).not.toHaveBeenCalled();
  });

  test('goes down by arrows and round at the end', () => {
    open();
    expect(active()).toContain('Sluit punt');
    press('ArrowDown');
    expect(active()).toContain('Vergrendel');
    press('ArrowDown');
    expect(active()).toContain('Sluit punt');
    press('ArrowUp');
    expect(active()).toContain('Vergrendel');
  });

  test('groups what is found by kind, marks the words, and goes there', async () => {
    open([aHit({}), aHit({ kind: 'ACTION', id: '018f0000-0000-7000-8000-000000000002', number: '2026-040-A05', title: 'Belt het café', excerpt: '' })]);
    type('cafe');
    const signals = await screen.findByRole('group', { name: 'Signalen' });
    expect(within(signals).getByText('café', { selector: 'mark' })).toBeTruthy();
    const actions = screen.getByRole('group', { name: 'Acties' });
    expect(within(actions).getByText('café', { selector: 'mark' })).toBeTruthy();
    fireEvent.click(within(signals).getByRole('option'));
    await waitFor(() => expect(window.location.hash).toBe('#/signals/018f0000-0000-7000-8000-000000000001'));
  });

  test('says what to try when nothing fits', async () => {
    open();
    type('zzz');
    expect(await screen.findByText(/Niets gevonden voor ‘zzz’/)).toBeTruthy();
  });
});

describe('the sheet of keys', () => {
  test('shows every key under its heading, from the same list', () => {
    renderScreen(
      <>
        <Doable />
        <KeysSheet isOpen onClose={() => undefined} />
      </>,
    );
    expect(screen.getByRole('heading', { name: 'Programma' })).toBeTruthy();
    expect(screen.getByText('Sluit punt 6.2').parentElement?.textContent).toBe('Sluit punt 6.2CtrlEnter');
    expect(screen.queryByText('Pauzeer punt 6.2')).toBeNull();
  });
});
