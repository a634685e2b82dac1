import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import { enterRoom } from '#tests/builders/enter-room.tsx';
import { anItem, itemId } from '#tests/builders/room-answers.ts';
import { isEditable, typeInto } from '#tests/builders/typing.ts';

const current = anItem(1, { state: 'CURRENT', startedAt: '2026-11-26T09:00:00.000Z' });
const press = (key: string, held: { altKey?: boolean } = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });

describe('what could not be written', () => {
  test('stays a draft of its own step', async () => {
    const done: string[] = [];
    enterRoom(
      { items: [current] },
      {
        agenda: { writeNote: ({ step }) => (done.push(`tried ${step}`), err({ code: 'storeUnavailable', reason: 'full' })) },
        draft: { discard: ({ key }) => (done.push(`forgotten ${key}`), ok({ key })) },
      },
    );
    const note = await screen.findByRole('textbox', { name: 'Notitie bij Feiten' });
    await waitFor(() => expect(isEditable(note)).toBe(true));
    typeInto(note, 'Gezien op straat.');
    press('2', { altKey: true });
    await screen.findByRole('textbox', { name: 'Notitie bij Duiding' });
    press('3', { altKey: true });
    await screen.findByRole('textbox', { name: 'Notitie bij Veiligheid' });
    expect(done.filter((what) => !what.endsWith(':2'))).toEqual(['tried 1']);
  });
});

describe('what is being written when the item is left', () => {
  test.each([
    ['is forgotten as a draft once it is written', true],
    ['stays a draft when it could not be written', false],
  ])('%s', async (_what, isWritten) => {
    const done: string[] = [];
    const { promise: answered, resolve: answer } = Promise.withResolvers<null>();
    enterRoom(
      { items: [current] },
      {
        agenda: { writeNote: async (note) => (await answered, done.push('answered'), isWritten ? ok({ ...note, itemId: itemId(1) }) : err({ code: 'storeUnavailable', reason: 'full' })) },
        draft: { discard: ({ key }) => (done.push(`forgotten ${key}`), ok({ key })) },
      },
    );
    const note = await screen.findByRole('textbox', { name: 'Notitie bij Feiten' });
    await waitFor(() => expect(isEditable(note)).toBe(true));
    typeInto(note, 'Gezien op straat.');
    fireEvent.blur(note);
    press('2', { altKey: true });
    await screen.findByRole('textbox', { name: 'Notitie bij Duiding' });
    expect(done).toEqual([]);
    answer(null);
    await waitFor(() => expect(done[0]).toBe('answered'));
    await act(() => Promise.resolve());
    await waitFor(() => expect(done.slice(1).filter((what) => what.endsWith(':1'))).toEqual(isWritten ? [`forgotten item-note:${itemId(1)}:1`] : []));
  });
});
