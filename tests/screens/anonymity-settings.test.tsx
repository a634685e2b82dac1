import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { measuredFigures } from '#shared/anonymity/figures.ts';
import { identifierTypes } from '#shared/anonymity/finding.ts';
import type { AllowedWord, KeptFinding } from '#shared/anonymity/guard.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { Instant } from '#shared/kernel/time.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { ToastRegion } from '#renderer/ui/toast.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { meetingId, signalId, theBackground } from '#tests/builders/screen-rows.ts';

const aWord = (index: number, word: string): AllowedWord => ({ id: `00000000-0000-4000-8010-${String(index).padStart(12, '0')}`, word, version: 1 });
const aKept = (index: number, change: Partial<KeptFinding> = {}): KeptFinding => ({
  id: `00000000-0000-4000-8011-${String(index).padStart(12, '0')}`, context: { kind: 'SIGNAL', id: signalId(1) }, place: 'SIG-2026-121', type: 'ORGANISATION', reason: 'NEEDED',
  at: Instant.parse('2026-11-24T08:00:00.000Z'), ...change,
});

const show = (section: string, anonymity: NonNullable<FakeAnswers['anonymity']> = {}, language: Language = 'nl') =>
  renderScreen(
    <ToastRegion>
      <SettingsScreen section={section} />
    </ToastRegion>,
    { path: `/settings/${section}`, language, answers: { ...theBackground(), anonymity: { words: () => ok({ own: [], known: [] }), kept: () => ok([]), ...anonymity } } },
  );

describe('allowed words', () => {
  const own = [aWord(2, 'Voorbeeldfonds'), aWord(1, 'Aardhuis')];

  test('are listed by name; what reference data allow is folded below', async () => {
    show('anonymity', { words: () => ok({ own, known: ['Venbosch', 'COA'] }) });
    const list = within(await screen.findByRole('list', { name: 'Uw toegestane woorden' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Aardhuis', 'Voorbeeldfonds']);
    const fold = screen.getByText('Dit mag vanzelf: 2 namen en woorden');
    expect(fold.closest('details')?.open).toBe(false);
    expect(fold.closest('details')?.textContent).toContain('COA, Venbosch');
  });

  test('one is added, said aloud, and the field is ready for the next', async () => {
    const asked: unknown[] = [];
    show('anonymity', { allowWord: (input) => (asked.push(input), ok(aWord(3, input.word))) });
    const field = await screen.findByLabelText('Woord of naam');
    fireEvent.change(field, { target: { value: '  Voorbeeldfonds ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sta dit woord toe' }));
    await waitFor(() => expect(asked).toEqual([{ word: 'Voorbeeldfonds' }]));
    expect((await screen.findAllByText('‘Voorbeeldfonds’ mag nu in elke tekst staan.')).length).toBeGreaterThan(0);
    expect((field as HTMLInputElement).value).toBe('');
  });

  test.each([['anonymity.wordIdentifies'], ['anonymity.wordExists']])('a refusal (%s) is said at the field, and what was typed stays', async (rule) => {
    show('anonymity', { allowWord: () => err({ code: 'refused', rule, fields: ['word'] }) });
    const field = await screen.findByLabelText('Woord of naam');
    fireEvent.change(field, { target: { value: '06-12345678' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sta dit woord toe' }));
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect((field as HTMLInputElement).value).toBe('06-12345678');
    expect(document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toBeTruthy();
  });

  test('nothing is asked for a word of one letter', async () => {
    show('anonymity', { allowWord: () => { throw new Error('asked'); } });
    fireEvent.change(await screen.findByLabelText('Woord of naam'), { target: { value: ' x ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sta dit woord toe' }));
    expect(await screen.findByText('Typ minstens 2 letters.')).toBeTruthy();
  });

  test('one is taken away at once, and comes back with one press', async () => {
    const asked: unknown[] = [];
    show('anonymity', {
      words: () => ok({ own, known: [] }),
      disallowWord: (input) => (asked.push(input), ok({ id: input.id })),
      allowWord: (input) => (asked.push(input), ok(aWord(4, input.word))),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Sta ‘Aardhuis’ niet meer toe' }));
    await waitFor(() => expect(asked).toEqual([{ id: aWord(1, '').id, version: 1 }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(asked.at(-1)).toEqual({ word: 'Aardhuis' }));
  });
});

describe('what was kept on purpose', () => {
  test('is told by kind, reason, place and date, with the way there', async () => {
    show('anonymity', {
      kept: () => ok([aKept(1), aKept(2, { context: { kind: 'MEETING', id: meetingId(41) }, place: '2026-041', type: 'PERSON', reason: 'PUBLIC_BODY' }), aKept(3, { context: { kind: 'ITEM', id: signalId(9) }, place: '2026-041 – 4' })]),
    });
    const row = (await screen.findByText('SIG-2026-121')).closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'naam van een onderneming', 'Nodig voor de opvolging, afgewogen', 'SIG-2026-121', 'di 24 nov 2026, 09.00 uur',
    ]);
    expect(screen.getByRole('link', { name: 'SIG-2026-121' }).getAttribute('href')).toBe(`#/signals/${signalId(1)}`);
    expect(screen.getByRole('link', { name: '2026-041' }).getAttribute('href')).toBe(`#/meetings/${meetingId(41)}/minutes`);
    expect(screen.getByText('2026-041 – 4').closest('a')).toBeNull();
  });

  test('says so when there is nothing', async () => {
    show('anonymity');
    expect(await screen.findByText('Er is niets bewust blijven staan.')).toBeTruthy();
    expect(screen.getByText('U hebt nog geen woorden toegestaan.')).toBeTruthy();
  });
});

describe('the page that explains the check', () => {
  test('is one press away from the settings', async () => {
    show('anonymity');
    expect((await screen.findByRole('link', { name: 'Zo werkt de anonimiteitscontrole' })).getAttribute('href')).toBe('#/settings/explained');
  });

  test('gives every kind with an example, what is missed, and the figures', async () => {
    show('explained');
    const kinds = within(await screen.findByRole('table', { name: 'Soorten vondsten met een voorbeeld' }));
    expect(kinds.getAllByRole('row')).toHaveLength(identifierTypes.length + 1);
    expect(kinds.getByText('BSN 123456782')).toBeTruthy();
    expect(screen.getByText('de enige dierenarts van de gemeente')).toBeTruthy();
    const figures = within(screen.getByRole('table', { name: 'Gemeten per soort teksten' }));
    expect(figures.getAllByRole('row')).toHaveLength(measuredFigures.sets.length + 1);
    expect(figures.getAllByText(/^\d+(,\d)? %$/)).toHaveLength(3 * measuredFigures.sets.length);
    expect(screen.getByRole('link', { name: 'Toegestane woorden en wat bewust bleef staan' }).getAttribute('href')).toBe('#/settings/anonymity');
    expect(screen.getByRole('heading', { name: 'U blijft verantwoordelijk' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Niets verlaat deze computer' })).toBeTruthy();
  });

  test('speaks English too, with examples marked as Dutch', async () => {
    show('explained', {}, 'en');
    expect(await screen.findByRole('heading', { name: 'You remain responsible' })).toBeTruthy();
    expect(screen.getByText('loods 12').getAttribute('lang')).toBe('nl');
  });
});
