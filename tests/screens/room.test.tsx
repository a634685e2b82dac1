import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import { textEditorOf } from '#renderer/ui/text-editor-box.tsx';
import { enterRoom } from '#tests/builders/enter-room.tsx';
import { anItem, aStandingItem, itemId, present } from '#tests/builders/room-answers.ts';
import { aDecision, anAction, date, meetingId, organisationId } from '#tests/builders/screen-rows.ts';
import { isEditable, typeInto } from '#tests/builders/typing.ts';

const current = anItem(1, { state: 'CURRENT', startedAt: '2026-11-26T09:00:00.000Z' });
const press = (key: string, held: { altKey?: boolean; ctrlKey?: boolean; shiftKey?: boolean } = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const line = () => screen.findByRole('combobox', { name: /Leg vast/ });
const type = async (text: string) => {
  const field = await line();
  await waitFor(() => expect(isEditable(field)).toBe(true));
  typeInto(field, text);
  return field;
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the capture line in the room', () => {
  test('says in full what an action becomes, and records it at Enter', async () => {
    const recorded: unknown[] = [];
    enterRoom({ items: [current], actions: [anAction(4, { number: '2026-041-A04' })] }, { action: { record: (input) => (recorded.push(input), ok(anAction(5, { number: '2026-041-A05' }))) } });
    const field = await type('@coa vr 4 dec: bespreekt de plaatsing');
    expect((await screen.findByText('2026-041-A05')).closest('p')?.textContent).toBe('Actie 2026-041-A05COAuiterlijk vr 4 dec 2026 (week 49), over 8 dagen');
    press('Enter');
    await waitFor(() => expect(recorded).toEqual([{ itemId: itemId(1), ownerId: organisationId('COA'), due: '2026-12-04', text: 'bespreekt de plaatsing' }]));
    await waitFor(() => expect(field.textContent).toBe(''));
    expect(screen.getByText('2026-041-A05 is vastgelegd')).toBeTruthy();
  });

  test('takes the first partner with Tab and says who is not at the table', async () => {
    enterRoom({ items: [current], attendance: [...present('CHAIR'), { organisationId: organisationId('NIDOS'), state: 'ABSENT_WITH_NOTICE', participantId: null }] });
    const field = await type('@nid');
    expect((await screen.findByRole('option', { name: /Nidos/ })).textContent).toContain('afwezig m.k.');
    press('Tab');
    expect(field.textContent).toBe('@Nidos ');
  });

  test('keeps a line that lacks something and says what', async () => {
    const recorded: unknown[] = [];
    enterRoom({ items: [current] }, { action: { record: (input) => (recorded.push(input), ok(anAction(1))) } });
    const field = await type('@Kadaster vr: kijkt mee');
    expect(await screen.findByText('welke partner?')).toBeTruthy();
    press('Enter');
    expect(recorded).toEqual([]);
    expect(field.textContent).toBe('@Kadaster vr: kijkt mee');
  });

  test('adds plain text to the note of the open step', async () => {
    const written: unknown[] = [];
    enterRoom({ items: [current], notes: [{ itemId: itemId(1), step: 1, text: 'Eerste regel.' }] }, { agenda: { writeNote: (note) => (written.push(note), ok({ ...note, itemId: itemId(1) })) } });
    await type('Tweede regel.');
    press('Enter');
    await waitFor(() => expect(written).toEqual([{ itemId: itemId(1), step: 1, text: 'Eerste regel.\nTweede regel.' }]));
  });

  test('asks whether a control was aligned while police and OM investigate', async () => {
    const opened: unknown[] = [];
    enterRoom(
      { items: [current], routes: [{ route: 'R_INVESTIGATION', openedOn: date('2026-11-19'), closedOn: null }] },
      { agenda: { setRoute: (input) => (opened.push(input), ok({ id: itemId(1) })) } },
    );
    await type('#bestuurlijke');
    press('Enter');
    const question = await screen.findByRole('alertdialog', { name: 'Afgestemd met politie/OM?' });
    expect(opened).toEqual([]);
    fireEvent.click(within(question).getByRole('button', { name: 'Ja, afgestemd' }));
    await waitFor(() => expect(opened).toEqual([{ itemId: itemId(1), route: 'R_ADMIN_CONTROL', isOpen: true, alignedWithPolice: true }]));
  });

  test('holds the signal: outcome, date and reason stand ready to close', async () => {
    const closed: unknown[] = [];
    enterRoom({ items: [current], signal: { suspicion: 'WEAK' } }, { agenda: { closeItem: (input) => (closed.push(input), ok(anItem(1, { state: 'DONE' }))) } });
    await type('~2w wacht op het COA');
    press('Enter');
    const reason = await screen.findByRole('textbox', { name: 'Reden om aan te houden' });
    await waitFor(() => expect(reason.textContent).toBe('wacht op het COA'));
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(closed).toEqual([{ id: itemId(1), version: 1, outcome: 'ON_HOLD', holdUntil: '2026-12-10', holdReason: 'wacht op het COA' }]));
  });
});

