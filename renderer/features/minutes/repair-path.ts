import type { AgendaItemId, MeetingId } from '#shared/kernel/ids.ts';

/** Where an open point is repaired: in the room, at its item when it has one. */
export const repairPath = (meetingId: MeetingId, itemId: AgendaItemId | null): string =>
  itemId === null ? `/meetings/${meetingId}/room` : `/meetings/${meetingId}/room/${itemId}`;
