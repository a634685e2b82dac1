import { safeStorage } from 'electron';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Anchors = z.record(z.string(), z.base64());

/** How far each vault's trail had come, outside its folder: an older copy put back is then noticed (docs/formats/store.md). */
export type Anchors = {
  readonly all: () => Readonly<Record<string, Uint8Array>>;
  readonly keep: (vault: string, bytes: Uint8Array) => void;
  /** Resolves when what was kept is on disk. */
  readonly settled: () => Promise<void>;
};

/**
 * Opens the file of anchors. The system's key store wraps it where there is one; an anchor carries a MAC of the vault itself, so a plain
 * one gives nothing away and cannot be forged either. A file that cannot be read counts as none: a changed key store must never lock a
 * person out.
 */
export async function openAnchors(path: string): Promise<Anchors> {
  let anchors = await read(path);
  let writing = Promise.resolve();
  return {
    all: () => Object.fromEntries(Object.entries(anchors).map(([vault, text]) => [vault, new Uint8Array(Buffer.from(text, 'base64'))])),
    keep: (vault, bytes) => {
      anchors = { ...anchors, [vault]: Buffer.from(bytes).toString('base64') };
      const text = JSON.stringify(anchors);
      // One that cannot be written leaves the former one, which is older and still true.
      writing = writing.then(() => write(path, text)).catch(() => undefined);
    },
    settled: () => writing,
  };
}

async function read(path: string): Promise<z.output<typeof Anchors>> {
  try {
    const bytes = readFileSync(path);
    const text = (await safeStorage.isAsyncEncryptionAvailable()) ? (await safeStorage.decryptStringAsync(bytes)).result : bytes.toString('utf8');
    return Anchors.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

async function write(path: string, text: string): Promise<void> {
  const bytes = (await safeStorage.isAsyncEncryptionAvailable()) ? await safeStorage.encryptStringAsync(text) : Buffer.from(text, 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, bytes, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
