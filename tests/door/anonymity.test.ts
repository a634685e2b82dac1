import { describe, expect, it } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import { day } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';
import { aGuardedTable, aSignalOnTheTable, placesOf } from '#tests/builders/guarded-table.ts';

const ofSignal = (id: string) => ({ kind: 'SIGNAL', id }) as const;

describe('an allowed word', () => {
  it('is let stand in every text, until it is taken back', async () => {
    const at = await aSignalOnTheTable();
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'De eigenaar heet Sanne Bakker.' }));
    const inspect = () => at.guard.anonymity.inspect({ context: ofSignal(at.signalId) });
    expect(valueOf(await inspect())).toHaveLength(1);
    const word = valueOf(await at.guard.anonymity.allowWord({ word: 'Sanne Bakker' }));
    expect(at.trail(1)).toEqual(['anonymity.wordAllowed']);
    expect(valueOf(await inspect())).toEqual([]);
    valueOf(await at.guard.anonymity.disallowWord({ id: word.id, version: word.version }));
    expect(valueOf(await inspect())).toHaveLength(1);
    expect(await at.guard.anonymity.disallowWord({ id: word.id, version: word.version })).toMatchObject({ error: { code: 'stale' } });
  });

  it('is there once, however it is spelt, and holds no number, mailbox or plate', async () => {
    const { guard } = aGuardedTable();
    valueOf(await guard.anonymity.allowWord({ word: 'Kärcher' }));
    const refusals = await Promise.all(['karcher', '123456782', 'info@bedrijf.nl', 'NL91 ABNA 0417 1643 00', 'XX-99-XX'].map((word) => guard.anonymity.allowWord({ word })));
    expect(refusals.map((answer) => (answer.ok ? 'allowed' : answer.error.code === 'refused' && answer.error.rule))).toEqual([
      'anonymity.wordExists', 'anonymity.wordIdentifies', 'anonymity.wordIdentifies', 'anonymity.wordIdentifies', 'anonymity.wordIdentifies',
    ]);
    expect(valueOf(await guard.anonymity.words({})).own.map(({ word }) => word)).toEqual(['Kärcher']);
  });

  it('stands beside what reference data bring along', async () => {
    const { guard } = aGuardedTable();
    const { known } = valueOf(await guard.anonymity.words({}));
    expect(known).toEqual(expect.arrayContaining(['Demoregio Maas en Niers', 'Venbosch', 'Stichting Nidos', 'avim', 'Wegtransport']));
  });
});

describe('a finding that is kept', () => {
  it('is kept wherever it stands about the same signal, however it is spelt, and nowhere else', async () => {
    const at = await aSignalOnTheTable();
    const other = valueOf(await at.client.signal.create(at.fields({ text: 'Gezien door Sanne Bakker.' })));
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Sanne Bakker belde.' }));
    valueOf(await at.client.decision.record({ itemId: at.item.id, text: 'Wij spreken met SANNE  BAKKER.', route: null }));
    const context = ofSignal(at.signalId);
    expect(valueOf(await at.guard.anonymity.inspect({ context })).map(({ record }) => record)).toEqual(['note', 'decision']);
    valueOf(await at.guard.anonymity.keep({ context, type: 'PERSON', text: 'Sanne Bakker', reason: 'PUBLIC_BODY' }));
    expect(at.trail(1)).toEqual(['anonymity.kept.PERSON']);
    expect(valueOf(await at.guard.anonymity.inspect({ context }))).toEqual([]);
    expect(valueOf(await at.guard.anonymity.inspect({ context: ofSignal(other.id) })).map(({ field, kind }) => [field, kind])).toEqual([['text', 'PERSON']]);
    expect(valueOf(await at.guard.anonymity.keptAmong({ context, texts: ['sanne bakker', 'Sanne'] }))).toEqual(['PUBLIC_BODY', null]);
    expect(valueOf(await at.guard.anonymity.keptAmong({ context: ofSignal(other.id), texts: ['Sanne Bakker'] }))).toEqual([null]);
  });

  it('is listed with its place and reason, has one reason at a time, and is open again when it is kept no more', async () => {
    const at = await aSignalOnTheTable();
    const context = ofSignal(at.signalId);
    valueOf(await at.guard.anonymity.keep({ context, type: 'PERSON', text: 'Sanne', reason: 'NEEDED' }));
    const { id } = valueOf(await at.guard.anonymity.keep({ context, type: 'PERSON', text: 'SANNE', reason: 'NO_PERSON' }));
    expect(valueOf(await at.guard.anonymity.kept({}))).toEqual([{ id, context, place: 'SIG-2026-001', type: 'PERSON', reason: 'NO_PERSON', at: at.clock.now }]);
    valueOf(await at.guard.anonymity.unkeep({ context, text: 'sanne' }));
    expect(valueOf(await at.guard.anonymity.kept({}))).toEqual([]);
    expect(await at.guard.anonymity.unkeep({ context, text: 'sanne' })).toMatchObject({ error: { code: 'notFound' } });
  });

  it('is never a valid citizen service number, whatever it is called', async () => {
    const at = await aSignalOnTheTable();
    const keep = (type: 'BSN' | 'CASE_NUMBER', text: string) => at.guard.anonymity.keep({ context: ofSignal(at.signalId), type, text, reason: 'NEEDED' });
    const refused = err({ code: 'refused', rule: 'anonymity.citizenNumber' });
    expect([await keep('BSN', '123456782'), await keep('BSN', '1234.56.782'), await keep('CASE_NUMBER', '123456782')]).toEqual([refused, refused, refused]);
    expect(await keep('CASE_NUMBER', '2026/118')).toMatchObject(ok({}));
  });

  it('is about a signal, an item without one or a meeting that exists', async () => {
    const at = await aSignalOnTheTable();
    const keep = (kind: 'SIGNAL' | 'ITEM' | 'MEETING', id: string) => at.guard.anonymity.keep({ context: { kind, id }, type: 'PERSON', text: 'Sanne', reason: 'NEEDED' });
    const own = valueOf(await at.client.agenda.add({ meetingId: at.meeting.id, title: 'Training', minutes: 5 }));
    expect((await keep('ITEM', own.id)).ok && (await keep('MEETING', at.meeting.id)).ok).toBe(true);
    for (const answer of [await keep('ITEM', at.item.id), await keep('SIGNAL', at.meeting.id), await keep('MEETING', at.signalId)]) {
      expect(answer).toEqual(err({ code: 'notFound', entity: 'guardContext' }));
    }
    expect(valueOf(await at.guard.anonymity.kept({})).map(({ place }) => place).toSorted()).toEqual(['2026-001', `2026-001 – ${own.number}`]);
  });

  it('is forgotten when it stands in no text of the signal any more, so that it is asked for when it comes back', async () => {
    const at = await aSignalOnTheTable();
    const context = ofSignal(at.signalId);
    const note = (step: number, text: string) => at.client.agenda.writeNote({ itemId: at.item.id, step, text });
    valueOf(await note(2, 'Sanne Bakker belde.'));
    valueOf(await note(3, 'Terugbellen: Sanne Bakker.'));
    valueOf(await at.guard.anonymity.keep({ context, type: 'PERSON', text: 'Sanne Bakker', reason: 'NEEDED' }));
    valueOf(await note(2, 'Melder belde.'));
    expect(valueOf(await at.guard.anonymity.kept({}))).toHaveLength(1);
    valueOf(await note(3, 'Terugbellen.'));
    expect(valueOf(await at.guard.anonymity.kept({}))).toEqual([]);
    valueOf(await note(3, 'Terugbellen: Sanne Bakker.'));
    expect(valueOf(await at.guard.anonymity.inspect({ context }))).toHaveLength(1);
  });

  it('leaves nothing of its words in the store', async () => {
    const at = await aSignalOnTheTable();
    valueOf(await at.guard.anonymity.keep({ context: ofSignal(at.signalId), type: 'PERSON', text: 'Sanne Bakker', reason: 'NEEDED' }));
    const rows = at.store.read((db) => db.prepare('SELECT * FROM kept_finding').all());
    expect(JSON.stringify(rows).toLowerCase()).not.toMatch(/sanne|bakker/);
  });
});

