import { useLocation } from 'wouter';
import type { MeetingId } from '#shared/kernel/ids.ts';
import type { OpenPoint } from '#shared/minutes/minutes.ts';
import { useGuard } from '#renderer/guard/guard.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { repairPath } from './repair-path.ts';

type FindingLinkProps = { readonly meetingId: MeetingId; readonly point: OpenPoint; readonly isPrimary?: boolean };

/** Goes to an item of the room, or to an action of an earlier meeting, and there to the first open finding. */
export function FindingLink({ meetingId, point: { itemId, actionId }, isPrimary = false }: FindingLinkProps) {
  const t = useMessages().minutes.open;
  const { want } = useGuard();
  const [, navigate] = useLocation();
  const go = () => {
    const [record, id] = actionId === null ? (['item', itemId] as const) : (['action', actionId] as const);
    if (id !== null) want({ record, id, field: '', step: null, kind: '', start: 0, end: 0 });
    navigate(actionId === null ? repairPath(meetingId, itemId) : `/actions/${actionId}`);
  };
  return (
    <Button variant={isPrimary ? 'primary' : 'link'} onPress={go}>
      {isPrimary ? t.repairNext : actionId === null ? t.repair : t.repairAction}
    </Button>
  );
}
