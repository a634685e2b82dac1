import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { AttendanceDialog } from './attendance-dialog.tsx';
import type { Note } from './use-note.ts';
import styles from './item-pane.module.css';

/** The opening: who is there, and the reminder of confidentiality into the minutes in one press (docs/domain.md 1.4). */
export function OpeningPart({ note, isReadOnly }: { readonly note: Note; readonly isReadOnly: boolean }) {
  const t = useMessages().room.opening;
  const [isOpen, setOpen] = useState(false);
  if (isReadOnly) return null;
  const isReminded = note.draft.value.includes(t.reminder);
  return (
    <div className={styles['buttons']}>
      <Button icon="people" onPress={() => setOpen(true)}>
        {t.attendance}
      </Button>
      {!isReminded && (
        <Button icon="plus" onPress={() => void note.append(t.reminder)}>
          {t.remind}
        </Button>
      )}
      <AttendanceDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
