import { useEffect, useLayoutEffect, useRef, type Ref } from 'react';
import { classNames } from './class-names.ts';
import { useLatest } from './use-latest.ts';
import { TextEditorView, type EditorWishes, type MarkLook, type TextEditorHandle, type TextMark } from './text-editor-view.ts';
import styles from './text-editor.module.css';

/** What a screen reader is told of the field, as on an `<input>`. */
type Told = Readonly<Record<`aria-${string}`, string | boolean | undefined>> & { readonly role?: 'textbox' | 'combobox' | undefined; readonly id?: string | undefined };

export type TextEditorBoxProps = {
  readonly value: string;
  readonly onChange: (text: string, caret: number) => void;
  readonly onCaret?: ((caret: number) => void) | undefined;
  readonly isMultiline?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Its name in a form, and by which it is found again. */
  readonly name?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Off unless asked for: names and codes are no mistakes. */
  readonly isSpellChecked?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly marks?: readonly TextMark[] | undefined;
  /** A click on a marked stretch. */
  readonly onMark?: ((offset: number) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly handleRef?: Ref<TextEditorHandle> | undefined;
  readonly className?: string | undefined;
  readonly told: Told;
};

const handles = new WeakMap<Element, TextEditorHandle>();

/** The field for text that this element is, when it is one: for keeping and putting back the caret. */
export const textEditorOf = (element: Element | null): TextEditorHandle | undefined => (element ? handles.get(element) : undefined);

const noMarks: readonly TextMark[] = [];

const attributesOf = (props: TextEditorBoxProps): Readonly<Record<string, string>> => {
  const { told, value, isMultiline, isReadOnly, name, placeholder, isSpellChecked, className } = props;
  const given: Readonly<Record<string, string | boolean | undefined>> = {
    role: 'textbox',
    ...told,
    'aria-multiline': isMultiline ? 'true' : undefined,
    'aria-readonly': isReadOnly ? 'true' : undefined,
    // A combobox may not carry one.
    'aria-placeholder': told.role === 'combobox' ? undefined : placeholder,
    'data-name': name,
    'data-placeholder': value === '' ? placeholder : undefined,
    spellcheck: String(isSpellChecked ?? false),
    autocorrect: 'off',
    autocapitalize: 'off',
    tabindex: '0',
    class: classNames(styles['text'], isMultiline ? styles['lines'] : styles['line'], className),
  };
  return Object.fromEntries(Object.entries(given).flatMap(([key, said]) => (said === undefined || said === '' || said === false ? [] : [[key, String(said)]])));
};

const markClass = (look: MarkLook): string => styles[look] ?? '';

/** A field for plain text without its label: text in, text out, with stretches of it marked. */
export function TextEditorBox(props: TextEditorBoxProps) {
  const { value, autoFocus, marks = noMarks, handleRef } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditorView>(undefined);
  const latest = useLatest(() => props);
  const attributes = attributesOf(props);
  const attributesKey = JSON.stringify([attributes, props.isReadOnly]);

  const wishes = (): EditorWishes => ({
    isMultiline: props.isMultiline ?? false,
    isReadOnly: props.isReadOnly ?? false,
    attributes,
    markClass,
    onChange: (text, caret) => latest().onChange(text, caret),
    onCaret: (caret) => latest().onCaret?.(caret),
    onMark: (offset) => latest().onMark?.(offset),
    onKeyDown: (event) => latest().onKeyDown?.(event),
  });

  // One editor for as long as the field stands; what changes is told to it below.
  useLayoutEffect(() => {
    if (!place.current) return undefined;
    const made = new TextEditorView(place.current, value, wishes());
    editor.current = made;
    handles.set(made.handle.element, made.handle);
    return () => {
      editor.current = undefined;
      made.destroy();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useLayoutEffect(() => {
    const hand = (handle: TextEditorHandle | null) => {
      if (typeof handleRef === 'function') handleRef(handle);
      else if (handleRef) handleRef.current = handle;
    };
    hand(editor.current?.handle ?? null);
    return () => hand(null);
  }, [handleRef]);
  useLayoutEffect(() => {
    editor.current?.wish(wishes());
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [attributesKey]);
  useLayoutEffect(() => editor.current?.setText(value), [value]);
  useLayoutEffect(() => editor.current?.setMarks(marks), [marks]);
  useEffect(() => {
    if (autoFocus) editor.current?.handle.focus();
    // Only when it appears.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useLabelClick(props.told['aria-labelledby'], () => editor.current?.handle.focus());
  return <div ref={place} />;
}

/** The label of an editable element does not lead to it by itself, as that of an input does. */
function useLabelClick(labelId: string | boolean | undefined, focus: () => void) {
  const go = useLatest(focus);
  useEffect(() => {
    const label = typeof labelId === 'string' ? document.querySelector(`[id="${labelId}"]`) : null;
    label?.addEventListener('click', go);
    return () => label?.removeEventListener('click', go);
  }, [labelId, go]);
}