describe('pseudonyms', () => {
  it('are remembered per signal from every text about it, also when the text is gone', async () => {
    const at = await aSignalOnTheTable();
    const labels = async () => valueOf(await at.guard.anonymity.pseudonyms({ signalId: at.signalId })).toSorted();
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Betrokkene A werkt voor Persoon X.' }));
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Niets bijzonders.' }));
    expect(await labels()).toEqual(['Betrokkene A', 'Persoon X']);
    const decision = valueOf(await at.client.decision.record({ itemId: at.item.id, text: 'Betrokkene B krijgt opvang.', route: null }));
    valueOf(await at.client.decision.reword({ id: decision.id, version: decision.version, text: 'Opvang bij Locatie 1.' }));
    valueOf(await at.client.action.record({ itemId: at.item.id, ownerId: at.organisation('COA'), text: 'Belt Betrokkene C.', due: day('2026-12-03') }));
    expect(await labels()).toEqual(['Betrokkene A', 'Betrokkene B', 'Betrokkene C', 'Locatie 1', 'Persoon X']);
    const other = valueOf(await at.client.signal.create(at.fields({ text: 'Betrokkene A.' })));
    expect(valueOf(await at.guard.anonymity.pseudonyms({ signalId: other.id }))).toEqual(['Betrokkene A']);
  });
});

describe('a draft that is discarded', () => {
  it('takes along what was kept about it and the letters it used', async () => {
    const { client, guard, fields, store, trail } = aGuardedTable();
    const draft = valueOf(await client.signal.create(fields({ text: 'Betrokkene A kent Sanne Bakker.' })));
    valueOf(await guard.anonymity.keep({ context: ofSignal(draft.id), type: 'PERSON', text: 'Sanne Bakker', reason: 'NEEDED' }));
    valueOf(await client.signal.discard({ id: draft.id, version: draft.version }));
    const left = store.read((db) => db.prepare('SELECT (SELECT count(*) FROM kept_finding) + (SELECT count(*) FROM pseudonym) AS rows').get());
    expect([left, trail(1)]).toEqual([{ rows: 0 }, ['signal.discarded']]);
  });
});

describe('inspecting', () => {
  it('names every place where something stands open, and the letters there', async () => {
    const at = await aSignalOnTheTable();
    const text = 'Wij spraken met mevr. Bakker op 06-12345678.';
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 5, text }));
    const places = valueOf(await at.guard.anonymity.inspect({ context: ofSignal(at.signalId) }));
    expect(places.map(({ record, id, field, step, kind }) => [record, id, field, step, kind])).toEqual([
      ['note', at.item.id, 'text', 5, 'PERSON'],
      ['note', at.item.id, 'text', 5, 'PHONE'],
    ]);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Bakker', '06-12345678']);
    expect(() => placesOf(ok(places))).toThrow('No open findings');
  });
});
