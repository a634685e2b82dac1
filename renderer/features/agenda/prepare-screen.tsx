import { useState } from 'react';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { Asked } from '#renderer/ipc/asked.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { AddItemDialog } from './add-item-dialog.tsx';
import { AgendaAside } from './agenda-aside.tsx';
import { AgendaFoot } from './agenda-foot.tsx';
import { AgendaTable } from './agenda-table.tsx';
import { useAgendaEdits, type AgendaEdits } from './use-agenda-edits.ts';
import { WordButton } from './word-button.tsx';
import styles from './prepare-screen.module.css';

/** The agenda before the meeting: in order, with minutes, and beside it what is not on it. */
export function PrepareScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const agenda = useAsk('agenda', 'forMeeting', { meetingId });
  const found = useAsk('meeting', 'find', { id: meetingId }).data;
  const today = useToday();
  const [isAdding, setAdding] = useState(false);
  const edits = useAgendaEdits({ meetingId, agenda: agenda.data, isPlanned: found?.meeting.status === 'PLANNED', onAdd: () => setAdding(true) });
  if (!found) return null;
  const isHeld = found.meeting.status === 'HELD';
  // On the day itself the header leads to the meeting.
  const isWordInTable = today !== undefined && found.meeting.date <= today;
  return (
    <Asked answer={agenda}>
      {(view) => (
        <div className={styles['split']}>
          <div className={styles['plan']}>
            <div className={styles['scroll']}>
              <PlanNotices isOpen={found.meeting.status === 'OPEN'} edits={edits} />
              <AgendaTable items={view.items} edits={edits} isReadOnly={isHeld} />
              {view.items.length === 0 && <Empty meetingId={meetingId} />}
              {!isHeld && view.items.length > 0 && <TableEnd meetingId={meetingId} edits={edits} hasWord={isWordInTable} />}
            </div>
            <AgendaFoot view={view} plannedEnd={found.meeting.end} nextDate={found.next.date} edits={edits} />
          </div>
          <AgendaAside view={view} edits={edits} isReadOnly={isHeld} />
          <AddItemDialog meetingId={meetingId} isOpen={isAdding} onClose={() => setAdding(false)} />
        </div>
      )}
    </Asked>
  );
}

function PlanNotices({ isOpen, edits }: { readonly isOpen: boolean; readonly edits: AgendaEdits }) {
  const t = useMessages().agenda;
  return (
    <>
      {isOpen && <Notice>{t.fixedNow}</Notice>}
      <Refusal error={edits.error} />
    </>
  );
}

function useRebuild(meetingId: MeetingId) {
  const t = useMessages().agenda;
  const { show } = useToasts();
  const { run, error, isRunning } = useAct('agenda', 'rebuild');
  const rebuild = async () => {
    const answer = await run({ meetingId });
    if (answer.ok) show({ text: t.rebuilt });
  };
  return { rebuild, error, isRunning };
}

function Empty({ meetingId }: { readonly meetingId: MeetingId }) {
  const t = useMessages().agenda;
  const { rebuild, error, isRunning } = useRebuild(meetingId);
  return (
    <EmptyState icon="meeting" title={t.empty.title} text={t.empty.text}>
      <Refusal error={error} />
      <Button isRunning={isRunning} onPress={() => void rebuild()}>
        {t.rebuild}
      </Button>
    </EmptyState>
  );
}

function TableEnd({ meetingId, edits, hasWord }: { readonly meetingId: MeetingId; readonly edits: AgendaEdits; readonly hasWord: boolean }) {
  const t = useMessages().agenda;
  const { rebuild, error, isRunning } = useRebuild(meetingId);
  return (
    <div className={styles['end']}>
      <Button size="small" icon="plus" keys="Alt+N" onPress={edits.openAdd}>
        {t.addItem}
      </Button>
      {edits.canMove && (
        <Button size="small" variant="bar" icon="refresh" isRunning={isRunning} onPress={() => void rebuild()}>
          {t.rebuild}
        </Button>
      )}
      {hasWord && <WordButton meetingId={meetingId} variant="secondary" />}
      <Refusal error={error} />
    </div>
  );
}
