import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import { submit } from '#shared/signal/rules.ts';
import type { Signal, SignalRow } from '#shared/signal/signal.ts';
import { SignalScreen } from '#renderer/features/signal/signal-screen.tsx';
import { SignalsScreen } from '#renderer/features/signal/signals-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { aDecision, aSignal, aSignalRow, anAction, date, meetingId, signalId, theBackground } from '#tests/builders/screen-rows.ts';

type SignalAnswers = NonNullable<FakeAnswers['signal']>;

const rows: readonly SignalRow[] = [
  aSignalRow(1),
  aSignalRow(3, { title: 'SEX – online – Niersloo', form: 'SEX', status: 'SUBMITTED', urgency: 'ACUTE', flags: ['F_EMBARGO'] }),
  aSignalRow(2, { title: 'CRI – geldezel – Venbosch', form: 'CRI', status: 'CLOSED' }),
  aSignalRow(4, { number: null, title: 'ARB – horeca – Maasbeek', status: 'DRAFT' }),
];

const titles = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell')[1]?.textContent);
const showRegister = (list: readonly SignalRow[] = rows) =>
  renderScreen(<SignalsScreen />, {
    path: '/signals',
    answers: { ...theBackground(), signal: { list: ({ text }) => ok(list.filter((row) => text === undefined || row.title.includes(text))) } },
  });

describe('the signal register', () => {
  test('shows what runs, drafts first and then the newest', async () => {
    showRegister();
    await screen.findByRole('grid');
    await waitFor(() => expect(titles()).toEqual(['ARB – horeca – Maasbeek', 'SEX – online – NierslooOpsporingsbelang: inhoud niet verspreiden', 'ARB – bezorging – Leukerwaard']));
  });

  test('filters by state, form and words, which the store looks up in the text too', async () => {
    showRegister();
    await screen.findByRole('grid');
    fireEvent.click(screen.getByRole('radio', { name: 'Gesloten 1' }));
    await waitFor(() => expect(titles()).toEqual(['CRI – geldezel – Venbosch']));
    fireEvent.click(screen.getByRole('radio', { name: 'Alle 4' }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'horeca' } });
    await waitFor(() => expect(titles()).toEqual(['ARB – horeca – Maasbeek']));
    expect(screen.getByText('1 van 4 signalen')).toBeTruthy();
  });

  test('shows the newest of a long register at once, and counts when all of them are there', async () => {
    const many = Array.from({ length: 450 }, (_, index) => aSignalRow(index + 1, { number: `SIG-2026-${String(450 - index).padStart(3, '0')}` }));
    const { promise: rest, resolve: bringTheRest } = Promise.withResolvers<void>();
    const list: SignalAnswers['list'] = async ({ limit }) => {
      if (limit === undefined) await rest;
      return ok(many.slice(0, limit));
    };
    renderScreen(<SignalsScreen />, { path: '/signals', answers: { ...theBackground(), signal: { list } } });
    expect(await screen.findByText('SIG-2026-450')).toBeTruthy();
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('201');
    expect(screen.getByRole('radio', { name: 'Lopend' })).toBeTruthy();
    bringTheRest();
    expect(await screen.findByRole('radio', { name: 'Lopend 450' })).toBeTruthy();
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('451');
  });

  test('teaches what a signal is while there are none', async () => {
    showRegister([]);
    expect(await screen.findByRole('heading', { name: 'Nog geen signalen' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Nieuw signaal/ }).getAttribute('href')).toBe('#/signals/new');
  });

  test('goes by keys alone: arrows and Enter open a signal, Alt+N starts one', async () => {
    showRegister();
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(1));
    screen.getAllByRole('row')[1]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    expect(window.location.hash).toBe(`#/signals/${signalId(3)}`);
    fireEvent.keyDown(window, { key: 'n', altKey: true });
    expect(window.location.hash).toBe('#/signals/new');
  });
});