describe('closing an item', () => {
  const ready = {
    items: [current, anItem(2, { number: '7.2' })],
    signal: { suspicion: 'STRONG', reviewDate: date('2026-12-03') },
    routes: [{ route: 'R_CARE', openedOn: date('2026-11-26'), closedOn: null }],
    decisions: [aDecision(1, { itemId: itemId(1) })],
    actions: [anAction(1, { itemId: itemId(1) })],
  };

  test('sends the focus to what is missing, first things first', async () => {
    const closed: unknown[] = [];
    enterRoom({ ...ready, signal: { suspicion: 'NOT_WEIGHED', urgency: '' } }, { agenda: { closeItem: (input) => (closed.push(input), ok(anItem(1))) } });
    await screen.findByRole('button', { name: /Sluit punt 7\.1/ });
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(document.activeElement?.closest('[role="radiogroup"]')?.textContent).toContain('Vermoeden'));
    expect(closed).toEqual([]);
  });

  test('asks for an outcome when none is chosen and none speaks for itself', async () => {
    enterRoom({ ...ready, actions: [] });
    await screen.findByRole('button', { name: /Sluit punt 7\.1/ });
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Kies een uitkomst'));
  });

  test('is one keystroke when nothing is missing, and the next item begins', async () => {
    const done: string[] = [];
    enterRoom(ready, {
      agenda: {
        closeItem: ({ outcome }) => (done.push(`closed ${outcome}`), ok(anItem(1, { state: 'DONE' }))),
        start: ({ id }) => (done.push(`started ${id === itemId(2) ? '7.2' : id}`), ok(anItem(2))),
      },
    });
    await screen.findByRole('button', { name: /Sluit punt 7\.1/ });
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(done).toEqual(['closed ROUTED', 'started 7.2']));
    expect(await screen.findByRole('button', { name: /Sluit punt 7\.2/ })).toBeTruthy();
  });
});

describe('the ten steps', () => {
  test('open by number, and a partner answers with one letter', async () => {
    const answered: unknown[] = [];
    enterRoom({ items: [current] }, { agenda: { setAnswer: (input) => (answered.push(input), ok({ id: itemId(1) })) } });
    await screen.findByRole('button', { name: /Wat weten partners/ });
    press('4', { altKey: true });
    await waitFor(() => expect(document.activeElement?.closest('fieldset')?.textContent).toContain('COA'));
    press('b');
    await waitFor(() => expect(document.activeElement?.closest('fieldset')?.textContent).toContain('Politie'));
    press('n');
    expect(document.activeElement?.closest('label')?.textContent).toBe('niet bekend');
    await waitFor(() =>
      expect(answered).toEqual([
        { itemId: itemId(1), organisationId: organisationId('COA'), answer: 'KNOWN' },
        { itemId: itemId(1), organisationId: organisationId('POLICE'), answer: 'NOT_KNOWN' },
      ]),
    );
  });

  test('weigh once both strength and urgency are chosen', async () => {
    const weighed: unknown[] = [];
    enterRoom({ items: [current], signal: { suspicion: 'NOT_WEIGHED', urgency: '' } }, { agenda: { weigh: (input) => (weighed.push(input), ok({ id: itemId(1) })) } });
    await screen.findByRole('button', { name: /Weging/ });
    press('6', { altKey: true });
    fireEvent.click(await screen.findByRole('radio', { name: /Sterk/ }));
    expect(weighed).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: /Hoog/ }));
    await waitFor(() => expect(weighed).toEqual([{ itemId: itemId(1), suspicion: 'STRONG', urgency: 'HIGH' }]));
  });

  test('say which core partners are missing', async () => {
    enterRoom({ items: [current], attendance: present('CHAIR', 'POLICE') });
    expect((await screen.findByText('Kernbezetting niet compleet:')).closest('p')?.textContent).toContain('Zorgcoördinator');
  });
});

