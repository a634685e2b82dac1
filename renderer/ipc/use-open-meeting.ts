import { isHeading } from '#shared/agenda/rules-order.ts';
import type { Answer, AppError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { useAct, useAsk } from './use-client.tsx';

type OpenMeeting = {
  /** Opens the meeting and takes up its first item: from then on the time runs. */
  readonly open: () => Promise<Answer<Meeting>>;
  readonly isRunning: boolean;
  readonly error: AppError | null;
};

/** Opening a meeting, from the agenda and from the table alike. */
export function useOpenMeeting(meeting: Pick<Meeting, 'id' | 'version'> | undefined): OpenMeeting {
  const opening = useAct('meeting', 'open');
  const starting = useAct('agenda', 'start');
  const agenda = useAsk('agenda', 'forMeeting', meeting && { meetingId: meeting.id }).data;
  const open = async () => {
    if (!meeting) return err({ code: 'notFound', entity: 'meeting' } as const);
    const answer = await opening.run({ id: meeting.id, version: meeting.version });
    const first = agenda?.items.find((item) => !isHeading(item));
    if (answer.ok && first) await starting.run({ id: first.id, version: first.version });
    return answer;
  };
  return { open, isRunning: opening.isRunning || starting.isRunning, error: opening.error };
}
