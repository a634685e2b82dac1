import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ActionRow, ActionUpdate } from '#shared/action/action.ts';
import { actionEndpoints } from '#shared/action/endpoints.ts';
import { setStatus } from '#shared/action/rules.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { ActionsScreen } from '#renderer/features/action/actions-screen.tsx';
import { dueGroupOf, weeksOpen } from '#renderer/features/action/groups.ts';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { actionId, anAction, date, organisationId, theBackground } from '#tests/builders/screen-rows.ts';
import { typeInto } from '#tests/builders/typing.ts';

const rows: readonly ActionRow[] = [
  anAction(1, { text: 'Stemt af met de buurregio.' }),
  anAction(2, { ownerId: organisationId('COA'), text: 'Bespreekt de veiligheid.', due: date('2026-11-24'), isOverdue: true, daysOverdue: 1 }),
  anAction(3, { text: 'Plant een gesprek.', due: date('2026-11-19'), isOverdue: true, daysOverdue: 6 }),
  anAction(4, { ownerId: organisationId('NLA'), text: 'Deelname bevestigd.', status: 'DONE', result: 'OTHER', doneOn: date('2026-11-20') }),
];
const history: readonly ActionUpdate[] = [
  { on: date('2026-11-20'), kind: 'MOVED', from: '2026-11-19', to: '2026-12-03', reason: 'zoekt nog plekken', channel: 'MEETING', organisationId: null },
];

const show = (list: readonly ActionRow[] = rows, action: NonNullable<FakeAnswers['action']> = {}, path = '/actions', draft: NonNullable<FakeAnswers['draft']> = {}) =>
  renderScreen(<ActionsScreen />, {
    path,
    answers: {
      ...theBackground(),
      action: {
        list: () => ok([...list]),
        find: ({ id }) => {
          const found = list.find((row) => row.id === id);
          return found ? ok({ action: found, history: [...history] }) : err({ code: 'notFound', entity: 'action' });
        },
        ...action,
      },
      draft,
    },
  });

const texts = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell')[1]?.textContent);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const opened = () => screen.findByRole('dialog');

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

describe('the action register', () => {
  test('puts the longest overdue in front and names each partner once', async () => {
    show();
    await screen.findByRole('grid');
    await waitFor(() => expect(texts()).toEqual(['Plant een gesprek.', 'Stemt af met de buurregio.', 'Bespreekt de veiligheid.']));
    await waitFor(() => expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Politie2 acties, 1 te laat', 'Politie', 'COA']));
    expect(screen.getByText('6 dagen te laat')).toBeTruthy();
    expect(screen.getByText('3 open, 2 te laat')).toBeTruthy();
  });

  test('teaches where actions come from while there are none', async () => {
    show([]);
    expect(await screen.findByRole('heading', { name: 'Nog geen acties' })).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('filters by view and by words, and offers to clear what finds nothing', async () => {
    show();
    await screen.findByRole('grid');
    fireEvent.click(screen.getByRole('radio', { name: 'Te laat 2' }));
    await waitFor(() => expect(texts()).toEqual(['Plant een gesprek.', 'Bespreekt de veiligheid.']));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'veiligheid coa' } });
    await waitFor(() => expect(texts()).toEqual(['Bespreekt de veiligheid.']));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'kerk' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Wis filters' }));
    await waitFor(() => expect(texts()).toHaveLength(3));
  });

  test('opens with arrows and Enter, and the address says which', async () => {
    show();
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(1));
    screen.getAllByRole('row')[1]?.focus();
    press('ArrowDown');
    press('Enter');
    const dialog = within(await opened());
    expect(window.location.hash).toBe(`#/actions/${actionId(1)}`);
    expect(await dialog.findByText('Stemt af met de buurregio.')).toBeTruthy();
    expect(dialog.getByText('Van do 19 nov naar do 3 dec.')).toBeTruthy();
    expect(dialog.getByText('Reden: zoekt nog plekken Gezegd in het overleg.')).toBeTruthy();
  });
});

