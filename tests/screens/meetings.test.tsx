import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import { ClockTime } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { MeetingsScreen } from '#renderer/features/meeting/meetings-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { aMeeting, date, meetingId, theBackground } from '#tests/builders/screen-rows.ts';

const counted = (meeting: Meeting, items = 5) => ({ ...meeting, items, decisions: 3, actions: 7 });
const held = counted(aMeeting({ id: meetingId(40), number: '2026-040', date: date('2026-11-19'), status: 'HELD', minutesStatus: 'DRAFT' }));

function show(meetings: readonly ReturnType<typeof counted>[], meeting: NonNullable<FakeAnswers['meeting']> = {}) {
  return renderScreen(<MeetingsScreen />, {
    answers: {
      ...theBackground(),
      meeting: {
        list: () => ok([...meetings]),
        series: () =>
          ok({
            name: 'Screeningsoverleg', weekday: 4, intervalWeeks: 1, start: ClockTime.parse('09:30'), end: ClockTime.parse('11:00'), mode: 'hybrid', place: '', carnival: false,
            skipped: [{ date: date('2026-10-22'), reason: 'Vakantie' }, { date: date('2026-12-31'), reason: 'Geen overleg' }], version: 1,
          }),
        ...meeting,
      },
    },
  });
}

const address = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');

describe('the list of meetings', () => {
  test('leads each meeting to the tab where one is needed', async () => {
    show([counted(aMeeting()), held]);
    expect(await address('Overleg 2026-041')).toBe(`#/meetings/${meetingId(41)}/prepare`);
    expect(await address('Overleg 2026-040')).toBe(`#/meetings/${meetingId(40)}/minutes`);
  });

  test('plans the next one in one press and says when it is', async () => {
    show([held], { planNext: () => ok(aMeeting({ date: date('2026-11-26') })) });
    fireEvent.click(await screen.findByRole('button', { name: 'Plan volgend overleg' }));
    expect(await screen.findByText('Overleg 2026-041 is gepland op do 26 nov 2026 (week 48). De agenda staat klaar.')).toBeTruthy();
  });

  test('names the dates to come on which there is no meeting', async () => {
    show([held]);
    expect(await screen.findByText('do 31 dec 2026: Geen overleg')).toBeTruthy();
    expect(screen.queryByText(/Vakantie/)).toBeNull();
  });

  test('teaches the first step while there is none', async () => {
    show([]);
    expect(await screen.findByRole('heading', { name: 'Nog geen overleg' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Plan volgend overleg' })).toHaveLength(1);
  });

  test('moves a planned meeting, and keeps what was filled in when the day is refused', async () => {
    const asked: unknown[] = [];
    show([counted(aMeeting())], { reschedule: (input) => (asked.push(input.date), asked.length === 1 ? err({ code: 'refused', rule: 'meeting.dateTaken', fields: ['date'] }) : ok(aMeeting({ date: date(input.date) }))) });
    fireEvent.click(await screen.findByRole('button', { name: 'Verzet overleg 2026-041' }));
    const dialog = await screen.findByRole('dialog', { name: 'Verzet overleg 2026-041' });
    const day = within(dialog).getByRole('textbox', { name: /Datum/ });
    fireEvent.change(day, { target: { value: '2026-11-27' } });
    fireEvent.blur(day);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Verzet' }));
    await waitFor(() => expect(asked).toEqual(['2026-11-27']));
    expect(await within(dialog).findByRole('alert')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Verzet' }));
    expect(await screen.findByText('Overleg 2026-041 is nu op vr 27 nov 2026 (week 48).')).toBeTruthy();
  });

  test('cancels a planned meeting after asking, and says where its items went', async () => {
    const asked: unknown[] = [];
    const cancel: NonNullable<NonNullable<FakeAnswers['meeting']>['cancel']> = (input) => (asked.push(input), ok({ cancelled: aMeeting({ status: 'CANCELLED' }), next: aMeeting({ id: meetingId(42), number: '2026-042', date: date('2026-12-03') }) }));
    show([counted(aMeeting()), held], { cancel });
    expect(screen.queryByRole('button', { name: /Laat overleg 2026-040/ })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Laat overleg 2026-041 vervallen' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Laat overleg 2026-041 vervallen' });
    expect(asked).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Laat vervallen' }));
    expect(await screen.findByText('Overleg 2026-041 gaat niet door. De punten staan nu op overleg 2026-042 van do 3 dec 2026 (week 49).')).toBeTruthy();
    expect(asked).toEqual([{ id: meetingId(41), version: 1 }]);
  });

  test('keeps what was cancelled in sight, with its number and without a way in', async () => {
    show([counted(aMeeting({ status: 'CANCELLED' }), 0)]);
    const table = await screen.findByRole('table', { name: /Overleggen die niet doorgaan/ });
    expect(within(table).getByText('Overleg 2026-041')).toBeTruthy();
    expect(within(table).queryByRole('link')).toBeNull();
    expect(within(table).queryByRole('button')).toBeNull();
  });
});
