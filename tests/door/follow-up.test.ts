import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { aDemoTable, aTable, day, type ATable } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';

async function openItem(table: ATable): Promise<{ item: AgendaItem; meeting: Meeting }> {
  await table.aCheckedSignal();
  const planned = valueOf(await table.client.meeting.planNext({}));
  const meeting = valueOf(await table.client.meeting.open({ id: planned.id, version: planned.version }));
  const item = (await table.agendaOf(meeting)).find(({ signalId }) => signalId !== null) as AgendaItem;
  return { item, meeting };
}

describe('decisions', () => {
  it('are numbered without a gap per meeting, across items', async () => {
    const table = aTable();
    const { item, meeting } = await openItem(table);
    const [opening] = await table.agendaOf(meeting);
    const numbers = [];
    for (const itemId of [item.id, (opening as AgendaItem).id, item.id]) numbers.push(valueOf(await table.client.decision.record({ itemId, text: 'Afspraak.', route: null })).number);
    expect(numbers).toEqual(['2026-001-B01', '2026-001-B02', '2026-001-B03']);
    expect(valueOf(await table.client.decision.list({ itemId: item.id })).map(({ number }) => number)).toEqual(['2026-001-B01', '2026-001-B03']);
    expect(table.trail(1)).toEqual(['decision.recorded']);
  });

  it('keep their number when a later one withdraws them, and are withdrawn once', async () => {
    const table = aTable();
    const { item } = await openItem(table);
    const record = async (text: string) => valueOf(await table.client.decision.record({ itemId: item.id, text, route: null }));
    const [first, second] = [await record('Eerst dit.'), await record('Dan dat.')];
    expect(await table.client.decision.withdraw({ id: second.id, version: 1, byId: first.id })).toMatchObject({ error: { rule: 'decision.notLater' } });
    const withdrawn = valueOf(await table.client.decision.withdraw({ id: first.id, version: 1, byId: second.id }));
    expect(withdrawn).toMatchObject({ number: '2026-001-B01', status: 'WITHDRAWN', withdrawnById: second.id });
    expect(await table.client.decision.withdraw({ id: first.id, version: withdrawn.version, byId: second.id })).toMatchObject({ error: { rule: 'decision.withdrawn' } });
    expect(await table.client.decision.reword({ id: first.id, version: withdrawn.version, text: 'Anders.' })).toMatchObject({ error: { rule: 'decision.withdrawn' } });
    expect((await record('Ten derde.')).number).toBe('2026-001-B03');
  });

  it('can be mended until the minutes are adopted, not after', async () => {
    const { client } = aDemoTable();
    const decisions = valueOf(await client.decision.list({}));
    const [latest, oldest] = [decisions[0], decisions.at(-1)];
    if (!latest || !oldest) throw new Error('No demonstration.');
    expect(valueOf(await client.decision.reword({ id: latest.id, version: latest.version, text: 'Netter gezegd.' })).text).toBe('Netter gezegd.');
    expect(await client.decision.reword({ id: latest.id, version: latest.version, text: 'Nog netter.' })).toEqual({ ok: false, error: { code: 'stale', entity: 'decision' } });
    expect(await client.decision.reword({ id: oldest.id, version: oldest.version, text: 'Anders.' })).toMatchObject({ error: { rule: 'decision.adopted' } });
    expect(await client.decision.record({ itemId: oldest.itemId, text: 'Nog een.', route: null })).toMatchObject({ error: { rule: 'decision.adopted' } });
  });
});

