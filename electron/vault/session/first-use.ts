import type { KdfProfile } from '#db/keys/derive.ts';
import { intoSecret, wipe } from '#db/keys/secret.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { describeFolder } from './folder.ts';
import { weakPassphrase } from './gate.ts';
import { makeVault, type NewWorkspace } from './making.ts';
import { enterInTrail, mayOpen, openVault } from './opening.ts';
import { confirmGroups, groupsOf } from './recovery.ts';
import { discardStaged, promoteStaged, stagingIn } from './staging.ts';
import { show, shutAll, type State } from './state.ts';
import { isStrongEnough } from './strength.ts';
import type { Nothing, SessionWorld } from './world.ts';

/** Makes a workspace beside where it will stand. It is used once its recovery code is confirmed. */
export async function create(state: State, chosen: NewWorkspace, world: SessionWorld): Promise<Answer<{ recoveryCode: string[] }>> {
  shutAll(state, world);
  const allowed = mayOpen(chosen.kind, world);
  if (!allowed.ok) return allowed;
  if (!isStrongEnough(chosen.passphrase)) return weakPassphrase;
  if (!describeFolder(state.folder, 'create').isUsable) return err({ code: 'refused', rule: 'workspace.folderNotUsable', fields: ['folder'] });
  discardStaged(state.folder);
  const made = await makeVault(stagingIn(state.folder), chosen, world);
  if (!made.ok) return made;
  state.pending = { ...made.value, isStaged: true };
  return ok({ recoveryCode: groupsOf(made.value.code) });
}

/** Compares two groups typed back from paper; then the workspace, or the recovered key file, takes its place and the workspace is shown. */
export async function confirm(state: State, typed: Readonly<Record<string, string>>, world: SessionWorld): Promise<Answer<Nothing>> {
  const { pending, folder } = state;
  if (!pending) return err({ code: 'refused', rule: 'workspace.nothingToConfirm' });
  const same = confirmGroups(pending.code, typed);
  if (!same.ok) return same;
  const how = [{ happened: 'recoveryConfirmed' }] as const;
  if (!pending.isStaged) {
    await pending.keyFile.putInPlace();
    state.pending = undefined;
    show(state, { ...pending.vault, generation: pending.keyFile.generation }, [{ happened: 'recovered' }, ...how], world);
    return ok({});
  }
  state.pending = undefined;
  enterInTrail(pending.vault, how, world);
  pending.vault.store.close();
  promoteStaged(folder);
  const vault = await openVault(folder, pending.vault, world);
  if (!vault.ok) return vault;
  show(state, vault.value, [{ happened: 'unlocked' }], world);
  return ok({});
}

/** As little work as Argon2 allows: the secret is thrown away, so nobody guesses it. */
const throwAwayKdf: KdfProfile = { person: { m: 32, t: 1, p: 1 }, recovery: { m: 32, t: 1, p: 1 } };

/** Fills an empty folder with the demonstration under a secret that nobody knows, and shows it. For as long as the process lives. */
export async function openDemo(state: State, folder: string, language: NewWorkspace['language'], world: SessionWorld): Promise<Answer<Nothing>> {
  shutAll(state, world);
  const passphrase = intoSecret(world.random(32));
  const displayName = language === 'nl' ? 'Voorzitter' : 'Chair';
  const made = await makeVault(folder, { packId: 'demo', kind: 'demo', language, role: 'CHAIR', displayName, passphrase }, { ...world, kdf: throwAwayKdf });
  wipe(passphrase);
  if (!made.ok) return made;
  state.folder = folder;
  state.isThrowAway = true;
  show(state, made.value.vault, [{ happened: 'unlocked' }], world);
  return ok({});
}
