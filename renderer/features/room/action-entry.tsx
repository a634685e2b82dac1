import { useState } from 'react';
import type { ActionRow } from '#shared/action/action.ts';
import { isTerminal } from '#shared/action/rules.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { FixedText } from '#renderer/guard/fixed-text.tsx';
import { useGuard } from '#renderer/guard/guard.tsx';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { useRoom } from './use-room.tsx';
import styles from './outcome-pane.module.css';

/** An action as numbered: who, what, by when. */
export function ActionEntry({ action, isReadOnly }: { readonly action: ActionRow; readonly isReadOnly: boolean }) {
  const t = useMessages().room.outcome;
  const language = useLanguage();
  const { reference } = useRoom();
  const [isEditing, setEditing] = useState(false);
  const { wanted } = useGuard();
  const canEdit = !isReadOnly && !isEditing && !isTerminal(action.status);
  // Somebody is sent to a finding in these words.
  if (canEdit && wanted?.record === 'action' && wanted.id === action.id && wanted.field === 'text') setEditing(true);
  return (
    <li className={styles['entry']}>
      <div className={styles['top']}>
        <span>{action.number}</span>
        {canEdit && <IconButton icon="edit" label={t.edit(action.number)} onPress={() => setEditing(true)} />}
      </div>
      {isEditing ? (
        <ActionForm action={action} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p>{action.text}</p>
          <FinishedText action={action} />
          <p className={styles['due']}>
            <b>{reference.organisation(action.ownerId)}</b>, {t.ownerDue(formatDateWeek(language, action.due))}
          </p>
        </>
      )}
    </li>
  );
}

/** The words of an action that is finished stay as they are. */
function FinishedText({ action: { id, itemId, signalId, text, status } }: { readonly action: ActionRow }) {
  const t = useMessages().room.outcome;
  return isTerminal(status) && <FixedText label={t.text} text={text} about={aboutItem(itemId, signalId)} place={{ record: 'action', id, field: 'text' }} />;
}

function ActionForm({ action, onDone }: { readonly action: ActionRow; readonly onDone: () => void }) {
  const t = useMessages();
  const { reference, nextDate } = useRoom();
  const draft = useDraft(`action:${action.id}`, { text: action.text, ownerId: action.ownerId, due: action.due });
  const reword = useAct('action', 'reword');
  const moveDate = useAct('action', 'moveDate');
  const { text, ownerId, due } = draft.value;
  const error = reword.error ?? moveDate.error;
  const guarded = useGuardedText({ text, about: aboutItem(action.itemId, action.signalId), place: { record: 'action', id: action.id, field: 'text' }, keeps: draft.keeps });

  const leave = async () => {
    await draft.discard();
    onDone();
  };
  const save = async () => {
    if (await guarded.stop()) return;
    const isReworded = text !== action.text || ownerId !== action.ownerId;
    const reworded = isReworded ? await reword.run({ id: action.id, version: action.version, text, ownerId }) : undefined;
    if (reworded && !reworded.ok) return;
    const version = reworded ? reworded.value.version : action.version;
    const moved = due === action.due ? undefined : await moveDate.run({ id: action.id, version, due, reason: '' });
    if (!moved || moved.ok) await leave();
  };
  const owners = reference.organisations.filter((one) => one.isActive || one.id === action.ownerId).map((one) => ({ id: one.id, label: one.shortName, description: one.name }));
  return (
    <Form onSubmit={() => void save()}>
      <HeldField guarded={guarded} label={t.room.outcome.text} isMultiline rows={2} autoFocus value={text} onChange={(next) => draft.setValue({ ...draft.value, text: next })} />
      <ComboBox label={t.room.outcome.owner} options={owners} value={ownerId} onChange={(next) => next && draft.setValue({ ...draft.value, ownerId: next })} />
      <DateField label={t.room.outcome.due} value={due} nextMeeting={nextDate} onChange={(next) => next && draft.setValue({ ...draft.value, due: next })} />
      <Refusal error={error} />
      <FormFoot>
        <Button size="small" onPress={() => void leave()}>
          {t.common.cancel}
        </Button>
        <Button size="small" type="submit">
          {t.common.save}
        </Button>
      </FormFoot>
    </Form>
  );
}
