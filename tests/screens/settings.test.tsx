import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Contract } from '#shared/contract/contract.ts';
import type { Output } from '#shared/contract/define.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { WorkspaceSettings } from '#shared/workspace/workspace.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { theBackground } from '#tests/builders/screen-rows.ts';

const settings: WorkspaceSettings = {
  region: 'Demoregio', language: 'nl', classification: 'VERTROUWELIJK', tlp: 'AMBER+STRICT', decisionLabel: 'BESLUIT_AFSPRAAK', attendanceStyle: 'ORG_ROLE', idleMinutes: 5, version: 3,
};
const workspace: NonNullable<FakeAnswers['workspace']> = {
  settings: () => ok({ settings, kind: 'demo' as const, member: { displayName: 'Voorzitter', role: 'CHAIR' as const } }),
};

const show = (section: string, answers: FakeAnswers = {}) =>
  renderScreen(<SettingsScreen section={section} />, {
    path: `/settings/${section}`,
    answers: { ...theBackground(), ...answers, reference: { ...theBackground().reference, ...answers.reference }, workspace: { ...workspace, ...answers.workspace } },
  });

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const cells = async (seq: string) => [...((await screen.findByText(seq)).closest('tr')?.querySelectorAll('td, th') ?? [])].map((cell) => cell.textContent.trim());

describe('the settings of the workspace', () => {
  test('are saved as one, and that is said', async () => {
    const asked: unknown[] = [];
    show('workspace', { workspace: { saveSettings: (input) => (asked.push(input), ok({ ...settings, region: 'Maas en Niers' })) } });
    fireEvent.change(await screen.findByLabelText('Naam van de regio'), { target: { value: 'Maas en Niers' } });
    fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(asked).toEqual([{ ...settings, region: 'Maas en Niers' }]));
    expect((await screen.findAllByText('Opgeslagen.')).length).toBeGreaterThan(0);
  });

  test('keep what was typed in a field that is refused, and say why there', async () => {
    show('workspace', { workspace: { saveSettings: () => err({ code: 'invalidInput', issues: [{ path: 'region', rule: 'too_small' }] }) } });
    const field = await screen.findByLabelText('Naam van de regio');
    fireEvent.change(field, { target: { value: ' ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect((field as HTMLInputElement).value).toBe(' ');
    expect(document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toBeTruthy();
    expect(screen.queryByText('Opgeslagen.')).toBeNull();
  });
});

describe('a code that is no longer used', () => {
  test('is switched off as a next version; there is nothing to delete it with', async () => {
    const asked: unknown[] = [];
    show('codes', { reference: { reviseCode: (input) => (asked.push(input), err({ code: 'stale', entity: 'code' })), codeHistory: () => ok([]) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Wijzig ARB' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('button', { name: /Verwijder|Wis/ })).toBeNull();
    expect(dialog.getByText('Dit is de eerste versie.')).toBeTruthy();
    fireEvent.click(dialog.getByRole('checkbox'));
    fireEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(asked).toMatchObject([{ list: 'FORM', code: 'ARB', isActive: false, revision: 1 }]));
    expect((await dialog.findByRole('alert')).textContent).toBeTruthy();
  });
});

describe('the passphrase', () => {
  test('is not changed while the second time differs, and that is said', async () => {
    const asked: unknown[] = [];
    show('key', { workspace: { changePassphrase: (input) => (asked.push(input), ok({})), strength: () => ok({ bits: 77.5, isEnough: true }) } });
    await screen.findByLabelText('Huidige wachtzin');
    type('Huidige wachtzin', 'oud');
    type('Nieuwe wachtzin', 'zes nieuwe woorden');
    type('Nieuwe wachtzin nog eens', 'zes nieuwe worden');
    expect(await screen.findByText('Dit is niet hetzelfde als hierboven.')).toBeTruthy();
    expect(await screen.findByText('Sterkte: 77 bits. Minstens 60 zijn nodig.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Wijzig de wachtzin' }));
    expect(asked).toEqual([]);
    type('Nieuwe wachtzin nog eens', 'zes nieuwe woorden');
    fireEvent.click(screen.getByRole('button', { name: 'Wijzig de wachtzin' }));
    expect(await screen.findByText('De wachtzin is gewijzigd. De oude opent de werkruimte niet meer.')).toBeTruthy();
    expect(asked).toHaveLength(1);
    expect((screen.getByLabelText('Nieuwe wachtzin') as HTMLInputElement).value).toBe('');
  });
});

const recordId = '1234abcd-0000-4000-8000-000000000000';
type Line = Output<Contract['workspace']['auditRows']>[number];
const aLine = (seq: number, line: Partial<Line>): Line => ({
  seq, at: '2026-11-19T10:00:00.000Z', actor: 'chair', origin: 'screen', action: 'signal.changed', object: 'signal', objectId: recordId, result: 'done', number: null, ...line,
});

describe('the log book', () => {
  const rows = [
    aLine(7, { action: 'decision.recorded', object: 'decision', number: '2026-040-B03' }),
    aLine(6, { actor: 'system', action: 'workspace.unlocked', object: 'workspace', objectId: 'workspace', result: 'refused' }),
    aLine(5, { action: 'anonymity.kept.PERSON', object: 'kept_finding', number: '2026-040 · 6.1' }),
    aLine(4, { action: 'signal.discarded', object: 'signal' }),
    aLine(3, { action: 'seance.held', object: 'crystal_ball' }),
  ];

  test('says who did what, when and to what, and never what was said', async () => {
    show('log', { workspace: { auditRows: () => ok(rows) } });
    expect(await cells('7')).toEqual(['7', 'do 19 nov 2026 11.00 uur', 'Voorzitter', 'Besluit vastgelegd decision.recorded', 'Besluit 2026-040-B03', 'gedaan']);
    expect(await cells('6')).toEqual(['6', 'do 19 nov 2026 11.00 uur', 'programma', 'Ontgrendelen met de wachtzin workspace.unlocked', 'Werkruimte', 'geweigerd']);
    expect((await cells('5')).slice(3, 5)).toEqual(['Bewust laten staan: naam van een persoon anonymity.kept.PERSON', 'Vondst 2026-040 · 6.1']);
  });

  test('leads to a record that is still there, and to no other', async () => {
    show('log', { workspace: { auditRows: () => ok(rows) } });
    expect((await screen.findByRole('link', { name: 'Besluit 2026-040-B03' })).getAttribute('href')).toBe(`#/decisions/${recordId}`);
    expect((await cells('4'))[4]).toBe('Signaal');
    expect(within(screen.getByRole('table')).getAllByRole('link')).toHaveLength(1);
  });

  test('gives the code itself for what a later version wrote', async () => {
    show('log', { workspace: { auditRows: () => ok(rows) } });
    expect((await cells('3')).slice(3, 5)).toEqual(['seance.held seance.held', 'crystal_ball']);
  });

  test('is checked on request, and says with how many rows it stands', async () => {
    show('log', { workspace: { auditRows: () => ok(rows), verify: () => ok({ rows: 1234, checkpoint: '7F3K' }) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer het logboek' }));
    expect(await screen.findByText('Het logboek klopt: 1.234 regels. Controlecode 7F3K.')).toBeTruthy();
  });
});
