import { useMemo } from 'react';
import type { ActionRow } from '#shared/action/action.ts';
import { isTerminal } from '#shared/action/rules.ts';
import type { ItemNote, PartnerAnswer } from '#shared/agenda/agenda.ts';
import type { ClosingFacts } from '#shared/agenda/rules.ts';
import type { DecisionRow } from '#shared/decision/decision.ts';
import type { Signal, SignalRoute } from '#shared/signal/signal.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useRoom, type Room, type RoomItem } from './use-room.tsx';

/** The item in hand with all that was recorded of it. */
export type ItemInHand = {
  readonly item: RoomItem;
  readonly notes: readonly ItemNote[];
  readonly answers: readonly PartnerAnswer[];
  /** null for an item without a signal. */
  readonly signal: Signal | null;
  readonly openRoutes: readonly SignalRoute[];
  readonly decisions: readonly DecisionRow[];
  readonly actions: readonly ActionRow[];
  /** Open actions of the signal, from whatever meeting. */
  readonly openActions: number;
  readonly actionsOnSignal: number;
};

export const noteOf = ({ notes }: Pick<ItemInHand, 'notes'>, step: number): string => notes.find((note) => note.step === step)?.text ?? '';

/** Undefined as long as the answers are on their way, or are still those of the item before. */
export function useItemInHand(item: RoomItem): ItemInHand | undefined {
  const { decisions, actions } = useRoom();
  const found = useAsk('agenda', 'item', { id: item.id }).data;
  const card = useAsk('signal', 'find', item.signalId === null ? undefined : { id: item.signalId }).data;
  const onSignal = useAsk('action', 'list', item.signalId === null ? undefined : { signalId: item.signalId }).data;
  return useMemo(() => {
    if (found?.item.id !== item.id) return undefined;
    const ofItem = {
      item,
      notes: found.notes,
      answers: found.answers,
      decisions: decisions.filter(({ itemId }) => itemId === item.id),
      actions: actions.filter(({ itemId }) => itemId === item.id),
    };
    if (item.signalId === null) return { ...ofItem, ...withoutSignal };
    return card?.signal.id === item.signalId && onSignal ? { ...ofItem, ...ofSignal(card, onSignal) } : undefined;
  }, [found, card, onSignal, item, decisions, actions]);
}

type OfSignal = Pick<ItemInHand, 'signal' | 'openRoutes' | 'openActions' | 'actionsOnSignal'>;

const withoutSignal: OfSignal = { signal: null, openRoutes: [], openActions: 0, actionsOnSignal: 0 };

const ofSignal = ({ signal, routes }: { readonly signal: Signal; readonly routes: readonly SignalRoute[] }, actions: readonly ActionRow[]): OfSignal => ({
  signal,
  openRoutes: routes.filter(({ closedOn }) => closedOn === null),
  openActions: actions.filter(({ status }) => !isTerminal(status)).length,
  actionsOnSignal: actions.length,
});

/** What `unmetDemands` wants to know, apart from the fields of the outcome itself. */
export const closingFacts = (inHand: ItemInHand, { meeting, previous }: Pick<Room, 'meeting' | 'previous'>): ClosingFacts => ({
  meetingDate: meeting.date,
  section: inHand.item.section,
  hasSignal: inHand.signal !== null,
  suspicion: inHand.signal?.suspicion ?? null,
  urgency: inHand.signal?.urgency ?? null,
  reviewDate: inHand.signal?.reviewDate ?? null,
  openRoutes: inHand.openRoutes.length,
  decisionsOnItem: inHand.decisions.filter(({ status }) => status === 'VALID').length,
  actionsOnSignal: inHand.actionsOnSignal,
  openActions: inHand.openActions,
  previousMinutesAdopted: !previous || previous.minutesStatus === 'ADOPTED',
});
