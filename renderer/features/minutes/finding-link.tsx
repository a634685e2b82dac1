import { useLocation } from 'wouter';
import type { AgendaItemId } from '#shared/kernel/ids.ts';
import { useGuard } from '#renderer/guard/guard.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';

type FindingLinkProps = { readonly path: string; readonly itemId: AgendaItemId; readonly isPrimary?: boolean };

/** Goes to an item of the room and there to the first open finding. */
export function FindingLink({ path, itemId, isPrimary = false }: FindingLinkProps) {
  const t = useMessages().minutes.open;
  const { want } = useGuard();
  const [, navigate] = useLocation();
  const go = () => {
    want({ record: 'item', id: itemId, field: '', step: null, kind: '', start: 0, end: 0 });
    navigate(path);
  };
  return (
    <Button variant={isPrimary ? 'primary' : 'link'} onPress={go}>
      {isPrimary ? t.repairNext : t.repair}
    </Button>
  );
}
