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
});
