import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { keyBytes, keyFor, passphraseBytes, type KdfProfile } from './derive.ts';
import { headerVersion, serialiseHeader, type HeaderBody } from './header.ts';
import { openKeyFile, replaceKeyFile, type KeyFileError, type OpenedHeader, type SlotSecret } from './header-file.ts';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import type { RandomBytes } from './seal.ts';
import { intoSecret, wipe } from './secret.ts';
import { makeSlot } from './slot.ts';
import { newDataKeys, wipeKeys, type VaultKeys } from './vault-keys.ts';

/** What making keys takes from outside. The age library draws its own randomness besides. */
export type KeyWorld = {
  readonly kdf: KdfProfile;
  readonly random: RandomBytes;
  /** UTC instant. */
  readonly now: string;
  readonly newId: () => string;
};

/** What a person offers: the passphrase as UTF-8 bytes, or the recovery code as typed. `member` names whose slot, when that is known. */
export type UnlockSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: Uint8Array; readonly member?: string }
  | { readonly kind: 'code'; readonly code: string };

export type Unlocked = {
  readonly keys: VaultKeys;
  readonly slot: 'persoon' | 'herstel';
  readonly generation: number;
  /** The key file was damaged and its spare opened: tell the person, then `repairKeyFile`. */
  readonly spareUsed: boolean;
};

export type UnlockError = KeyFileError | Extract<AppError, { code: 'invalidInput' }>;

/** A new vault: one person and one recovery code, which is shown once and kept nowhere. Throws when there is a key file already. */
export async function createKeyFile(
  directory: string,
  owner: { readonly passphrase: Uint8Array; readonly member: string },
  world: KeyWorld,
): Promise<{ readonly recoveryCode: string; readonly keys: VaultKeys }> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const existing = await openKeyFile(directory, { type: 'persoon', bytes: Buffer.alloc(0), member: '' });
  if (existing.ok || existing.error.code !== 'storeUnavailable') throw new Error('There is a key file already.');

  const vault = world.newId();
  const vaultKey = intoSecret(world.random(keyBytes));
  const secret = personSecret(owner.passphrase, owner.member);
  const code = newRecoveryCode(world.random);
  try {
    const body: HeaderBody = {
      format: 'kluis',
      v: headerVersion,
      minReader: headerVersion,
      vault,
      generation: 1,
      created: world.now,
      changed: world.now,
      slots: [
        await makeSlot({ vault, id: world.newId(), type: 'persoon', member: owner.member }, secret.bytes, world.kdf.person, { vaultKey, random: world.random }),
        await makeSlot({ vault, id: world.newId(), type: 'herstel', member: null }, code.secret, world.kdf.recovery, { vaultKey, random: world.random }),
      ],
      ...newDataKeys(vaultKey, vault, world.random),
    };
    const keys = await replaceKeyFile(directory, sign(body, vaultKey), secret);
    return { recoveryCode: code.text, keys };
  } finally {
    wipe(vaultKey, secret.bytes, code.secret);
  }
}

/**
 * Opens the vault with a passphrase or the recovery code. `invalidInput` names the mistyped groups of a code (`code.3`, rule `checkLetter`)
 * before any slot is tried.
 */
export async function unlockKeyFile(directory: string, secret: UnlockSecret): Promise<Result<Unlocked, UnlockError>> {
  const slotSecret = slotSecretOf(secret);
  if (!slotSecret.ok) return slotSecret;
  const opened = await openKeyFile(directory, slotSecret.value);
  wipe(slotSecret.value.bytes);
  if (!opened.ok) return opened;
  const { header, keys, spareUsed } = opened.value;
  return ok({ keys, slot: slotSecret.value.type, generation: header.generation, spareUsed });
}

/** A new passphrase for the person whose old one is given; the store is not touched. The old one opens nothing afterwards. */
export async function changePassphrase(
  directory: string,
  change: { readonly old: Uint8Array; readonly passphrase: Uint8Array; readonly member?: string },
  world: KeyWorld,
): Promise<Result<{ readonly generation: number }, UnlockError>> {
  const old = slotSecretOf({ kind: 'passphrase', passphrase: change.old, ...(change.member === undefined ? {} : { member: change.member }) });
  if (!old.ok) return old;
  const opened = await openKeyFile(directory, old.value);
  wipe(old.value.bytes);
  if (!opened.ok) return opened;
  const { member } = opened.value.keys;
  if (member === null) throw new Error('A slot of a person without a person.');
  const secret = personSecret(change.passphrase, member);
  try {
    const next = await nextKeyFile(opened.value, { secret, world });
    if (!next.ok) return next;
    wipeKeys(await replaceKeyFile(directory, next.value.bytes, secret));
    return ok({ generation: next.value.generation });
  } finally {
    wipe(secret.bytes);
    wipeKeys(opened.value.keys);
  }
}

