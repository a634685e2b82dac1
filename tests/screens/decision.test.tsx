import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DecisionRow } from '#shared/decision/decision.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { DecisionsScreen } from '#renderer/features/decision/decisions-screen.tsx';
import { filterDecisions, laterThan, noFilter } from '#renderer/features/decision/filter.ts';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { aDecision, date, theBackground } from '#tests/builders/screen-rows.ts';
import { typeInto } from '#tests/builders/typing.ts';

const rows: readonly DecisionRow[] = [
  aDecision(3, { text: 'De gemeente wacht met controleren.', withdraws: ['2026-040-B01'] }),
  aDecision(2, { text: 'De zorgcoördinator zoekt opvang.', route: 'R_CARE' }),
  aDecision(1, { text: 'De gemeente controleert volgende week.', status: 'WITHDRAWN', withdrawnByNumber: '2026-040-B03' }),
];

const show = (list: readonly DecisionRow[] = rows, decision: NonNullable<FakeAnswers['decision']> = {}) =>
  renderScreen(<DecisionsScreen />, { path: '/decisions', answers: { ...theBackground(), decision: { list: () => ok([...list]), ...decision } } });
const numbers = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell')[0]?.textContent);
const open = async (number: string) => fireEvent.click(await screen.findByText(number));

describe('the decision register', () => {
  test('keeps a withdrawn decision in sight and says what took it away', async () => {
    show();
    const row = (await screen.findByText('2026-040-B01')).closest('[role="row"]');
    expect(row?.textContent).toContain('De gemeente controleert volgende week.');
    expect(row?.textContent).toContain('vervallen door 2026-040-B03');
    expect(row?.querySelector('s')?.textContent).toBe('De gemeente controleert volgende week.');
    expect(screen.getByText('trekt 2026-040-B01 in')).toBeTruthy();
  });

  test('finds by words and shows only what still stands', async () => {
    show();
    await screen.findByText('2026-040-B01');
    fireEvent.click(screen.getByRole('radio', { name: 'Geldig' }));
    await waitFor(() => expect(numbers()).toEqual(['2026-040-B03', '2026-040-B02']));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'opvang zorgcoordinator' } });
    await waitFor(() => expect(numbers()).toEqual(['2026-040-B02']));
    expect(screen.getByText('1 van 3 besluiten')).toBeTruthy();
  });

  test('teaches where decisions come from while there are none', async () => {
    show([]);
    expect(await screen.findByRole('heading', { name: 'Nog geen besluiten' })).toBeTruthy();
  });

  test('withdraws by a later decision, and asks which', async () => {
    const asked: unknown[] = [];
    show(rows, { withdraw: (input) => (asked.push(input), ok({ ...aDecision(2), status: 'WITHDRAWN' as const })) });
    await open('2026-040-B02');
    fireEvent.click(await screen.findByRole('button', { name: 'Laat vervallen' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Laat vervallen' }));
    expect(await screen.findByText('Vul dit in.')).toBeTruthy();
    const box = screen.getByRole('combobox', { name: 'Door welk besluit' });
    act(() => box.focus());
    fireEvent.change(box, { target: { value: 'B03' } });
    fireEvent.click(await screen.findByRole('option', { name: /2026-040-B03/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Laat vervallen' }));
    await waitFor(() => expect(asked).toEqual([{ id: aDecision(2).id, version: 1, byId: aDecision(3).id }]));
    expect(await screen.findByText('2026-040-B02 is vervallen door 2026-040-B03.')).toBeTruthy();
  });

  test('has nothing to withdraw the last decision by, and says so', async () => {
    show();
    await open('2026-040-B03');
    fireEvent.click(await screen.findByRole('button', { name: 'Laat vervallen' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('Er is nog geen later besluit.');
  });

  test('keeps mended words in the field when the minutes turn out to be adopted', async () => {
    show(rows, { reword: () => err({ code: 'refused', rule: 'decision.adopted' }) });
    await open('2026-040-B02');
    fireEvent.click(await screen.findByRole('button', { name: 'Verbeter de tekst' }));
    const field = await screen.findByLabelText('Tekst van het besluit');
    await waitFor(() => expect(field.textContent).toBe('De zorgcoördinator zoekt opvang.'));
    typeInto(field, 'De zorgcoördinator zoekt opvang in de regio.');
    fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Het verslag is vastgesteld.');
    expect(field.textContent).toBe('De zorgcoördinator zoekt opvang in de regio.');
  });
});

describe('the period of the register', () => {
  const old = aDecision(4, { meetingDate: date('2026-01-02') });
  const fitting = (period: 'weeks4' | 'year' | 'all') => filterDecisions([...rows, old], { ...noFilter, period }, date('2026-11-25')).length;

  test('four weeks, this year, everything', () => {
    expect([fitting('weeks4'), fitting('year'), fitting('all')]).toEqual([3, 4, 4]);
    expect(filterDecisions([old], { ...noFilter, period: 'year' }, date('2027-01-05'))).toEqual([]);
  });

  test('only a later decision that stands may withdraw one', () => {
    expect(laterThan(rows, aDecision(1)).map(({ number }) => number)).toEqual(['2026-040-B03', '2026-040-B02']);
    expect(laterThan(rows, aDecision(3))).toEqual([]);
    const [last, hundredth] = [aDecision(99, { number: '2026-040-B99' }), aDecision(100, { number: '2026-040-B100' })];
    expect(laterThan([last, hundredth], last)).toEqual([hundredth]);
  });
});