describe('actions', () => {
  it('have one owner and a date that has not passed when they are recorded', async () => {
    const table = aTable();
    const { item } = await openItem(table);
    const asked = { itemId: item.id, ownerId: table.organisation('COA'), text: 'Bespreekt een veilige plek.' };
    expect(await table.client.action.record({ ...asked, due: day('2026-11-25') })).toMatchObject({ error: { rule: 'action.dueInPast', fields: ['due'] } });
    expect(valueOf(await table.client.action.record({ ...asked, due: day('2026-11-26') }))).toMatchObject({ number: '2026-001-A01', status: 'OPEN', dueOriginal: '2026-11-26', timesMoved: 0 });
  });

  it('keep their first date and count each move', async () => {
    const table = aTable();
    const { item } = await openItem(table);
    let action = valueOf(await table.client.action.record({ itemId: item.id, ownerId: table.organisation('COA'), text: 'Doet iets.', due: day('2026-12-03') }));
    for (const due of ['2026-12-10', '2026-12-17']) action = valueOf(await table.client.action.moveDate({ id: action.id, version: action.version, due: day(due), reason: 'Nog niet rond' }));
    expect(action).toMatchObject({ dueOriginal: '2026-12-03', due: '2026-12-17', timesMoved: 2 });
    const { history } = valueOf(await table.client.action.find({ id: action.id }));
    expect(history.map(({ kind, from, to, reason, channel }) => [kind, from, to, reason, channel])).toEqual([
      ['MOVED', '2026-12-03', '2026-12-10', 'Nog niet rond', 'MEETING'],
      ['MOVED', '2026-12-10', '2026-12-17', 'Nog niet rond', 'MEETING'],
    ]);
    expect(await table.client.action.moveDate({ id: action.id, version: action.version, due: action.due, reason: '' })).toMatchObject({ error: { rule: 'action.sameDate' } });
    expect(await table.client.action.moveDate({ id: action.id, version: action.version, due: day('2026-11-23'), reason: '' })).toMatchObject({ error: { rule: 'action.dueInPast' } });
  });

  it('ask for what their status needs', async () => {
    const table = aTable();
    const { item } = await openItem(table);
    const { id, version } = valueOf(await table.client.action.record({ itemId: item.id, ownerId: table.organisation('COA'), text: 'Doet iets.', due: day('2026-12-03') }));
    const set = (change: Omit<Parameters<typeof table.client.action.setStatus>[0], 'id' | 'version'>) => table.client.action.setStatus({ id, version, ...change });
    expect(await set({ status: 'DONE' })).toMatchObject({ error: { rule: 'action.noResult', fields: ['result'] } });
    expect(await set({ status: 'WAITING' })).toMatchObject({ error: { rule: 'action.noWaitingFor' } });
    expect(await set({ status: 'CANCELLED' })).toMatchObject({ error: { rule: 'action.noReason' } });
    expect(await set({ status: 'DONE', result: 'OTHER', doneOn: day('2026-11-25') })).toMatchObject({ error: { rule: 'action.doneInFuture' } });
    const waiting = valueOf(await set({ status: 'WAITING', waitingForId: table.organisation('HOUSING'), due: day('2026-12-10') }));
    expect(waiting).toMatchObject({ status: 'WAITING', waitingForId: table.organisation('HOUSING'), due: '2026-12-10', timesMoved: 1 });
    const done = valueOf(await table.client.action.setStatus({ id, version: waiting.version, status: 'DONE_NO_FEEDBACK' }));
    expect(done).toMatchObject({ status: 'DONE_NO_FEEDBACK', doneOn: '2026-11-24', waitingForId: null });
    expect(await table.client.action.reword({ id, version: done.version, text: 'Anders', ownerId: table.organisation('COA') })).toMatchObject({ error: { rule: 'action.finished' } });
    expect(await set({ status: 'OPEN' })).toEqual({ ok: false, error: { code: 'stale', entity: 'action' } });
  });

  it('are listed late ones first, narrowed to owner, meeting, signal or what still runs', async () => {
    const table = aDemoTable('2026-11-25T09:00:00.000Z');
    const { client } = table;
    const running = valueOf(await client.action.list({ openOnly: true }));
    expect(running.slice(0, 5).map(({ number, daysOverdue }) => [number, daysOverdue])).toEqual([
      ['2026-038-A03', 6], ['2026-039-A06', 6], ['2026-040-A04', 1], ['2026-040-A05', 1], ['2026-039-A01', 0],
    ]);
    expect(running.some(({ status }) => ['DONE', 'DONE_NO_FEEDBACK', 'CANCELLED'].includes(status))).toBe(false);
    expect(valueOf(await client.action.list({}))).toHaveLength(30);
    expect(valueOf(await client.action.list({ ownerId: table.organisation('TAX') })).map(({ number }) => number)).toEqual(['2026-040-A02']);
    expect(running.find(({ number }) => number === '2026-039-A01')).toMatchObject({ isEmbargoed: true, signalNumber: 'SIG-2026-118', meetingNumber: '2026-039' });
  });
});