describe('what was typed', () => {
  test('is back after a lock, with the caret where it stood', async () => {
    const kept: Readonly<Record<string, { value: unknown; cursor: number }>> = {
      [`room:${meetingId(41)}`]: { value: { itemId: itemId(2), step: 3 }, cursor: 5 },
      [`item-note:${itemId(2)}:3`]: { value: 'Half getypte zin', cursor: 5 },
    };
    enterRoom(
      { items: [current, anItem(2, { number: '7.2' })] },
      { draft: { find: ({ key }) => ok(kept[key] ? { key, value: JSON.stringify(kept[key].value), cursor: kept[key].cursor } : null) } },
    );
    const note = await screen.findByRole('textbox', { name: 'Notitie bij Veiligheid' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    expect([note.textContent, textEditorOf(note)?.selection().from]).toEqual(['Half getypte zin', 5]);
  });

  test.each([
    ['goes to the note of a step that was opened from the line', false],
    ['stays in the line for who pressed its key before the note was there', true],
  ])('the focus %s', async (_what, isGoingOn) => {
    const { promise: fetched, resolve: release } = Promise.withResolvers<null>();
    enterRoom({ items: [current] }, { draft: { find: async ({ key }) => ok(key.endsWith(':2') ? await fetched : null) } });
    const field = await line();
    await waitFor(() => expect(isEditable(field)).toBe(true));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notitie bij Feiten' })));
    press('F2');
    press('2', { altKey: true });
    const note = await screen.findByRole('textbox', { name: 'Notitie bij Duiding' });
    expect(document.activeElement).toBe(field);
    if (isGoingOn) press('F2');
    release(null);
    await waitFor(() => expect(isEditable(note)).toBe(true));
    await waitFor(() => expect(document.activeElement).toBe(isGoingOn ? field : note));
  });

  test('the focus goes to the line also when its key came before what was kept of it', async () => {
    const { promise: fetched, resolve: release } = Promise.withResolvers<null>();
    enterRoom({ items: [current] }, { draft: { find: async ({ key }) => ok(key.startsWith('capture:') ? await fetched : null) } });
    const field = await line();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notitie bij Feiten' })));
    press('F2');
    expect(isEditable(field)).toBe(false);
    release(null);
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  test('is written to the item when the field is left', async () => {
    const written: unknown[] = [];
    enterRoom({ items: [aStandingItem(4, { state: 'CURRENT' })] }, { agenda: { writeNote: (note) => (written.push(note), ok({ ...note, itemId: itemId(1) })) } });
    const note = await screen.findByRole('textbox', { name: 'Notitie bij Mededelingen' });
    await waitFor(() => expect(isEditable(note)).toBe(true));
    typeInto(note, 'Volgende week is er een controle.');
    fireEvent.blur(note);
    await waitFor(() => expect(written).toEqual([{ itemId: itemId(4), step: 0, text: 'Volgende week is er een controle.' }]));
  });

  test('is written and no longer a draft when another step is opened', async () => {
    const done: string[] = [];
    enterRoom(
      { items: [current] },
      {
        agenda: { writeNote: (note) => (done.push(`written ${note.text}`), ok({ ...note, itemId: itemId(1) })) },
        draft: { discard: ({ key }) => (done.push(`forgotten ${key}`), ok({ key })) },
      },
    );
    const note = await screen.findByRole('textbox', { name: 'Notitie bij Feiten' });
    await waitFor(() => expect(isEditable(note)).toBe(true));
    typeInto(note, 'Gezien op straat.');
    press('2', { altKey: true });
    await waitFor(() => expect(done).toEqual(['written Gezien op straat.', `forgotten item-note:${itemId(1)}:1`]));
  });
});

describe('the time of an item', () => {
  test('runs, and says so when it is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-26T09:07:58.000Z') });
    const more: unknown[] = [];
    enterRoom({ items: [current] }, { agenda: { addTime: (input) => (more.push(input), ok(anItem(1))) } });
    expect(await screen.findByText('van 8 min')).toBeTruthy();
    act(() => vi.advanceTimersByTime(125_000));
    expect(await screen.findByText('2 min over tijd')).toBeTruthy();
    expect(screen.getByText('De tijd voor dit punt is om.')).toBeTruthy();
    press('F7', { shiftKey: true });
    await waitFor(() => expect(more).toEqual([{ id: itemId(1), version: 1, minutes: 2 }]));
  });
});
