import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import { RoomScreen } from '#renderer/features/room/room-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { anItem, aStandingItem, itemId, roomAnswers } from '#tests/builders/room-answers.ts';
import { aDecision, meetingId } from '#tests/builders/screen-rows.ts';
import { isEditable, typeInto } from '#tests/builders/typing.ts';

const guard: FakeAnswers['anonymity'] = {
  words: () => ok({ own: [], known: [] }), pseudonyms: () => ok([]), keptAmong: ({ texts }) => ok(texts.map(() => null)), inspect: () => ok([]),
};

function enter(facts: Parameters<typeof roomAnswers>[0], more: FakeAnswers) {
  const base = roomAnswers(facts);
  const answers: FakeAnswers = { ...base, ...more, agenda: { ...base.agenda, ...more.agenda }, decision: { ...base.decision, ...more.decision }, anonymity: { ...guard, ...more.anonymity } };
  return renderScreen(<RoomScreen meetingId={meetingId(41)} />, { answers, isGuarded: true });
}

const press = (key: string, held: { altKey?: boolean; ctrlKey?: boolean } = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const current = anItem(1, { state: 'CURRENT', startedAt: '2026-11-26T09:00:00.000Z' });

async function line(text: string): Promise<HTMLElement> {
  const field = await screen.findByRole('combobox', { name: /Leg vast/ });
  await waitFor(() => expect(isEditable(field)).toBe(true));
  typeInto(field, text);
  return field;
}

describe('the text check in the room', () => {
  test('records no decision with a name in it; one key repairs and Enter records', async () => {
    const recorded: string[] = [];
    enter({ items: [current] }, { decision: { record: ({ text }) => (recorded.push(text), ok(aDecision(3))) } });
    const field = await line('! Mevr. Jansen krijgt opvang.');
    press('Enter');
    await screen.findByRole('menu', { name: 'Naam van een persoon: Jansen' });
    expect([recorded, field.textContent]).toEqual([[], '! Mevr. Jansen krijgt opvang.']);
    press('1');
    await waitFor(() => expect(document.activeElement).toBe(field));
    press('Enter');
    await waitFor(() => expect(recorded).toEqual(['Mevr. Betrokkene A krijgt opvang.']));
  });

  test('takes the partner of an action for no account', async () => {
    enter({ items: [current] }, {});
    const field = await line('@coa vr 4 dec: belt mevr. Jansen');
    await waitFor(() => expect([...field.querySelectorAll('[data-mark=certain], [data-mark=possible]')].map(({ textContent }) => textContent)).toEqual(['Jansen']));
  });

  test('never holds back a note', async () => {
    const written: unknown[] = [];
    enter({ items: [aStandingItem(4, { state: 'CURRENT' })] }, { agenda: { writeNote: (note) => (written.push(note.text), ok({ ...note, itemId: itemId(4) })) } });
    await line('Mevr. Jansen belde.');
    press('Enter');
    await waitFor(() => expect(written).toEqual(['Mevr. Jansen belde.']));
  });

  test('opens the step with the finding that keeps an item from closing', async () => {
    const place = { record: 'note', id: itemId(1), field: 'text', step: 3, kind: 'PERSON', start: 6, end: 12 } as const;
    enter(
      {
        items: [current], notes: [{ itemId: itemId(1), step: 3, text: 'Mevr. Jansen belde.' }], signal: { suspicion: 'STRONG' },
      },
      { agenda: { closeItem: () => err({ code: 'openFindings', places: [place] }) } },
    );
    await line('~2w wacht op bericht');
    press('Enter');
    await waitFor(async () => expect((await screen.findByRole('textbox', { name: 'Reden om aan te houden' })).textContent).toBe('wacht op bericht'));
    press('Enter', { ctrlKey: true });
    await screen.findByRole('menu', { name: 'Naam van een persoon: Jansen' });
    expect(screen.getByText(/nog 1 vondst open/)).toBeTruthy();
    press('2');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Notitie bij Veiligheid' }).textContent).toBe('Mevr. Persoon X belde.'));
  });
});