describe('search', () => {
  it('finds by number, by words without their accents and by the beginning of the last word', async () => {
    const { client } = aDemoTable();
    const found = async (text: string) => valueOf(await client.search.find({ text })).map(({ kind, number }) => `${kind} ${number}`);
    expect((await found('2026-040-B05'))[0]).toBe('DECISION 2026-040-B05');
    expect(await found('zorgcoordinator opvangmogelijkheid')).toContain('DECISION 2026-037-B01');
    expect(await found('noodhuisv')).toEqual(['ACTION 2026-039-A09']);
    expect(await found('" OR * NEAR(')).toEqual([]);
  });

  it('forgets what was taken back', async () => {
    const table = aTable();
    const { item } = await openItem(table);
    valueOf(await table.client.decision.record({ itemId: item.id, text: 'Een bijzonder kwartelbesluit.', route: null }));
    expect(valueOf(await table.client.search.find({ text: 'kwartelbesluit' }))).toHaveLength(1);
    valueOf(await table.client.undo.takeBack({ id: valueOf(await table.client.undo.last({}))?.id ?? 0 }));
    expect(valueOf(await table.client.search.find({ text: 'kwartelbesluit' }))).toEqual([]);
  });
});

describe('reference data', () => {
  it('revises a code and keeps what it was', async () => {
    const { client } = aTable();
    const code = valueOf(await client.reference.codes({})).find(({ list, code: name }) => list === 'SECTOR' && name === 'L_HORTI');
    if (!code) throw new Error('No such code.');
    const { validFrom: _from, validTo: _to, ...input } = code;
    const revised = valueOf(await client.reference.reviseCode({ ...input, nl: 'Tuinbouw' }));
    expect(revised).toMatchObject({ revision: 2, nl: 'Tuinbouw', validFrom: '2026-11-24', validTo: null });
    expect(await client.reference.reviseCode({ ...input, nl: 'Kas' })).toEqual({ ok: false, error: { code: 'stale', entity: 'code' } });
    expect(valueOf(await client.reference.codeHistory({ list: 'SECTOR', code: 'L_HORTI' })).map(({ revision, nl }) => [revision, nl])).toEqual([[2, 'Tuinbouw'], [1, code.nl]]);
  });

  it('adds and switches off organisations; a code is used once', async () => {
    const { client, organisation } = aTable();
    const coa = valueOf(await client.reference.organisations({})).find(({ id }) => id === organisation('COA'));
    if (!coa) throw new Error('No COA.');
    const { id: _id, version: _version, ...fields } = coa;
    expect(await client.reference.addOrganisation(fields)).toMatchObject({ error: { rule: 'reference.codeTaken' } });
    expect(valueOf(await client.reference.addOrganisation({ ...fields, code: 'COA_2', aliases: [] }))).toMatchObject({ code: 'COA_2', version: 1 });
    expect(valueOf(await client.reference.saveOrganisation({ ...coa, isActive: false }))).toMatchObject({ isActive: false, version: 2 });
    expect(await client.reference.saveOrganisation({ ...coa, isActive: false })).toEqual({ ok: false, error: { code: 'stale', entity: 'organisation' } });
  });

  it('keeps participants for a period that runs forward', async () => {
    const { client, organisation } = aTable();
    const person = { organisationId: organisation('POLICE'), roleCode: 'POLICE_THB', personName: null, isSubstitute: true, from: day('2026-01-01'), until: day('2025-12-31') };
    expect(await client.reference.addParticipant(person)).toMatchObject({ error: { rule: 'participant.endsBeforeStart' } });
    const added = valueOf(await client.reference.addParticipant({ ...person, until: null }));
    expect(valueOf(await client.reference.participants({}))).toEqual([added]);
    expect(valueOf(await client.reference.saveParticipant({ ...added, until: day('2026-12-31') })).version).toBe(2);
  });
});
