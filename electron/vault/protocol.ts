import type { Notice } from '#shared/shell/bridge.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { WorkspaceKind } from '#shared/workspace/workspace.ts';
import type { Host } from './host.ts';

/** What the shell settles before anything is asked. */
export type VaultStart = {
  /** Where the workspace is, or would be made. A page never names a path. */
  readonly folder: string;
  /** False in the stand-in host: only demonstration and test workspaces open there. */
  readonly isRealDataAllowed: boolean;
  /** The moment at which the clock starts, for tests; null for the machine's own. */
  readonly startAt: Instant | null;
  /** What was kept of earlier vaults (`kept`), by vault id: how far their trail had come. */
  readonly anchors: Readonly<Record<string, Uint8Array>>;
};

/** What a frame that breaks may say: where, never with what. */
export type Incident = { readonly incident: string; readonly endpoint: string; readonly name: string; readonly frames: readonly string[] };

/** Shell to vault. `start` comes first and once. */
export type ToVault =
  | { readonly kind: 'start'; readonly start: VaultStart }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'hostAnswer'; readonly id: number; readonly answer: Answer<unknown> }
  /** Fills a throw-away folder with the demonstration and opens it. Answered as a call. */
  | { readonly kind: 'openDemo'; readonly id: number; readonly folder: string }
  /** Checkpoint, close, wipe. Answered with `closed`; then the process is killed. */
  | { readonly kind: 'close' };

/** Vault to shell. */
export type FromVault =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'hostCall'; readonly id: number; readonly method: keyof Host; readonly args: readonly unknown[] }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** The workspace may be shown: unlocked, or made and its recovery code confirmed. Also sent when the idle time was changed. */
  | { readonly kind: 'opened'; readonly workspace: OpenedWorkspace }
  | { readonly kind: 'anchor'; readonly vault: string; readonly bytes: Uint8Array }
  | { readonly kind: 'incident'; readonly incident: Incident }
  | { readonly kind: 'closed' };

export type OpenedWorkspace = { readonly kind: WorkspaceKind; readonly idleMinutes: number };
