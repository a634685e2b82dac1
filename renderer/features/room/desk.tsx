import type { StepNumber } from './step-summary.ts';
import { aboutInHand } from './about-item.ts';
import { AlignedDialog } from './aligned-dialog.tsx';
import { CaptureLine } from './capture-line.tsx';
import { useCaptureContext } from './capture-context.ts';
import { useSendFocus, type FocusPlace } from './focus.tsx';
import { ItemPane } from './item-pane.tsx';
import { OutcomePane } from './outcome-pane.tsx';
import { useCapture } from './use-capture.ts';
import { useClosing } from './use-closing.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { noteOf, useItemInHand, type ItemInHand } from './use-item.ts';
import { useGoToFinding } from './use-go-to-finding.ts';
import { useNote } from './use-note.ts';
import { useRoutes } from './use-routes.ts';
import { useRoom, type RoomItem } from './use-room.tsx';
import { useMessages } from '#renderer/ui/language.tsx';

type DeskProps = {
  readonly item: RoomItem;
  readonly step: number;
  /** How often an item or step was opened by hand. */
  readonly opened: number;
  readonly focusAt: number | null;
  readonly onOpenStep: (step: number) => void;
  readonly onCaret: (caret: number) => void;
  /** The item was closed: on to the next. */
  readonly onClosed: () => void;
  readonly isReadOnly: boolean;
};

/** One item on the table, from its note to its end. */
export function Desk({ item, ...rest }: DeskProps) {
  const inHand = useItemInHand(item);
  return inHand ? <DeskOf inHand={inHand} {...rest} /> : null;
}

/** The step in which an outcome finds what it asks for. */
const stepOf: Readonly<Partial<Record<FocusPlace, StepNumber>>> = { suspicion: 6, urgency: 6, route: 7, reviewDate: 10 };

function DeskOf({ inHand, step, opened, focusAt, onOpenStep, onCaret, onClosed, isReadOnly }: Omit<DeskProps, 'item'> & { readonly inHand: ItemInHand }) {
  const t = useMessages().room;
  const { meeting, reference } = useRoom();
  const { item, signal } = inHand;
  // Time and outcomes belong to the meeting itself; notes, decisions and actions can be mended until the minutes are adopted.
  const isOver = isReadOnly || meeting.status !== 'OPEN';
  const send = useSendFocus();
  const ask = (place: FocusPlace) => {
    const at = signal ? stepOf[place] : undefined;
    if (at !== undefined && at !== step) onOpenStep(at);
    send(place);
  };
  const note = useNote(item.id, step, noteOf(inHand, step));
  const { goTo, further } = useGoToFinding({ inHand, step, onOpenStep });
  const closing = useClosing(inHand, { ask, goTo, onClosed });
  const routes = useRoutes(inHand);
  const capture = useCapture({ inHand, note, closing, routes });
  const context = useCaptureContext(item, signal);
  useDeskKeys({ inHand, closing, onOpenStep, ask, further, isReadOnly, isOver });
  const open = { step, note, count: opened, focusAt, onCaret };
  return (
    <>
      <ItemPane inHand={inHand} open={open} onOpen={onOpenStep} isReadOnly={isReadOnly} isOver={isOver} />
      <OutcomePane inHand={inHand} closing={closing} ask={ask} goTo={goTo} isReadOnly={isReadOnly} isOver={isOver} />
      {!isReadOnly && (
        <CaptureLine
          meetingId={meeting.id}
          context={context}
          about={aboutInHand(inHand, reference)}
          stepName={t.steps[step as StepNumber].name}
          hasSignal={signal !== null}
          error={capture.error}
          onRecord={capture.record}
          onLeave={() => onOpenStep(step)}
        />
      )}
      <AlignedDialog prompt={routes.prompt} />
    </>
  );
}
