import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import type { Today } from '#shared/today/endpoints.ts';
import { TodayScreen } from '#renderer/features/today/today-screen.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { aMeeting, aToday, date, meetingId, organisationId, signalId, theBackground } from '#tests/builders/screen-rows.ts';

const show = (change: Partial<Today>, answers = {}) => renderScreen(<TodayScreen />, { answers: { ...theBackground(aToday(change)), ...answers } });
const line = async (title: string | RegExp) => (await screen.findByRole('heading', { level: 3, name: title })).closest('li');
const signal = (index: number) => ({ id: signalId(index), number: `SIG-2026-12${index}`, title: 'ARB – logistiek – Peelrode' });

describe('today', () => {
  test('says when the table meets and takes one to its preparation', async () => {
    show({});
    expect(await screen.findByRole('heading', { name: 'Morgen om 09.30 uur' })).toBeTruthy();
    expect(screen.getByText('Overleg 2026-041, hybride, gepland tot 11.00 uur')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verder met voorbereiden' }).getAttribute('href')).toBe(`#/meetings/${meetingId(41)}/prepare`);
    expect(screen.getByText('Niets. U bent bij.')).toBeTruthy();
  });

  test('sends one to the room on the day itself and while a meeting is open', async () => {
    const { unmount } = show({ date: date('2026-11-26') });
    expect((await screen.findByRole('link', { name: 'Ga naar het overleg' })).getAttribute('href')).toBe(`#/meetings/${meetingId(41)}/room`);
    unmount();
    show({ open: aMeeting({ status: 'OPEN' }) });
    expect((await screen.findByRole('link', { name: 'Naar het overleg' })).getAttribute('href')).toBe(`#/meetings/${meetingId(41)}/room`);
  });

  test('gives a later meeting its full date, and says plainly when one was missed', async () => {
    const { unmount } = show({ date: date('2026-11-20') });
    expect(await screen.findByRole('heading', { name: 'Donderdag 26 november 2026 om 09.30 uur' })).toBeTruthy();
    expect(screen.getByText(/over 6 dagen$/)).toBeTruthy();
    unmount();
    show({ date: date('2026-11-28') });
    expect(await screen.findByRole('heading', { name: 'Het overleg van donderdag 26 november 2026 is nog niet gehouden' })).toBeTruthy();
  });

  test('tells in words how ready the meeting is', async () => {
    const next = { meeting: aMeeting(), minutesOver: 4, ends: '11:04', newChecked: 2, toCheck: 1, coreMissing: [organisationId('CARE_COORDINATOR')] };
    show({ next, minutesToAdopt: { id: meetingId(40), number: '2026-040', openPoints: 2 } });
    expect(await screen.findByText('4 minuten te lang')).toBeTruthy();
    expect(screen.getByText('2 klaar, 1 te controleren')).toBeTruthy();
    expect(await screen.findByText('Zorgcoördinator ontbreekt')).toBeTruthy();
    expect(screen.getByText('nog 2 open punten')).toBeTruthy();
  });

  test('gives each thing that waits a sentence and a way on', async () => {
    show({
      acute: [{ ...signal(1), handledOutsideOn: date('2026-11-09'), onAgendaAs: '7.1' }],
      overdue: [{ ownerId: organisationId('IND'), overdue: 1, dueAtNext: 0, oldestDays: 6 }, { ownerId: organisationId('POLICE'), overdue: 2, dueAtNext: 3, oldestDays: 2 }],
      toCheck: [signal(2), signal(3)],
      reviewsDue: [{ ...signal(4), reviewDate: date('2026-11-26'), isOnAgenda: false }],
      drafts: 1,
    });
    const acute = within((await line('Acuut opgepakt buiten het overleg')) as HTMLElement);
    expect(acute.getByText('SIG-2026-121, ARB – logistiek – Peelrode. Op ma 9 nov opgepakt. Staat op de agenda als 7.1.')).toBeTruthy();
    expect(acute.getByRole('link').getAttribute('href')).toBe(`#/signals/${signalId(1)}`);
    const late = within((await line('3 acties te laat')) as HTMLElement);
    expect(await late.findByText('IND 1 en Politie 2. De oudste is 6 dagen te laat.')).toBeTruthy();
    expect(late.getByRole('link').getAttribute('href')).toBe('#/actions');
    expect(within((await line('2 signalen te controleren op anonimiteit')) as HTMLElement).getByText(/^SIG-2026-122 en 123\./)).toBeTruthy();
    expect(within((await line('1 herbeoordeling aan de beurt')) as HTMLElement).getByText(/Nog niet op de agenda: SIG-2026-124\./)).toBeTruthy();
    expect(await line('1 concept nog niet ingediend')).toBeTruthy();
  });

  test('shows who is late and who is due, the longest late first', async () => {
    show({ overdue: [{ ownerId: organisationId('POLICE'), overdue: 1, dueAtNext: 3, oldestDays: 1 }, { ownerId: organisationId('IND'), overdue: 1, dueAtNext: 0, oldestDays: 6 }] });
    const table = await screen.findByRole('table');
    await waitFor(() => expect(within(table).getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['IND', 'Politie']));
  });

  test('starts an empty workspace with one clear step: plan the first meeting', async () => {
    const planned: unknown[] = [];
    show({ next: null }, { meeting: { planNext: (input: unknown) => (planned.push(input), ok(aMeeting())) } });
    expect(await screen.findByRole('heading', { name: 'Nog geen overleg gepland' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Zo begint u' })).toBeTruthy();
    expect(screen.queryByText('Vraagt aandacht')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Plan het eerste overleg' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/meetings/${meetingId(41)}/prepare`));
    expect(planned).toHaveLength(1);
  });

  test('says why a meeting could not be planned', async () => {
    show({ next: null }, { meeting: { planNext: () => ({ ok: false, error: { code: 'forbidden' } }) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Plan het eerste overleg' }));
    expect(await screen.findByText('Hiervoor hebt u geen rechten.')).toBeTruthy();
  });
});
