import { useEffect, useRef } from 'react';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import type { Note } from './use-note.ts';
import styles from './note-editor.module.css';

type NoteEditorProps = {
  readonly note: Note;
  readonly label: string;
  /** Takes the focus when it appears, with the caret here; at the end of the text when null. */
  readonly focusAt: number | null | undefined;
  readonly onCaret: (caret: number) => void;
  readonly isReadOnly?: boolean;
};

/** Where the discussion is typed. What stands in it is kept while typing; nothing has to be saved by hand. */
export function NoteEditor({ note, label, focusAt, onCaret, isReadOnly = false }: NoteEditorProps) {
  const t = useMessages().room.note;
  const { draft, saved, change, save } = note;
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef(focusAt);
  const before = useRef<Element | null>(null);

  useEffect(() => {
    before.current = document.activeElement;
  }, []);
  useEffect(() => {
    const wanted = first.current;
    if (!draft.isReady || wanted === undefined || !field.current) return;
    first.current = undefined;
    // Who went on while the text was fetched, to the line below for instance, is left there.
    if (document.activeElement !== document.body && document.activeElement !== before.current) return;
    const at = wanted ?? draft.cursor ?? field.current.value.length;
    field.current.focus();
    field.current.setSelectionRange(at, at);
  }, [draft.isReady, draft.cursor]);

  return (
    <div className={styles['note']}>
      <textarea
        ref={field}
        className={styles['field']}
        aria-label={label}
        placeholder={t.placeholder}
        value={draft.value}
        readOnly={isReadOnly || !draft.isReady}
        spellCheck={false}
        rows={3}
        onChange={({ currentTarget }) => change(currentTarget.value, currentTarget.selectionStart)}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
        onBlur={() => void save()}
      />
      <NoteState isUnsafe={draft.isUnsafe} isDirty={draft.isDirty} hasText={saved !== ''} />
    </div>
  );
}

function NoteState({ isUnsafe, isDirty, hasText }: { readonly isUnsafe: boolean; readonly isDirty: boolean; readonly hasText: boolean }) {
  const t = useMessages().room.note;
  if (isUnsafe) {
    return (
      <p className={styles['unsafe']} role="alert">
        <Icon name="late" size="small" />
        {t.unsafe}
      </p>
    );
  }
  return (
    <p className={styles['state']}>
      {!isDirty && hasText && <Icon name="check" size="small" />}
      {isDirty ? t.typing : hasText ? t.saved : ''}
    </p>
  );
}
