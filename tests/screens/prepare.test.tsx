import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AgendaView } from '#shared/agenda/agenda.ts';
import { ok } from '#shared/kernel/result.ts';
import { ClockTime } from '#shared/kernel/time.ts';
import { PrepareScreen } from '#renderer/features/agenda/prepare-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { anAgenda, anItem, aStandingItem, itemId } from '#tests/builders/room-answers.ts';
import { aMeeting, date, meetingId, signalId, theBackground } from '#tests/builders/screen-rows.ts';

const items = [
  aStandingItem(4),
  anItem(1, { title: 'SEX – hotel – Maasbeek', origin: 'REVIEW_DUE', fromMeetingNumber: '2026-039', timesCarried: 1 }),
  anItem(2, { title: 'ARB – logistiek – Peelrode', origin: 'NOT_REACHED', fromMeetingNumber: '2026-040', timesCarried: 2 }),
];

function prepare(agenda: NonNullable<FakeAnswers['agenda']> = {}, view: AgendaView = anAgenda(items), status: 'PLANNED' | 'OPEN' = 'PLANNED') {
  return renderScreen(<PrepareScreen meetingId={meetingId(41)} />, {
    answers: {
      ...theBackground(),
      meeting: {
        find: () => ok({ meeting: aMeeting({ status }), previous: null, next: { date: date('2026-12-03'), id: null, number: null }, attendance: [], itemAttendance: [] }),
      },
      agenda: { forMeeting: () => ok(view), ...agenda },
    },
  });
}

const press = (key: string, held: { altKey?: boolean } = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const minutesOf = (number: string) => screen.findByRole('textbox', { name: `Minuten voor punt ${number}` });

describe('preparing the agenda', () => {
  test('says where an item comes from and how often it was carried', async () => {
    prepare();
    const row = (await screen.findByText('SEX – hotel – Maasbeek')).closest('tr');
    expect(row?.textContent).toContain('Herbeoordeling, 2e keer');
    expect(row?.textContent).toContain('Uit 2026-039');
    expect(screen.getByText('Niet aan bod in 2026-040, 3e keer')).toBeTruthy();
  });

  test('moves an item with Alt and an arrow, and says where it is now', async () => {
    const moved: unknown[] = [];
    prepare({ move: (input) => (moved.push(input), ok(anItem(2, { number: '7.1' }))) });
    const field = await minutesOf('7.2');
    act(() => field.focus());
    press('ArrowUp', { altKey: true });
    await waitFor(() => expect(moved).toEqual([{ id: itemId(2), version: 1, position: 0 }]));
    expect(await screen.findByText('7.1 staat een plaats hoger')).toBeTruthy();
  });

  test('leaves standing items where they are', async () => {
    const moved: unknown[] = [];
    prepare({ move: (input) => (moved.push(input), ok(anItem(2))) });
    const field = await minutesOf('4');
    act(() => field.focus());
    press('ArrowDown', { altKey: true });
    await Promise.resolve();
    expect(moved).toEqual([]);
  });

  test('moves an item by dragging it onto another of its section', async () => {
    const moved: unknown[] = [];
    prepare({ move: (input) => (moved.push(input), ok(anItem(1, { number: '7.2' }))) });
    const from = (await screen.findByText('SEX – hotel – Maasbeek')).closest('tr');
    const onto = screen.getByText('ARB – logistiek – Peelrode').closest('tr');
    const handle = from?.querySelector('[draggable]');
    if (!handle || !onto) throw new Error('No handle to drag by.');
    fireEvent.dragStart(handle);
    fireEvent.dragOver(onto);
    fireEvent.drop(onto);
    await waitFor(() => expect(moved).toEqual([{ id: itemId(1), version: 1, position: 1 }]));
  });

  test('takes minutes at Enter and goes on to the next row', async () => {
    const set: unknown[] = [];
    prepare({ setMinutes: (input) => (set.push(input), ok(anItem(1))) });
    const field = await minutesOf('7.1');
    act(() => field.focus());
    fireEvent.change(field, { target: { value: '12' } });
    press('Enter');
    await waitFor(() => expect(set).toEqual([{ id: itemId(1), version: 1, minutes: 12 }]));
    expect(document.activeElement).toBe(await minutesOf('7.2'));
  });

  test('does not take minutes that are no number', async () => {
    const set: unknown[] = [];
    prepare({ setMinutes: (input) => (set.push(input), ok(anItem(1))) });
    const field = (await minutesOf('7.1')) as HTMLInputElement;
    fireEvent.change(field, { target: { value: 'tien' } });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.blur(field);
    expect([set, field.value]).toEqual([[], '8']);
  });

  test('says how much too late it ends and takes over the proposal', async () => {
    const removed: unknown[] = [];
    prepare(
      { remove: (input) => (removed.push(input), ok({ id: itemId(2) })) },
      anAgenda(items, { totalMinutes: 94, ends: ClockTime.parse('11:04'), minutesOver: 4, proposal: { itemId: itemId(2), ends: ClockTime.parse('10:56') } }),
    );
    expect(await screen.findByText('einde 11.04 uur, 4 minuten te laat')).toBeTruthy();
    expect(screen.getByText('Voorstel:').parentElement?.textContent).toBe('Voorstel: 7.2 naar do 3 dec 2026, einde 10.56 uur');
    fireEvent.click(screen.getByRole('button', { name: 'Neem over' }));
    await waitFor(() => expect(removed).toEqual([{ id: itemId(2), version: 1 }]));
  });

  test('puts a signal that comes back later on the agenda after all', async () => {
    const added: unknown[] = [];
    prepare(
      { addSignal: (input) => (added.push(input), ok(anItem(3, { number: '7.3' }))) },
      anAgenda(items, { later: [{ id: signalId(5), title: 'BED – straatverkoop – Grensveld', status: 'ON_HOLD', on: date('2026-12-10') }] }),
    );
    const aside = await screen.findByRole('complementary', { name: 'Nog niet op de agenda' });
    expect(within(aside).getByText('aangehouden tot do 10 dec 2026')).toBeTruthy();
    fireEvent.click(within(aside).getByRole('button', { name: 'Zet BED – straatverkoop – Grensveld toch op deze agenda' }));
    await waitFor(() => expect(added).toEqual([{ meetingId: meetingId(41), signalId: signalId(5) }]));
  });

  test('keeps the order once the meeting is open', async () => {
    prepare({}, anAgenda(items), 'OPEN');
    expect(await screen.findByText('Het overleg is geopend: de nummers liggen vast.')).toBeTruthy();
    expect(document.querySelector('[draggable]')).toBeNull();
  });
});
