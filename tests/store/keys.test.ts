import { argon2Sync, createHash, createHmac, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#db/canonical-json.ts';
import { keyFor, passphraseBytes, slowKey, standardKdf } from '#db/keys/derive.ts';
import { keyFileName } from '#db/keys/header-file.ts';
import { parseHeader } from '#db/keys/header.ts';
import { changePassphrase, createKeyFile, prepareRecovery, unlockKeyFile } from '#db/keys/key-file.ts';
import { parseRecoveryCode, writeRecoveryCode } from '#db/keys/recovery-code.ts';
import { open, seal } from '#db/keys/seal.ts';
import { newSecret, wipe } from '#db/keys/secret.ts';
import { bytes, cheapKdf, passphrase } from '#tests/builders/a-session.ts';
import { aDirectory, someMorning } from '#tests/builders/a-store.ts';
import { countingIds } from '#tests/builders/a-workspace.ts';

const member = '00000000-0000-4000-9000-000000000001';
const world = { kdf: cheapKdf, random: (count: number) => randomBytes(count), now: someMorning, newId: countingIds() };

async function aKeyFile() {
  const directory = aDirectory();
  const made = await createKeyFile(directory, { passphrase: bytes(passphrase), member }, world);
  return { directory, ...made };
}

const unlockWith = async (directory: string, typed: string) => unlockKeyFile(directory, { kind: 'passphrase', passphrase: bytes(typed) });
const codeOf = async (directory: string, typed: string) => {
  const answer = await unlockWith(directory, typed);
  return answer.ok ? 'opened' : answer.error.code;
};

describe('the slow key', () => {
  const rfc = { message: Buffer.alloc(32, 1), nonce: Buffer.alloc(16, 2), secret: Buffer.alloc(8, 3), parallelism: 4, tagLength: 32, memory: 32, passes: 3 };

  it('is made by an Argon2id that agrees with one that gives the vector of RFC 9106, section 5.3', async () => {
    const theirs = argon2Sync('argon2id', { ...rfc, associatedData: Buffer.alloc(12, 4) });
    expect(theirs.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
    const ours = { password: rfc.message, salt: rfc.nonce, secret: rfc.secret, iterations: 3, memorySize: 32, parallelism: 4, hashLength: 32, outputType: 'hex' } as const;
    expect(await argon2id(ours)).toBe(argon2Sync('argon2id', rfc).toString('hex'));
  });

  it('agrees with that other Argon2id for any secret, salt and cost', async () => {
    const cost = fc.record({ m: fc.integer({ min: 32, max: 256 }), t: fc.integer({ min: 1, max: 4 }), p: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.uint8Array({ minLength: 16, maxLength: 16 }), cost, async (message, nonce, { m, t, p }) => {
        const theirs = argon2Sync('argon2id', { message, nonce, parallelism: p, tagLength: 32, memory: m, passes: t });
        expect((await slowKey(message, nonce, { m, t, p })).toString('hex')).toBe(theirs.toString('hex'));
      }),
      { numRuns: 30 },
    );
  });

  it('costs what the key file promises: 256 MiB and three passes for a person', () => {
    expect(standardKdf).toEqual({ person: { m: 262_144, t: 3, p: 1 }, recovery: { m: 65_536, t: 3, p: 1 } });
  });

  it('lies in a buffer of its own that can be wiped whole', async () => {
    const key = await slowKey(Buffer.from('geheim'), Buffer.alloc(16, 7), cheapKdf.person);
    expect([key.length, key.buffer.byteLength]).toEqual([32, 4096]);
    wipe(key);
    expect(new Uint8Array(key.buffer).every((byte) => byte === 0)).toBe(true);
  });

  it('takes a passphrase in the one way that Unicode can be written, and trims nothing', () => {
    expect(passphraseBytes(bytes('cafe\u0301'))).toEqual(passphraseBytes(bytes('caf\u00E9')));
    expect(passphraseBytes(bytes(' a '))).toEqual(passphraseBytes(bytes(' a ')));
    expect(passphraseBytes(bytes(' a ')).toString()).toBe(' a ');
  });
});

describe('keys made from the vault key', () => {
  it('are HKDF-SHA256, spelled out', () => {
    const vaultKey = Buffer.alloc(32, 9);
    const pseudoRandom = createHmac('sha256', Buffer.alloc(32)).update(vaultKey).digest();
    const expected = createHmac('sha256', pseudoRandom).update('kluis/1/audit').update(Buffer.from([1])).digest();
    expect(Buffer.compare(keyFor(vaultKey, 'audit'), expected)).toBe(0);
  });

  it('differ for every use', () => {
    const uses = ['header-mac', 'dek', 'audit', 'anchor', 'backup', 'slot-pub'] as const;
    expect(new Set(uses.map((use) => keyFor(Buffer.alloc(32, 9), use).toString('hex'))).size).toBe(uses.length);
  });

  it('seal to one place: another context or key does not open', () => {
    const [key, plain] = [newSecret(32).fill(1), Buffer.from('inhoud')];
    const box = seal(key, plain, { slot: 'a' }, world.random);
    expect(open(key, box, { slot: 'a' })?.toString()).toBe('inhoud');
    expect(open(key, box, { slot: 'b' })).toBeUndefined();
    expect(open(newSecret(32).fill(2), box, { slot: 'a' })).toBeUndefined();
  });
});

describe('the recovery code', () => {
  it('is read back as it was written, however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (secret) => {
        const code = writeRecoveryCode(secret);
        for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), code.replaceAll('0', 'o').replaceAll('1', 'l')]) {
          const read = parseRecoveryCode(typed);
          expect(read.ok && Buffer.compare(read.value, Buffer.from(secret))).toBe(0);
        }
      }),
    );
  });

  it('names the group of every mistyped letter and of every two letters exchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.nat(7), fc.nat(4), fc.nat(30), (secret, group, place, other) => {
        const groups = writeRecoveryCode(secret).split('-');
        const letters = [...(groups[group] ?? '')];
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.replace(letters[place] ?? '', '');
        const mistyped = letters.with(place, alphabet.charAt(other)).join('');
        expect(parseRecoveryCode(groups.with(group, mistyped).join('-'))).toEqual({ ok: false, error: { wrongGroups: [group + 1] } });
        const [a, b] = [letters[place] ?? '', letters[(place + 1) % 5] ?? ''];
        if (a === b) return;
        const exchanged = letters.with(place, b).with((place + 1) % 5, a).join('');
        expect(parseRecoveryCode(groups.with(group, exchanged).join('-'))).toEqual({ ok: false, error: { wrongGroups: [group + 1] } });
      }),
    );
  });
});

