import { intoSecret, wipe } from './secret.ts';
import { keyBytes, keyFor } from './derive.ts';
import { isAuthentic, type Header, type HeaderBody } from './header.ts';
import { open, seal, type RandomBytes } from './seal.ts';

/** Everything an unlocked vault needs, each in its own buffer. `wipeKeys` ends their life. */
export type VaultKeys = {
  readonly vault: string;
  /** Which data key this is; counts up when it is replaced. */
  readonly epoch: number;
  /** The slot that was opened, and the member it belongs to (null for the recovery code). */
  readonly slot: string;
  readonly member: string | null;
  /** Opens the other keys; new slots are sealed to it. */
  readonly vaultKey: Buffer;
  /** Encrypts the pages of the store. */
  readonly dek: Buffer;
  /** Authenticates the audit trail and its checkpoint codes. */
  readonly audit: Buffer;
  readonly anchor: Buffer;
  readonly backup: Buffer;
};

type Opened = { readonly slot: string; readonly member: string | null };

/** New data and audit keys under a new vault key, as the key file keeps them. */
export function newDataKeys(vaultKey: Buffer, vault: string, random: RandomBytes): Pick<HeaderBody, 'dek' | 'audit'> {
  const [dek, audit] = [intoSecret(random(keyBytes)), intoSecret(random(keyBytes))];
  const [dekWrap, auditWrap] = [keyFor(vaultKey, 'dek'), keyFor(vaultKey, 'audit')];
  try {
    return {
      dek: [{ epoch: 1, ...seal(dekWrap, dek, dekContext(vault, 1), random) }],
      audit: seal(auditWrap, audit, auditContext(vault), random),
    };
  } finally {
    wipe(dek, audit, dekWrap, auditWrap);
  }
}

/** The keys of a vault, or undefined when the key file was not written by a holder of this vault key. */
export function keysFrom(header: Header, vaultKey: Buffer, opened: Opened): VaultKeys | undefined {
  const [macKey, dekWrap, auditWrap] = [keyFor(vaultKey, 'header-mac'), keyFor(vaultKey, 'dek'), keyFor(vaultKey, 'audit')];
  try {
    const current = header.dek[0];
    if (!current || !isAuthentic(header, macKey)) return undefined;
    const dek = open(dekWrap, current, dekContext(header.vault, current.epoch));
    const audit = open(auditWrap, header.audit, auditContext(header.vault));
    if (dek?.length !== keyBytes || audit?.length !== keyBytes) return undefined;
    return {
      vault: header.vault,
      epoch: current.epoch,
      ...opened,
      vaultKey,
      dek,
      audit,
      anchor: keyFor(vaultKey, 'anchor'),
      backup: keyFor(vaultKey, 'backup'),
    };
  } finally {
    wipe(macKey, dekWrap, auditWrap);
  }
}

export function wipeKeys({ vaultKey, dek, audit, anchor, backup }: VaultKeys): void {
  wipe(vaultKey, dek, audit, anchor, backup);
}

const dekContext = (vault: string, epoch: number) => ({ vault, use: 'dek', epoch });
const auditContext = (vault: string) => ({ vault, use: 'audit' });
