import { deleteSelection, selectAll } from 'prosemirror-commands';
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState, Plugin, PluginKey, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { plainTextOf } from './text-editor-paste.ts';

/** A stretch of the text that looks different; offsets in UTF-16, `to` exclusive. What the looks mean is the business of whoever marks. */
export type TextMark = { readonly from: number; readonly to: number; readonly look: MarkLook };
export type MarkLook = 'certain' | 'possible' | 'kept' | 'hint' | 'active' | 'token' | 'unknown';

export type Replacement = { readonly from: number; readonly to: number; readonly text: string };

/** What can be done with a field for text from outside it. */
export type TextEditorHandle = {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly selection: () => { readonly from: number; readonly to: number };
  readonly focus: () => void;
  /** Focuses the field with this stretch selected, within sight. */
  readonly select: (from: number, to?: number) => void;
  /** Replaces all stretches as one undo step; the caret goes behind the one that stood at `caretAt`. */
  readonly replace: (stretches: readonly Replacement[], caretAt: number) => void;
  /** After this nothing that was typed before can be taken back into the field. */
  readonly forgetHistory: () => void;
  /** What is drawn at this offset, to hang something on. */
  readonly drawnAt: (offset: number) => HTMLElement;
};

export type EditorWishes = {
  readonly isMultiline: boolean;
  readonly isReadOnly: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly markClass: (look: MarkLook) => string;
  readonly onChange: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  /** A click on a marked stretch. */
  readonly onMark: (offset: number) => void;
  /** Before the editor looks at the key; `preventDefault` keeps it from doing so. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

// The whole text is one node, so that a position in the document is an offset in the text.
const schema = new Schema({ nodes: { doc: { content: 'text*', code: true, whitespace: 'pre', marks: '' }, text: {} } });

const marksKey = new PluginKey<DecorationSet>('marks');

const docOf = (text: string) => schema.node('doc', null, text === '' ? [] : [schema.text(text)]);

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('\n').scrollIntoView());
  return true;
};

const keys = {
  'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, 'Mod-a': selectAll, Backspace: deleteSelection, Delete: deleteSelection,
} as const satisfies Readonly<Record<string, Command>>;

const submitForm: Command = (_state, _dispatch, view) => {
  view?.dom.closest('form')?.requestSubmit();
  return true;
};

const marking = () =>
  new Plugin<DecorationSet>({
    key: marksKey,
    state: {
      init: () => DecorationSet.empty,
      // Until new marks come, the old ones move along with the text.
      apply: (transaction, marks) => (transaction.getMeta(marksKey) as DecorationSet | undefined) ?? marks.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => marksKey.getState(state) },
  });

const plugins = (isMultiline: boolean) => [
  history(),
  keymap({ ...keys, Enter: isMultiline ? breakLine : submitForm, 'Shift-Enter': isMultiline ? breakLine : submitForm }),
  marking(),
];

/** How many texts may be on their way to who holds the value before one comes back. */
const MOST_ON_THEIR_WAY = 100;

/** A field for plain text over ProseMirror: the only place that knows it (docs/decisions/0018). */
export class TextEditorView {
  private readonly view: EditorView;
  /** Told to the outside and not heard back yet: an echo of one of these is no new text. */
  private told: string[] = [];
  private waiting: string | undefined;
  private wishes: EditorWishes;
  readonly handle: TextEditorHandle;

  constructor(place: HTMLElement, text: string, wishes: EditorWishes) {
    this.wishes = wishes;
    this.view = new EditorView({ mount: place }, {
      state: this.freshState(text),
      editable: () => !this.wishes.isReadOnly,
      attributes: () => this.wishes.attributes,
      dispatchTransaction: (transaction) => this.apply(transaction),
      handlePaste: (_view, event) => this.take(event, event.clipboardData),
      handleDrop: (view, event, _slice, isMoved) => !isMoved && this.drop(view, event),
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size),
      handleClick: (_view, offset) => this.click(offset),
      handleDOMEvents: {
        keydown: (_view, event) => this.keyDown(event),
        beforeinput: (_view, event) => this.beforeInput(event),
        compositionend: () => this.afterComposition(),
      },
    });
    this.handle = handleOf(this.view, () => this.forget());
  }

  /** New wishes; marks are set apart. */
  wish(wishes: EditorWishes): void {
    this.wishes = wishes;
    this.view.setProps({});
  }

  /** The value as whoever holds it says it is. An echo of what was typed here changes nothing; another text replaces all, undo included. */
  setText(text: string): void {
    const echo = this.told.indexOf(text);
    if (echo >= 0) {
      this.told = this.told.slice(echo + 1);
      return;
    }
    if (text === this.text()) return;
    if (this.view.composing) {
      this.waiting = text;
      return;
    }
    this.replaceAll(text);
  }

  setMarks(marks: readonly TextMark[]): void {
    const { size } = this.view.state.doc.content;
    const drawn = marks.flatMap(({ from, to, look }) => (from < to && to <= size ? [Decoration.inline(from, to, { class: this.wishes.markClass(look), ...(look !== 'active' && { 'data-mark': look }) })] : []));
    this.view.dispatch(this.view.state.tr.setMeta(marksKey, DecorationSet.create(this.view.state.doc, drawn)).setMeta('addToHistory', false));
  }

  destroy(): void {
    this.view.destroy();
  }

  private readonly text = () => this.view.state.doc.textContent;

  private freshState(text: string, caret = text.length): EditorState {
    const doc = docOf(text);
    return EditorState.create({ doc, plugins: plugins(this.wishes.isMultiline), selection: TextSelection.create(doc, Math.min(caret, text.length)) });
  }

  private replaceAll(text: string): void {
    this.told = [];
    this.view.updateState(this.freshState(text));
  }

  private forget(): void {
    const { doc, selection } = this.view.state;
    const marks = marksKey.getState(this.view.state);
    this.view.updateState(EditorState.create({ doc, selection, plugins: plugins(this.wishes.isMultiline) }));
    if (marks) this.view.dispatch(this.view.state.tr.setMeta(marksKey, marks));
  }

  private apply(transaction: Transaction): void {
    const { state } = this.view;
    const next = state.apply(transaction);
    this.view.updateState(next);
    const caret = next.selection.head;
    if (transaction.docChanged) {
      const text = this.text();
      this.told = [...this.told.slice(-MOST_ON_THEIR_WAY), text];
      this.wishes.onChange(text, caret);
    } else if (caret !== state.selection.head) this.wishes.onCaret(caret);
  }

  private insert(text: string): void {
    const oneKind = text.replaceAll(/\r\n?/g, '\n');
    const fitting = this.wishes.isMultiline ? oneKind : oneKind.replaceAll(/\s*\n\s*/g, ' ').trimEnd();
    this.view.dispatch(this.view.state.tr.insertText(fitting).scrollIntoView());
  }

  /** Plain text only, whatever else lies on the clipboard. */
  private take(event: Event, data: DataTransfer | null): boolean {
    event.preventDefault();
    const text = data ? plainTextOf(data) : '';
    if (text !== '' && !this.wishes.isReadOnly) this.insert(text);
    return true;
  }

  private drop(view: EditorView, event: DragEvent): boolean {
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at.pos)));
    return this.take(event, event.dataTransfer);
  }

  private keyDown(event: KeyboardEvent): boolean {
    if (event.isComposing) return false;
    this.wishes.onKeyDown(event);
    // These mean something to the dialog or the screen around the field.
    return event.defaultPrevented || event.key === 'Escape' || (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey));
  }

  /** Text with line breaks that comes in at once, from an input method or a program that types, would become elements. */
  private beforeInput(event: InputEvent): boolean {
    if (this.view.composing || event.inputType !== 'insertText' || !event.data?.includes('\n')) return false;
    event.preventDefault();
    this.insert(event.data);
    return true;
  }

  private click(offset: number): boolean {
    const marks = marksKey.getState(this.view.state)?.find(offset, offset) ?? [];
    if (marks.length > 0) this.wishes.onMark(offset);
    return false;
  }

  private afterComposition(): boolean {
    // The editor first reads what was composed; only then may another text take its place.
    setTimeout(() => {
      const text = this.waiting;
      this.waiting = undefined;
      if (text !== undefined && !this.view.isDestroyed) this.setText(text);
    }, 50);
    return false;
  }
}

