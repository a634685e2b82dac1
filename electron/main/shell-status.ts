import type { Language } from '#shared/i18n/catalogue.ts';
import { clockTimeOf } from '#shared/kernel/time.ts';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import type { LockState } from './lock-policy.ts';
import type { RunOptions } from './run-options.ts';
import type { WorkspacePlace } from './workspace-place.ts';

type Facts = {
  readonly options: Pick<RunOptions, 'host' | 'isRealDataAllowed'>;
  readonly lock: LockState;
  readonly place: ReturnType<WorkspacePlace['status']>;
  readonly language: Language;
  readonly isDemo: boolean;
  readonly isKeyFileRepaired: boolean;
};

/** What the lock window and the status line show of the shell. */
export function shellStatus({ options, lock, place, language, isDemo, isKeyFileRepaired }: Facts): ShellStatus {
  return {
    ...place,
    state: lock.isOpen ? 'open' : place.state,
    reason: lock.reason,
    lockedAt: lock.lockedAt === null ? null : clockTimeOf(lock.lockedAt.toISOString()),
    host: options.host,
    isRealDataAllowed: options.isRealDataAllowed,
    isDemo,
    isKeyFileRepaired,
    language,
  };
}
