import { useState } from 'react';
import type { CodeEntry } from '#shared/reference/reference.ts';
import { checkRoute } from '#shared/agenda/rules.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';

/** A question that waits for an answer: was this route aligned with police and OM? */
export type AlignedPrompt = { readonly isOpen: boolean; readonly answer: (isAligned: boolean) => void };

/** A way for the signal to go on, not a way to close it. */
export const isRouteForTable = ({ attributes }: Pick<CodeEntry, 'attributes'>): boolean => attributes['outcomeGroup'] === 'RUNNING' || attributes['outcomeGroup'] === 'TRANSFERRED';

/** Opens and closes routes of the signal in hand; asks first where an uncoordinated control could spoil a case (docs/domain.md 1.6). */
export function useRoutes(inHand: ItemInHand) {
  const t = useMessages().room.routes;
  const announce = useAnnounce();
  const { reference } = useRoom();
  const { run, error } = useAct('agenda', 'setRoute');
  const [asked, setAsked] = useState<string>();
  const itemId = inHand.item.id;

  const opened = async (route: string, alignedWithPolice: boolean) => {
    const answer = await run({ itemId, route, isOpen: true, ...(alignedWithPolice && { alignedWithPolice }) });
    if (answer.ok) announce(t.opened(reference.label('ROUTE', route)));
    return answer.ok;
  };
  /** False when it was refused, or waits for an answer to the question. */
  const open = async (route: string): Promise<boolean> => {
    const isClear = checkRoute(route, inHand.openRoutes.map((one) => one.route), false).ok;
    if (isClear) return opened(route, false);
    setAsked(route);
    return false;
  };
  const close = async (route: string) => {
    const answer = await run({ itemId, route, isOpen: false });
    if (answer.ok) announce(t.closed(reference.label('ROUTE', route)));
  };
  const prompt: AlignedPrompt = {
    isOpen: asked !== undefined,
    answer: (isAligned) => {
      if (asked !== undefined && isAligned) void opened(asked, true);
      setAsked(undefined);
    },
  };
  return { open, close, prompt, error };
}
