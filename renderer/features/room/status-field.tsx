import { useState } from 'react';
import type { ActionRow, ActionStatus } from '#shared/action/action.ts';
import { asksReason } from '#shared/action/rules.ts';
import type { Code, OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { HeldField } from '#renderer/guard/guarded-field.tsx';
import { useGuardedText, type Guarded } from '#renderer/guard/use-guarded-text.tsx';
import { fieldErrors } from '#renderer/ipc/error-text.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useDoneToast } from '#renderer/ui/use-done-toast.ts';
import { useRoom } from './use-room.tsx';
import styles from './action-review.module.css';

const statuses = ['OPEN', 'IN_PROGRESS', 'WAITING', 'DONE', 'DONE_NO_FEEDBACK', 'TRANSFERRED', 'CANCELLED'] as const satisfies readonly ActionStatus[];
/** These ask for something more before they can be set (docs/domain.md 6.1). */
const asking: readonly ActionStatus[] = ['WAITING', 'DONE', 'TRANSFERRED', 'CANCELLED'];

type More = { readonly result: Code | null; readonly waitingForId: OrganisationId | null; readonly due: CivilDate; readonly reason: string };

/** The status of an action, set on the spot; a status that asks for more opens its fields under it. */
export function StatusField({ action }: { readonly action: ActionRow }) {
  const t = useMessages();
  const words = t.room.actionList;
  const say = useDoneToast();
  const { run, error, isRunning } = useAct('action', 'setStatus');
  const [chosen, setChosen] = useState<ActionStatus>(action.status);
  const [more, setMore] = useState<More>({ result: null, waitingForId: null, due: action.due, reason: '' });

  // A reason is in the history of the action at once, where it cannot be mended.
  const guarded = useGuardedText({ text: asksReason(chosen) ? more.reason : '', about: aboutItem(action.itemId, action.signalId) });

  const set = async (status: ActionStatus) => {
    if (asksReason(status) && (await guarded.stop())) return;
    const { result, waitingForId, due, reason } = more;
    const answer = await run({
      id: action.id, version: action.version, status,
      ...(status === 'DONE' && { result }),
      ...(status === 'WAITING' && { waitingForId, due }),
      ...(asksReason(status) && { reason }),
    });
    if (answer.ok) say(words.updated(action.number, words.statuses[status]));
  };
  const choose = (status: ActionStatus | null) => {
    if (!status) return;
    setChosen(status);
    if (!asking.includes(status)) void set(status);
  };
  const isAsking = chosen !== action.status && asking.includes(chosen);
  return (
    <div className={styles['status']}>
      <Select
        label={words.status(action.number)}
        isLabelHidden
        options={statuses.map((status) => ({ id: status, label: words.statuses[status] }))}
        value={chosen}
        onChange={choose}
      />
      {isAsking && (
        <Form onSubmit={() => void set(chosen)} errors={fieldErrors(t, error)}>
          <MoreFields status={chosen} more={more} guarded={guarded} onChange={(part) => setMore({ ...more, ...part })} />
          <FormFoot>
            <Button size="small" onPress={() => setChosen(action.status)}>
              {t.common.cancel}
            </Button>
            <Button size="small" type="submit" isRunning={isRunning}>
              {words.save}
            </Button>
          </FormFoot>
        </Form>
      )}
      <Refusal error={error} />
    </div>
  );
}

type MoreFieldsProps = { readonly status: ActionStatus; readonly more: More; readonly guarded: Guarded; readonly onChange: (part: Partial<More>) => void };

function MoreFields({ status, more, guarded, onChange }: MoreFieldsProps) {
  const t = useMessages().room.actionList;
  const { reference, nextDate } = useRoom();
  if (status === 'DONE') {
    const results = reference.options('RESULT_CODE').map(({ code }) => ({ id: code, label: reference.label('RESULT_CODE', code) }));
    return <Select name="result" label={t.result} options={results} value={more.result} onChange={(result) => onChange({ result })} autoFocus />;
  }
  if (status === 'WAITING') {
    const bodies = reference.organisations.filter((one) => one.isActive).map((one) => ({ id: one.id, label: one.shortName }));
    return (
      <>
        <ComboBox name="waitingForId" label={t.waitingFor} options={bodies} value={more.waitingForId} onChange={(waitingForId) => onChange({ waitingForId })} autoFocus />
        <DateField name="due" label={t.lookAgain} value={more.due} nextMeeting={nextDate} onChange={(due) => due && onChange({ due })} />
      </>
    );
  }
  return <HeldField guarded={guarded} name="reason" label={t.why} value={more.reason} maxLength={500} onChange={(reason) => onChange({ reason })} autoFocus />;
}