describe('a key file', () => {
  it('opens with the passphrase and with the code, to the same keys', async () => {
    const { directory, recoveryCode, keys } = await aKeyFile();
    const [byPassphrase, byCode] = [await unlockWith(directory, passphrase), await unlockKeyFile(directory, { kind: 'code', code: recoveryCode })];
    if (!byPassphrase.ok || !byCode.ok) throw new Error('It does not open.');
    for (const { keys: opened } of [byPassphrase.value, byCode.value]) {
      expect([opened.vault, opened.dek, opened.audit, opened.vaultKey]).toEqual([keys.vault, keys.dek, keys.audit, keys.vaultKey]);
    }
    expect([byPassphrase.value.keys.member, byCode.value.keys.member]).toEqual([member, null]);
  });

  it('shows nothing of a secret, an identity or a recipient', async () => {
    const { directory, recoveryCode, keys } = await aKeyFile();
    const text = readFileSync(join(directory, keyFileName), 'latin1');
    for (const secret of [passphrase, recoveryCode, 'AGE-SECRET-KEY', 'age1', keys.dek.toString('base64'), keys.vaultKey.toString('base64')]) expect(text).not.toContain(secret);
  });

  it('keeps a second person out of reach of the first: each has a pair of their own', async () => {
    const { directory } = await aKeyFile();
    const { slots } = JSON.parse(readFileSync(join(directory, keyFileName), 'utf8')) as { slots: { vmk: string; identity: { box: string } }[] };
    expect(new Set(slots.map(({ vmk }) => vmk)).size).toBe(2);
    expect(new Set(slots.map(({ identity }) => identity.box)).size).toBe(2);
  });

  it('is written in one way only: sorted keys, no white space', async () => {
    const { directory } = await aKeyFile();
    const text = readFileSync(join(directory, keyFileName), 'utf8');
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect(parseHeader(Buffer.from(` ${text}`))).toEqual({ is: 'damaged' });
    expect(parseHeader(Buffer.from(text.replace('"v":1', '"v":1,"v":1')))).toEqual({ is: 'damaged' });
  });

  it('is told damaged by a flipped bit in every byte, never taken for a wrong passphrase', async () => {
    const { directory } = await aKeyFile();
    const good = readFileSync(join(directory, keyFileName));
    for (const [place, byte] of good.entries()) {
      const flipped = Buffer.from(good);
      flipped.writeUInt8(byte ^ (1 << (place * 5) % 8), place);
      if (parseHeader(flipped).is !== 'damaged') expect.fail(`A flipped bit in byte ${place} was accepted.`);
    }
    for (const name of readdirSync(directory)) writeFileSync(join(directory, name), good.fill(0, 40, 44));
    expect(await codeOf(directory, passphrase)).toBe('damagedKeyFile');
  });

  it('is told damaged however it is cut or filled, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.json().map((text) => bytes(text)), fc.string().map(bytes)), (any) => {
        expect(parseHeader(any)).toEqual({ is: 'damaged' });
      }),
      { numRuns: 500 },
    );
  });

  it('is told damaged when whoever changed it repaired its sum but has no vault key', async () => {
    const { directory } = await aKeyFile();
    const { sum: _sum, ...header } = JSON.parse(readFileSync(join(directory, keyFileName), 'utf8')) as Record<string, never>;
    const changed = { ...header, generation: 7 };
    const text = canonicalJson({ ...changed, sum: createHash('sha256').update(canonicalJson(changed)).digest('hex') });
    for (const name of readdirSync(directory)) writeFileSync(join(directory, name), text);
    expect(parseHeader(Buffer.from(text)).is).toBe('good');
    expect(await codeOf(directory, passphrase)).toBe('damagedKeyFile');
    expect(await codeOf(directory, 'wrong')).toBe('wrongSecret');
  });

  it('of a newer version is left alone', async () => {
    const { directory } = await aKeyFile();
    const { sum: _sum, ...header } = JSON.parse(readFileSync(join(directory, keyFileName), 'utf8')) as Record<string, never>;
    const newer = { ...header, v: 9, minReader: 2, slots: 'something else' };
    const text = canonicalJson({ ...newer, sum: createHash('sha256').update(canonicalJson(newer)).digest('hex') });
    writeFileSync(join(directory, keyFileName), text);
    expect(await codeOf(directory, passphrase)).toBe('newerStore');
  });

  it('gives a changed passphrase a new generation, and the old one opens nothing', async () => {
    const { directory } = await aKeyFile();
    expect(await changePassphrase(directory, { old: bytes(passphrase), passphrase: bytes('nieuw') }, world)).toEqual({ ok: true, value: { generation: 2 } });
    expect([await codeOf(directory, 'nieuw'), await codeOf(directory, passphrase)]).toEqual(['opened', 'wrongSecret']);
  });

  it('gives a used code a successor', async () => {
    const { directory, recoveryCode } = await aKeyFile();
    const recovered = await prepareRecovery(directory, { code: recoveryCode, passphrase: bytes('nieuw') }, world);
    if (!recovered.ok) throw new Error('It does not open.');
    expect([await codeOf(directory, passphrase), (await unlockKeyFile(directory, { kind: 'code', code: recoveryCode })).ok]).toEqual(['opened', true]);
    await recovered.value.putInPlace();
    expect((await unlockKeyFile(directory, { kind: 'code', code: recoveryCode })).ok).toBe(false);
    expect((await unlockKeyFile(directory, { kind: 'code', code: recovered.value.recoveryCode })).ok).toBe(true);
    expect([await codeOf(directory, 'nieuw'), await codeOf(directory, passphrase)]).toEqual(['opened', 'wrongSecret']);
  });

  it('is never written over by a second vault', async () => {
    const { directory } = await aKeyFile();
    await expect(createKeyFile(directory, { passphrase: bytes(passphrase), member }, world)).rejects.toThrow('There is a key file already.');
  });
});
