import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointHolds, checkpointNow } from '#db/audit/checkpoint.ts';
import { checkAnchor, makeAnchor } from '#db/audit/anchor.ts';
import { appendAudit, type AuditRow } from '#db/audit/append.ts';
import { verifyAudit, type AuditFinding } from '#db/audit/verify.ts';
import { openStore } from '#db/open-store.ts';
import * as members from '#db/repositories/member.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import type { Store, WriteDb } from '#db/store.ts';
import { newSecret } from '#db/keys/secret.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import { MemberId } from '#shared/kernel/ids.ts';
import { Instant } from '#shared/kernel/time.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { someMorning, type AStore } from '#tests/builders/a-store.ts';
import { aWorkspace } from '#tests/builders/a-workspace.ts';
import { tamperWith } from '#tests/builders/tampering.ts';

const stamp = { actor: 'system', at: someMorning, origin: 'vault' };
const touched = (happened: Happened['workspace']) => [{ feature: 'workspace', happened, subject: { table: 'workspace', id: 'workspace' } }] as const;
const rows = (store: Store): AuditRow[] => store.read((db) => db.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').all());
const idleFor = (db: WriteDb, idleMinutes: number) => {
  const { settings } = workspaces.read(db);
  workspaces.replaceSettings(db, { ...settings, idleMinutes, version: settings.version + 1 });
};

/** A workspace with few records and twelve changes. */
function aTrail(): AStore {
  const made = aWorkspace({ pack: packs.empty });
  for (let n = 1; n <= 12; n += 1) {
    made.store.write((db) => {
      idleFor(db, n);
      appendAudit(db, made.store.chain, touched('settingsChanged'), stamp);
    });
  }
  return made;
}

/** What an opening says after a change behind the program's back. */
function findingsAfter(made: AStore, sql: string, ...values: unknown[]): readonly AuditFinding[] {
  tamperWith(made, (db) => void db.prepare(sql).run(...values));
  const answer = openStore(made.file);
  if (answer.ok) {
    answer.value.close();
    return [];
  }
  expect(answer.error.error).toMatchObject({ code: 'damagedStore', place: answer.error.findings[0]?.kind === 'state' ? 'state' : 'audit' });
  return answer.error.findings;
}

describe('the trail', () => {
  it('has one row per event and per record, with who, when, whence, what, on what and how it ended', () => {
    const { store } = aTrail();
    expect(rows(store).at(-1)).toMatchObject({
      at: someMorning, actor: 'system', origin: 'vault', action: 'workspace.settingsChanged', object: 'workspace', object_id: 'workspace', result: 'done',
    });
    expect(store.read((db) => verifyAudit(db, store.chain))).toMatchObject({ ok: true, value: { rows: rows(store).length } });
  });

  it('does not go back in time with the clock', () => {
    const { store } = aTrail();
    store.write((db) => appendAudit(db, store.chain, touched('verified'), { ...stamp, at: '2016-01-01T00:00:00.000Z' }));
    expect(rows(store).at(-1)?.at).toBe(someMorning);
  });

  it('names a row that was edited, whichever row and whichever column', () => {
    const last = rows(aTrail().store).length;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: last }), fc.constantFrom('at', 'actor', 'origin', 'action', 'object_id', 'state', 'mac'), (seq, column) => {
        const made = aTrail();
        const other = column === 'at' ? '2025-01-01T00:00:00.000Z' : '0'.repeat(column === 'state' || column === 'mac' ? 64 : 8);
        expect(findingsAfter(made, `UPDATE audit SET ${column} = ? WHERE seq = ?`, other, seq)).toContainEqual({ kind: 'edited', seq });
      }),
      { numRuns: 12 },
    );
  });

  it('names a row that was removed', () => {
    const made = aTrail();
    const last = rows(made.store).length;
    expect(findingsAfter(made, 'DELETE FROM audit WHERE seq = ?', last - 5)).toEqual([{ kind: 'removed', seq: last - 5 }]);
  });

  it('names a row that was removed when the rest was numbered anew', () => {
    const made = aTrail();
    const last = rows(made.store).length;
    tamperWith(made, (db) => {
      db.prepare('DELETE FROM audit WHERE seq = ?').run(last - 5);
      for (let seq = last - 4; seq <= last; seq += 1) db.prepare('UPDATE audit SET seq = ? WHERE seq = ?').run(seq - 1, seq);
    });
    expect(openStore(made.file)).toMatchObject({ error: { findings: [{ kind: 'removed', seq: last - 5 }] } });
  });

  it('names rows that changed places', () => {
    const made = aTrail();
    const last = rows(made.store).length;
    tamperWith(made, (db) => {
      const move = db.prepare('UPDATE audit SET seq = ? WHERE seq = ?');
      for (const [to, from] of [[9999, last - 3], [last - 3, last - 6], [last - 6, 9999]]) move.run(to, from);
    });
    const answer = openStore(made.file);
    if (answer.ok) throw new Error('It opens.');
    expect(answer.error.findings).toContainEqual({ kind: 'reordered', seq: last - 6 });
  });

  it('names a row that was put in', () => {
    const made = aTrail();
    const last = rows(made.store).length;
    tamperWith(made, (db) => {
      for (let seq = last; seq > last - 4; seq -= 1) db.prepare('UPDATE audit SET seq = ? WHERE seq = ?').run(seq + 1, seq);
      db.prepare(`INSERT INTO audit SELECT ?, at, 'someone', origin, action, object, object_id, result, state, mac FROM audit WHERE seq = ?`).run(last - 3, last - 4);
    });
    const answer = openStore(made.file);
    if (answer.ok) throw new Error('It opens.');
    expect(answer.error.findings).toEqual([{ kind: 'inserted', seq: last - 3 }]);
  });

  it('notices that its end was cut off, by the record whose last change is gone', () => {
    const made = aTrail();
    const last = rows(made.store).length;
    expect(findingsAfter(made, 'DELETE FROM audit WHERE seq > ?', last - 2)).toEqual([{ kind: 'state', table: 'workspace', id: 'workspace' }]);
  });

  it.each([
    ['changed', 'UPDATE workspace SET idle_minutes = 60', { table: 'workspace', id: 'workspace' }],
    ['removed', `DELETE FROM template_item WHERE id = 'AOB'`, { table: 'template_item', id: 'AOB' }],
    ['added', `INSERT INTO municipality VALUES ('m', 'M', 'Ergens', 'Noord', 1, 1)`, { table: 'municipality', id: 'm' }],
  ])('names a record that was %s behind it', (_what, sql, record) => {
    expect(findingsAfter(aTrail(), sql)).toEqual([{ kind: 'state', ...record }]);
  });

  it('is of no use to another key', () => {
    const made = aTrail();
    made.store.close();
    expect(openStore({ ...made.file, auditKey: newSecret(32).fill(1) })).toMatchObject({ error: { error: { code: 'damagedStore', place: 'audit' } } });
  });

  it('holds no text of any record', () => {
    const { store } = aTrail();
    const marked = 'VerborgenWoord';
    store.write((db) => {
      members.insert(db, { id: MemberId.parse('00000000-0000-4000-9000-000000000002'), displayName: marked, role: 'MINUTE_TAKER', slotId: null, created: Instant.parse(someMorning), ended: null, version: 1 });
      appendAudit(db, store.chain, touched('settingsChanged'), stamp);
    });
    expect(JSON.stringify(rows(store))).not.toContain(marked);
    expect(rows(store).at(-1)).toMatchObject({ object: 'member', object_id: '00000000-0000-4000-9000-000000000002' });
  });
});

