import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { KeepReason } from '#shared/anonymity/guard.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { textEditorOf } from '#renderer/ui/text-editor-box.tsx';
import { aboutItem, aboutNewSignal, aboutSignal, type About } from '#renderer/guard/about.ts';
import { useGuard } from '#renderer/guard/guard.tsx';
import { GuardedField } from '#renderer/guard/guarded-field.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { aToday, date, signalId, theBackground } from '#tests/builders/screen-rows.ts';
import { typeInto } from '#tests/builders/typing.ts';

const signal = signalId(1);

function Held({ label, start = '', about = aboutSignal(signal, 'Venbosch') }: { readonly label: string; readonly start?: string; readonly about?: About }) {
  const [value, setValue] = useState(start);
  const [keeps, setKeeps] = useState(0);
  return (
    <>
      <GuardedField label={label} isMultiline about={about} value={value} keeps={keeps} onChange={setValue} />
      <button type="button" onClick={() => setKeeps(keeps + 1)}>
        bewaar {label}
      </button>
    </>
  );
}

type Facts = { readonly words?: readonly string[]; readonly used?: readonly string[]; readonly kept?: Map<string, KeepReason>; readonly more?: FakeAnswers['anonymity'] };

const answersOf = ({ words = [], used = [], kept = new Map(), more = {} }: Facts = {}): FakeAnswers => ({
  ...theBackground(aToday({ date: date('2026-11-28') })),
  anonymity: {
    words: () => ok({ own: [], known: [...words] }),
    pseudonyms: () => ok([...used]),
    keptAmong: ({ texts }) => ok(texts.map((text) => kept.get(text) ?? null)),
    ...more,
  },
});

const show = (fields: React.ReactElement, facts?: Facts) => renderScreen(fields, { answers: answersOf(facts), isGuarded: true });
const field = (name = 'Notitie') => screen.getByRole('textbox', { name });
const marked = (name?: string) => [...field(name).querySelectorAll('[data-mark]')].map((mark) => `${mark.getAttribute('data-mark')} ${mark.textContent}`);
const isMarked = (...marks: readonly string[]) => waitFor(() => expect(marked()).toEqual(marks));
const press = (key: string, held: { altKey?: boolean; shiftKey?: boolean; ctrlKey?: boolean } = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const list = () => screen.findByRole('menu');
const offered = async () => [...(await list()).querySelectorAll('[role=menuitem]')].map((item) => item.textContent);

/** A field whose text is fetched when somebody is sent to it already. */
function Late() {
  const { want } = useGuard();
  const [value, setValue] = useState('Er is niets.');
  const place = { record: 'note', id: signal, field: 'text', step: 1 } as const;
  return (
    <>
      <GuardedField label="Notitie" about={aboutSignal(signal)} place={place} value={value} keeps={0} onChange={setValue} />
      <button type="button" onClick={() => want({ ...place, kind: 'PERSON', start: 6, end: 12 })}>
        ga
      </button>
      <button type="button" onClick={() => setValue('Mevr. Jansen belde.')}>
        kom
      </button>
    </>
  );
}

describe('who is sent to a finding', () => {
  test('gets it shown when the text comes later', async () => {
    show(<Late />);
    typeInto(field(), 'Bel 06-12345678.');
    await isMarked('certain 06-12345678');
    typeInto(field(), 'Er is niets.');
    await isMarked();
    fireEvent.click(screen.getByRole('button', { name: 'ga' }));
    expect(screen.queryByRole('menu')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'kom' }));
    expect((await list()).getAttribute('aria-label')).toBe('Naam van een persoon: Jansen');
  });
});

describe('what is typed', () => {
  test('is marked by what it is: certain, possible or soft', async () => {
    show(<Held label="Notitie" />);
    typeInto(field(), 'Mevr. Jansen van 16 jaar belt met 06-12345678.');
    await isMarked('certain Jansen', 'hint 16 jaar', 'certain 06-12345678');
    expect(screen.getByText('2 vondsten die iemand herkenbaar kunnen maken', { exact: false })).toBeTruthy();
  });

  test('is not marked where the workspace lets a word stand, and where it was kept in this signal', async () => {
    show(<Held label="Notitie" start="Mevr. Jansen zag Kerkstraat 12 en bus 12-ABC-3." />, { words: ['Jansen'], kept: new Map([['Kerkstraat 12', 'NEEDED']]) });
    await isMarked('kept Kerkstraat 12', 'certain 12-ABC-3');
  });
});

