import type { LockReason } from '#shared/shell/endpoints.ts';

/** What the workspace is doing, as far as the shell knows. */
export type LockState = { readonly isOpen: boolean; readonly reason: LockReason; readonly lockedAt: Date | null };

export type LockDeps = {
  /** Asks the page to keep what is being typed; resolves when it has. */
  readonly flush: () => Promise<void>;
  /** Checkpoint and close. */
  readonly close: () => Promise<void>;
  /** Ends the vault process and starts a new one, without keys. */
  readonly kill: () => void;
  /** Shows the lock window; the other is destroyed. */
  readonly locked: () => void;
  /** Seconds since anybody touched this machine. */
  readonly idleSeconds: () => number;
  readonly now: () => Date;
};

export type LockPolicy = {
  readonly state: () => LockState;
  readonly opened: (idleMinutes: number) => void;
  /** Locks in at most three seconds, whatever page or vault are doing. Does nothing when locked. */
  readonly lock: (reason: LockReason) => Promise<void>;
  /** As `lock`, at the end of the program: without a lock window. */
  readonly seal: () => Promise<void>;
  /** The vault is gone already: nothing to keep, nothing to close. */
  readonly vaultStopped: () => void;
  /** To be called every few seconds. */
  readonly checkIdle: () => void;
};

const FLUSH_AT_MOST = 1000;
const CLOSE_AT_MOST = 2000;

/** When the workspace locks, and in which order: keep the drafts, close the store, kill the process, put the lock window there. */
export function createLockPolicy(deps: LockDeps): LockPolicy {
  let state: LockState = { isOpen: false, reason: 'start', lockedAt: null };
  let idleMinutes = 5;
  let ending: Promise<void> | undefined;

  const end = async () => {
    await atMost(FLUSH_AT_MOST, deps.flush());
    await atMost(CLOSE_AT_MOST, deps.close());
    deps.kill();
  };
  const once = (work: () => Promise<void>): Promise<void> => {
    ending ??= work().finally(() => {
      ending = undefined;
    });
    return ending;
  };
  const lockedBecause = (reason: LockReason) => {
    state = { isOpen: false, reason, lockedAt: deps.now() };
  };

  const lock = async (reason: LockReason): Promise<void> => {
    if (!state.isOpen) return;
    await once(async () => {
      await end();
      lockedBecause(reason);
      deps.locked();
    });
  };

  return {
    state: () => state,
    opened: (minutes) => {
      idleMinutes = minutes;
      state = { ...state, isOpen: true };
    },
    lock,
    seal: async () => {
      if (!state.isOpen) return;
      await once(async () => {
        await end();
        lockedBecause('command');
      });
    },
    vaultStopped: () => {
      const wasOpen = state.isOpen;
      if (wasOpen) lockedBecause('vaultStopped');
      deps.kill();
      if (wasOpen) deps.locked();
    },
    checkIdle: () => {
      if (state.isOpen && deps.idleSeconds() >= idleMinutes * 60) void lock('idle');
    },
  };
}

function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    work.catch(() => undefined).finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
