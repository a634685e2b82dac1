import type { EventOf } from '#db/audit/event.ts';
import type { PreparedKeyFile } from '#db/keys/key-file.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import { anchorOf, enterInTrail, keepRoom, shutVault, type OpenVault } from './opening.ts';
import { discardStaged } from './staging.ts';
import type { Tries } from './tries.ts';
import type { OpenedWorkspace, SessionWorld } from './world.ts';

/** A vault whose recovery code is not yet known to be on paper: open, and shown to nobody. */
export type PendingVault = { readonly code: string; readonly vault: OpenVault } & (
  | { readonly isStaged: true }
  /** Recovered: the new passphrase and code count from the moment that `keyFile` is put in place. */
  | { readonly isStaged: false; readonly keyFile: PreparedKeyFile }
);

/** What changes while the process lives. */
export type State = {
  folder: string;
  current: OpenVault | undefined;
  pending: PendingVault | undefined;
  /** A throw-away demonstration leaves no anchor behind. */
  isThrowAway: boolean;
  readonly tries: Tries;
};

export function describeWorkspace({ store }: OpenVault): OpenedWorkspace {
  const { kind, settings } = store.read(workspaces.read);
  return { kind, idleMinutes: settings.idleMinutes };
}

/** From here on the workspace is shown. Enters in the trail how it came to that; when even that cannot be written it is shut again. */
export function show(state: State, vault: OpenVault, how: readonly Pick<EventOf<'workspace'>, 'happened' | 'result'>[], world: SessionWorld): void {
  try {
    enterInTrail(vault, how, world);
    keepRoom(vault, world);
  } catch (cause) {
    shutVault(vault);
    throw cause;
  }
  state.current = vault;
  keepAnchor(state, vault, world);
  world.opened(describeWorkspace(vault));
}

export function keepAnchor({ isThrowAway }: State, vault: OpenVault, world: SessionWorld): void {
  if (!isThrowAway) world.saveAnchor(vault.keys.vault, anchorOf(vault));
}

/** Shuts what is open. A vault that was made and never confirmed goes; nothing was entered in it. A recovery that was not confirmed changed nothing. */
export function shutAll(state: State, world: SessionWorld): void {
  const { current, pending } = state;
  state.current = undefined;
  state.pending = undefined;
  if (current) {
    keepAnchor(state, current, world);
    shutVault(current);
  }
  if (!pending) return;
  shutVault(pending.vault);
  if (pending.isStaged) discardStaged(state.folder);
  else pending.keyFile.forget();
}
