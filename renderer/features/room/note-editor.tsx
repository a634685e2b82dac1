import { useEffect, useRef } from 'react';
import type { AgendaItemId } from '#shared/kernel/ids.ts';
import type { About } from '#renderer/guard/about.ts';
import { FindingCount } from '#renderer/guard/finding-count.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { TextEditorBox } from '#renderer/ui/text-editor-box.tsx';
import type { Note } from './use-note.ts';
import styles from './note-editor.module.css';

type NoteEditorProps = {
  readonly itemId: AgendaItemId;
  readonly note: Note;
  readonly about: About;
  readonly label: string;
  /** Takes the focus when it appears, with the caret here; at the end of the text when null. */
  readonly focusAt: number | null | undefined;
  readonly onCaret: (caret: number) => void;
  readonly isReadOnly?: boolean;
};

/** Where the discussion is typed. What stands in it is kept while typing; nothing has to be saved by hand. */
export function NoteEditor({ itemId, note, about, label, focusAt, onCaret, isReadOnly = false }: NoteEditorProps) {
  const t = useMessages().room.note;
  const { draft, saved, change, save } = note;
  const place = { record: 'note', id: itemId, field: 'text', step: note.step } as const;
  const { handle, marks, onMark, openCount, menu } = useGuardedText({ text: draft.value, about, place, keeps: draft.keeps });
  const first = useRef(focusAt);
  const before = useRef<Element | null>(null);

  useEffect(() => {
    before.current = document.activeElement;
    // A key since then goes on from where the focus is, and leaves it there.
    const goOn = () => {
      before.current = null;
    };
    addEventListener('keydown', goOn, { capture: true, once: true });
    return () => removeEventListener('keydown', goOn, { capture: true });
  }, []);
  useEffect(() => {
    const wanted = first.current;
    if (!draft.isReady || wanted === undefined || !handle.current) return;
    first.current = undefined;
    // Who went on while the text was fetched, to the line below for instance, is left there.
    if (document.activeElement !== document.body && document.activeElement !== before.current) return;
    handle.current.select(wanted ?? draft.cursor ?? handle.current.text().length);
  }, [draft.isReady, draft.cursor, handle]);

  return (
    <div className={styles['note']} onBlur={() => void save()}>
      <TextEditorBox
        told={{ 'aria-label': label }}
        className={styles['field']}
        isMultiline
        placeholder={t.placeholder}
        value={draft.value}
        isReadOnly={isReadOnly || !draft.isReady}
        onChange={change}
        onCaret={onCaret}
        {...{ marks, onMark }}
        handleRef={handle}
      />
      <FindingCount count={openCount} />
      <NoteState isUnsafe={draft.isUnsafe} isDirty={draft.isDirty} hasText={saved !== ''} />
      {menu}
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
