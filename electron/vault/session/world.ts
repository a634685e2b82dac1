import type { KeyWorld } from '#db/keys/key-file.ts';
import type { Migration } from '#db/migrate.ts';
import type { Host } from '#electron/vault/host.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { WorkspaceKind } from '#shared/workspace/workspace.ts';

/** What the shell must know of a workspace that may be shown. */
export type OpenedWorkspace = { readonly kind: WorkspaceKind; readonly idleMinutes: number };

/** What a session takes from outside: the place, clock and chance, the dialogs, and where anchors are kept. */
export type SessionWorld = Pick<KeyWorld, 'kdf' | 'random' | 'newId'> & {
  /** Where the workspace is, or would be made. */
  readonly folder: string;
  /** False in the stand-in host: only demonstration and test workspaces open there. */
  readonly isRealDataAllowed: boolean;
  readonly now: () => Instant;
  /** The shape that a store must have. */
  readonly migrations: readonly Migration[];
  readonly host: Host;
  /** What `saveAnchor` kept last for this vault, outside its folder; undefined when there is none. */
  readonly loadAnchor: (vault: string) => Promise<Uint8Array | undefined>;
  readonly saveAnchor: (vault: string, bytes: Uint8Array) => void;
  /** The workspace may be shown: unlocked, or made and its recovery code confirmed. */
  readonly opened: (workspace: OpenedWorkspace) => void;
};

/** Whole now, as making keys and records takes it. */
export const keyWorldOf = ({ kdf, random, newId, now }: SessionWorld): KeyWorld => ({ kdf, random, newId, now: now() });

/** The answer to what only had to be done. */
export type Nothing = Record<string, never>;
