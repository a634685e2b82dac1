import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { useGuard } from '#renderer/guard/guard.tsx';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { aboutInHand } from './about-item.ts';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';

type Ways = { readonly inHand: ItemInHand; readonly step: number; readonly onOpenStep: (step: number) => void };

/** Whether a finding stands in something that is typed at this item. */
const isAtItem = ({ item, decisions, actions }: ItemInHand, { record, id, field }: FindingPlace): boolean =>
  (record === 'note' && id === item.id) || (record === 'decision' && decisions.some((one) => one.id === id)) || (record === 'action' && field === 'text' && actions.some((one) => one.id === id));

/** Brings a finding on screen: opens the step or the entry it stands in. `further` looks for one in the steps that are closed. */
export function useGoToFinding({ inHand, step, onOpenStep }: Ways): { readonly goTo: (place: FindingPlace) => void; readonly further: () => Promise<boolean> } {
  const { wanted, want } = useGuard();
  const client = useClient();
  const [, navigate] = useLocation();
  const { reference } = useRoom();
  const goTo = useLatest((place: FindingPlace) => {
    want(place);
    if (place.record === 'note' && place.step !== null && place.step !== step) onOpenStep(place.step);
    if (place.record === 'signal' && place.field !== 'holdReason') navigate(`/signals/${place.id}/edit/${place.field}`);
  });
  const look = useLatest(async () => {
    const { context } = aboutInHand(inHand, reference);
    const answer = context && (await client.anonymity.inspect({ context }));
    const first = answer?.ok ? answer.value.find((place) => isAtItem(inHand, place)) : undefined;
    if (first) goTo(first);
    return first !== undefined;
  });
  const further = useCallback(() => look(), [look]);
  // Sent here from the minutes, which know the item and not yet the text.
  const isSentHere = wanted?.record === 'item' && wanted.id === inHand.item.id && wanted.field === '';
  useEffect(() => {
    if (!isSentHere) return;
    want(undefined);
    void further();
  }, [isSentHere, want, further]);
  return { goTo, further };
}
