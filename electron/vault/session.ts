import { checkpointNow, type Checkpoint } from '#db/audit/checkpoint.ts';
import { releaseBallast } from '#db/ballast.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import { storeErrorOf } from '#db/store-errors.ts';
import type { Store } from '#db/store.ts';
import { verifyStore } from '#db/verify-store.ts';
import type { Answer, AppError } from '#shared/kernel/errors.ts';
import type { MemberId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { confirm, create, openDemo } from './session/first-use.ts';
import { describeFolder, type Folder } from './session/folder.ts';
import { change, recover, unlock } from './session/gate.ts';
import { inTurn } from './session/in-turn.ts';
import type { NewWorkspace } from './session/making.ts';
import { enterInTrail, type OpenVault } from './session/opening.ts';
import { printSheet, saveSheet, type RecoverySheet } from './session/recovery.ts';
import { describeWorkspace, shutAll, type PendingVault, type State } from './session/state.ts';
import { countTries } from './session/tries.ts';
import type { Nothing, OpenedWorkspace, SessionWorld } from './session/world.ts';

export type { OpenedWorkspace, SessionWorld } from './session/world.ts';

/**
 * The life of a workspace in the vault process: made, unlocked, shown, closed. Holds the keys and the open store. Secrets come in as bytes
 * and stay the caller's to wipe. What needs a secret runs one after the other.
 */
export type Session = {
  /** The open store; undefined while nothing may be shown. */
  readonly store: () => Store | undefined;
  /** Who unlocked. Throws while locked. */
  readonly member: () => MemberId;
  /** What the shell must know of the workspace on show; undefined while locked. Changes with the settings. */
  readonly workspace: () => OpenedWorkspace | undefined;
  /** Where the trail stands, for the foot of a document. Throws while locked. */
  readonly checkpoint: () => Checkpoint;

  readonly useFolder: (path: string) => void;
  readonly folder: (purpose: 'create' | 'open') => Folder;

  /** Makes a workspace; answers its recovery code in groups, once. It is not shown before `confirmRecovery`. */
  readonly create: (chosen: NewWorkspace) => Promise<Answer<{ recoveryCode: string[] }>>;
  readonly saveRecovery: () => Promise<Answer<Nothing>>;
  readonly printRecovery: () => Promise<Answer<Nothing>>;
  /** Groups typed back from paper, by their number from 0. The right ones show the workspace that was made or recovered. */
  readonly confirmRecovery: (groups: Readonly<Record<string, string>>) => Promise<Answer<Nothing>>;
  readonly unlock: (passphrase: Uint8Array) => Promise<Answer<{ spareUsed: boolean }>>;
  /** In with the recovery code: a new passphrase and a new code. Both count once the code is confirmed; until then the old ones do. */
  readonly recover: (given: { readonly code: string; readonly passphrase: Uint8Array }) => Promise<Answer<{ recoveryCode: string[] }>>;
  readonly changePassphrase: (given: { readonly current: Uint8Array; readonly next: Uint8Array }) => Promise<Answer<Nothing>>;
  /** Every page, row and record. Answers the number of rows and the checkpoint code at the last of them. */
  readonly verify: () => Promise<Answer<{ rows: number; checkpoint: string }>>;
  /** Fills an empty folder with the demonstration under a secret that nobody knows, and shows it. */
  readonly openDemo: (folder: string, language?: NewWorkspace['language']) => Promise<Answer<Nothing>>;
  /** Checkpoint, anchor, close, wipe. The process is killed afterwards. */
  readonly close: () => Promise<void>;

  /** What a failure of the store means to a person; undefined when it is a bug. A full disk gives up its ballast, so that the next try has room. */
  readonly storeError: (cause: unknown) => AppError | undefined;
};

/** A session in which nothing is open yet. */
export function createSession(world: SessionWorld): Session {
  const state: State = { folder: world.folder, current: undefined, pending: undefined, isThrowAway: false, tries: countTries(world.now) };
  const turn = inTurn();
  const current = (): OpenVault => {
    if (!state.current) throw new Error('No workspace is open.');
    return state.current;
  };

  return {
    store: () => state.current?.store,
    member: () => current().member,
    workspace: () => state.current && describeWorkspace(state.current),
    checkpoint: () => checkpointOf(current()),
    useFolder: (path) => {
      state.folder = path;
    },
    folder: (purpose) => describeFolder(state.folder, purpose),
    create: (chosen) => turn(() => create(state, chosen, world)),
    // Not in turn: closing does not wait for a dialog.
    saveRecovery: () => onSheet(state, (sheet) => saveSheet(sheet, world.host)),
    printRecovery: () => onSheet(state, (sheet) => printSheet(sheet, world.host)),
    confirmRecovery: (groups) => turn(() => confirm(state, groups, world)),
    unlock: (passphrase) => turn(() => unlock(state, passphrase, world)),
    recover: (given) => turn(() => recover(state, given, world)),
    changePassphrase: (given) => turn(() => change(state, given, world)),
    verify: () => turn(async () => verify(state, world)),
    openDemo: (folder, language = 'nl') => turn(() => openDemo(state, folder, language, world)),
    close: () => turn(async () => shutAll(state, world)),
    storeError: (cause) => meaningOf(cause, state),
  };
}

const checkpointOf = ({ store, keys, generation }: OpenVault): Checkpoint =>
  store.read((db) => checkpointNow(db, store.chain.key, { vault: keys.vault, generation }));

function verify({ current }: State, world: SessionWorld): Answer<{ rows: number; checkpoint: string }> {
  if (!current) return err({ code: 'locked' });
  const verified = verifyStore(current.store, current.keys.dek);
  if (!verified.ok) return err(verified.error.error);
  enterInTrail(current, [{ happened: 'verified' }], world);
  const { seq, code } = checkpointOf(current);
  return ok({ rows: seq, checkpoint: code });
}

async function onSheet({ pending }: State, use: (sheet: RecoverySheet) => Promise<Answer<Nothing>>): Promise<Answer<Nothing>> {
  return pending ? use(sheetOf(pending)) : err({ code: 'refused', rule: 'workspace.nothingToConfirm' });
}

function sheetOf({ code, vault }: PendingVault): RecoverySheet {
  const { settings, created } = vault.store.read(workspaces.read);
  return { code, language: settings.language, made: created };
}

function meaningOf(cause: unknown, { current }: State): AppError | undefined {
  const error = storeErrorOf(cause);
  if (current && error?.code === 'storeUnavailable' && error.reason === 'full') releaseBallast(current.folder);
  return error;
}