const within = (offset: number, size: number): number => Math.max(0, Math.min(offset, size));

function handleOf(view: EditorView, forgetHistory: () => void): TextEditorHandle {
  return {
    element: view.dom,
    text: () => view.state.doc.textContent,
    selection: () => ({ from: view.state.selection.from, to: view.state.selection.to }),
    focus: () => !view.isDestroyed && view.focus(),
    select: (from, to = from) => {
      // The field may be gone by the time somebody goes to it.
      if (view.isDestroyed) return;
      const { doc, tr } = view.state;
      const selection = TextSelection.create(doc, within(from, doc.content.size), within(to, doc.content.size));
      view.dispatch(tr.setSelection(selection));
      view.focus();
      view.dispatch(view.state.tr.scrollIntoView());
    },
    replace: (stretches, caretAt) => {
      if (view.isDestroyed) return;
      const transaction = closeHistory(view.state.tr);
      for (const { from, to, text } of stretches.toSorted((a, b) => b.from - a.from)) transaction.insertText(text, from, to);
      transaction.setSelection(TextSelection.create(transaction.doc, transaction.mapping.map(caretAt)));
      view.dispatch(transaction);
      view.dispatch(closeHistory(view.state.tr));
    },
    forgetHistory: () => !view.isDestroyed && forgetHistory(),
    drawnAt: (offset) => {
      const { node } = view.domAtPos(within(offset, view.state.doc.content.size), 1);
      return node instanceof HTMLElement ? node : (node.parentElement ?? view.dom);
    },
  };
}
