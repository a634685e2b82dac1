import { Buffer } from 'node:buffer';

const leastBytes = 4096;

/**
 * Room for a secret of `length` bytes outside the moving heap. A buffer of 64 bytes or less would lie inside it, and the collector leaves
 * copies behind; hence 4 KiB of its own, however small the secret. The owner wipes it.
 */
export function newSecret(length: number): Buffer {
  return Buffer.from(new ArrayBuffer(Math.max(length, leastBytes)), 0, length);
}

/** Moves bytes into a secret of their own and zeroes where they came from. */
export function intoSecret(bytes: Uint8Array): Buffer {
  const secret = newSecret(bytes.length);
  secret.set(bytes);
  bytes.fill(0);
  return secret;
}

/** Overwrites secrets with zeros, also what lies behind their end. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) {
    secret.fill(0);
    if (secret.buffer.byteLength === Math.max(secret.length, leastBytes)) new Uint8Array(secret.buffer).fill(0);
  }
}
