import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { assert, property, string, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signalEndpoints } from '#shared/signal/endpoints.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { SignalFields, type Signal } from '#shared/signal/signal.ts';
import { emptyFields, fieldsOf, inputOf, missingIn, MOST_TEXT, rebase } from '#renderer/features/signal/form-fields.ts';
import { SignalFormScreen } from '#renderer/features/signal/signal-form-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { aSignal, date, signalId, theBackground } from '#tests/builders/screen-rows.ts';
import { typeInto } from '#tests/builders/typing.ts';

const hostile = '<script>alert(1)</script> \u202E; DROP TABLE signal; {{x}} 😀';

const show = (signal: NonNullable<FakeAnswers['signal']> = {}, draft: NonNullable<FakeAnswers['draft']> = {}, id?: Signal['id']) =>
  renderScreen(<SignalFormScreen signalId={id} />, { path: '/signals/new', answers: { ...theBackground(), signal, draft } });

const description = () => screen.findByLabelText('Beschrijving');
const type = async (text: string) => typeInto(await description(), text);
// By text and not by role: looking for a role reads the styles of every element, and this form has hundreds.
const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button *' }));
const tick = (words: HTMLElement) => fireEvent.click(words.closest('label')?.querySelector('input') ?? words);
const pick = async (option: string) => fireEvent.click(await screen.findByText(option, { selector: '[role="option"] *' }));

async function choose(field: string, option: string) {
  const button = document.querySelector(`[data-field="${field}"] button`);
  if (button) fireEvent.click(button);
  await pick(option);
}

async function find(label: string, part: string, option: string) {
  const box = screen.getByLabelText(label, { selector: 'input' });
  act(() => box.focus());
  fireEvent.change(box, { target: { value: part } });
  await pick(option);
}

async function fillIn() {
  await description();
  await choose('form', 'Arbeidsuitbuiting');
  await find('Sector', 'bezorg', 'Bezorging en platformwerk');
  await find('Gemeente', 'leuker', 'Leukerwaard');
  await find('Aanbrenger', 'leuker', 'Gemeente Leukerwaard');
  await find('Soort bron', 'politie', 'Politie');
  await choose('sourceBasis', 'Eigen waarneming');
}

/** A form that was filled in earlier and kept. */
const keptForm = (): NonNullable<FakeAnswers['draft']> => {
  const value = { fields: { ...fieldsOf(aSignal(1)), text: '' }, base: emptyFields(date('2026-11-25')), version: 0 };
  return { find: ({ key }) => ok({ key, value: JSON.stringify(value), cursor: null }) };
};

