import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import type { Bridge, Notice } from '#shared/shell/bridge.ts';
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx';
import { Program } from '#renderer/app/program.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';

const settings = {
  settings: { region: 'Demoregio', language: 'nl', classification: 'Vertrouwelijk', tlp: 'AMBER+STRICT', decisionLabel: 'BESLUIT', attendanceStyle: 'ORG_ROLE', idleMinutes: 5, version: 1 },
  kind: 'demo',
  member: { displayName: 'Voorzitter', role: 'CHAIR' },
};

/** A shell that answers by name, and can be told to say something. */
function aShell(answers: Readonly<Record<string, unknown>> = {}) {
  const asked: string[] = [];
  const listeners = new Set<(notice: Notice) => void>();
  const known: Readonly<Record<string, unknown>> = { 'workspace.settings': settings, 'shell.lock': {}, 'shell.flushed': {}, ...answers };
  const bridge: Bridge = {
    call: async (name) => {
      asked.push(name);
      return name in known ? ok(known[name]) : err({ code: 'notFound', entity: 'endpoint' });
    },
    onNotice: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = (notice: Notice) => act(async () => listeners.forEach((listener) => listener(notice)));
  return { bridge, asked, tell };
}

const press = (key: string, held: { readonly ctrlKey?: boolean } = { ctrlKey: true }) => fireEvent.keyDown(document.body, { key, ...held });

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the frame', () => {
  test('shows the region and marks every screen with how secret it is', async () => {
    window.location.hash = '#/nowhere';
    render(<Program bridge={aShell().bridge} language="nl" />);
    expect(await screen.findByText('Demoregio')).toBeTruthy();
    expect(screen.getByText('Vertrouwelijk · TLP:AMBER+STRICT')).toBeTruthy();
  });

  test('goes to a place by its number and locks by Ctrl+L', async () => {
    const { bridge, asked } = aShell();
    render(<Program bridge={bridge} language="nl" />);
    press('3');
    await waitFor(() => expect(window.location.hash).toBe('#/signals'));
    expect(screen.getByRole('link', { name: /Signalen/ }).getAttribute('aria-current')).toBe('page');
    press('l');
    await waitFor(() => expect(asked).toContain('shell.lock'));
  });

  test('opens the palette by Ctrl+K, by the native menu, and the keys by F1', async () => {
    const { bridge, tell } = aShell();
    render(<Program bridge={bridge} language="nl" />);
    press('k');
    expect(await screen.findByRole('combobox', { name: 'Zoek of doe…' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    await tell({ kind: 'menuItem', id: 'search' });
    expect(await screen.findByRole('combobox')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
    press('F1', {});
    expect(await screen.findByRole('dialog', { name: 'Alle toetsen' })).toBeTruthy();
  });

  test('finds the page that explains the text check from the palette', async () => {
    const { bridge } = aShell();
    render(<Program bridge={bridge} language="nl" />);
    press('k');
    fireEvent.change(await screen.findByRole('combobox', { name: 'Zoek of doe…' }), { target: { value: 'anonimiteitscontrole' } });
    const option = await screen.findByRole('option');
    expect(option.textContent).toBe('Zo werkt de anonimiteitscontrole');
    fireEvent.click(option);
    await waitFor(() => expect(window.location.hash).toBe('#/settings/explained'));
  });

  test('takes back the last step by Ctrl+Z and says which', async () => {
    const step = { id: 7, kind: 'decision.recorded', label: '2026-040-B03' };
    const { bridge, asked } = aShell({ 'undo.last': step, 'undo.takeBack': step });
    render(<Program bridge={bridge} language="nl" />);
    press('z');
    expect(await screen.findByText('Besluit 2026-040-B03 is teruggenomen.')).toBeTruthy();
    expect(asked).toContain('undo.takeBack');
    expect(await screen.findByText(/^Opgeslagen/)).toBeTruthy();
  });

  test('asks again for what changed, and not for the rest', async () => {
    const { bridge, asked, tell } = aShell();
    window.location.hash = '#/nowhere';
    render(<Program bridge={bridge} language="nl" />);
    await screen.findByText('Demoregio');
    const before = asked.filter((name) => name === 'workspace.settings').length;
    await tell({ kind: 'changed', features: ['signal'] });
    expect(asked.filter((name) => name === 'workspace.settings')).toHaveLength(before);
    await tell({ kind: 'changed', features: ['workspace'] });
    await waitFor(() => expect(asked.filter((name) => name === 'workspace.settings').length).toBeGreaterThan(before));
  });

  test('stands when a screen breaks, and shows it again', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Brittle() {
      const [isWhole] = useState(() => mended);
      if (!isWhole) throw new Error('broken');
      return <p>Heel</p>;
    }
    let mended = false;
    renderScreen(
      <ErrorBoundary path="/">
        <Brittle />
      </ErrorBoundary>,
    );
    expect(screen.getByText(/Wat u vastlegde en wat u typte is bewaard/)).toBeTruthy();
    mended = true;
    fireEvent.click(screen.getByRole('button', { name: 'Open dit scherm opnieuw' }));
    expect(screen.getByText('Heel')).toBeTruthy();
    quiet.mockRestore();
  });
});

function Note() {
  const draft = useDraft('note:1', '');
  return draft.isReady ? <textarea aria-label="Notitie" value={draft.value} onChange={(event) => draft.setValue(event.target.value, event.target.selectionStart)} /> : null;
}

describe('what is being typed', () => {
  test('comes back as it was kept', async () => {
    renderScreen(<Note />, { answers: { draft: { find: () => ok({ key: 'note:1', value: JSON.stringify('half een zin'), cursor: 4 }) } } });
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Notitie')).value).toBe('half een zin');
  });

  test('is kept before the workspace locks, and the shell is told after that', async () => {
    const { bridge, asked, tell } = aShell();
    render(<Program bridge={bridge} language="nl" />);
    const kept: string[] = [];
    renderScreen(<Note />, {
      answers: {
        draft: {
          keep: ({ key, value }) => {
            kept.push(value);
            return ok({ key });
          },
        },
      },
    });
    fireEvent.change(await screen.findByLabelText('Notitie'), { target: { value: 'tot hier' } });
    await tell({ kind: 'flush' });
    await waitFor(() => expect(asked).toContain('shell.flushed'));
    expect(kept).toEqual(['"tot hier"']);
  });
});
