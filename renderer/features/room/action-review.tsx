import { useState } from 'react';
import type { ActionRow } from '#shared/action/action.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { StatusField } from './status-field.tsx';
import { useRoom } from './use-room.tsx';
import styles from './action-review.module.css';

type Groups = { readonly late: readonly ActionRow[]; readonly soon: readonly ActionRow[]; readonly rest: readonly ActionRow[] };

/** By exception: what is late, what is due before the table meets again, and the rest behind one button (docs/domain.md 1.4). */
function byException(actions: readonly ActionRow[], until: CivilDate): Groups {
  const late = actions.filter((action) => action.isOverdue);
  const onTime = actions.filter((action) => !action.isOverdue);
  return { late, soon: onTime.filter(({ due }) => due <= until), rest: onTime.filter(({ due }) => due > until) };
}

/** The action list on the agenda: each open action with its status one choice away. */
export function ActionReview({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const t = useMessages().room.actionList;
  const { today } = useRoom();
  const [isRestShown, setRestShown] = useState(false);
  const actions = useAsk('action', 'list', { openOnly: true }).data;
  if (!actions) return null;
  if (actions.length === 0) return <p className={styles['none']}>{t.none}</p>;
  const { late, soon, rest } = byException(actions, addDays(today, 7));
  return (
    <div className={styles['lists']}>
      {late.length > 0 && <ActionLines title={t.late} actions={late} isReadOnly={isReadOnly} />}
      {soon.length > 0 && <ActionLines title={t.due} actions={soon} isReadOnly={isReadOnly} />}
      {rest.length > 0 && !isRestShown && (
        <div>
          <Button variant="link" onPress={() => setRestShown(true)}>
            {t.rest(rest.length)}
          </Button>
        </div>
      )}
      {isRestShown && <ActionLines title={t.rest(rest.length)} actions={rest} isReadOnly={isReadOnly} />}
    </div>
  );
}

function ActionLines({ title, actions, isReadOnly }: { readonly title: string; readonly actions: readonly ActionRow[]; readonly isReadOnly: boolean }) {
  const t = useMessages().room.actionList;
  const language = useLanguage();
  const { reference } = useRoom();
  return (
    <Section title={title}>
      <ul>
        {actions.map((action) => (
          <li key={action.id} className={styles['line']}>
            <div className={styles['words']}>
              <p className={styles['meta']}>
                <b>{reference.organisation(action.ownerId)}</b> <span>{action.number}</span> <span>{formatDateWeek(language, action.due)}</span>
                {action.isOverdue && (
                  <StateMark icon="late" tone="critical">
                    {t.daysLate(action.daysOverdue)}
                  </StateMark>
                )}
              </p>
              <p>{action.text}</p>
            </div>
            {!isReadOnly && <StatusField key={action.version} action={action} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
