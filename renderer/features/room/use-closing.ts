import { unmetDemands, type Demand } from '#shared/agenda/rules.ts';
import type { Outcome } from '#shared/agenda/agenda.ts';
import type { Code, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { useAct, useClient } from '#renderer/ipc/use-client.tsx';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import type { FocusPlace } from './focus.tsx';
import { useDoneToast } from '#renderer/ui/use-done-toast.ts';
import { closingFacts, type ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';

/** What is chosen for the end of an item, before it is closed. */
export type Choice = {
  readonly outcome: Outcome | null;
  readonly holdUntil: CivilDate | null;
  readonly holdReason: string;
  readonly closingReason: Code | null;
  readonly receiverId: OrganisationId | null;
  readonly mergedIntoId: SignalId | null;
};

const nothing: Choice = { outcome: null, holdUntil: null, holdReason: '', closingReason: null, receiverId: null, mergedIntoId: null };

/** The usual end: adopted where something is adopted, noted without a signal, routed once an action was recorded; otherwise the chair says. */
function usualOutcome({ item, signal, actions }: ItemInHand): Outcome | null {
  if (item.section === 'ADOPT_AGENDA' || item.section === 'ADOPT_MINUTES') return 'ADOPTED';
  if (!signal) return 'NOTED';
  return actions.length > 0 ? 'ROUTED' : null;
}

const given = (choice: Choice) => ({
  ...(choice.holdUntil && { holdUntil: choice.holdUntil }),
  ...(choice.holdReason.trim() && { holdReason: choice.holdReason }),
  ...(choice.closingReason && { closingReason: choice.closingReason }),
  ...(choice.receiverId && { receiverId: choice.receiverId }),
  ...(choice.mergedIntoId && { mergedIntoId: choice.mergedIntoId }),
});

/** Only what the outcome asks for goes along: a date typed for a hold has no place in another outcome. */
const fieldsOf: Readonly<Partial<Record<Outcome, readonly (keyof Choice)[]>>> = {
  ON_HOLD: ['holdUntil', 'holdReason'],
  ESCALATED: ['receiverId'],
  CLOSED: ['closingReason', 'mergedIntoId'],
};

const fitting = (choice: Choice, outcome: Outcome): Choice =>
  Object.fromEntries(Object.entries(choice).map(([field, value]) => [field, fieldsOf[outcome]?.includes(field as keyof Choice) ? value : nothing[field as keyof Choice]])) as Choice;

export type Closing = {
  /** How often what was chosen was kept. */
  readonly keeps: number;
  readonly choice: Choice & { readonly outcome: Outcome | null };
  readonly change: (part: Partial<Choice>) => void;
  readonly unmet: readonly Demand[];
  /** Closes the item, or sends the focus to what is missing. */
  readonly close: () => Promise<void>;
  readonly isRunning: boolean;
  readonly error: ReturnType<typeof useAct<'agenda', 'closeItem'>>['error'];
};

type Ways = {
  readonly ask: (place: FocusPlace) => void;
  readonly goTo: (place: FindingPlace) => void;
  readonly onClosed: () => void;
};

/** Choosing how an item ends and ending it. What is chosen is kept as a draft until then. */
export function useClosing(inHand: ItemInHand, { ask, goTo, onClosed }: Ways): Closing {
  const t = useMessages().room.outcome;
  const announce = useAnnounce();
  const client = useClient();
  const say = useDoneToast();
  const room = useRoom();
  const { item } = inHand;
  const draft = useDraft<Choice>(`item-outcome:${item.id}`, nothing);
  const { run, isRunning, error } = useAct('agenda', 'closeItem');
  const outcome = draft.value.outcome ?? usualOutcome(inHand);
  const choice = { ...draft.value, outcome };
  const unmet = outcome === null ? [] : unmetDemands(outcome, { ...closingFacts(inHand, room), ...given(choice) });

  const change = (part: Partial<Choice>) => draft.setValue({ ...draft.value, ...part });
  const askFor = (places: readonly FocusPlace[]) => {
    const [first] = places;
    if (!first) return;
    const words: Readonly<Record<string, string>> = t.fields;
    announce(t.missing([...new Set(places.map((place) => words[place] ?? place))].join(', ')), 'assertive');
    ask(first);
  };

  // An item that was only just taken up began its time meanwhile, which is no reason not to end it.
  const versionNow = async () => {
    const found = await client.agenda.item({ id: item.id });
    return found.ok ? found.value.item.version : item.version;
  };
  const close = async () => {
    // Leaving the field writes what was typed, before the item is closed.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (outcome === null) return askFor(['outcome']);
    if (unmet.length > 0) return askFor(unmet);
    const end = (version: number) => run({ id: item.id, version, outcome, ...given(fitting(choice, outcome)) });
    const first = await end(item.version);
    const answer = first.ok || first.error.code !== 'stale' ? first : await end(await versionNow());
    if (!answer.ok) {
      if (answer.error.code === 'openFindings' && answer.error.places[0]) goTo(answer.error.places[0]);
      if (answer.error.code === 'refused') askFor((answer.error.fields ?? []) as readonly FocusPlace[]);
      return;
    }
    await draft.discard(nothing);
    say(t.itemClosed(item.number));
    onClosed();
  };
  return { keeps: draft.keeps, choice, change, unmet, close, isRunning, error };
}
