import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import { AttendanceDialog } from './attendance-dialog.tsx';
import { CloseMeetingDialog } from './close-meeting-dialog.tsx';
import { count } from './people.ts';
import { RoomProvider, useRoom, useRoomData } from './use-room.tsx';

/** What belongs to the meeting as a whole, for the header: who is there, and the end of it. */
export function RoomBar({ meetingId }: { readonly meetingId: MeetingId }) {
  const { room } = useRoomData(meetingId);
  if (!room || room.meeting.status === 'PLANNED') return null;
  return (
    <RoomProvider room={room}>
      <BarButtons />
    </RoomProvider>
  );
}

function BarButtons() {
  const t = useMessages().room;
  const [, go] = useLocation();
  const { meeting, people } = useRoom();
  const [shown, setShown] = useState<'attendance' | 'closing'>();
  const { present, absent } = count(people);
  const menu = useMemo<readonly MenuItem[]>(
    () => [
      { id: 'room.attendance', label: t.attendance.title, group: t.group, run: () => setShown('attendance') },
      { id: 'room.closeMeeting', label: t.closing.button, group: t.group, isEnabled: meeting.status === 'OPEN', run: () => setShown('closing') },
    ],
    [t, meeting.status],
  );
  useMenuItems(menu);
  const hide = () => setShown(undefined);
  return (
    <>
      <Button variant="bar" icon="people" onPress={() => setShown('attendance')}>
        {t.attendance.button(present, absent)}
      </Button>
      {meeting.status === 'OPEN' && <Button onPress={() => setShown('closing')}>{t.closing.button}</Button>}
      <AttendanceDialog isOpen={shown === 'attendance'} onClose={hide} />
      <CloseMeetingDialog isOpen={shown === 'closing'} onClose={hide} onClosed={() => go(`/meetings/${meeting.id}/minutes`)} />
    </>
  );
}