describe('the form of a signal', () => {
  test('has no place for a name, an address, a birth date or an attachment, and says so', async () => {
    show();
    await description();
    expect(screen.getByText(/^Er is bewust geen veld voor een naam/)).toBeTruthy();
    const fields = [...document.querySelectorAll('[data-field]')].map((field) => field.getAttribute('data-field') ?? '');
    expect(fields.filter((field) => !(field in SignalFields.shape))).toEqual([]);
    const places = [...document.querySelectorAll('input, textarea')].filter((input) => input.closest('[data-field], template') === null);
    expect(places.filter((input) => input.getAttribute('type') !== 'hidden' && input.closest('[aria-hidden]') === null)).toEqual([]);
    expect(document.querySelector('input[type="file"]')).toBeNull();
  });

  test('says at each field what is missing, goes to the first and keeps what was typed', async () => {
    const created: unknown[] = [];
    show({ create: (input) => (created.push(input), ok(aSignal(1))) });
    await type(hostile);
    press('Bewaar en dien in');
    expect(await screen.findAllByText('Vul dit in.')).toHaveLength(6);
    expect((await description()).textContent).toBe(hostile);
    await waitFor(() => expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('form'));
    expect(created).toEqual([]);
  }, 60_000);

  test('lists what is missing and goes there', async () => {
    show();
    await description();
    const missing = within(screen.getByText('Nog in te vullen').closest('section') as HTMLElement);
    expect(missing.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Vorm', 'Sector', 'Gemeente', 'Aanbrenger', 'Soort bron', 'Hoe de bron het weet', 'Beschrijving, om in te dienen',
    ]);
    fireEvent.click(missing.getByRole('button', { name: /^Beschrijving/ }));
    expect(document.activeElement).toBe(await description());
  });

  test('makes the title from form, sector and municipality, saves and submits', async () => {
    const sent: string[] = [];
    const stored = aSignal(1, { status: 'DRAFT', number: null });
    show({
      create: (input) => (sent.push(signalEndpoints.create.input.parse(input).text), ok(stored)),
      submit: ({ id }) => (sent.push(id), ok({ ...stored, status: 'SUBMITTED' as const, number: 'SIG-2026-121' })),
    });
    await fillIn();
    expect(await screen.findByText('ARB – bezorging – Leukerwaard')).toBeTruthy();
    await type('Bezorgers werken lange dagen.');
    expect(await screen.findByText('Alles is ingevuld wat nodig is om in te dienen.')).toBeTruthy();
    press('Bewaar en dien in');
    expect(await screen.findByText('Ingediend als SIG-2026-121.')).toBeTruthy();
    expect(sent).toEqual(['Bezorgers werken lange dagen.', stored.id]);
    expect(window.location.hash).toBe(`#/signals/${stored.id}`);
  }, 60_000);

  test('keeps everything when the disk is full', async () => {
    show({ create: () => err({ code: 'storeUnavailable', reason: 'full' }) }, keptForm());
    await type(hostile);
    press('Bewaar als concept');
    expect(await screen.findByText(/^De schijf is vol/)).toBeTruthy();
    expect((await description()).textContent).toBe(hostile);
    expect(screen.getByText('ARB – bezorging – Leukerwaard')).toBeTruthy();
  });

  test('gives back what was typed before a lock, and can start again', async () => {
    const fields = { ...emptyFields(date('2026-11-25')), text: hostile };
    const discarded: string[] = [];
    show({}, {
      find: ({ key }) => ok(key === 'signal-form:new' ? { key, value: JSON.stringify({ fields, base: emptyFields(date('2026-11-25')), version: 0 }), cursor: null } : null),
      discard: ({ key }) => (discarded.push(key), ok({ key })),
    });
    const field = await description();
    await waitFor(() => expect(field.textContent).toBe(hostile));
    expect(screen.getByText('Wat u eerder typte staat er nog.')).toBeTruthy();
    press('Begin opnieuw');
    await waitFor(() => expect(field.textContent).toBe(''));
    expect(discarded).toEqual(['signal-form:new']);
  });

  test('says how much room is left near the limit, and never cuts text off', async () => {
    show();
    await type('a'.repeat(MOST_TEXT + 3));
    expect(await screen.findByText('3 tekens te veel')).toBeTruthy();
    press('Bewaar als concept');
    expect(await screen.findByText(`Maak de tekst korter dan ${MOST_TEXT} tekens.`)).toBeTruthy();
    expect((await description()).textContent).toHaveLength(MOST_TEXT + 3);
  });

  test('a chosen special case says at once what it asks', async () => {
    show();
    await description();
    tick(screen.getByText('Represaillegevaar'));
    expect(await screen.findByText(/^Noem de gemeente niet in uittreksels/)).toBeTruthy();
  });

  test('finds an indicator in any family and asks whether a critical one can wait', async () => {
    show();
    await description();
    expect(screen.queryByText(/^ORG-01/)).toBeNull();
    const box = screen.getByPlaceholderText('Zoek in de indicatoren');
    fireEvent.change(box, { target: { value: 'ORG-01' } });
    tick(await screen.findByText(/^ORG-01/));
    expect(await screen.findByText('1 gekozen')).toBeTruthy();
  });

  test('keeps both changes when the signal changed in a meeting meanwhile', async () => {
    const signal = aSignal(1, { version: 3, suspicion: 'POSSIBLE' });
    const before = { ...fieldsOf(signal), suspicion: 'NOT_WEIGHED' };
    const kept = { fields: { ...before, text: 'Nieuwe tekst.' }, base: before, version: 2 };
    const saved: unknown[] = [];
    show(
      { find: () => ok({ signal, routes: [], history: [], disclosures: [], links: [] }), save: ({ version, text, suspicion }) => (saved.push({ version, text, suspicion }), ok(signal)) },
      { find: ({ key }) => ok({ key, value: JSON.stringify(kept), cursor: null }) },
      signalId(1),
    );
    const field = await description();
    press('Neem de wijziging over');
    await waitFor(() => expect(field.textContent).toBe('Nieuwe tekst.'));
    press('Bewaar');
    await waitFor(() => expect(saved).toEqual([{ version: 3, text: 'Nieuwe tekst.', suspicion: 'POSSIBLE' }]));
  });
});

describe('the fields of a signal', () => {
  const full = fieldsOf(aSignal(1));

  test('an untouched form over a signal gives the signal back', () => {
    const { id: _id, number: _number, title: _title, status: _status, ...rest } = aSignal(1, { topic: 'amv', comenshaReported: 'YES' });
    expect(rest).toMatchObject(inputOf(fieldsOf(aSignal(1, { topic: 'amv', comenshaReported: 'YES' })), false) ?? {});
  });

  test('ask for the border only where the form does, and for CoMensha only when it was told', () => {
    const asked = { ...full, crossBorder: 'DOMESTIC', comenshaReported: 'NO', comenshaById: aSignal(1).submitterId };
    expect(inputOf(asked, false)).toMatchObject({ crossBorder: null, comenshaById: null });
    expect(inputOf(asked, true)).toMatchObject({ crossBorder: 'DOMESTIC' });
  });

  test('miss the description only to submit', () => {
    expect(missingIn({ ...full, text: ' \n' }, false)).toEqual([]);
    expect(missingIn({ ...full, text: ' \n' }, true)).toEqual(['text']);
  });

  test('whatever was typed survives a change made elsewhere, whatever was not becomes what it is now', () => {
    assert(
      property(string(), string(), subarray(['F_MINOR', 'F_UAM', 'F_B8']), (typed, elsewhere, flags) => {
        const base = full;
        const draft = { fields: { ...base, topic: typed }, base, version: 1 };
        const merged = rebase(draft, aSignal(1, { version: 2, text: elsewhere, flags: [...flags] }));
        expect(merged.fields.topic).toBe(typed);
        expect(merged.fields.text).toBe(elsewhere);
        expect(merged.fields.flags).toEqual(flags);
        expect(merged.version).toBe(2);
      }),
    );
  });
});
