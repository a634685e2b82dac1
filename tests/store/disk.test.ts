import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { appendAudit } from '#db/audit/append.ts';
import { hasBallast, keepBallast, releaseBallast } from '#db/ballast.ts';
import { openStore, storeFileName } from '#db/open-store.ts';
import * as drafts from '#db/repositories/draft.ts';
import * as reference from '#db/repositories/reference.ts';
import { storeErrorOf } from '#db/store-errors.ts';
import type { Store } from '#db/store.ts';
import { verifyStore } from '#db/verify-store.ts';
import { MunicipalityId } from '#shared/kernel/ids.ts';
import { aDirectory, aStore, someMorning } from '#tests/builders/a-store.ts';
import { aShownSession, bytes, passphrase } from '#tests/builders/a-session.ts';
import { aWorkspace } from '#tests/builders/a-workspace.ts';

const stamp = { actor: 'system', at: someMorning, origin: 'vault' };
const marked = ['Klavervierblad', 'Zeventienhonderd', 'Ijsvogelnest'];

/** Records with words that occur nowhere else, long enough to sort and to spill. */
function writeMarked(store: Store, count: number): void {
  for (let n = 0; n < count; n += 1) {
    store.write((db) => {
      const id = MunicipalityId.parse(`00000000-0000-4000-b000-${String(n).padStart(12, '0')}`);
      reference.insertMunicipality(db, { id, code: `M${n}`, name: `${marked[n % 3] ?? ''} ${n}`, subRegion: marked.join(' ').repeat(20), isActive: true, version: 1 });
      appendAudit(db, store.chain, [{ feature: 'reference', happened: 'municipalityAdded', subject: { table: 'municipality', id } }], stamp);
    });
  }
}

const openFiles = () => readdirSync('/proc/self/fd').length;

const mounts: string[] = [];
afterEach(() => {
  for (const path of mounts.splice(0)) execFileSync('umount', ['-l', path]);
});

function mountTmpfs(options: string): string | undefined {
  const path = aDirectory();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  mounts.push(path);
  return path;
}

/** A file system of so many MiB of its own; undefined where a test may not mount. */
const aSmallDisk = (mebibytes: number): string | undefined => mountTmpfs(`size=${mebibytes}m`);

describe('what lies on the disk', () => {
  it('holds no word of any record, in no file and at no moment', () => {
    const made = aWorkspace();
    const { store, directory } = made;
    writeMarked(store, 60);
    store.keep((db) => drafts.keep(db, { key: 'a', value: JSON.stringify(marked), cursor: 1 }, someMorning));
    // Sorts, joins on nothing and a copy: what spills to a temporary file when settings are wrong.
    store.read((db) => db.prepare('SELECT a.name FROM municipality a, municipality b, municipality c ORDER BY a.sub_region DESC, b.name, c.name LIMIT 5 OFFSET 20000').all());
    store.copyTo(join(directory, 'copy.db'));
    const scan = () => {
      for (const name of readdirSync(directory)) {
        const text = readFileSync(join(directory, name)).toString('latin1').toLowerCase();
        for (const word of marked) if (text.includes(word.toLowerCase()) || text.includes([...word.toLowerCase()].join('\0'))) expect.fail(`${word} in ${name}`);
      }
    };
    expect(readdirSync(directory).toSorted()).toEqual(['copy.db', 'kluis.db', 'kluis.db-wal']);
    scan();
    store.checkpoint();
    scan();
    store.close();
    scan();
  });

  it('has no temporary file of the store in it, also while sorting', () => {
    const { store } = aWorkspace();
    writeMarked(store, 60);
    if (!existsSync('/proc/self/fd')) return;
    const before = openFiles();
    store.read((db) => {
      const rows = db.prepare('SELECT a.name, a.sub_region FROM municipality a, municipality b, municipality c ORDER BY a.sub_region DESC, b.name, c.name').iterate();
      rows.next();
      expect(openFiles()).toBe(before);
      rows.return?.();
    });
  });
});

