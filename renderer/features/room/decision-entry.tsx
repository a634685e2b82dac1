import { useState } from 'react';
import type { DecisionRow } from '#shared/decision/decision.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './outcome-pane.module.css';

/** A decision as numbered; its words may be mended until the minutes are adopted. */
export function DecisionEntry({ decision, isReadOnly }: { readonly decision: DecisionRow; readonly isReadOnly: boolean }) {
  const t = useMessages().room.outcome;
  const [isEditing, setEditing] = useState(false);
  const isWithdrawn = decision.status === 'WITHDRAWN';
  return (
    <li className={classNames(styles['entry'], isWithdrawn && styles['withdrawn'])}>
      <div className={styles['top']}>
        <span>
          {decision.number}
          {isWithdrawn && `, ${t.withdrawn}`}
        </span>
        {!isReadOnly && !isWithdrawn && !isEditing && <IconButton icon="edit" label={t.edit(decision.number)} onPress={() => setEditing(true)} />}
      </div>
      {isEditing ? <DecisionForm decision={decision} onDone={() => setEditing(false)} /> : <p>{decision.text}</p>}
    </li>
  );
}

function DecisionForm({ decision, onDone }: { readonly decision: DecisionRow; readonly onDone: () => void }) {
  const t = useMessages();
  const draft = useDraft(`decision:${decision.id}`, decision.text);
  const { run, error } = useAct('decision', 'reword');
  const leave = async () => {
    await draft.discard(decision.text);
    onDone();
  };
  const save = async () => {
    const answer = await run({ id: decision.id, version: decision.version, text: draft.value });
    if (answer.ok) await leave();
  };
  return (
    <Form onSubmit={() => void save()}>
      <TextField label={t.room.outcome.text} isMultiline rows={2} autoFocus value={draft.value} onChange={(text) => draft.setValue(text)} onKeyDown={(event) => event.key === 'Escape' && void leave()} />
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
