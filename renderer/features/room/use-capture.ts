import { unreachable } from '#shared/kernel/errors.ts';
import type { Captured } from '#shared/capture/capture.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import type { Closing } from './use-closing.ts';
import { useDoneToast } from '#renderer/ui/use-done-toast.ts';
import type { ItemInHand } from './use-item.ts';
import type { Note } from './use-note.ts';
import type { useRoutes } from './use-routes.ts';

type CaptureParts = { readonly inHand: ItemInHand; readonly note: Note; readonly closing: Closing; readonly routes: ReturnType<typeof useRoutes> };

/** Makes of a captured line what it means: a numbered decision or action, a route, a hold, a paragraph. False when it was refused. */
export function useCapture({ inHand, note, closing, routes }: CaptureParts) {
  const t = useMessages().room.capture;
  const language = useLanguage();
  const announce = useAnnounce();
  const say = useDoneToast();
  const decision = useAct('decision', 'record');
  const action = useAct('action', 'record');
  const itemId = inHand.item.id;

  const numbered = (answer: { readonly ok: boolean; readonly value?: { readonly number: string } }): boolean => {
    if (answer.value) say(t.recorded(answer.value.number));
    return answer.ok;
  };
  const noted = async (text: string) => {
    await note.append(text);
    announce(t.noted);
    return true;
  };

  const record = async (captured: Captured): Promise<boolean> => {
    switch (captured.kind) {
      case 'decision':
        return numbered(await decision.run({ itemId, text: captured.text, route: null }));
      case 'action':
        return numbered(await action.run({ itemId, ownerId: captured.ownerId, text: captured.text, due: captured.due }));
      case 'route':
        if (captured.text !== '') await noted(captured.text);
        await routes.open(captured.route);
        return true;
      case 'hold':
        closing.change({ outcome: 'ON_HOLD', holdUntil: captured.until, holdReason: captured.reason });
        announce(t.held(formatDateWeek(language, captured.until)));
        return true;
      case 'paragraph':
        return noted(captured.text);
      default:
        return unreachable(captured);
    }
  };
  return { record, error: decision.error ?? action.error ?? routes.error };
}
