import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import { ActionsScreen } from '#renderer/features/action/actions-screen.tsx';
import { AddItemDialog } from '#renderer/features/agenda/add-item-dialog.tsx';
import { AdoptSection } from '#renderer/features/minutes/adopt-section.tsx';
import { RoomScreen } from '#renderer/features/room/room-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { anItem, aStandingItem, roomAnswers } from '#tests/builders/room-answers.ts';
import { actionId, aMeeting, anAction, date, meetingId, theBackground } from '#tests/builders/screen-rows.ts';
import { isEditable, typeInto } from '#tests/builders/typing.ts';

const anonymity: FakeAnswers['anonymity'] = { words: () => ok({ own: [], known: [] }), pseudonyms: () => ok([]), keptAmong: ({ texts }) => ok(texts.map(() => null)), inspect: () => ok([]) };

const show = (screenful: ReactElement, answers: FakeAnswers, path = '/') => renderScreen(screenful, { answers: { ...answers, anonymity }, path, isGuarded: true });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

/** Types a name, tries to record it, repairs it with the second key and tries again. */
async function holdAndRepair(label: string | RegExp, text: string, button: string, recorded: readonly unknown[]): Promise<void> {
  const field = await screen.findByRole('textbox', { name: label });
  await waitFor(() => expect(isEditable(field)).toBe(true));
  typeInto(field, text);
  fireEvent.click(screen.getByRole('button', { name: button }));
  const menu = await screen.findByRole('menu', { name: 'Naam van een persoon: Jansen' });
  expect(recorded).toEqual([]);
  await waitFor(() => expect(menu.contains(document.activeElement)).toBe(true));
  press('2');
  await waitFor(() => expect(field.textContent).not.toContain('Jansen'));
  fireEvent.click(screen.getByRole('button', { name: button }));
  await waitFor(() => expect(recorded).toHaveLength(1));
}

describe('a text that cannot be mended afterwards is held at entry', () => {
  const row = anAction(1);
  const register = (action: NonNullable<FakeAnswers['action']>) =>
    show(<ActionsScreen />, { ...theBackground(), action: { list: () => ok([row]), find: () => ok({ action: row, history: [] }), ...action } }, `/actions/${actionId(1)}`);

  test('why an action lapses', async () => {
    const recorded: unknown[] = [];
    register({ setStatus: ({ reason }) => (recorded.push(reason), ok(row)) });
    fireEvent.click(await screen.findByRole('button', { name: /^Werk de status bij/ }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Vervallen' }));
    await holdAndRepair('Waarom vervalt de actie', 'Op verzoek van mevr. Jansen.', 'Opslaan', recorded);
    expect(recorded).toEqual(['Op verzoek van mevr. Persoon X.']);
  });

  test('a reason that was typed for another status neither holds nor goes along', async () => {
    const recorded: unknown[] = [];
    register({ setStatus: ({ status, reason }) => (recorded.push([status, reason]), ok(row)) });
    fireEvent.click(await screen.findByRole('button', { name: /^Werk de status bij/ }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Vervallen' }));
    typeInto(await screen.findByRole('textbox', { name: 'Waarom vervalt de actie' }), 'Op verzoek van mevr. Jansen.');
    fireEvent.click(screen.getByRole('radio', { name: 'Afgerond, geen terugkoppeling mogelijk' }));
    fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(recorded).toEqual([['DONE_NO_FEEDBACK', null]]));
  });

  test('why the date of an action moves', async () => {
    const recorded: unknown[] = [];
    register({ moveDate: ({ reason }) => (recorded.push(reason), ok(row)) });
    fireEvent.click(await screen.findByRole('button', { name: 'Verschuif de datum' }));
    await holdAndRepair(/^Reden/, 'Mevr. Jansen is ziek.', 'Verschuif', recorded);
    expect(recorded).toEqual(['Mevr. Persoon X is ziek.']);
  });

  test('why an action lapses, in the room', async () => {
    const recorded: unknown[] = [];
    const answers = roomAnswers({ items: [aStandingItem(5, { section: 'ACTIONS', title: 'Actielijst', state: 'CURRENT' })], actions: [row] });
    show(<RoomScreen meetingId={meetingId(41)} />, { ...answers, action: { ...answers.action, setStatus: ({ reason }) => (recorded.push(reason), ok(row)) } });
    fireEvent.click(await screen.findByRole('button', { name: /Stand van/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Vervallen' }));
    await holdAndRepair('Reden', 'Op verzoek van mevr. Jansen.', 'Leg de stand vast', recorded);
    expect(recorded).toEqual(['Op verzoek van mevr. Persoon X.']);
  });

  const before = aMeeting({ id: meetingId(40), number: '2026-040', date: date('2026-11-19'), status: 'HELD', minutesStatus: 'DRAFT' });

  test('remarks at adopting, in the room', async () => {
    const recorded: unknown[] = [];
    const answers = roomAnswers({ items: [aStandingItem(3, { section: 'ADOPT_MINUTES', title: 'Verslag', state: 'CURRENT' })], previous: before });
    show(<RoomScreen meetingId={meetingId(41)} />, { ...answers, minutes: { adopt: ({ changes }) => (recorded.push(changes), ok(before)) } });
    await holdAndRepair('Wijzigingen', 'Bij 6.2 belde mevr. Jansen.', 'Stel het verslag vast', recorded);
    expect(recorded).toEqual(['Bij 6.2 belde mevr. een persoon.']);
  });

  test('remarks at adopting, beside the minutes', async () => {
    const recorded: unknown[] = [];
    const next = aMeeting({ status: 'OPEN' });
    const find = () => ok({ meeting: next, previous: before, next: { date: date('2026-12-03'), id: null, number: null }, attendance: [], itemAttendance: [] });
    show(<AdoptSection meeting={before} nextId={next.id} />, { ...theBackground(), meeting: { find }, minutes: { adopt: ({ changes }) => (recorded.push(changes), ok(before)) } });
    await holdAndRepair('Wijzigingen', 'Bij 6.2 belde mevr. Jansen.', 'Stel het verslag vast', recorded);
  });

  test('the title of an own item, where nothing can be kept', async () => {
    const recorded: unknown[] = [];
    show(<AddItemDialog meetingId={meetingId(41)} isOpen onClose={() => undefined} />, { ...theBackground(), agenda: { add: ({ title }) => (recorded.push(title), ok(anItem(1))) } });
    const field = await screen.findByRole('textbox', { name: 'Punt' });
    await waitFor(() => expect(isEditable(field)).toBe(true));
    typeInto(field, 'Bespreking mevr. Jansen');
    press('F8');
    expect(await screen.findByText('In de titel van een punt kan niets bewust blijven staan.')).toBeTruthy();
    press('Escape');
    await holdAndRepair('Punt', 'Bespreking mevr. Jansen', 'Voeg toe', recorded);
    expect(recorded).toEqual(['Bespreking mevr. een persoon']);
  });
});
