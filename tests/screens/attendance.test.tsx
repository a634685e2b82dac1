import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import { ParticipantId } from '#shared/kernel/ids.ts';
import type { Attendance } from '#shared/meeting/meeting.ts';
import type { Participant } from '#shared/reference/reference.ts';
import { AttendanceDialog } from '#renderer/features/room/attendance-dialog.tsx';
import { RoomProvider, useRoomData } from '#renderer/features/room/use-room.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { anItem, present, roomAnswers } from '#tests/builders/room-answers.ts';
import { date, meetingId, organisationId } from '#tests/builders/screen-rows.ts';

const participant = (index: number, change: Partial<Participant>): Participant => ({
  id: ParticipantId.parse(`00000000-0000-4000-8008-${String(index).padStart(12, '0')}`), organisationId: organisationId('COA'), roleCode: 'COA', personName: null, isSubstitute: false,
  from: date('2026-01-01'), until: null, version: 1, ...change,
});

function Dialog() {
  const { room } = useRoomData(meetingId(41));
  return (
    room && (
      <RoomProvider room={room}>
        <AttendanceDialog isOpen onClose={() => undefined} />
      </RoomProvider>
    )
  );
}

function show(attendance: readonly Attendance[], participants: readonly Participant[] = []) {
  const asked: unknown[] = [];
  const answers = roomAnswers({ items: [anItem(1)], attendance });
  renderScreen(<Dialog />, {
    answers: {
      ...answers,
      reference: { ...answers.reference, participants: () => ok([...participants]) },
      meeting: { ...answers.meeting, setAttendance: (input) => (asked.push([input.organisationId, input.state, input.participantId]), ok({ meetingId: meetingId(41) })) },
    },
  });
  return asked;
}

const row = (name: string) => screen.findByRole('group', { name });
const focused = () => document.activeElement?.closest('fieldset')?.dataset['name'];
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('attendance by keyboard', () => {
  test('is one stop for Tab, however many partners there are', async () => {
    show([]);
    await row('Politie');
    expect(document.querySelectorAll('fieldset').length).toBeGreaterThan(40);
    expect(document.querySelectorAll('fieldset input[tabindex="0"]')).toHaveLength(1);
  });

  test('comes back to the partner that was in hand, at its choice', async () => {
    show(present('COA'));
    const radios = within(await row('COA')).getAllByRole('radio');
    radios[0]?.focus();
    await waitFor(() => expect([...document.querySelectorAll('fieldset input[tabindex="0"]')]).toEqual([radios[0]]));
  });

  test('walks with the arrows and goes to a name that is typed', async () => {
    show([]);
    within(await row('Politie')).getAllByRole('radio')[0]?.focus();
    press('ArrowDown');
    const next = focused();
    expect(next).not.toBe('Politie');
    press('ArrowUp');
    expect(focused()).toBe('Politie');
    for (const key of 'nid') press(key);
    expect(focused()).toBe('Nidos');
  });

  test('takes a digit as the choice with that number', async () => {
    const asked = show([]);
    within(await row('COA')).getAllByRole('radio')[0]?.focus();
    press('3');
    await waitFor(() => expect(asked).toEqual([[organisationId('COA'), 'ABSENT_WITH_NOTICE', null]]));
  });
});

describe('a substitute', () => {
  const substitute: Attendance = { organisationId: organisationId('COA'), state: 'SUBSTITUTE', participantId: null };

  test('is one of those known of that body, or another', async () => {
    const others = [participant(1, { personName: 'P. de Wit', isSubstitute: true }), participant(2, { until: date('2026-06-30'), personName: 'Weg' }), participant(3, { organisationId: organisationId('POLICE'), personName: 'Elders' })];
    const asked = show([substitute], others);
    fireEvent.click(await within(await row('COA')).findByRole('button', { name: /Wie kwam er namens COA/ }));
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Andere vervanger', expect.stringContaining('P. de Wit')]);
    fireEvent.click(options[1] as HTMLElement);
    await waitFor(() => expect(asked).toEqual([[organisationId('COA'), 'SUBSTITUTE', others[0]?.id]]));
  });

  test('is not asked after where nobody is known, or where nobody came in place of another', async () => {
    show([substitute, ...present('POLICE')], [participant(1, { organisationId: organisationId('POLICE') })]);
    await row('COA');
    expect(screen.queryByRole('button', { name: /Wie kwam er/ })).toBeNull();
  });
});
