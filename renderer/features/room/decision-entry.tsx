import { useState } from 'react';
import type { DecisionRow } from '#shared/decision/decision.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { FixedText } from '#renderer/guard/fixed-text.tsx';
import { useGuard } from '#renderer/guard/guard.tsx';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import styles from './outcome-pane.module.css';

/** A decision as numbered; its words may be mended until the minutes are adopted. */
export function DecisionEntry({ decision, isReadOnly }: { readonly decision: DecisionRow; readonly isReadOnly: boolean }) {
  const t = useMessages().room.outcome;
  const [isEditing, setEditing] = useState(false);
  const { wanted } = useGuard();
  const isWithdrawn = decision.status === 'WITHDRAWN';
  const canEdit = !isReadOnly && !isWithdrawn && !isEditing;
  // Somebody is sent to a finding in these words.
  if (canEdit && wanted?.record === 'decision' && wanted.id === decision.id) setEditing(true);
  return (
    <li className={classNames(styles['entry'], isWithdrawn && styles['withdrawn'])}>
      <div className={styles['top']}>
        <span>
          {decision.number}
          {isWithdrawn && `, ${t.withdrawn}`}
        </span>
        {canEdit && <IconButton icon="edit" label={t.edit(decision.number)} onPress={() => setEditing(true)} />}
      </div>
      {isEditing ? <DecisionForm decision={decision} onDone={() => setEditing(false)} /> : <Words decision={decision} />}
    </li>
  );
}

/** The words; those of a decision that was withdrawn stay as they are. */
function Words({ decision: { id, itemId, signalId, text, status } }: { readonly decision: DecisionRow }) {
  const t = useMessages().room.outcome;
  return (
    <>
      <p>{text}</p>
      {status === 'WITHDRAWN' && <FixedText label={t.text} text={text} about={aboutItem(itemId, signalId)} place={{ record: 'decision', id, field: 'text' }} />}
    </>
  );
}

function DecisionForm({ decision, onDone }: { readonly decision: DecisionRow; readonly onDone: () => void }) {
  const t = useMessages();
  const draft = useDraft(`decision:${decision.id}`, decision.text);
  const { run, error } = useAct('decision', 'reword');
  const guarded = useGuardedText({
    text: draft.value, about: aboutItem(decision.itemId, decision.signalId), place: { record: 'decision', id: decision.id, field: 'text' }, keeps: draft.keeps,
  });
  const leave = async () => {
    await draft.discard(decision.text);
    onDone();
  };
  const save = async () => {
    if (await guarded.stop()) return;
    const answer = await run({ id: decision.id, version: decision.version, text: draft.value });
    if (answer.ok) await leave();
  };
  return (
    <Form onSubmit={() => void save()}>
      <HeldField
        guarded={guarded}
        label={t.room.outcome.text}
        isMultiline
        rows={2}
        autoFocus
        value={draft.value}
        onChange={draft.setValue}
        onKeyDown={(event) => event.key === 'Escape' && void leave()}
      />
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
