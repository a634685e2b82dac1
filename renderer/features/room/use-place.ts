import { useCallback, useMemo } from 'react';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { useDraft } from '#renderer/ipc/use-draft.ts';

export type Place = { readonly itemId: string | null; readonly step: number | null };

const start: Place = { itemId: null, step: null };

/**
 * Where one is in the meeting: which item, which step is open and where the caret stands. Kept like a draft, so that unlocking leads back
 * to the same place (docs/domain.md 10).
 */
export function usePlace(meetingId: MeetingId) {
  const { value, cursor, isReady, setValue } = useDraft<Place>(`room:${meetingId}`, start);
  const go = useCallback((place: Place, caret?: number) => setValue(place, caret), [setValue]);
  return useMemo(() => ({ place: value, cursor, isReady, go }), [value, cursor, isReady, go]);
}
