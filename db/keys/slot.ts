import { Buffer } from 'node:buffer';
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { keyBytes, keyFor, slowKey, type KdfCost } from './derive.ts';
import type { Slot } from './header.ts';
import { open, seal, type RandomBytes } from './seal.ts';
import { intoSecret, wipe } from './secret.ts';

/** `persoon`: opened by a passphrase. `herstel`: opened by the recovery code on paper. */
export type SlotType = 'persoon' | 'herstel';

type SlotOwner = { readonly vault: string; readonly id: string; readonly type: SlotType; readonly member: string | null };

const saltBytes = 16;

/** A new slot: a key pair of its own under the secret, and the vault key sealed to that pair. */
export async function makeSlot(owner: SlotOwner, secret: Buffer, cost: KdfCost, world: { vaultKey: Buffer; random: RandomBytes }): Promise<Slot> {
  const { vault, ...named } = owner;
  const { vaultKey, random } = world;
  const salt = random(saltBytes);
  const kdf = { alg: 'argon2id', ...cost, salt: salt.toString('base64') } as const;
  const identity = await generateHybridIdentity();
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(vaultKey);

  const identityBytes = intoSecret(Buffer.from(identity));
  const [slotKey, recipientKey] = [await slowKey(secret, salt, cost), keyFor(vaultKey, 'slot-pub')];
  try {
    return {
      ...named,
      kdf,
      identity: seal(slotKey, identityBytes, identityContext(vault, { ...named, kdf }), random),
      recipient: seal(recipientKey, Buffer.from(recipient), recipientContext(vault, owner.id), random),
      vmk: Buffer.from(sealed).toString('base64'),
    };
  } finally {
    wipe(identityBytes, slotKey, recipientKey);
  }
}

/**
 * `closed`: the secret is not this slot's. `damaged`: it is, but what lies behind it does not open.
 * The caller wipes the vault key.
 */
export type SlotAnswer = { readonly is: 'opened'; readonly vaultKey: Buffer } | { readonly is: 'closed' } | { readonly is: 'damaged' };

export async function openSlot(vault: string, slot: Slot, secret: Buffer): Promise<SlotAnswer> {
  const slotKey = await slowKey(secret, Buffer.from(slot.kdf.salt, 'base64'), slot.kdf);
  const identity = open(slotKey, slot.identity, identityContext(vault, slot));
  wipe(slotKey);
  if (!identity) return { is: 'closed' };
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity.toString('latin1'));
    const vaultKey = intoSecret(await decrypter.decrypt(Buffer.from(slot.vmk, 'base64')));
    return vaultKey.length === keyBytes ? { is: 'opened', vaultKey } : { is: 'damaged' };
  } catch {
    // The library's messages differ from one kind of damage to the next; here it is damage.
    return { is: 'damaged' };
  } finally {
    wipe(identity);
  }
}

const identityContext = (vault: string, { id, type, member, kdf }: Pick<Slot, 'id' | 'type' | 'member' | 'kdf'>) => ({ vault, slot: id, type, member, kdf });
const recipientContext = (vault: string, slot: string) => ({ vault, slot, use: 'slot-pub' });