describe('a write', () => {
  it('that nobody entered in the trail is refused and leaves nothing', () => {
    const { store } = aTrail();
    expect(() => store.write((db) => idleFor(db, 60))).toThrow('outside the audit trail');
    expect(() => store.keep((db) => idleFor(db, 60))).toThrow('outside the audit trail');
    expect(store.read((db) => workspaces.read(db).settings.idleMinutes)).toBe(12);
  });

  it('that replaces a record in silence is noticed as well', () => {
    const { store } = aTrail();
    expect(() => store.write((db) => db.prepare('INSERT OR REPLACE INTO workspace SELECT * FROM workspace').run())).toThrow('outside the audit trail');
  });

  it('inside another is refused', () => {
    const { store } = aTrail();
    expect(() => store.write(() => store.write(() => 1))).toThrow('A transaction inside a transaction');
  });

  it('is impossible for a query', () => {
    const { store } = aTrail();
    expect(() => store.read((db) => db.prepare(`UPDATE workspace SET idle_minutes = 1`).run())).toThrow('readonly');
    expect(() => store.read((db) => db.prepare(`DELETE FROM draft`).run())).toThrow('readonly');
  });

  it('without an event is a bug', () => {
    const { store } = aTrail();
    expect(() => store.write((db) => appendAudit(db, store.chain, [], stamp))).toThrow('A change without an event.');
  });
});

describe('what others keep of the trail', () => {
  const moment = { vault: '00000000-0000-4000-a000-000000000001', generation: 3 };

  it('a code on paper holds for ever, and not for another history', () => {
    const made = aTrail();
    const { store, file } = made;
    const code = store.read((db) => checkpointNow(db, file.auditKey, moment));
    expect(store.read((db) => checkpointHolds(db, file.auditKey, { ...moment, generation: 9 }, { ...code, code: code.code.toLowerCase().replaceAll('-', ' ') }))).toBe(true);
    expect(store.read((db) => checkpointHolds(db, file.auditKey, moment, { ...code, seq: code.seq - 1 }))).toBe(false);
    expect(store.read((db) => checkpointHolds(db, file.auditKey, moment, { seq: code.seq + 1, code: code.code }))).toBe(false);
  });

  it('an anchor refuses an older store, an older key file, another vault, and an anchor that was changed', () => {
    const { store } = aTrail();
    const key = newSecret(32).fill(7);
    const before = store.read((db) => makeAnchor(db, key, moment));
    store.write((db) => appendAudit(db, store.chain, touched('verified'), stamp));
    const after = store.read((db) => makeAnchor(db, key, moment));
    const check = (anchor: Uint8Array, at = moment, with_ = key) => store.read((db) => checkAnchor(db, with_, at, anchor).ok);
    expect([check(before), check(after)]).toEqual([true, true]);
    expect(check(after, { ...moment, generation: 2 })).toBe(false);
    expect(check(after, { ...moment, vault: '00000000-0000-4000-a000-000000000002' })).toBe(false);
    expect(check(after, moment, newSecret(32))).toBe(false);
    expect(check(Buffer.from(after.toString().replace('"gen":3', '"gen":2')))).toBe(false);
    expect(check(Buffer.from('geen anker'))).toBe(false);
    const older = aTrail().store;
    expect(older.read((db) => checkAnchor(db, key, moment, after).ok)).toBe(false);
  });
});
