import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyAudit } from '#db/audit/verify.ts';
import { knownMigrations } from '#db/known-migrations.ts';
import * as audit from '#db/repositories/audit.ts';
import * as members from '#db/repositories/member.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import type { Session } from '#electron/vault/session.ts';
import { demoRegion } from '#shared/demo/demo-region.ts';
import { ok } from '#shared/kernel/result.ts';
import { aDirectory } from '#tests/builders/a-store.ts';
import { aSession, aShownSession, bytes, passphrase, someWorkspace } from '#tests/builders/a-session.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';

const another = 'zadel zagen zakdoek zaklamp zaklopen zalm';
const trailOf = (session: Session) => session.store()?.read((db) => audit.listNewest(db, Number.MAX_SAFE_INTEGER, 500).map(({ action, result }) => `${action} ${result}`)) ?? [];

describe('a new workspace', () => {
  it('is shown only when two groups of its recovery code were typed back', async () => {
    const { session, shown, folder } = aSession();
    const { recoveryCode } = valueOf(await session.create(someWorkspace()));
    expect(recoveryCode).toHaveLength(8);
    expect(session.store()).toBeUndefined();
    expect(await session.confirmRecovery({ 0: recoveryCode[0] ?? '', 3: 'AAAAA' })).toEqual({ ok: false, error: { code: 'refused', rule: 'workspace.groupDiffers', fields: ['3'] } });
    expect(await session.confirmRecovery({ 0: recoveryCode[0] ?? '' })).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    expect(shown).toEqual([]);
    valueOf(await session.confirmRecovery({ 0: (recoveryCode[0] ?? '').toLowerCase(), 3: ` ${recoveryCode[3] ?? ''} ` }));
    expect(shown).toEqual([{ kind: 'test', idleMinutes: 5 }]);
    expect(readdirSync(folder).toSorted()).toEqual(['ballast.bin', 'kluis.db', 'kluis.db-wal', 'kluis.hdr', 'kluis.hdr.prev']);
    await session.close();
  });

  it('leaves nothing behind when nobody confirmed it', async () => {
    const { session, folder } = aSession();
    valueOf(await session.create(someWorkspace()));
    await session.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes its place after a power cut between its store and its key file', async () => {
    const made = await aShownSession();
    await made.session.close();
    mkdirSync(join(made.folder, 'kluis.nieuw'));
    renameSync(join(made.folder, 'kluis.hdr'), join(made.folder, 'kluis.nieuw', 'kluis.hdr'));
    const { session } = made.again();
    valueOf(await session.unlock(bytes(passphrase)));
    expect(existsSync(join(made.folder, 'kluis.nieuw'))).toBe(false);
    await session.close();
  });

  it('verifies at once, with its chair, its choices and its first rows', async () => {
    const { session } = await aShownSession();
    const { rows, checkpoint } = valueOf(await session.verify());
    expect(checkpoint).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(session.checkpoint()).toEqual({ seq: rows, code: checkpoint });
    const store = session.store();
    expect(store?.read((db) => workspaces.read(db).settings)).toMatchObject({ language: 'nl', decisionLabel: 'BESLUIT_AFSPRAAK', tlp: 'AMBER+STRICT' });
    expect(store?.read(members.listCurrent)).toMatchObject([{ id: session.member(), displayName: 'Voorzitter', role: 'CHAIR' }]);
    expect(trailOf(session).slice(0, 3)).toEqual(['workspace.verified done', 'workspace.unlocked done', 'workspace.recoveryConfirmed done']);
    await session.close();
  });

  it('refuses a passphrase that is easy to guess, a folder that is taken, and real data in a host without a sandbox', async () => {
    const { session, folder } = aSession({ isRealDataAllowed: false });
    expect(await session.create({ ...someWorkspace(), passphrase: bytes('welkom2026') })).toMatchObject({ error: { code: 'refused', rule: 'workspace.weakPassphrase' } });
    expect(await session.create({ ...someWorkspace(), kind: 'real' })).toEqual({ ok: false, error: { code: 'forbidden' } });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'kluis.hdr'), 'x');
    expect(await session.create(someWorkspace())).toMatchObject({ error: { code: 'refused', rule: 'workspace.folderNotUsable' } });
    expect(session.folder('create')).toEqual({ label: 'Signaaltafel', warning: 'hasWorkspace', isUsable: false });
    session.useFolder(join(aDirectory(), 'OneDrive - Gemeente', 'Signaaltafel'));
    expect(session.folder('create')).toMatchObject({ warning: 'synced', isUsable: false });
  });

  it('puts its recovery code on paper: as a file and on the printer', async () => {
    const path = join(aDirectory(), 'code.txt');
    const printed: string[] = [];
    const { session } = aSession({ host: { chooseSaveFile: async () => ok(path), printLines: async (title, lines) => ok((printed.push(title, ...lines), true as const)) } });
    expect(await session.saveRecovery()).toMatchObject({ error: { code: 'refused', rule: 'workspace.nothingToConfirm' } });
    const { recoveryCode } = valueOf(await session.create(someWorkspace()));
    valueOf(await session.saveRecovery());
    valueOf(await session.printRecovery());
    for (const group of recoveryCode) {
      expect(readFileSync(path, 'utf8')).toContain(group);
      expect(printed.join('\n')).toContain(group);
    }
    await session.close();
  });
});

