import { formatDateWeek } from '#shared/i18n/format.ts';
import { isWeighed } from '#shared/signal/rules.ts';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { presentAt } from './people.ts';
import { noteOf, type ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';

export const allSteps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type StepNumber = (typeof allSteps)[number];

export type StepSummary = { readonly text: string; readonly isFilled: boolean };

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';

/** One line that says what a step holds, and whether it holds anything. */
export function useStepSummary(inHand: ItemInHand): (step: StepNumber) => StepSummary {
  const t = useMessages().room;
  const language = useLanguage();
  const room = useRoom();
  const { signal, openRoutes, actions, answers, item } = inHand;
  const { label } = room.reference;

  const structured = (step: StepNumber): StepSummary | undefined => {
    if (step === 4 && answers.length > 0) {
      const known = answers.filter(({ answer }) => answer === 'KNOWN').length;
      return { text: t.answers.summary(known, answers.length, Math.max(answers.length, presentAt(room.people, item.id).length)), isFilled: true };
    }
    if (step === 6) {
      if (!signal || !isWeighed(signal)) return { text: t.weighing.none, isFilled: false };
      return { text: t.weighing.summary(label('SUSPICION', signal.suspicion).toLowerCase(), label('URGENCY', signal.urgency).toLowerCase()), isFilled: true };
    }
    if (step === 7 && openRoutes.length > 0) return { text: openRoutes.map(({ route }) => label('ROUTE', route)).join(' · '), isFilled: true };
    if (step === 8) return { text: actions.length > 0 ? t.actions.summary(actions.length) : t.actions.none, isFilled: actions.length > 0 };
    if (step === 10) return reviewSummary();
    return undefined;
  };

  const reviewSummary = (): StepSummary => {
    const date = signal?.reviewDate;
    // A date that has come is the one that brought the signal here, not the one to look again.
    if (date && date > room.meeting.date) return { text: formatDateWeek(language, date), isFilled: true };
    return { text: t.review.proposal(formatDateWeek(language, room.nextDate)), isFilled: false };
  };

  return (step) => {
    const note = firstLine(noteOf(inHand, step));
    const other = structured(step);
    if (!other) return { text: note === '' ? t.emptyText : note, isFilled: note !== '' };
    return { text: note === '' || !other.isFilled ? other.text : `${other.text} · ${note}`, isFilled: other.isFilled };
  };
}