/** A next key file that is not yet in its place: until then the former secrets open the vault, and the new ones do not. */
export type PreparedKeyFile = {
  readonly recoveryCode: string;
  readonly generation: number;
  /** Writes it, as `replaceKeyFile` does; what it throws changed nothing, and it can be tried again. */
  readonly putInPlace: () => Promise<void>;
  /** Wipes what is kept of the new passphrase. After this it cannot be put in place. */
  readonly forget: () => void;
};

/**
 * In with the code from the envelope: prepares a new passphrase for a member and a new code, since the old one has now been read. Nothing
 * changes before `putInPlace`: a code that nobody has seen must not be the only one. Whose passphrase is replaced: `member`, or the first
 * person in the key file. `wrongSecret` for another vault's code.
 */
export async function prepareRecovery(
  directory: string,
  recovery: { readonly code: string; readonly passphrase: Uint8Array; readonly member?: string },
  world: KeyWorld,
): Promise<Result<PreparedKeyFile, UnlockError>> {
  const old = slotSecretOf({ kind: 'code', code: recovery.code });
  if (!old.ok) return old;
  const opened = await openKeyFile(directory, old.value);
  wipe(old.value.bytes);
  if (!opened.ok) return opened;
  const { header, keys } = opened.value;
  const member = recovery.member ?? header.slots.find(({ type }) => type === 'persoon')?.member;
  if (!member) throw new Error('A key file without a person.');
  const secret = personSecret(recovery.passphrase, member);
  const code = newRecoveryCode(world.random);
  const forget = () => wipe(secret.bytes);
  try {
    const next = await nextKeyFile(opened.value, { secret, code: code.secret, world });
    if (!next.ok) {
      forget();
      return next;
    }
    const { bytes, generation } = next.value;
    const putInPlace = async () => {
      wipeKeys(await replaceKeyFile(directory, bytes, secret));
      forget();
    };
    return ok({ recoveryCode: code.text, generation, putInPlace, forget });
  } finally {
    wipe(code.secret);
    wipeKeys(keys);
  }
}

type Change = { readonly secret: SlotSecret & { readonly member: string }; readonly code?: Buffer; readonly world: KeyWorld };

/** The bytes of the next generation, signed: the slot of a person made anew, and the slot of the recovery code that opened it when there is a new code. */
async function nextKeyFile({ header, keys }: OpenedHeader, { secret, code, world }: Change): Promise<Result<{ bytes: Buffer; generation: number }, KeyFileError>> {
  // A later version may keep things here that this one would write wrongly.
  if (header.v > headerVersion) return err({ code: 'newerStore' });
  const { mac: _mac, sum: _sum, ...body } = header;
  const { vault } = header;
  const keep = header.slots.filter((slot) => !(slot.type === 'persoon' && slot.member === secret.member) && !(code && slot.id === keys.slot));
  const id = header.slots.find((slot) => slot.type === 'persoon' && slot.member === secret.member)?.id ?? world.newId();
  const sealing = { vaultKey: keys.vaultKey, random: world.random };
  const slots = [await makeSlot({ vault, id, type: 'persoon', member: secret.member }, secret.bytes, world.kdf.person, sealing), ...keep];
  if (code) slots.push(await makeSlot({ vault, id: keys.slot, type: 'herstel', member: null }, code, world.kdf.recovery, sealing));
  const next: HeaderBody = { ...body, generation: header.generation + 1, changed: world.now, slots };
  return ok({ bytes: sign(next, keys.vaultKey), generation: next.generation });
}

function sign(body: HeaderBody, vaultKey: Buffer): Buffer {
  const macKey = keyFor(vaultKey, 'header-mac');
  try {
    return serialiseHeader(body, macKey);
  } finally {
    wipe(macKey);
  }
}

const personSecret = (passphrase: Uint8Array, member: string) => ({ type: 'persoon', bytes: passphraseBytes(passphrase), member }) as const;

function slotSecretOf(secret: UnlockSecret): Result<SlotSecret, Extract<AppError, { code: 'invalidInput' }>> {
  if (secret.kind === 'passphrase') {
    const bytes = passphraseBytes(secret.passphrase);
    return ok({ type: 'persoon', bytes, ...(secret.member === undefined ? {} : { member: secret.member }) });
  }
  const code = parseRecoveryCode(secret.code);
  if (code.ok) return ok({ type: 'herstel', bytes: code.value });
  const { wrongGroups } = code.error;
  const issues = wrongGroups.map((group) => ({ path: `code.${group}`, rule: 'checkLetter' }));
  return err({ code: 'invalidInput', issues: issues.length > 0 ? issues : [{ path: 'code', rule: 'eightGroups' }] });
}
