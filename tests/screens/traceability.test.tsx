import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Traceability } from '#shared/anonymity/traceability.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { SignalFormScreen } from '#renderer/features/signal/signal-form-screen.tsx';
import { SignalScreen } from '#renderer/features/signal/signal-screen.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { aSignal, signalId, theBackground } from '#tests/builders/screen-rows.ts';

const found: Traceability = {
  level: 'HIGH', similar: 1, among: 131, isThin: false, reasons: [{ kind: 'RARE_FORM', count: 2 }, { kind: 'SMALL_PLACE', count: 3 }, { kind: 'MINOR' }],
  advice: { field: 'ageBand', similar: 6, level: 'LOW' }, reports: ['SUB_REGION', 'OTHER_FORMS', 'UNDER_FIVE', 'REGION_ONLY'],
};

const detailOf = (signal: Signal) => ({ signal, routes: [], history: [], disclosures: [], links: [] });

const show = (change: Partial<Traceability> = {}, signal: Partial<Signal> = {}, language: Language = 'nl') =>
  renderScreen(<SignalScreen signalId={signalId(1)} />, {
    language,
    answers: {
      ...theBackground(),
      signal: { find: () => ok(detailOf(aSignal(1, { form: 'ORG', title: 'ORG – bezorging – Leukerwaard', ...signal }))) },
      anonymity: { traceability: () => ok({ ...found, ...change }) },
    },
  });

const section = async (name = 'Herleidbaarheid') => within(await screen.findByRole('region', { name }));

describe('traceability on the page of a signal', () => {
  test('says in words how far the combination points at somebody, and why', async () => {
    show();
    const part = await section();
    expect(part.getByText('Hoog')).toBeTruthy();
    expect(part.getByText(/^Van de 130 andere signalen .* heeft er geen dezelfde combinatie/)).toBeTruthy();
    const reasons = within(part.getByRole('list', { name: 'Wat dit signaal laat opvallen' })).getAllByRole('listitem');
    await waitFor(() =>
      expect(reasons.map(({ textContent }) => textContent)).toEqual([
        'Zeldzame vorm: Gedwongen orgaanverwijdering (2 van de 131 signalen).', 'Uit Leukerwaard komen weinig signalen: 3 van de 131.', 'Het gaat om een minderjarige.',
      ]),
    );
  });

  test('leads to the one field that helps most, and says what stays', async () => {
    show();
    const part = await section();
    expect(part.getByRole('link', { name: 'Zet ‘Leeftijd’ op onbekend.' }).getAttribute('href')).toBe(`#/signals/${signalId(1)}/edit/ageBand`);
    expect(part.getByText(/dan hebben 6 van de 131 signalen dezelfde combinatie/)).toBeTruthy();
    await waitFor(() => expect(part.getByText(/‘Minderjarige betrokken’ blijft staan/)).toBeTruthy());
  });

  test('sends a municipality to the text, where the sub-region can stand', async () => {
    show({ advice: { field: 'municipality', similar: 4, level: 'MEDIUM' } });
    const part = await section();
    const link = await part.findByRole('link', { name: /^Noem in teksten deelregio \S+, niet de gemeente\.$/ });
    expect(link.getAttribute('href')).toBe(`#/signals/${signalId(1)}/edit/text`);
    expect(part.getByText(/In het veld en de titel blijft de gemeente staan/)).toBeTruthy();
  });

  test('offers no way into a signal that cannot be changed, and no advice where none helps or none is needed', async () => {
    show({}, { status: 'CLOSED' });
    expect((await section()).queryByRole('link')).toBeNull();
  });

  test('promises no company that is not there', async () => {
    show({ advice: { field: 'sector', similar: 1, level: 'MEDIUM' } });
    expect((await section()).getByText(/het signaal valt dan op één punt minder op/)).toBeTruthy();
  });

  test('says so when no field helps', async () => {
    show({ advice: null });
    expect((await section()).getByText(/Eén veld grover maken helpt hier niet/)).toBeTruthy();
  });

  test('is quiet when many signals are alike', async () => {
    show({ level: 'LOW', similar: 9, reasons: [], advice: null, isThin: true });
    const part = await section();
    expect(part.getByText(/^9 van de 131 signalen/)).toBeTruthy();
    expect(part.getByText(/nog weinig signalen/)).toBeTruthy();
    expect(part.queryByText(/helpt/)).toBeNull();
  });

  test('tells what figures for others make of it', async () => {
    show();
    const part = await section();
    fireEvent.click(part.getByText('In cijfers voor anderen'));
    expect(part.getByText('De vorm telt mee onder ‘overig’.')).toBeTruthy();
    await waitFor(() => expect(part.getByText(/^Het college leest deelregio \S+, niet de gemeente\.$/)).toBeTruthy());
  });

  test('is not there for a signal that was wiped, nor when nothing is known', async () => {
    show({}, { status: 'ANONYMISED' });
    expect(await screen.findByRole('heading', { name: 'ORG – bezorging – Leukerwaard' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Herleidbaarheid' })).toBeNull();
  });

  test('shows a failure of the store where the figures would be', async () => {
    renderScreen(<SignalScreen signalId={signalId(1)} />, {
      answers: { ...theBackground(), signal: { find: () => ok(detailOf(aSignal(1))) }, anonymity: { traceability: () => err({ code: 'unexpected', incident: 'A1B2' }) } },
    });
    expect(await screen.findByText(/A1B2/)).toBeTruthy();
  });

  test('speaks English too', async () => {
    show({}, {}, 'en');
    expect((await section('Traceability')).getByRole('link', { name: 'Set ‘Age’ to unknown.' })).toBeTruthy();
  });
});

const edit = (field: string) =>
  renderScreen(<SignalFormScreen signalId={signalId(1)} field={field} />, { answers: { ...theBackground(), signal: { find: () => ok(detailOf(aSignal(1))) } } });

describe('the form, coming from the advice', () => {
  test('starts in the field that was advised', async () => {
    edit('ageBand');
    await waitFor(() => expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('ageBand'));
  });

  test('starts as always when the address names no field', async () => {
    edit('"] *');
    expect(await screen.findByRole('button', { name: /Leeftijd/ })).toBeTruthy();
    expect(document.activeElement?.closest('[data-field]') ?? null).toBeNull();
  });
});
