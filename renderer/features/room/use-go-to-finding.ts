import { useCallback, useEffect } from 'react';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { useGuard } from '#renderer/guard/guard.tsx';
import { useGoToText } from '#renderer/guard/use-go-to-text.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { aboutInHand } from './about-item.ts';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';

type Ways = { readonly inHand: ItemInHand; readonly step: number; readonly onOpenStep: (step: number) => void };

/** Whether a finding stands in something that is typed at this item. */
function isAtItem({ item, signal, decisions, actions }: ItemInHand, { record, id, field }: FindingPlace): boolean {
  if (record === 'note' || record === 'item') return id === item.id;
  if (record === 'signal') return id === signal?.id && field === 'topic';
  const written = { decision: decisions, action: field === 'history' ? [] : actions }[record as string] ?? [];
  return written.some((one) => one.id === id);
}

/** Only this screen has a field for it. */
const isHere = ({ record, field }: FindingPlace): boolean => record !== 'signal' && !(record === 'action' && field === 'reason');

/** Brings a finding on screen: opens the step or the entry it stands in. `further` looks for one in the steps that are closed. */
export function useGoToFinding({ inHand, step, onOpenStep }: Ways): { readonly goTo: (place: FindingPlace) => void; readonly further: () => Promise<boolean> } {
  const { wanted, want } = useGuard();
  const client = useClient();
  const goToText = useGoToText();
  const { reference } = useRoom();
  const goTo = useLatest((place: FindingPlace) => {
    if (isHere(place) || place.field === 'holdReason') want(place);
    else goToText(place);
    if (place.record === 'note' && place.step !== null && place.step !== step) onOpenStep(place.step);
  });
  const look = useLatest(async (mayLeave: boolean) => {
    const { context } = aboutInHand(inHand, reference);
    const answer = context && (await client.anonymity.inspect({ context }));
    const first = answer?.ok ? answer.value.find((place) => isAtItem(inHand, place) && (mayLeave || isHere(place))) : undefined;
    if (first) goTo(first);
    return first !== undefined;
  });
  const further = useCallback(() => look(false), [look]);
  // Sent here from the minutes, which know the item and not yet the text.
  const isSentHere = wanted?.record === 'item' && wanted.id === inHand.item.id && wanted.field === '';
  useEffect(() => {
    if (!isSentHere) return;
    want(undefined);
    void look(true);
  }, [isSentHere, want, look]);
  return { goTo, further };
}