describe('a disk that is full', () => {
  it('refuses what no longer fits, loses nothing that was kept, and goes on when there is room again', ({ skip }) => {
    const disk = aSmallDisk(4);
    if (disk === undefined) return skip('Only root may mount.');
    const made = aStore({ path: join(disk, storeFileName) });
    let kept = 0;
    let refusal: unknown;
    while (refusal === undefined && kept < 20_000) {
      try {
        const number = kept;
        made.store.keep((db) => drafts.keep(db, { key: `draft:${number}`, value: 'x'.repeat(4000), cursor: 0 }, someMorning));
        kept += 1;
      } catch (cause) {
        refusal = cause;
      }
    }
    expect(storeErrorOf(refusal)).toEqual({ code: 'storeUnavailable', reason: 'full' });
    expect(made.store.read(drafts.listKeys)).toHaveLength(kept);
    execFileSync('mount', ['-o', 'remount,size=40m', disk]);
    made.store.keep((db) => drafts.discard(db, 'draft:0'));
    const again = made.reopen();
    expect(again.store.read(drafts.listKeys)).toHaveLength(kept - 1);
    expect(verifyStore(again.store, made.file.dek)).toMatchObject({ ok: true });
    again.store.close();
  });

  it('still unlocks: the workspace gives up its ballast for that', async ({ skip }) => {
    const disk = aSmallDisk(40);
    if (disk === undefined) return skip('Only root may mount.');
    const made = await aShownSession({ folder: join(disk, 'Signaaltafel') });
    await made.session.close();
    try {
      writeFileSync(join(disk, 'other'), randomBytes(64 * 1024 * 1024));
    } catch {
      // Everything that was left is taken now.
    }
    const { session } = made.again();
    expect(await session.unlock(bytes(passphrase))).toMatchObject({ ok: true });
    expect(hasBallast(made.folder)).toBe(false);
    await session.close();
  });

  it('finds 16 MiB of noise kept for it', () => {
    const directory = aDirectory();
    expect([hasBallast(directory), releaseBallast(directory)]).toEqual([false, false]);
    keepBallast(directory, (count) => randomBytes(count));
    expect(hasBallast(directory)).toBe(true);
    writeFileSync(join(directory, 'ballast.bin'), 'half');
    expect(hasBallast(directory)).toBe(false);
    keepBallast(directory, (count) => randomBytes(count));
    expect([releaseBallast(directory), hasBallast(directory)]).toEqual([true, false]);
  });
});

describe('a store that cannot be had', () => {
  it('is missing when it is missing, and is not made anew', () => {
    const { file } = aStore();
    const path = join(aDirectory(), storeFileName);
    expect(openStore({ ...file, path })).toEqual({ ok: false, error: { error: { code: 'storeUnavailable', reason: 'missing' }, findings: [] } });
    expect(existsSync(path)).toBe(false);
  });

  it('is busy when another program has it open', () => {
    const made = aStore();
    const script = `const { openStore } = await import('#db/open-store.ts'); const { migrationFiles } = await import('${join(import.meta.dirname, '../../scripts/schema-text.mts')}');
      const [path, dek, auditKey] = process.argv.slice(1); const stamp = ${JSON.stringify(stamp)};
      console.log(JSON.stringify(openStore({ path, dek: Buffer.from(dek, 'hex'), auditKey: Buffer.from(auditKey, 'hex'), migrations: migrationFiles(), stamp }).error?.error ?? 'opened'));`;
    const other = () =>
      JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script, made.file.path, made.file.dek.toString('hex'), made.file.auditKey.toString('hex')], { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') }));
    expect(other()).toEqual({ code: 'storeUnavailable', reason: 'busy' });
    // The check of all pages reads the file beside SQLite; the lock must outlive it.
    made.store.checkPages(made.file.dek);
    expect(other()).toEqual({ code: 'storeUnavailable', reason: 'busy' });
    made.store.close();
    expect(other()).toBe('opened');
  });

  it('is read-only on a read-only disk', ({ skip }) => {
    const disk = aSmallDisk(20);
    if (disk === undefined) return skip('Only root may mount.');
    const made = aStore({ path: join(disk, storeFileName) });
    made.store.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(openStore(made.file)).toEqual({ ok: false, error: { error: { code: 'storeUnavailable', reason: 'readOnly' }, findings: [] } });
  });

  it('is never written over by a new one', () => {
    const made = aStore();
    const before = readFileSync(made.file.path);
    expect(() => aStore({ path: made.file.path })).toThrow('EEXIST');
    expect(readFileSync(made.file.path).equals(before)).toBe(true);
  });
});

describe('a page', () => {
  it('that was changed is found, also when SQLite never reads it', () => {
    const made = aWorkspace();
    const { store, file } = made;
    writeMarked(store, 200);
    store.write((db) => {
      db.prepare(`DELETE FROM municipality WHERE id LIKE '00000000-0000-4000-b000-%'`).run();
      appendAudit(db, store.chain, [{ feature: 'reference', happened: 'packLoaded', subject: { table: 'workspace', id: 'workspace' } }], stamp);
    });
    const whole = store.checkPages(file.dek);
    expect(whole.damaged).toEqual([]);
    const free = store.read((db) => db.prepare<[], { n: number }>('SELECT freelist_count AS n FROM pragma_freelist_count').get()?.n ?? 0);
    expect(free).toBeGreaterThan(0);
    store.close();

    const missed: number[] = [];
    const good = readFileSync(file.path);
    for (let page = 1; page <= whole.pages; page += 7) {
      const flipped = Buffer.from(good);
      const place = (page - 1) * 4096 + 2000;
      flipped.writeUInt8(flipped.readUInt8(place) ^ 4, place);
      writeFileSync(file.path, flipped);
      const opened = openStore(file);
      if (opened.ok && opened.value.checkPages(file.dek).damaged[0] !== page) missed.push(page);
      if (opened.ok) opened.value.close();
      else expect(opened.error.error.code).toBe('damagedStore');
    }
    expect(missed).toEqual([]);
  });
});
