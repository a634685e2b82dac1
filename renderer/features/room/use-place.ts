import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { useDraft } from '#renderer/ipc/use-draft.ts';

export type Place = { readonly itemId: string | null; readonly step: number | null };

const start: Place = { itemId: null, step: null };

/**
 * Where one is in the meeting: which item, which step is open and where the caret stands. Kept like a draft, so that unlocking leads back
 * to the same place (docs/domain.md 10). An address that names an item leads to that item, once.
 */
export function usePlace(meetingId: MeetingId) {
  const { value, cursor, isReady, setValue } = useDraft<Place>(`room:${meetingId}`, start);
  const { itemId: wanted } = useParams();
  const [, navigate] = useLocation();
  useEffect(() => {
    if (!isReady || wanted === undefined) return;
    setValue({ itemId: wanted, step: null });
    navigate(`/meetings/${meetingId}/room`, { replace: true });
  }, [isReady, wanted, meetingId, setValue, navigate]);
  const go = useCallback((place: Place, caret?: number) => setValue(place, caret), [setValue]);
  return useMemo(() => ({ place: value, cursor, isReady, go }), [value, cursor, isReady, go]);
}
