import type { SignalStatus } from '#shared/signal/signal.ts';
import type { IconName } from '#renderer/ui/icon.tsx';

/** The shape that goes with a state of a signal. */
export const statusIcons: Readonly<Record<SignalStatus, IconName>> = {
  DRAFT: 'edit',
  SUBMITTED: 'shield',
  CHECKED: 'check',
  SCHEDULED: 'meeting',
  DISCUSSED: 'half',
  ON_HOLD: 'clock',
  ROUTED: 'arrowRight',
  ESCALATED: 'arrowUp',
  CLOSED: 'check',
  REOPENED: 'undo',
  ANONYMISED: 'eyeOff',
  DESTROYED: 'close',
};

export const urgencyIcons: Readonly<Record<string, IconName>> = { ACUTE: 'acute', HIGH: 'late' };
