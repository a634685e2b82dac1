import type { EventOf } from '#db/audit/event.ts';
import { repairKeyFile } from '#db/keys/header-file.ts';
import { changePassphrase, prepareRecovery, unlockKeyFile, type UnlockError } from '#db/keys/key-file.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { enterInTrail, openVault, shutVault, type OpenVault } from './opening.ts';
import { groupsOf } from './recovery.ts';
import { finishPromotion } from './staging.ts';
import { keepAnchor, show, shutAll, type State } from './state.ts';
import { isStrongEnough } from './strength.ts';
import type { Tries } from './tries.ts';
import { keyWorldOf, type Nothing, type SessionWorld } from './world.ts';

export const weakPassphrase = err({ code: 'refused', rule: 'workspace.weakPassphrase', fields: ['passphrase'] } as const);

/** Opens the workspace with a passphrase and shows it. `spareUsed`: the key file was damaged, and is repaired. */
export async function unlock(state: State, passphrase: Uint8Array, world: SessionWorld): Promise<Answer<{ spareUsed: boolean }>> {
  const seconds = state.tries.secondsToWait();
  if (seconds > 0) return err({ code: 'wrongSecret', waitSeconds: seconds });
  shutAll(state, world);
  finishPromotion(state.folder);
  const unlocked = await unlockKeyFile(state.folder, { kind: 'passphrase', passphrase });
  if (!unlocked.ok) return err(counted(unlocked.error, state.tries));
  const vault = await openVault(state.folder, unlocked.value, world);
  if (!vault.ok) return vault;
  const { spareUsed } = unlocked.value;
  if (spareUsed) repairKeyFile(state.folder);
  show(state, vault.value, [...refusals(state.tries), { happened: 'unlocked' }, ...(spareUsed ? [{ happened: 'keyFileRepaired' } as const] : [])], world);
  return ok({ spareUsed });
}

/**
 * Opens the workspace with the recovery code and prepares a new passphrase and code. The store is looked at first: a code is not used up on
 * a store that does not open. Until the new code is confirmed the old one and the old passphrase stay valid, and nothing is shown.
 */
export async function recover(state: State, given: { code: string; passphrase: Uint8Array }, world: SessionWorld): Promise<Answer<{ recoveryCode: string[] }>> {
  const seconds = state.tries.secondsToWait();
  if (seconds > 0) return err({ code: 'wrongSecret', waitSeconds: seconds });
  if (!isStrongEnough(given.passphrase)) return weakPassphrase;
  shutAll(state, world);
  finishPromotion(state.folder);
  const unlocked = await unlockKeyFile(state.folder, { kind: 'code', code: given.code });
  if (!unlocked.ok) return err(counted(unlocked.error, state.tries));
  const opened = await openVault(state.folder, unlocked.value, world);
  if (!opened.ok) return opened;
  const done = await shuttingOnFailure(opened.value, () => prepareRecovery(state.folder, { ...given, member: opened.value.member }, keyWorldOf(world)));
  if (!done.ok) return done;
  state.pending = { code: done.value.recoveryCode, vault: opened.value, isStaged: false, keyFile: done.value };
  enterInTrail(opened.value, [...refusals(state.tries), { happened: 'recoveryBegun' }], world);
  return ok({ recoveryCode: groupsOf(done.value.recoveryCode) });
}

/** A new passphrase for whoever unlocked. The store stays open; its keys do not change. */
export async function change(state: State, given: { current: Uint8Array; next: Uint8Array }, world: SessionWorld): Promise<Answer<Nothing>> {
  const vault = state.current;
  if (!vault) return err({ code: 'locked' });
  const seconds = state.tries.secondsToWait();
  if (seconds > 0) return err({ code: 'wrongSecret', waitSeconds: seconds });
  if (!isStrongEnough(given.next)) return err({ ...weakPassphrase.error, fields: ['next'] });
  const done = await changePassphrase(vault.folder, { old: given.current, passphrase: given.next, member: vault.member }, keyWorldOf(world));
  if (!done.ok) return err(counted(done.error, state.tries));
  state.current = { ...vault, generation: done.value.generation };
  enterInTrail(state.current, [...refusals(state.tries), { happened: 'passphraseChanged' }], world);
  keepAnchor(state, state.current, world);
  return ok({});
}

const counted = (error: UnlockError, tries: Tries): UnlockError => (error.code === 'wrongSecret' ? { ...error, waitSeconds: tries.wrong() } : error);

/** What failed before this one, for the trail. */
const refusals = (tries: Tries): Pick<EventOf<'workspace'>, 'happened' | 'result'>[] =>
  Array.from({ length: tries.right() }, () => ({ happened: 'unlocked', result: 'refused' }));

async function shuttingOnFailure<T>(vault: OpenVault, work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    const answer = await work();
    if (!answer.ok) shutVault(vault);
    return answer;
  } catch (cause) {
    shutVault(vault);
    throw cause;
  }
}
