import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listNewest } from '#db/repositories/audit.ts';
import { aShownSession, passphrase } from '#tests/builders/a-session.ts';
import { readKeys } from '#tests/builders/second-reader-keys.ts';
import { decryptStore, readTable } from '#tests/builders/second-reader-store.ts';

describe('somebody with the pages of docs/formats and a passphrase, and nothing of this program', () => {
  it('opens the key file, decrypts the store, reads the trail and verifies its chain', async () => {
    const { session, folder } = await aShownSession();
    const ours = session.store()?.read((db) => listNewest(db, Number.MAX_SAFE_INTEGER, 10_000)) ?? [];
    await session.close();

    const { dek, audit } = readKeys(readFileSync(join(folder, 'kluis.hdr')), passphrase);
    const plain = decryptStore(readFileSync(join(folder, 'kluis.db')), dek);
    expect(plain.subarray(0, 16).toString('latin1')).toBe('SQLite format 3\0');
    const rows = readTable(plain, 'audit').map(({ rowid, cells }) => [rowid, ...cells.slice(1)]);
    expect(rows.map(([seq, at, actor, origin, action]) => ({ seq, at, actor, origin, action }))).toEqual(
      ours.toReversed().map(({ seq, at, actor, origin, action }) => ({ seq, at, actor, origin, action })),
    );

    let head = '0'.repeat(64);
    for (const row of rows) {
      const mac = createHmac('sha256', audit).update(JSON.stringify(['kluis/1/audit', head, ...row.slice(0, 9)])).digest('hex');
      expect(row[9]).toBe(mac);
      head = mac;
    }
    expect(rows.length).toBeGreaterThan(20);
  });

  it('is refused with another passphrase, and by a page that was changed', async () => {
    const { session, folder } = await aShownSession();
    await session.close();
    const header = readFileSync(join(folder, 'kluis.hdr'));
    expect(() => readKeys(header, 'een andere wachtzin')).toThrow('authenticate');
    const file = readFileSync(join(folder, 'kluis.db'));
    file.writeUInt8(file.readUInt8(6000) ^ 1, 6000);
    expect(() => decryptStore(file, readKeys(header, passphrase).dek)).toThrow('Page 2 is damaged.');
  });
});
