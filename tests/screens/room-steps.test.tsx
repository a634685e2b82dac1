import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import { RoomScreen } from '#renderer/features/room/room-screen.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { anItem, itemId, roomAnswers } from '#tests/builders/room-answers.ts';
import { meetingId } from '#tests/builders/screen-rows.ts';

const current = anItem(1, { state: 'CURRENT', startedAt: '2026-11-26T09:00:00.000Z' });

async function enterStep(name: RegExp, agenda: object) {
  const base = roomAnswers({ items: [current] });
  renderScreen(<RoomScreen meetingId={meetingId(41)} />, { answers: { ...base, agenda: { ...base.agenda, ...agenda } } });
  fireEvent.click(await screen.findByRole('button', { name }));
}

const routeField = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Voeg een route toe' });

describe('routes', () => {
  test('are added one after the other, without a list over the note in between', async () => {
    const opened: unknown[] = [];
    await enterStep(/^7 ?Route/, { setRoute: (input: { route: string }) => (opened.push(input.route), ok({ id: itemId(1) })) });
    for (const count of [1, 2]) {
      fireEvent.change(await routeField(), { target: { value: 'a' } });
      const [first] = await screen.findAllByRole('option');
      fireEvent.click(first as HTMLElement);
      await waitFor(() => expect(opened).toHaveLength(count));
      await waitFor(async () => expect(document.activeElement).toBe(await routeField()));
      expect(screen.queryByRole('listbox')).toBeNull();
    }
  });
});

describe('the day to look again', () => {
  test('is recorded once, when the field is left', async () => {
    const set: unknown[] = [];
    await enterStep(/^10/, { setReview: (input: { reviewDate: string }) => (set.push(input.reviewDate), ok({ id: itemId(1) })) });
    const field = await screen.findByRole('textbox', { name: 'of een andere datum' });
    for (const text of ['3', '3-1', '3-12']) fireEvent.change(field, { target: { value: text } });
    expect(set).toEqual([]);
    fireEvent.blur(field);
    await waitFor(() => expect(set).toEqual(['2026-12-03']));
  });
});
