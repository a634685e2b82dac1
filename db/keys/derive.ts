import { Buffer } from 'node:buffer';
import { hkdfSync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { intoSecret, newSecret, wipe } from './secret.ts';

/** What one guess costs: `m` KiB of memory, `t` passes, `p` lanes. */
export type KdfCost = { readonly m: number; readonly t: number; readonly p: number };

/** The costs of the two kinds of slot. */
export type KdfProfile = { readonly person: KdfCost; readonly recovery: KdfCost };

/** A recovery code has 160 bits of its own, so its slot can do with less. */
export const standardKdf: KdfProfile = { person: { m: 262_144, t: 3, p: 1 }, recovery: { m: 65_536, t: 3, p: 1 } };

/** What a key file may ask of the machine: a hostile one must not eat it. Argon2 itself wants at least 8 KiB a lane. */
export const kdfLimits = { least: 32, m: 1_048_576, t: 20, p: 4 } as const;

export const keyBytes = 32;

/** Argon2id of a secret: the key-encryption key of one slot. The caller wipes it. */
export async function slowKey(secret: Uint8Array, salt: Uint8Array, cost: KdfCost): Promise<Buffer> {
  return intoSecret(
    await argon2id({
      password: secret,
      salt,
      memorySize: cost.m,
      iterations: cost.t,
      parallelism: cost.p,
      hashLength: keyBytes,
      outputType: 'binary',
    }),
  );
}

/** What the vault key is used for: one key each, so that none can stand in for another. */
export type KeyUse = 'header-mac' | 'dek' | 'audit' | 'anchor' | 'backup' | 'slot-pub';

/** HKDF-SHA256 of the vault key, without salt, with info `kluis/1/<use>`. The caller wipes it. */
export function keyFor(vaultKey: Uint8Array, use: KeyUse): Buffer {
  return intoSecret(new Uint8Array(hkdfSync('sha256', vaultKey, Buffer.alloc(0), `kluis/1/${use}`, keyBytes)));
}

/**
 * The bytes that are hashed for a typed passphrase: NFKC, nothing trimmed. Plain ASCII is its own NFKC and never becomes a string here,
 * since a string cannot be wiped. The caller wipes the answer.
 */
export function passphraseBytes(typed: Uint8Array): Buffer {
  if (typed.every((byte) => byte < 0x80)) {
    const copy = newSecret(typed.length);
    copy.set(typed);
    return copy;
  }
  const text = Buffer.from(typed);
  const normal = Buffer.from(text.toString('utf8').normalize('NFKC'), 'utf8');
  wipe(text);
  return intoSecret(normal);
}
