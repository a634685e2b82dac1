import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, type Json } from '../canonical-json.ts';
import { intoSecret } from './secret.ts';

/** Gives so many unguessable bytes. */
export type RandomBytes = (count: number) => Buffer;

const nonceBytes = 12;
const tagBytes = 16;

/** An AES-256-GCM box: a random 96-bit nonce, then the ciphertext with its 16-byte tag; both in base64. */
export const Box = z.looseObject({ nonce: z.base64().length(16), box: z.base64().max(4096) });
export type Box = { readonly nonce: string; readonly box: string };

/** Encrypts under `key` and binds the box to `context`: it opens nowhere else. */
export function seal(key: Buffer, plain: Uint8Array, context: Json, random: RandomBytes): Box {
  const nonce = random(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(canonicalJson(context)));
  const box = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), box: box.toString('base64') };
}

/** The secret in the box, or undefined when the key, the context or a bit is wrong. The caller wipes it. */
export function open(key: Buffer, { nonce, box }: Box, context: Json): Buffer | undefined {
  const bytes = Buffer.from(box, 'base64');
  if (bytes.length < tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(canonicalJson(context))).setAuthTag(bytes.subarray(-tagBytes));
  const plain = decipher.update(bytes.subarray(0, -tagBytes));
  try {
    decipher.final();
  } catch {
    plain.fill(0);
    return undefined;
  }
  return intoSecret(plain);
}