describe('unlocking', () => {
  it('answers a wrong passphrase with a growing wait, and enters the refused tries in the trail', async () => {
    const made = await aShownSession();
    await made.session.close();
    const { session, clock } = made.again();
    const waits: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      const answer = await session.unlock(bytes('not the passphrase'));
      if (!answer.ok && answer.error.code === 'wrongSecret') waits.push(answer.error.waitSeconds);
      clock.now = new Date(Date.parse(clock.now) + (waits.at(-1) ?? 0) * 1000).toISOString();
    }
    expect(waits).toEqual([0, 0, 0, 0, 5, 10, 20]);
    await session.unlock(bytes('not the passphrase'));
    expect(await session.unlock(bytes(passphrase))).toEqual({ ok: false, error: { code: 'wrongSecret', waitSeconds: 40 } });
    clock.now = new Date(Date.parse(clock.now) + 40_000).toISOString();
    expect(valueOf(await session.unlock(bytes(passphrase)))).toEqual({ spareUsed: false });
    expect(trailOf(session).filter((row) => row === 'workspace.unlocked refused')).toHaveLength(8);
    await session.close();
  });

  it('takes the spare of a damaged key file, says so and repairs it', async () => {
    const made = await aShownSession();
    await made.session.close();
    writeFileSync(join(made.folder, 'kluis.hdr'), readFileSync(join(made.folder, 'kluis.hdr')).fill(0, 100, 120));
    const second = made.again();
    expect(valueOf(await second.session.unlock(bytes(passphrase)))).toEqual({ spareUsed: true });
    await second.session.close();
    const third = made.again();
    expect(valueOf(await third.session.unlock(bytes(passphrase)))).toEqual({ spareUsed: false });
    await third.session.close();
  });

  it('tells two damaged key files, a missing folder and a damaged store from a wrong passphrase', async () => {
    const made = await aShownSession();
    await made.session.close();
    const [header, spare, store] = ['kluis.hdr', 'kluis.hdr.prev', 'kluis.db'].map((name) => join(made.folder, name)) as [string, string, string];
    const good = [header, store].map((path) => readFileSync(path)) as [Buffer, Buffer];

    const flipped = Buffer.from(good[1]);
    flipped.writeUInt8(flipped.readUInt8(9000) ^ 1, 9000);
    writeFileSync(store, flipped);
    expect(await made.again().session.unlock(bytes(passphrase))).toMatchObject({ error: { code: 'damagedStore' } });

    rmSync(store);
    expect(await made.again().session.unlock(bytes(passphrase))).toEqual({ ok: false, error: { code: 'storeUnavailable', reason: 'missing' } });

    for (const path of [header, spare]) writeFileSync(path, Buffer.from(good[0]).fill(65, 50, 60));
    expect(await made.again().session.unlock(bytes(passphrase))).toEqual({ ok: false, error: { code: 'damagedKeyFile' } });
    rmSync(made.folder, { recursive: true });
    expect(await made.again().session.unlock(bytes(passphrase))).toEqual({ ok: false, error: { code: 'storeUnavailable', reason: 'missing' } });
  });

  it('notices that an older store was put back, when its anchor is outside', async () => {
    const made = await aShownSession();
    await made.session.close();
    const old = join(aDirectory(), 'old.db');
    copyFileSync(join(made.folder, 'kluis.db'), old);
    const second = made.again();
    valueOf(await second.session.unlock(bytes(passphrase)));
    await second.session.close();
    copyFileSync(old, join(made.folder, 'kluis.db'));
    expect(await made.again().session.unlock(bytes(passphrase))).toEqual({ ok: false, error: { code: 'damagedStore', place: 'anchor' } });
    made.anchors.clear();
    const blind = made.again();
    expect(await blind.session.unlock(bytes(passphrase))).toMatchObject({ ok: true });
    await blind.session.close();
  });

  it('refuses real data in a host without a sandbox', async () => {
    const made = aSession();
    const { recoveryCode } = valueOf(await made.session.create({ ...someWorkspace(), kind: 'real' }));
    valueOf(await made.session.confirmRecovery({ 0: recoveryCode[0] ?? '', 1: recoveryCode[1] ?? '' }));
    await made.session.close();
    const elsewhere = aSession({ folder: made.folder, isRealDataAllowed: false });
    expect(await elsewhere.session.unlock(bytes(passphrase))).toEqual({ ok: false, error: { code: 'forbidden' } });
    expect(elsewhere.session.store()).toBeUndefined();
  });
});

