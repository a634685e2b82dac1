import { z } from 'zod';
import { task } from '#shared/contract/define.ts';

/** Why the lock screen is there. */
export const LockReason = z.enum(['start', 'command', 'idle', 'sleep', 'system', 'vaultStopped']);
export type LockReason = z.output<typeof LockReason>;

export const ShellStatus = z.object({
  /** `firstRun`: no workspace chosen yet; `missing`: the chosen folder is not there (a stick, a network). */
  state: z.enum(['firstRun', 'missing', 'locked', 'open']),
  reason: LockReason,
  host: z.object({ name: z.enum(['electron', 'stand-in']), version: z.string() }),
  /** In the stand-in only demonstration and test workspaces open: it has no sandbox of the system. */
  isRealDataAllowed: z.boolean(),
  isDemo: z.boolean(),
  /** Name of the folder, without the path to it. */
  folderLabel: z.string().nullable(),
  folderWarning: z.enum(['synced', 'network']).nullable(),
  language: z.enum(['nl', 'en']),
  /** The key file was damaged at the last unlocking, and its spare was put in its place. */
  isKeyFileRepaired: z.boolean(),
  /** When the content was locked, for 'vergrendeld om 10.05 uur'; clock time. */
  lockedAt: z.string().nullable(),
});
export type ShellStatus = z.output<typeof ShellStatus>;

const nothing = z.strictObject({});
const done = z.object({});

/** Answered by the shell itself: what concerns the window, not the content. */
export const shellEndpoints = {
  status: task({ input: nothing, output: ShellStatus }),
  lock: task({ input: nothing, output: done }),
  /** The page has kept everything that was being typed: the answer to the notice `flush`. */
  flushed: task({ input: nothing, output: done }),
  setLanguage: task({ input: z.strictObject({ language: ShellStatus.shape.language }), output: done }),
  /** Forgets which workspace was last used; its files stay. */
  forgetWorkspace: task({ input: nothing, output: done }),
  quit: task({ input: nothing, output: done }),
};
