import { TextEditor, type TextEditorProps } from '#renderer/ui/text-editor.tsx';
import { FindingCount } from './finding-count.tsx';
import { useGuardedText, type Guarded, type GuardedText } from './use-guarded-text.tsx';

export type GuardedFieldProps = Omit<TextEditorProps, 'marks' | 'onMark' | 'handleRef' | 'onBlur'> & Omit<GuardedText, 'text' | 'except'>;

/** A field for free text that is looked through while it is typed. */
export function GuardedField({ about, place, keeps, ...field }: GuardedFieldProps) {
  const guarded = useGuardedText({ text: field.value, about, place, keeps, isReadOnly: field.isReadOnly });
  return <FieldOf field={field} guarded={guarded} />;
}

type HeldFieldProps = Omit<TextEditorProps, 'marks' | 'onMark' | 'handleRef' | 'onBlur'> & { readonly guarded: Guarded };

/** The same, for who has to know whether the text may be recorded: `guarded` comes from `useGuardedText`. */
export const HeldField = ({ guarded, ...field }: HeldFieldProps) => <FieldOf field={field} guarded={guarded} />;

function FieldOf({ field, guarded }: { readonly field: Omit<HeldFieldProps, 'guarded'>; readonly guarded: Guarded }) {
  const { handle, marks, onMark, onBlur, openCount, menu } = guarded;
  const below = (field.below || openCount > 0) && (
    <>
      {field.below}
      <FindingCount count={openCount} />
    </>
  );
  return (
    <>
      <TextEditor {...field} below={below} marks={marks} onMark={onMark} onBlur={onBlur} handleRef={handle} />
      {menu}
    </>
  );
}
