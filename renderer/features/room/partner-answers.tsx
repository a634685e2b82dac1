import { useRef, type KeyboardEvent } from 'react';
import type { Code, OrganisationId } from '#shared/kernel/ids.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { presentAt } from './people.ts';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';
import choiceStyles from './choice-row.module.css';
import styles from './partner-answers.module.css';

const choices = ['KNOWN', 'NOT_KNOWN', 'CANNOT_SAY'] as const;
type Choice = (typeof choices)[number];

const rowSteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

type PartnerAnswersProps = { readonly inHand: ItemInHand; readonly isReadOnly: boolean };

/**
 * Step 4: each partner at the table says known, not known or cannot say, and nothing more (docs/domain.md 1.5). One letter answers and goes
 * on to the next partner; the arrows walk, Delete takes an answer back.
 */
export function PartnerAnswers({ inHand, isReadOnly }: PartnerAnswersProps) {
  const t = useMessages().room.answers;
  const announce = useAnnounce();
  const { people, reference } = useRoom();
  const { run } = useAct('agenda', 'setAnswer');
  const list = useRef<HTMLUListElement>(null);
  const { item, answers } = inHand;
  const answered = new Map(answers.map(({ organisationId, answer }) => [organisationId, answer]));
  // Who chairs asks, and is not asked.
  const present = presentAt(people, item.id).filter(({ kind }) => kind !== 'CHAIR');
  const partners = [...present, ...people.organisations.filter(({ id }) => answered.has(id) && !present.some((one) => one.id === id))].toSorted((a, b) =>
    a.shortName.localeCompare(b.shortName, 'nl'),
  );

  const focusRow = (row: number) => {
    const group = list.current?.children[row];
    (group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input'))?.focus();
  };
  const focusChoice = (row: number, choice: Choice) => list.current?.children[row]?.querySelectorAll('input')[choices.indexOf(choice)]?.focus();
  const answer = (organisationId: OrganisationId, choice: Choice | null) => {
    void run({ itemId: item.id, organisationId, answer: choice as Code | null });
    if (choice) announce(t.given(reference.organisation(organisationId), t.short[choice]));
  };
  const onKeyDown = (event: KeyboardEvent, row: number, organisationId: OrganisationId) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = choices.find((one) => t.letters[one] === event.key.toUpperCase());
    const step = rowSteps[event.key];
    if (choice) {
      answer(organisationId, choice);
      if (row === partners.length - 1) focusChoice(row, choice);
      else focusRow(row + 1);
    } else if (step !== undefined) focusRow(row + step);
    else if (event.key === 'Delete' || event.key === 'Backspace') answer(organisationId, null);
    else return;
    event.preventDefault();
  };

  if (partners.length === 0) return <p className={styles['hint']}>{t.nobody}</p>;
  return (
    <div>
      <ul ref={list} className={styles['partners']} aria-label={t.label}>
        {partners.map((partner, row) => (
          <li key={partner.id}>
            <fieldset disabled={isReadOnly} className={styles['partner']}>
              <legend className={styles['legend']}>{partner.shortName}</legend>
              <span className={choiceStyles['choices']}>
                {choices.map((choice) => (
                  <label key={choice} className={choiceStyles['choice']}>
                    <input
                      type="radio"
                      name={`answer-${item.id}-${partner.id}`}
                      checked={answered.get(partner.id) === choice}
                      onChange={() => answer(partner.id, choice)}
                      onKeyDown={(event) => onKeyDown(event, row, partner.id)}
                    />
                    {t.short[choice]}
                  </label>
                ))}
              </span>
            </fieldset>
          </li>
        ))}
      </ul>
      <p className={styles['hint']}>{t.keys}</p>
    </div>
  );
}
