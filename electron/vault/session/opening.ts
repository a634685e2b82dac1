import { checkAnchor, makeAnchor } from '#db/audit/anchor.ts';
import { appendAudit } from '#db/audit/append.ts';
import type { EventOf } from '#db/audit/event.ts';
import { hasBallast, keepBallast, releaseBallast } from '#db/ballast.ts';
import type { Unlocked } from '#db/keys/key-file.ts';
import { wipeKeys, type VaultKeys } from '#db/keys/vault-keys.ts';
import { dropMigrationCopy, makeMigrationCopy, migrationCopyName } from '#db/migration-copy.ts';
import { createStore, openStore, storeFileName, type StoreFile } from '#db/open-store.ts';
import * as members from '#db/repositories/member.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import { storeErrorOf } from '#db/store-errors.ts';
import type { Store } from '#db/store.ts';
import { join } from 'node:path';
import type { Answer } from '#shared/kernel/errors.ts';
import { MemberId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { SessionWorld } from './world.ts';

/** A vault whose store is open: what must be wiped and closed together. */
export type OpenVault = {
  readonly folder: string;
  readonly store: Store;
  readonly keys: VaultKeys;
  /** How often the key file has changed. */
  readonly generation: number;
  readonly member: MemberId;
};

type Keyed = Pick<Unlocked, 'keys' | 'generation'>;

/** Opens the store of an unlocked vault and compares it with the anchor. Whatever fails, the keys are wiped. */
export async function openVault(folder: string, { keys, generation }: Keyed, world: SessionWorld): Promise<Answer<OpenVault>> {
  const anchor = await world.loadAnchor(keys.vault);
  return wipingOnFailure(keys, () => {
    const opened = openStore(storeFileOf(folder, keys, world));
    if (!opened.ok) return err(opened.error.error);
    const store = opened.value;
    dropMigrationCopy(join(folder, migrationCopyName));
    const checked = store.read((db) => (anchor ? checkAnchor(db, keys.anchor, { vault: keys.vault, generation }, anchor) : ok(undefined)));
    const allowed = checked.ok ? store.read((db) => mayOpen(workspaces.read(db).kind, world)) : checked;
    if (!allowed.ok) store.close();
    return allowed.ok ? ok({ folder, store, keys, generation, member: memberOf(store, keys) }) : allowed;
  });
}

/** Makes the store of a new vault, still empty. Whatever fails, the keys are wiped. */
export function createVault(folder: string, keys: VaultKeys, world: SessionWorld): Answer<OpenVault> {
  return wipingOnFailure(keys, () => {
    const made = createStore(storeFileOf(folder, keys, world));
    return made.ok ? ok({ folder, store: made.value, keys, generation: 1, member: MemberId.parse(keys.member) }) : err(made.error.error);
  });
}

/** Real data only where the host has a sandbox of its own. */
export const mayOpen = (kind: workspaces.WorkspaceRecord['kind'], { isRealDataAllowed }: SessionWorld): Answer<undefined> =>
  kind === 'real' && !isRealDataAllowed ? err({ code: 'forbidden' }) : ok(undefined);

/** Enters what happened to the workspace itself. A full disk gives up its ballast for this: unlocking must be possible then. */
export function enterInTrail({ store, folder, member }: OpenVault, what: readonly Pick<EventOf<'workspace'>, 'happened' | 'result'>[], { now }: Pick<SessionWorld, 'now'>): void {
  const events = what.map((event): EventOf<'workspace'> => ({ ...event, feature: 'workspace', subject: { table: 'workspace', id: 'workspace' } }));
  const enter = () => store.write((db) => appendAudit(db, store.chain, events, { actor: member, at: now(), origin: 'vault' }));
  try {
    enter();
  } catch (cause) {
    const error = storeErrorOf(cause);
    if (error?.code !== 'storeUnavailable' || error.reason !== 'full' || !releaseBallast(folder)) throw cause;
    enter();
  }
}

/** Keeps room for a full disk; without room there is nothing to keep. */
export function keepRoom({ folder }: OpenVault, { random }: Pick<SessionWorld, 'random'>): void {
  try {
    if (!hasBallast(folder)) keepBallast(folder, random);
  } catch (cause) {
    if (!storeErrorOf(cause)) throw cause;
    releaseBallast(folder);
  }
}

/** How far this vault has come, for outside its folder. */
export const anchorOf = ({ store, keys, generation }: OpenVault): Uint8Array =>
  store.read((db) => makeAnchor(db, keys.anchor, { vault: keys.vault, generation }));

/** Checkpoints, closes and wipes. */
export function shutVault({ store, keys }: OpenVault): void {
  try {
    store.close();
  } finally {
    wipeKeys(keys);
  }
}

const storeFileOf = (folder: string, keys: VaultKeys, world: SessionWorld): StoreFile => ({
  path: join(folder, storeFileName),
  dek: keys.dek,
  auditKey: keys.audit,
  migrations: world.migrations,
  stamp: { actor: 'system', at: world.now(), origin: 'vault' },
  beforeMigrating: (copyTo) => makeMigrationCopy(join(folder, migrationCopyName), keys.dek, copyTo),
});

/** Whose slot was opened; with the recovery code, which is nobody's, the chair, or else who came first. */
function memberOf(store: Store, keys: VaultKeys): MemberId {
  if (keys.member !== null) return MemberId.parse(keys.member);
  const current = store.read(members.listCurrent);
  const member = current.find(({ role }) => role === 'CHAIR') ?? current[0];
  if (!member) throw new Error('A workspace without members.');
  return member.id;
}

function wipingOnFailure(keys: VaultKeys, work: () => Answer<OpenVault>): Answer<OpenVault> {
  try {
    const answer = work();
    if (!answer.ok) wipeKeys(keys);
    return answer;
  } catch (cause) {
    wipeKeys(keys);
    throw cause;
  }
}
