import { argon2Sync, createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, decapsulate, diffieHellman, hkdfSync, type KeyObject } from 'node:crypto';

// A second implementation of docs/formats/key-file.md, written from the page and from the specification of age, with node:crypto alone.

type Box = { readonly nonce: string; readonly box: string };
type Slot = { readonly id: string; readonly type: string; readonly member: string | null; readonly kdf: { m: number; t: number; p: number; salt: string }; readonly identity: Box; readonly vmk: string };
type KeyFile = { readonly vault: string; readonly slots: readonly Slot[]; readonly dek: readonly (Box & { epoch: number })[]; readonly audit: Box };

const base64 = (text: string) => Buffer.from(text, 'base64');
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1))) : member,
  );

/** Data key and audit key, by the passphrase of the first person. Throws when anything does not fit. */
export function readKeys(file: Buffer, passphrase: string): { readonly dek: Buffer; readonly audit: Buffer } {
  const header = JSON.parse(file.toString('utf8')) as KeyFile;
  const slot = header.slots.find(({ type }) => type === 'persoon');
  if (!slot) throw new Error('No person.');
  const { id, type, member, kdf } = slot;
  const slotKey = argon2Sync('argon2id', { message: Buffer.from(passphrase.normalize('NFKC')), nonce: base64(kdf.salt), memory: kdf.m, passes: kdf.t, parallelism: kdf.p, tagLength: 32 });
  const identity = openBox(slotKey, slot.identity, { vault: header.vault, slot: id, type, member, kdf });
  const vaultKey = decryptAge(base64(slot.vmk), bech32(identity.toString('ascii')));
  const wrap = (use: string) => Buffer.from(hkdfSync('sha256', vaultKey, '', `kluis/1/${use}`, 32));
  const [dek] = header.dek;
  if (!dek) throw new Error('No data key.');
  return {
    dek: openBox(wrap('dek'), dek, { vault: header.vault, use: 'dek', epoch: dek.epoch }),
    audit: openBox(wrap('audit'), header.audit, { vault: header.vault, use: 'audit' }),
  };
}

function openBox(key: Buffer, { nonce, box }: Box, context: object): Buffer {
  return unseal('aes-256-gcm', key, base64(nonce), base64(box), Buffer.from(sorted(context)));
}

// oxlint-disable-next-line max-params -- as the cipher has them
function unseal(cipher: 'aes-256-gcm' | 'chacha20-poly1305', key: Buffer, nonce: Buffer, sealed: Buffer, context = Buffer.alloc(0)): Buffer {
  const decipher = cipher === 'aes-256-gcm' ? createDecipheriv(cipher, key, nonce) : createDecipheriv(cipher, key, nonce, { authTagLength: 16 });
  decipher.setAAD(context, { plaintextLength: sealed.length - 16 }).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

/** The bytes of a bech32 text, its check sum left aside. */
function bech32(text: string): Buffer {
  const words = [...text.slice(text.lastIndexOf('1') + 1, -6).toLowerCase()].map((letter) => 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(letter));
  const bits = words.map((word) => word.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** An age v1 file to one hybrid recipient, of one chunk. */
function decryptAge(file: Buffer, seed: Buffer): Buffer {
  const text = file.toString('latin1');
  const [, share = '', body = ''] = /^age-encryption\.org\/v1\n-> mlkem768x25519 (\S+)\n([\S\n]+?)\n---/.exec(text) ?? [];
  const start = text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1;
  const secret = sharedSecret(base64(share), seed);
  const { key, nonce } = hpke(secret, 'age-encryption.org/mlkem768x25519');
  const fileKey = unseal('chacha20-poly1305', key, nonce, base64(body.replaceAll('\n', '')));
  const streamKey = Buffer.from(hkdfSync('sha256', fileKey, file.subarray(start, start + 16), 'payload', 32));
  return unseal('chacha20-poly1305', streamKey, Buffer.from([...Array<number>(11).fill(0), 1]), file.subarray(start + 16));
}

const privateKey = (prefix: string, seed: Buffer): KeyObject => createPrivateKey({ key: Buffer.concat([Buffer.from(prefix, 'hex'), seed]), format: 'der', type: 'pkcs8' });
const publicBytes = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(-32);

/** X-Wing: ML-KEM-768 and X25519 together. */
function sharedSecret(share: Buffer, seed: Buffer): Buffer {
  const expanded = createHash('shake256', { outputLength: 96 }).update(seed).digest();
  const lattice = privateKey('3054020100300b060960864801650304040204428040', expanded.subarray(0, 64));
  const curve = privateKey('302e020100300506032b656e04220420', expanded.subarray(64));
  const [latticeShare, curveShare] = [share.subarray(0, 1088), share.subarray(1088)];
  const theirs = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), curveShare]), format: 'der', type: 'spki' });
  const parts = [decapsulate(lattice, latticeShare), diffieHellman({ privateKey: curve, publicKey: theirs }), curveShare, publicBytes(createPublicKey(curve))];
  return createHash('sha3-256').update(Buffer.concat([...parts, Buffer.from('\\.//^\\')])).digest();
}

/** HPKE, base mode, HKDF-SHA256 and ChaCha20-Poly1305 (RFC 9180). */
function hpke(secret: Buffer, info: string): { readonly key: Buffer; readonly nonce: Buffer } {
  const suite = Buffer.concat([Buffer.from('HPKE'), Buffer.from('647a00010003', 'hex')]);
  const extract = (salt: Buffer, label: string, material: Buffer) => createHmac('sha256', salt).update(Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), material])).digest();
  const none = Buffer.alloc(0);
  const context = Buffer.concat([Buffer.from([0]), extract(none, 'psk_id_hash', none), extract(none, 'info_hash', Buffer.from(info))]);
  const prk = extract(secret, 'secret', none);
  const expand = (label: string, length: number) => {
    const labelled = Buffer.concat([Buffer.from([0, length]), Buffer.from('HPKE-v1'), suite, Buffer.from(label), context, Buffer.from([1])]);
    return createHmac('sha256', prk).update(labelled).digest().subarray(0, length);
  };
  return { key: expand('key', 32), nonce: expand('base_nonce', 12) };
}