describe('the list of a finding', () => {
  test('opens with F8, says what and why, and replaces every occurrence with one key and in one step', async () => {
    show(<Held label="Notitie" start="Mevr. Jansen zag dat Jansen belde." />, { used: ['Betrokkene A'] });
    await isMarked('certain Jansen', 'certain Jansen');
    press('F8');
    expect((await list()).getAttribute('aria-label')).toBe('Naam van een persoon: Jansen');
    expect(screen.getByText(/staat na een woord als/)).toBeTruthy();
    expect(await offered()).toEqual(['1Betrokkene Bin dit signaal', '2Persoon Xin dit signaal', '3Melderin dit signaal', 'VVerwijderen', 'BBewust laten staan…', 'TToegestaan woord makenoveral']);
    expect(screen.getByRole('link', { name: 'Hoe werkt dit?' }).getAttribute('href')).toBe('#/settings/explained');
    press('1');
    await waitFor(() => expect(field().textContent).toBe('Mevr. Betrokkene B zag dat Betrokkene B belde.'));
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(screen.getByText('2 keer vervangen door Betrokkene B. Er staat niets meer open in dit veld.')).toBeTruthy();
    press('z', { ctrlKey: true });
    expect(field().textContent).toBe('Mevr. Jansen zag dat Jansen belde.');
  });

  test('forgets what was repaired once it has been kept', async () => {
    show(<Held label="Notitie" start="Mevr. Jansen belde." />);
    await isMarked('certain Jansen');
    press('F8');
    await list();
    press('2');
    await waitFor(() => expect(field().textContent).toBe('Mevr. Persoon X belde.'));
    fireEvent.click(screen.getByRole('button', { name: 'bewaar Notitie' }));
    field().focus();
    press('z', { ctrlKey: true });
    expect(field().textContent).toBe('Mevr. Persoon X belde.');
  });

  test('gives the same words the same pseudonym in another field of the signal, and the next words the next', async () => {
    show(
      <>
        <Held label="Notitie" start="Mevr. Jansen belde." />
        <Held label="Besluit" start="Mevr. Jansen belt mevr. Pietersen." />
      </>,
    );
    await waitFor(() => expect(marked('Besluit')).toEqual(['certain Jansen', 'certain Pietersen']));
    press('F8');
    await list();
    press('1');
    await waitFor(() => expect(field().textContent).toBe('Mevr. Betrokkene A belde.'));
    press('F8');
    expect((await offered())[0]).toBe('1Betrokkene Azelfde als eerder');
    press('1');
    await waitFor(() => expect(field('Besluit').textContent).toBe('Mevr. Betrokkene A belt mevr. Pietersen.'));
    await waitFor(() => expect(marked('Besluit')).toEqual(['certain Pietersen']));
    press('F8');
    expect((await offered())[0]).toBe('1Betrokkene Bin dit signaal');
  });

  test('knows a surname that was part of a name before', async () => {
    show(<Held label="Notitie" start="A. Jansen belde. Later kwam mevr. Jansen zelf." />);
    await isMarked('certain A. Jansen', 'certain Jansen');
    press('F8');
    await list();
    press('1');
    await isMarked('certain Jansen');
    press('F8');
    expect((await offered())[0]).toBe('1Betrokkene Azelfde als eerder');
  });

  test('goes on and back across fields with F8 and Shift+F8', async () => {
    show(
      <>
        <Held label="Notitie" start="Mevr. Jansen belde 06-12345678." />
        <Held label="Besluit" start="Dhr. Pietersen." />
      </>,
    );
    await waitFor(() => expect(marked('Besluit')).toEqual(['certain Pietersen']));
    await isMarked('certain Jansen', 'certain 06-12345678');
    const names: (string | null)[] = [];
    for (const held of [{}, {}, {}, {}, { shiftKey: true }]) {
      press('F8', held);
      await waitFor(async () => expect((await list()).getAttribute('aria-label')).not.toBe(names.at(-1)));
      names.push((await list()).getAttribute('aria-label'));
    }
    expect(names).toEqual(['Naam van een persoon: Jansen', 'Telefoonnummer: 06-12345678', 'Naam van een persoon: Pietersen', 'Naam van een persoon: Jansen', 'Naam van een persoon: Pietersen']);
  });

  test('keeps with a reason, which is a key as well', async () => {
    const kept = new Map<string, KeepReason>();
    show(<Held label="Notitie" start="Zij woont op Kerkstraat 12 nu." />, { kept, more: { keep: ({ text, reason }) => (kept.set(text, reason), ok({ id: signal })) } });
    await isMarked('certain Kerkstraat 12');
    press('F8');
    await list();
    press('b');
    await screen.findByRole('menu', { name: 'Waarom mag dit blijven staan?' });
    press('3');
    await isMarked('kept Kerkstraat 12');
    expect([...kept]).toEqual([['Kerkstraat 12', 'NEEDED']]);
  });

  test('leaves who went on to the next alone when the first is kept at last', async () => {
    const { promise: written, resolve: release } = Promise.withResolvers<null>();
    show(<Held label="Notitie" start="Zij woont op Kerkstraat 12 en belde 06-12345678." />, { more: { keep: async () => (await written, ok({ id: signal })) } });
    await isMarked('certain Kerkstraat 12', 'certain 06-12345678');
    press('F8');
    await list();
    press('b');
    await screen.findByRole('menu', { name: 'Waarom mag dit blijven staan?' });
    press('3');
    press('F8');
    const next = await screen.findByRole('menu', { name: 'Telefoonnummer: 06-12345678' });
    release(null);
    await screen.findByText(/^Blijft bewust staan/);
    expect(next.isConnected).toBe(true);
    expect(next.contains(document.activeElement)).toBe(true);
  });

  test('offers no keeping for a citizen number and says why', async () => {
    show(<Held label="Notitie" start="Met BSN 999990019." />);
    await isMarked('certain 999990019');
    press('F8');
    await waitFor(async () => expect(await offered()).toEqual(['1bekend bij partnergrover', 'VVerwijderen']));
    expect(screen.getByText('Een burgerservicenummer mag nooit blijven staan.')).toBeTruthy();
  });

  test('cannot keep what is not saved yet, but has pseudonyms', async () => {
    show(<Held label="Notitie" about={aboutNewSignal(null)} start="Betrokkene A en mevr. Jansen." />);
    await isMarked('certain Jansen');
    press('F8');
    expect((await offered())[0]).toBe('1Betrokkene Bin dit signaal');
    expect((await screen.findByRole('menuitem', { name: /Bewust laten staan/ })).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Bewust laten staan kan zodra dit is bewaard.')).toBeTruthy();
  });

  test('numbers nobody on an item without a signal', async () => {
    show(<Held label="Notitie" about={aboutItem(signal, null)} start="Gesproken met mevr. Jansen." />);
    await isMarked('certain Jansen');
    press('F8');
    expect((await offered()).slice(0, 3)).toEqual(['1een betrokkene', '2een persoon', '3de melder']);
  });

  test('opens on a soft hint at the caret with Alt+Enter, and takes words out with their space', async () => {
    show(<Held label="Notitie" start="Meisje van 16 jaar, Poolse, 06-12345678 bekend." />);
    await isMarked('hint 16 jaar', 'hint Poolse', 'certain 06-12345678');
    press('F8');
    await list();
    press('v');
    await waitFor(() => expect(field().textContent).toBe('Meisje van 16 jaar, Poolse, bekend.'));
    act(() => textEditorOf(field())?.select('Meisje van 1'.length));
    press('Enter', { altKey: true });
    expect(await offered()).toEqual(['112 tot en met 17 jaargrover', 'VVerwijderen']);
    press('1');
    await waitFor(() => expect(field().textContent).toBe('Meisje van 12 tot en met 17 jaar, Poolse, bekend.'));
  });

  test('says in words why a word cannot be allowed', async () => {
    show(<Held label="Notitie" start="Mevr. Jansen belde." />, { more: { allowWord: () => err({ code: 'refused', rule: 'anonymity.wordExists' }) } });
    await isMarked('certain Jansen');
    press('F8');
    await list();
    press('t');
    expect(await screen.findByText('Dit woord is al toegestaan.')).toBeTruthy();
  });

  test('leaves the caret behind the finding when it is closed', async () => {
    show(<Held label="Notitie" start="Mevr. Jansen belde." />);
    await isMarked('certain Jansen');
    press('F8');
    await list();
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(field().textContent).toBe('Mevr. Jansen belde.');
  });
});