describe('a store of an older program', () => {
  const later = { version: knownMigrations.length + 1, name: 'later', sql: 'CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT;' };
  const broken = { ...later, sql: 'CREATE TABLE half (id TEXT NOT NULL PRIMARY KEY) STRICT; SELECT nonsense;' };

  it('is migrated at unlocking, and no copy of what was deleted stays behind', async () => {
    const made = await aShownSession();
    await made.session.close();
    const { session } = aSession({ folder: made.folder, migrations: [...knownMigrations, later] });
    valueOf(await session.unlock(bytes(passphrase)));
    expect(trailOf(session)).toContain('workspace.unlocked done');
    await session.close();
    expect(readdirSync(made.folder)).not.toContain('kluis.voor.db');
  });

  it('keeps a whole copy of itself when its migration fails, also over a copy that was cut short', async () => {
    const made = await aShownSession();
    await made.session.close();
    writeFileSync(join(made.folder, 'kluis.voor.db'), 'half');
    await expect(aSession({ folder: made.folder, migrations: [...knownMigrations, broken] }).session.unlock(bytes(passphrase))).rejects.toThrow('nonsense');
    renameSync(join(made.folder, 'kluis.voor.db'), join(made.folder, 'kluis.db'));
    const { session } = made.again();
    valueOf(await session.unlock(bytes(passphrase)));
    valueOf(await session.verify());
    await session.close();
  });
});