describe('one signal', () => {
  const linked = { id: signalId(7), number: 'SIG-2026-127', title: 'ARB – logistiek – Peelrode', status: 'ROUTED' as const };
  const show = (signal: Signal, more: SignalAnswers = {}) =>
    renderScreen(<SignalScreen signalId={signal.id} />, {
      path: `/signals/${signal.id}`,
      answers: {
        ...theBackground(),
        signal: {
          find: () =>
            ok({
              signal,
              routes: [{ route: 'R_CARE', openedOn: date('2026-11-19'), closedOn: null }],
              history: [{ meetingId: meetingId(40), meetingNumber: '2026-040', meetingDate: date('2026-11-19'), itemNumber: '6.1', outcome: 'ROUTED', notes: [{ step: 1, text: 'Drie partners herkennen het.' }] }],
              disclosures: [],
              links: [linked],
            }),
          list: () => ok([]),
          ...more,
        },
        decision: { list: () => ok([aDecision(1)]) },
        action: { list: () => ok([anAction(1, { isOverdue: true, daysOverdue: 2 })]) },
      },
    });

  test('tells its history over the meetings as one line, with decisions and actions', async () => {
    show(aSignal(1, { status: 'ROUTED', handledOutsideOn: date('2026-11-17'), handledOutsideRoute: 'R_VEILIG_THUIS' }));
    const line = within(await screen.findByRole('region', { name: /^Geschiedenis/ }));
    await line.findByText('2026-040-B01');
    const heads = line.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent);
    expect(heads[0]).toBe('Overleg 2026-040, punt 6.1');
    expect(line.getByText('2 dagen te laat', { exact: false })).toBeTruthy();
    await waitFor(() => expect(line.getByText('Aangemeld door Gemeente Leukerwaard')).toBeTruthy());
    expect(line.getByText('Buiten overleg opgepakt')).toBeTruthy();
  });

  test('says what each special case asks, and which indicator cannot wait', async () => {
    show(aSignal(1, { flags: ['F_REPRISAL'], indicators: ['ALG-02'] }));
    expect(await screen.findByText('Noem de gemeente niet in uittreksels. Koppel niets terug aan de melder zonder de politie.')).toBeTruthy();
    expect(screen.getByText('ALG-02')).toBeTruthy();
  });

  test('is checked with one press, and a refusal is worded', async () => {
    show(aSignal(1, { status: 'SUBMITTED' }), { markChecked: () => err({ code: 'stale', entity: 'signal' }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Keur goed voor de agenda' }));
    expect(await screen.findByText(/^Dit is intussen ergens anders gewijzigd/)).toBeTruthy();
  });

  test('a draft without words cannot be submitted, and says why', async () => {
    const draft = aSignal(1, { status: 'DRAFT', number: null, text: '' });
    show(draft, { submit: () => submit(draft, 'SIG-2026-121') });
    fireEvent.click(await screen.findByRole('button', { name: 'Dien in' }));
    expect(await screen.findByText('Beschrijf eerst wat er is gezien.')).toBeTruthy();
  });

  test('a draft is thrown away only after a question', async () => {
    const thrown: unknown[] = [];
    const draft = aSignal(1, { status: 'DRAFT', number: null });
    show(draft, { discard: (input) => (thrown.push(input), ok({ id: draft.id })) });
    fireEvent.click(await screen.findByRole('button', { name: 'Meer' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Gooi concept weg' }));
    expect(thrown).toEqual([]);
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Gooi weg' }));
    await waitFor(() => expect(window.location.hash).toBe('#/signals'));
    expect(thrown).toHaveLength(1);
  });

  test('a closed signal can only be reopened, with a date to look again', async () => {
    const reopened: unknown[] = [];
    const closed = aSignal(1, { status: 'CLOSED', closingReason: 'R_CLOSE_HANDLED', closedOn: date('2026-11-19') });
    show(closed, { reopen: (input) => (reopened.push(input), ok({ ...closed, status: 'REOPENED' as const })) });
    fireEvent.click(await screen.findByRole('button', { name: 'Heropen' }));
    expect(screen.queryByRole('link', { name: 'Wijzig' })).toBeNull();
    await screen.findByDisplayValue('wo 2 dec 2026 (week 49)');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Heropen' }));
    await waitFor(() => expect(reopened).toEqual([{ id: closed.id, version: 1, reviewDate: '2026-12-02' }]));
  });

  test('an acute signal handled outside the meeting needs a route', async () => {
    const told: unknown[] = [];
    show(aSignal(1), { handleOutside: (input) => (told.push(input), ok(aSignal(1))) });
    fireEvent.click(await screen.findByRole('button', { name: 'Meer' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Leg vast: buiten overleg opgepakt' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Leg vast' }));
    expect(await screen.findByText('Vul dit in.')).toBeTruthy();
    expect(told).toEqual([]);
  });

  test('a linked signal is let go, with a way back', async () => {
    const calls: string[] = [];
    show(aSignal(1), { unlink: (input) => (calls.push('unlink'), ok(input as never)), link: (input) => (calls.push('link'), ok(input as never)) });
    fireEvent.click(await screen.findByRole('button', { name: 'Maak los van SIG-2026-127' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(calls).toEqual(['unlink', 'link']));
  });

  test('records that data was shared, and has no field for what', async () => {
    const recorded: unknown[] = [];
    show(aSignal(1), { recordDisclosure: (input) => (recorded.push(input), err({ code: 'refused', rule: 'disclosure.sameParty', fields: ['toId'] })) });
    fireEvent.click(await screen.findByRole('button', { name: 'Leg een deling vast' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Leg een deling vast' }));
    expect(await dialog.findAllByText('Vul dit in.')).toHaveLength(3);
    expect(recorded).toEqual([]);
    expect(dialog.getAllByRole('textbox').map((field) => field.getAttribute('name'))).not.toContain('name');
  });

  test('a signal that is gone says so and leads back', async () => {
    renderScreen(<SignalScreen signalId={signalId(9)} />, { answers: theBackground() });
    expect(await screen.findByRole('heading', { name: 'Dit signaal bestaat niet of niet meer.' })).toBeTruthy();
  });
});
