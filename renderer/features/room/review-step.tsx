import { formatDateWeek } from '#shared/i18n/format.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { useFocusOn } from './focus.tsx';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';
import styles from './step-controls.module.css';

/** Step 10: the day on which the table looks again; the next meeting is proposed (docs/domain.md 1.5). */
export function ReviewStep({ inHand, isReadOnly }: { readonly inHand: ItemInHand; readonly isReadOnly: boolean }) {
  const t = useMessages();
  const language = useLanguage();
  const announce = useAnnounce();
  const { meeting, nextDate } = useRoom();
  const { run, error } = useAct('agenda', 'setReview');
  const element = useFocusOn<HTMLDivElement>(['reviewDate']);
  const { item, signal } = inHand;
  const isSet = signal?.reviewDate !== null && signal !== null && signal.reviewDate > meeting.date;

  const set = async (reviewDate: CivilDate | null) => {
    if (!reviewDate) return;
    const answer = await run({ itemId: item.id, reviewDate });
    if (answer.ok) announce(t.room.review.set(formatDateWeek(language, reviewDate)));
  };

  const isProposed = !isSet && !isReadOnly;
  return (
    <>
      <div ref={element} className={styles['line']}>
        {isProposed && (
          <Button onPress={() => void set(nextDate)}>{t.room.review.acceptDate(formatDateWeek(language, nextDate))}</Button>
        )}
        <DateField
          label={isProposed ? t.room.review.other : t.room.review.field}
          value={isSet ? (signal?.reviewDate ?? null) : null}
          onChange={(date) => void set(date)}
          nextMeeting={nextDate}
          isDisabled={isReadOnly}
        />
      </div>
      <Refusal error={error} />
    </>
  );
}
