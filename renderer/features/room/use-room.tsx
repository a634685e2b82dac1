import { createContext, use, useMemo, type ReactNode } from 'react';
import type { ActionRow } from '#shared/action/action.ts';
import type { AgendaView } from '#shared/agenda/agenda.ts';
import type { DecisionRow } from '#shared/decision/decision.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { MeetingId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference, type Reference } from '#renderer/ipc/use-reference.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import type { People } from './people.ts';

/** One meeting as the table sees it. */
export type Room = {
  readonly meeting: Meeting;
  readonly previous: Meeting | null;
  readonly nextDate: CivilDate;
  readonly today: CivilDate;
  readonly people: People;
  readonly agenda: AgendaView;
  readonly decisions: readonly DecisionRow[];
  readonly actions: readonly ActionRow[];
  readonly reference: Reference;
};

export type RoomItem = AgendaView['items'][number];

const RoomContext = createContext<Room | undefined>(undefined);

export function RoomProvider({ room, children }: { readonly room: Room; readonly children: ReactNode }) {
  return <RoomContext value={room}>{children}</RoomContext>;
}

export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('No RoomProvider above this component');
  return room;
}

/** Everything the room shows, or nothing as long as a part of it is on its way. */
export function useRoomData(meetingId: MeetingId): { readonly room: Room | undefined; readonly error: AppError | null } {
  const found = useAsk('meeting', 'find', { id: meetingId });
  const agenda = useAsk('agenda', 'forMeeting', { meetingId });
  const decisions = useAsk('decision', 'list', { meetingId }).data;
  const actions = useAsk('action', 'list', { meetingId }).data;
  const reference = useReference();
  const today = useToday();
  const room = useMemo(() => {
    if (!found.data || !agenda.data || !decisions || !actions || !today || !reference.isReady) return undefined;
    const { meeting, previous, next, attendance, itemAttendance } = found.data;
    const people: People = { organisations: reference.organisations, attendance, itemAttendance };
    return { meeting, previous, nextDate: next.date, today, people, agenda: agenda.data, decisions, actions, reference };
  }, [found.data, agenda.data, decisions, actions, today, reference]);
  return { room, error: found.error ?? agenda.error };
}
