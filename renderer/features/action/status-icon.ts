import type { ActionStatus } from '#shared/action/action.ts';
import type { IconName } from '#renderer/ui/icon.tsx';

/** The shape that goes with a status; lateness is a shape of its own beside the date. */
export const statusIcons: Readonly<Record<ActionStatus, IconName>> = {
  OPEN: 'ring',
  IN_PROGRESS: 'half',
  WAITING: 'clock',
  DONE: 'check',
  DONE_NO_FEEDBACK: 'check',
  TRANSFERRED: 'arrowRight',
  CANCELLED: 'close',
};
