import { mkdirSync } from 'node:fs';
import { createKeyFile } from '#db/keys/key-file.ts';
import * as members from '#db/repositories/member.ts';
import { fillStore } from '#db/seed/fill.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Input } from '#shared/contract/define.ts';
import { MemberId } from '#shared/kernel/ids.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { ok } from '#shared/kernel/result.ts';
import { civilDateOf } from '#shared/kernel/time.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { createVault, shutVault, type OpenVault } from './opening.ts';
import { keyWorldOf, type SessionWorld } from './world.ts';

export type NewWorkspace = Omit<Input<Contract['workspace']['create']>, 'passphrase'> & { readonly passphrase: Uint8Array };

/** A vault that was just made, with the code that must be on paper before it is used. */
export type NewVault = { readonly code: string; readonly vault: OpenVault };

/** Makes keys and store in a folder and fills them. A failure may leave files behind; the caller removes them. */
export async function makeVault(folder: string, chosen: NewWorkspace, world: SessionWorld): Promise<Answer<NewVault>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const id = MemberId.parse(world.newId());
  const { recoveryCode, keys } = await createKeyFile(folder, { passphrase: chosen.passphrase, member: id }, keyWorldOf(world));
  const made = createVault(folder, keys, world);
  if (!made.ok) return made;
  try {
    fill(made.value, { ...chosen, id, slotId: keys.slot }, world);
    return ok({ code: recoveryCode, vault: made.value });
  } catch (cause) {
    shutVault(made.value);
    throw cause;
  }
}

function fill({ store }: OpenVault, chosen: NewWorkspace & Pick<members.Member, 'id' | 'slotId'>, { now, newId }: SessionWorld): void {
  const { packId, kind, language, id, displayName, role, slotId } = chosen;
  const instant = now();
  fillStore(store, { pack: packs[packId], kind, language, member: { id, displayName, role, slotId } }, { now: instant, today: civilDateOf(instant), newId });
}