describe('the status of an action', () => {
  const today = date('2026-11-25');
  const asked = (action: ActionRow): NonNullable<FakeAnswers['action']> => ({
    setStatus: (input) => {
      const { status, result = null, waitingForId = null, due, reason = null, doneOn = today } = actionEndpoints.setStatus.input.parse(input);
      return setStatus(action, { status, result, waitingForId, due, reason, doneOn }, today);
    },
  });
  const openStatus = async (index: number, draft: NonNullable<FakeAnswers['draft']> = {}) => {
    const row = rows.find(({ id }) => id === actionId(index)) ?? anAction(index);
    show(rows, asked(row), `/actions/${actionId(index)}`, draft);
    fireEvent.click(await screen.findByRole('button', { name: /^Werk de status bij/ }));
    return screen.findByRole('radio', { name: 'Afgerond' });
  };

  test('done asks for a result, at the field', async () => {
    fireEvent.click(await openStatus(1));
    save();
    expect(await screen.findByText('Kies een uitkomst.')).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  test('cancelled asks for a reason and keeps what was typed when it is refused', async () => {
    await openStatus(1);
    fireEvent.click(screen.getByRole('radio', { name: 'Vervallen' }));
    save();
    expect(await screen.findByText('Geef een reden.')).toBeTruthy();
    typeInto(screen.getByLabelText('Waarom vervalt de actie'), 'De groep is vertrokken.');
    save();
    expect(await screen.findByText('2026-040-A01: Vervallen.')).toBeTruthy();
  });

  test('waiting asks for whom', async () => {
    await openStatus(1);
    fireEvent.click(screen.getByRole('radio', { name: 'Wacht op derde' }));
    save();
    expect(await screen.findByText('Kies op wie wordt gewacht.')).toBeTruthy();
  });

  test('done without feedback asks for nothing', async () => {
    await openStatus(1);
    fireEvent.click(screen.getByRole('radio', { name: 'Afgerond, geen terugkoppeling mogelijk' }));
    save();
    expect(await screen.findByText('2026-040-A01: Afgerond, geen terugkoppeling mogelijk.')).toBeTruthy();
  });

  test('what was typed before a lock stands there again', async () => {
    const kept = { status: 'CANCELLED', result: null, waitingForId: null, due: null, reason: 'De groep', doneOn: '2026-11-25' };
    await openStatus(1, { find: ({ key }) => ok(key === `action-status:${actionId(1)}` ? { key, value: JSON.stringify(kept), cursor: null } : null) });
    await waitFor(() => expect(screen.getByLabelText('Waarom vervalt de actie').textContent).toBe('De groep'));
  });
});

describe('dates of an action', () => {
  test('fall in a week that runs from Monday to Sunday', () => {
    const wednesday = date('2026-11-25');
    const on = (due: string, isOverdue = false) => dueGroupOf({ due: date(due), status: 'OPEN', isOverdue }, wednesday);
    expect([on('2026-11-24', true), on('2026-11-29'), on('2026-11-30'), on('2026-12-06'), on('2026-12-07')]).toEqual(['late', 'thisWeek', 'nextWeek', 'nextWeek', 'later']);
    expect(dueGroupOf({ due: date('2026-11-01'), status: 'DONE', isOverdue: false }, wednesday)).toBe('done');
  });

  test('the weeks it is open count from its meeting and stop when it is done', () => {
    const recordedOn = date('2026-11-12');
    expect(weeksOpen({ recordedOn, doneOn: null }, date('2026-11-12'))).toBe(1);
    expect(weeksOpen({ recordedOn, doneOn: null }, date('2026-11-25'))).toBe(2);
    expect(weeksOpen({ recordedOn, doneOn: date('2026-11-13') }, date('2026-12-25'))).toBe(1);
  });
});