describe('changing secrets', () => {
  it('lets the new passphrase open and the old one not, also from the spare', async () => {
    const made = await aShownSession();
    expect(await made.session.changePassphrase({ current: bytes('wrong'), next: bytes(another) })).toMatchObject({ error: { code: 'wrongSecret' } });
    expect(await made.session.changePassphrase({ current: bytes(passphrase), next: bytes('kort') })).toMatchObject({ error: { rule: 'workspace.weakPassphrase', fields: ['next'] } });
    valueOf(await made.session.changePassphrase({ current: bytes(passphrase), next: bytes(another) }));
    await made.session.close();
    rmSync(join(made.folder, 'kluis.hdr'));
    expect(await made.again().session.unlock(bytes(passphrase))).toMatchObject({ error: { code: 'wrongSecret' } });
    const { session } = made.again();
    valueOf(await session.unlock(bytes(another)));
    expect(trailOf(session)).toContain('workspace.passphraseChanged done');
    await session.close();
  });

  it('changes nothing as long as the new code was not typed back: who closes then still has the old code and the old passphrase', async () => {
    const made = await aShownSession();
    await made.session.close();
    const unseen = made.again();
    const { recoveryCode } = valueOf(await unseen.session.recover({ code: made.recoveryCode.join('-'), passphrase: bytes(another) }));
    expect(await unseen.session.confirmRecovery({ 2: recoveryCode[2] ?? '', 5: 'AAAAA' })).toMatchObject({ error: { rule: 'workspace.groupDiffers' } });
    await unseen.session.close();

    expect(await made.again().session.recover({ code: recoveryCode.join('-'), passphrase: bytes(another) })).toMatchObject({ error: { code: 'wrongSecret' } });
    expect(await made.again().session.unlock(bytes(another))).toMatchObject({ error: { code: 'wrongSecret' } });
    const old = made.again();
    valueOf(await old.session.unlock(bytes(passphrase)));
    expect(trailOf(old.session)).toContain('workspace.recoveryBegun done');
    expect(trailOf(old.session)).not.toContain('workspace.recovered done');
    await old.session.close();

    const again = made.again();
    const { recoveryCode: next } = valueOf(await again.session.recover({ code: made.recoveryCode.join('-'), passphrase: bytes(another) }));
    valueOf(await again.session.confirmRecovery({ 0: next[0] ?? '', 7: next[7] ?? '' }));
    expect(trailOf(again.session).slice(0, 2)).toEqual(['workspace.recoveryConfirmed done', 'workspace.recovered done']);
    await again.session.close();
  });

  it('lets the recovery code in once, with a new passphrase and a new code', async () => {
    const made = await aShownSession();
    const chair = made.session.member();
    await made.session.close();
    const second = made.again();
    expect(await second.session.recover({ code: made.recoveryCode.join('-').replace(/.$/, 'X'), passphrase: bytes(another) })).toMatchObject({ error: { code: 'invalidInput' } });
    const { recoveryCode } = valueOf(await second.session.recover({ code: made.recoveryCode.join(' ').toLowerCase(), passphrase: bytes(another) }));
    expect(recoveryCode).not.toEqual(made.recoveryCode);
    expect(second.session.store()).toBeUndefined();
    valueOf(await second.session.confirmRecovery({ 2: recoveryCode[2] ?? '', 5: recoveryCode[5] ?? '' }));
    expect(second.session.member()).toBe(chair);
    await second.session.close();

    expect(await made.again().session.unlock(bytes(passphrase))).toMatchObject({ error: { code: 'wrongSecret' } });
    expect(await made.again().session.recover({ code: made.recoveryCode.join('-'), passphrase: bytes(another) })).toMatchObject({ error: { code: 'wrongSecret' } });
    const third = made.again();
    valueOf(await third.session.unlock(bytes(another)));
    const store = third.session.store();
    expect(store?.read((db) => verifyAudit(db, store.chain))).toMatchObject({ ok: true });
    await third.session.close();
  });
});

describe('closing', () => {
  it('leaves no log beside the store, wipes the keys and hands out how far the trail came', async () => {
    const made = await aShownSession();
    const key = made.session.store()?.chain.key;
    await made.session.close();
    expect(made.session.store()).toBeUndefined();
    expect(key?.every((byte) => byte === 0)).toBe(true);
    expect(readdirSync(made.folder).toSorted()).toEqual(['ballast.bin', 'kluis.db', 'kluis.hdr', 'kluis.hdr.prev']);
    expect(made.anchors.size).toBe(1);
  });
});

describe('the demonstration', () => {
  it('is about last week, verifies, and leaves no anchor behind', async () => {
    const { session, anchors, shown } = aSession();
    valueOf(await session.openDemo(aDirectory()));
    expect(shown).toEqual([{ kind: 'demo', idleMinutes: 5 }]);
    const held = session.store()?.read((db) => db.prepare<[], { day: string }>("SELECT max(held_on) AS day FROM meeting WHERE status = 'HELD'").get()?.day);
    expect(held).toBe('2026-11-19');
    expect(await session.verify()).toMatchObject({ ok: true });
    await session.close();
    expect(anchors.size).toBe(0);
  });

  it('is what a demonstration workspace holds as well', async () => {
    const { session } = aSession();
    const { recoveryCode } = valueOf(await session.create({ ...someWorkspace(), kind: 'demo', packId: 'demo' }));
    valueOf(await session.confirmRecovery({ 0: recoveryCode[0] ?? '', 7: recoveryCode[7] ?? '' }));
    expect(session.store()?.read((db) => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM signal').get()?.n)).toBe(demoRegion.signals.length);
    expect(await session.verify()).toMatchObject({ ok: true });
    await session.close();
  });
});
