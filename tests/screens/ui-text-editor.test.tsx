import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { TextEditor, type TextEditorProps } from '#renderer/ui/text-editor.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { textEditorOf } from '#renderer/ui/text-editor-box.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { isEditable, pasteInto, typeInto } from '#tests/builders/typing.ts';

function Held(props: Partial<TextEditorProps> & { readonly start?: string; readonly told?: string[] }) {
  const { start = '', told = [], ...rest } = props;
  const [value, setValue] = useState(start);
  return (
    <>
      <TextEditor label="Tekst" isMultiline {...rest} value={value} onChange={(text) => (told.push(text), setValue(text))} />
      <button type="button" onClick={() => setValue('van buiten')}>
        zet
      </button>
    </>
  );
}

const field = () => screen.getByRole('textbox', { name: 'Tekst' });
const handle = () => textEditorOf(field());

describe('a field for free text', () => {
  test('gives plain text, lines and all', () => {
    const told: string[] = [];
    renderScreen(<Held told={told} />);
    typeInto(field(), 'een\r\ntwee');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(told).toEqual(['een\ntwee', 'een\ntwee\n']);
    expect(field().textContent).toBe('een\ntwee\n');
  });

  test('keeps the words of what was pasted and drops its looks', () => {
    renderScreen(<Held />);
    pasteInto(field(), { 'text/html': '<style>p{}</style><p>Een <b>vet</b> woord</p><ul><li>punt</li></ul><img src="https://elders.nl/x.png">' });
    expect(field().textContent).toBe('Een vet woord\npunt');
    expect(field().querySelector('b, img, li')).toBeNull();
  });

  test('on one line sends the form at Enter and takes no line breaks', () => {
    let sent = 0;
    renderScreen(
      <Form onSubmit={() => (sent += 1)}>
        <Held isMultiline={false} />
      </Form>,
    );
    typeInto(field(), 'een\ntwee\n');
    expect(field().textContent).toBe('een twee');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(sent).toBe(1);
  });

  test('takes back typing, but not past a text that came from outside', () => {
    renderScreen(<Held start="begin" />);
    typeInto(field(), 'anders');
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    expect(field().textContent).toBe('begin');
    fireEvent.click(screen.getByRole('button', { name: 'zet' }));
    expect(field().textContent).toBe('van buiten');
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    expect(field().textContent).toBe('van buiten');
  });

  test('takes back several replaced stretches in one step, and nothing once its history is forgotten', () => {
    renderScreen(<Held start="Jan zag Jan." />);
    const replace = () => act(() => handle()?.replace([{ from: 0, to: 3, text: 'Persoon X' }, { from: 8, to: 11, text: 'Persoon X' }], 11));
    replace();
    expect([field().textContent, handle()?.selection().from]).toEqual(['Persoon X zag Persoon X.', 23]);
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    expect(field().textContent).toBe('Jan zag Jan.');
    replace();
    act(() => handle()?.forgetHistory());
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    expect(field().textContent).toBe('Persoon X zag Persoon X.');
  });

  test('tells a screen reader its label, its hint and what is wrong with it', () => {
    renderScreen(
      <Form onSubmit={() => undefined} errors={{ reason: 'Vul dit in.' }}>
        <Held name="reason" hint="Kort" />
      </Form>,
    );
    const described = (field().getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.querySelector(`[id="${id}"]`)?.textContent).join(' ');
    expect(described).toContain('Kort');
    expect(described).toContain('Vul dit in.');
    expect([field().getAttribute('aria-invalid'), field().getAttribute('aria-multiline')]).toEqual(['true', 'true']);
  });

  test('says that a text is too long and keeps all of it', () => {
    renderScreen(<Held maxLength={5} />);
    typeInto(field(), 'te lang');
    expect(field().textContent).toBe('te lang');
    expect(screen.getByText('Dit is te lang.')).toBeTruthy();
  });

  test('marks stretches without changing the text', () => {
    renderScreen(<Held start="Jan zag iets" marks={[{ from: 0, to: 3, look: 'certain' }]} />);
    expect([...field().querySelectorAll('[data-mark]')].map((mark) => [mark.getAttribute('data-mark'), mark.textContent])).toEqual([['certain', 'Jan']]);
    expect(field().textContent).toBe('Jan zag iets');
  });

  test('takes ten thousand lines at once', () => {
    const lines = Array.from({ length: 10_000 }, (_, line) => `Regel ${line}`).join('\n');
    renderScreen(<Held />);
    typeInto(field(), lines);
    expect(field().textContent).toBe(lines);
  });

  test('takes nothing when it is only to be read', () => {
    renderScreen(<Held isReadOnly start="vast" />);
    typeInto(field(), 'anders');
    expect([field().textContent, isEditable(field()), field().getAttribute('aria-readonly')]).toEqual(['vast', false, 'true']);
  });
});
