import { join } from 'node:path';
import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { readIfThere, replaceDurably, writeDurably } from '../durable-files.ts';
import { parseHeader, type Header, type Parsed } from './header.ts';
import { wipe } from './secret.ts';
import { openSlot, type SlotType } from './slot.ts';
import { keysFrom, type VaultKeys } from './vault-keys.ts';

export const keyFileName = 'kluis.hdr';
const spareName = `${keyFileName}.prev`;
const newName = `${keyFileName}.new`;

/** What a person types, already as bytes. `member` spares the others' slots the wait. */
export type SlotSecret = { readonly type: SlotType; readonly bytes: Buffer; readonly member?: string };

export type KeyFileError = Extract<AppError, { code: 'wrongSecret' | 'damagedKeyFile' | 'newerStore' | 'storeUnavailable' }>;

export type OpenedHeader = { readonly header: Header; readonly keys: VaultKeys; readonly spareUsed: boolean };

/** The answer when no slot opens. How long to wait before the next try is the vault's affair. */
const wrongSecret: KeyFileError = { code: 'wrongSecret', waitSeconds: 0 };

/**
 * Opens the key file, and its spare only when the file itself is damaged or gone: a spare that also answered to a wrong secret would keep
 * an old passphrase alive.
 */
export async function openKeyFile(directory: string, secret: SlotSecret): Promise<Result<OpenedHeader, KeyFileError>> {
  const [file, spare] = [readIfThere(join(directory, keyFileName)), readIfThere(join(directory, spareName))];
  if (!file && !spare) return err({ code: 'storeUnavailable', reason: 'missing' });
  const first = await openHeader(parsed(file), secret);
  if (first.ok) return ok({ ...first.value, spareUsed: false });
  if (first.error.code !== 'damagedKeyFile') return first;
  const second = await openHeader(parsed(spare), secret);
  return second.ok ? ok({ ...second.value, spareUsed: true }) : second;
}

/**
 * Puts a new generation in place: new file, to the disk, read back and opened with the secret it was made for, the old one kept as spare,
 * rename. Whatever moment the power goes, the old or the new secret opens. Then the spare follows, so that a replaced secret opens nothing.
 * Throws when the new file does not open: then nothing was changed.
 */
export async function replaceKeyFile(directory: string, bytes: Uint8Array, secret: SlotSecret): Promise<VaultKeys> {
  const [path, spare, fresh] = [keyFileName, spareName, newName].map((name) => join(directory, name)) as [string, string, string];
  writeDurably(fresh, bytes);
  const proof = await openHeader(parsed(readIfThere(fresh)), secret);
  if (!proof.ok) throw new Error('The new key file does not open; the old one stays.');
  const current = readIfThere(path);
  // A damaged file would push the one good generation out of the spare.
  if (current && parseHeader(current).is === 'good') replaceWith(spare, current);
  replaceDurably(fresh, path);
  replaceWith(spare, bytes);
  return proof.value.keys;
}

/** Puts the spare in the place of a damaged key file. For after an unlock that said `spareUsed`. */
export function repairKeyFile(directory: string): void {
  const spare = readIfThere(join(directory, spareName));
  if (spare && parseHeader(spare).is === 'good') replaceWith(join(directory, keyFileName), spare);
}

function replaceWith(path: string, bytes: Uint8Array): void {
  writeDurably(`${path}.part`, bytes);
  replaceDurably(`${path}.part`, path);
}

const parsed = (bytes: Uint8Array | undefined): Parsed => (bytes ? parseHeader(bytes) : { is: 'damaged' });

async function openHeader(file: Parsed, secret: SlotSecret): Promise<Result<{ header: Header; keys: VaultKeys }, KeyFileError>> {
  if (file.is === 'newer') return err({ code: 'newerStore' });
  if (file.is === 'damaged') return err({ code: 'damagedKeyFile' });
  const { header } = file;
  const candidates = header.slots.filter(({ type, member }) => type === secret.type && (secret.member === undefined || member === secret.member));
  for (const slot of candidates) {
    const answer = await openSlot(header.vault, slot, secret.bytes);
    if (answer.is === 'closed') continue;
    const keys = answer.is === 'opened' ? keysFrom(header, answer.vaultKey, { slot: slot.id, member: slot.member }) : undefined;
    if (keys) return ok({ header, keys });
    if (answer.is === 'opened') wipe(answer.vaultKey);
    return err({ code: 'damagedKeyFile' });
  }
  return err(wrongSecret);
}
