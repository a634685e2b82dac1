import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { SignalId } from '#shared/kernel/ids.ts';
import { aDemoTable, aTable, day } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';

const stale = { ok: false, error: { code: 'stale', entity: 'signal' } };

describe('a signal', () => {
  it('begins as a draft without a number and gets one when it is submitted', async () => {
    const { client, fields } = aTable();
    const draft = valueOf(await client.signal.create(fields({ form: 'CRI', topic: 'winkeldiefstal, amv', sector: 'C_THEFT' })));
    expect(draft).toMatchObject({ number: null, status: 'DRAFT', title: 'CRI – winkeldiefstal, amv – Maasbeek', version: 1 });
    const submitted = valueOf(await client.signal.submit({ id: draft.id, version: 1 }));
    expect(submitted).toMatchObject({ number: 'SIG-2026-001', status: 'SUBMITTED', version: 2 });
    expect(await client.signal.submit({ id: draft.id, version: 1 })).toEqual(stale);
    expect(valueOf(await client.signal.find({ id: draft.id })).signal).toEqual(submitted);
  });

  it('is numbered on without a gap, also when drafts in between are thrown away, and anew each year', async () => {
    const { client, fields, clock } = aTable();
    const numbers: (string | null)[] = [];
    for (const now of ['2026-12-31T22:00:00.000Z', '2026-12-31T22:10:00.000Z', '2026-12-31T23:30:00.000Z']) {
      clock.now = now;
      const thrown = valueOf(await client.signal.create(fields()));
      const kept = valueOf(await client.signal.create(fields()));
      valueOf(await client.signal.discard({ id: thrown.id, version: thrown.version }));
      numbers.push(valueOf(await client.signal.submit({ id: kept.id, version: kept.version })).number);
    }
    expect(numbers).toEqual(['SIG-2026-001', 'SIG-2026-002', 'SIG-2027-001']);
  });

  it('cannot be submitted without words, checked as a draft, or thrown away once it has a number', async () => {
    const { client, fields } = aTable();
    const empty = valueOf(await client.signal.create(fields({ text: '' })));
    expect(await client.signal.submit({ id: empty.id, version: 1 })).toMatchObject({ error: { rule: 'signal.noText', fields: ['text'] } });
    expect(await client.signal.markChecked({ id: empty.id, version: 1 })).toMatchObject({ error: { rule: 'signal.noSuchStep' } });
    const full = valueOf(await client.signal.create(fields()));
    const { id, version } = valueOf(await client.signal.submit({ id: full.id, version: 1 }));
    expect(await client.signal.discard({ id, version })).toMatchObject({ error: { rule: 'signal.notADraft' } });
  });

  it('keeps the form it came with beside the present one', async () => {
    const { client, fields } = aTable();
    const draft = valueOf(await client.signal.create(fields({ form: 'ONB' })));
    const { id, version } = valueOf(await client.signal.submit({ id: draft.id, version: 1 }));
    expect(valueOf(await client.signal.save({ ...fields({ form: 'ARB' }), id, version }))).toMatchObject({ form: 'ARB', formAtIntake: 'ONB', title: 'ARB – tuinbouw – Maasbeek' });
    expect(await client.signal.save({ ...fields(), id, version })).toEqual(stale);
  });

  it('names a sector and a municipality that exist', async () => {
    const { client, fields } = aTable();
    expect(await client.signal.create(fields({ sector: 'L_MOON' }))).toEqual({ ok: false, error: { code: 'invalidInput', issues: [{ path: 'sector', rule: 'invalid_value' }] } });
    expect(await client.signal.find({ id: SignalId.parse('00000000-0000-4000-8000-00000000ffff') })).toEqual({ ok: false, error: { code: 'notFound', entity: 'signal' } });
  });

  it('that is acute is logged as handled outside the meeting, on a day that has been', async () => {
    const table = aTable();
    const { id, version } = await table.aCheckedSignal();
    expect(await table.client.signal.handleOutside({ id, version, on: day('2026-11-25'), route: 'R_INVESTIGATION' })).toMatchObject({ error: { rule: 'signal.outsideInFuture' } });
    const handled = valueOf(await table.client.signal.handleOutside({ id, version, on: day('2026-11-23'), route: 'R_INVESTIGATION' }));
    expect(handled).toMatchObject({ urgency: 'ACUTE', handledOutsideOn: '2026-11-23', handledOutsideRoute: 'R_INVESTIGATION' });
    expect(valueOf(await table.client.signal.find({ id })).routes).toEqual([{ route: 'R_INVESTIGATION', openedOn: '2026-11-23', closedOn: null }]);
    expect(valueOf(await table.client.today.overview({})).acute).toMatchObject([{ id, handledOutsideOn: '2026-11-23', onAgendaAs: null }]);
  });

  it('comes back on the next agenda when there is news, and says so', async () => {
    const table = aDemoTable('2026-11-21T09:00:00.000Z');
    const [next] = valueOf(await table.client.meeting.list({}));
    const row = valueOf(await table.client.signal.list({})).find(({ number }) => number === 'SIG-2026-120');
    if (!row || !next) throw new Error('No demonstration.');
    const { signal } = valueOf(await table.client.signal.find({ id: row.id }));
    const { number: _number, title: _title, status: _status, formAtIntake: _form, holdUntil: _until, holdReason: _reason, closingReason: _closing, closedOn: _on, retentionClass: _class, handledOutsideOn: _outside, handledOutsideRoute: _route, mergedIntoId: _merged, ...fields } = signal;
    valueOf(await table.client.signal.save({ ...fields, text: `${signal.text} Er is een tweede melding van hetzelfde.` }));
    const item = (await table.agendaOf(next)).find(({ signalId }) => signalId === signal.id);
    expect(item).toMatchObject({ origin: 'NEWS', section: 'RUNNING_SIGNALS', fromMeetingNumber: '2026-040', timesCarried: 1 });
  });

  it('comes back on the next agenda when an action was finished since', async () => {
    const table = aDemoTable('2026-11-21T09:00:00.000Z');
    const [next] = valueOf(await table.client.meeting.list({}));
    const action = valueOf(await table.client.action.list({})).find(({ number }) => number === '2026-040-A01');
    if (!action || !next) throw new Error('No demonstration.');
    valueOf(await table.client.action.setStatus({ id: action.id, version: action.version, status: 'DONE', result: 'CONFIRMED' }));
    const itemNow = async () => (await table.agendaOf(next)).find(({ signalId }) => signalId === action.signalId);
    expect(await itemNow()).toMatchObject({ origin: 'NEWS' });
    const last = valueOf(await table.client.undo.last({}));
    valueOf(await table.client.undo.takeBack({ id: last?.id ?? 0 }));
    expect(await itemNow()).toBeUndefined();
  });

  it('that was closed can be reopened outside a meeting, and is then on the next agenda', async () => {
    const table = aDemoTable();
    const [next] = valueOf(await table.client.meeting.list({}));
    const closed = valueOf(await table.client.signal.list({ statuses: ['CLOSED'] }))[0];
    if (!closed || !next) throw new Error('No demonstration.');
    const reopened = valueOf(await table.client.signal.reopen({ id: closed.id, version: closed.version, reviewDate: day('2026-12-31') }));
    expect(reopened).toMatchObject({ status: 'REOPENED', closedOn: null, closingReason: null, retentionClass: null });
    expect((await table.agendaOf(next as Meeting)).find(({ signalId }) => signalId === closed.id)).toMatchObject({ origin: 'NEWS' });
    expect(await table.client.signal.reopen({ id: closed.id, version: reopened.version, reviewDate: day('2026-12-31') })).toMatchObject({ error: { rule: 'signal.notClosed' } });
  });

  it('moved to an earlier review date comes on the next agenda, and leaves it with a later one', async () => {
    const table = aDemoTable();
    const [next] = valueOf(await table.client.meeting.list({}));
    const row = valueOf(await table.client.signal.list({})).find(({ number }) => number === 'SIG-2026-112');
    if (!row || !next) throw new Error('No demonstration.');
    const onAgenda = async () => (await table.agendaOf(next)).some(({ signalId }: AgendaItem) => signalId === row.id);
    expect(await onAgenda()).toBe(false);
    const sooner = valueOf(await table.client.signal.setReview({ id: row.id, version: row.version, reviewDate: day('2026-11-26') }));
    expect(await onAgenda()).toBe(true);
    valueOf(await table.client.signal.setReview({ id: row.id, version: sooner.version, reviewDate: day('2026-12-10') }));
    expect(await onAgenda()).toBe(false);
  });

  it('has a history, newest meeting first, with what was noted', async () => {
    const { client } = aDemoTable();
    const row = valueOf(await client.signal.list({})).find(({ number }) => number === 'SIG-2026-113');
    if (!row) throw new Error('No demonstration.');
    const { history, disclosures } = valueOf(await client.signal.find({ id: row.id }));
    expect(history.map(({ meetingNumber, outcome, notes }) => [meetingNumber, outcome, notes.length])).toEqual([
      ['2026-041', null, 0], ['2026-039', 'ROUTED', 1], ['2026-038', 'CONTINUED', 1], ['2026-037', 'ROUTED', 1],
    ]);
    expect(disclosures).toMatchObject([{ basis: 'SUPERVISION', on: '2026-10-30' }]);
    expect([row.openActions, row.lastMeetingNumber]).toEqual([2, '2026-039']);
  });

  it('is linked to another one whichever way round, and never to itself', async () => {
    const table = aTable();
    const [a, b] = [await table.aCheckedSignal(), await table.aCheckedSignal()];
    valueOf(await table.client.signal.link({ a: a.id, b: b.id }));
    valueOf(await table.client.signal.link({ a: b.id, b: a.id }));
    expect(valueOf(await table.client.signal.find({ id: a.id })).links).toMatchObject([{ id: b.id }]);
    expect(valueOf(await table.client.signal.find({ id: b.id })).links).toMatchObject([{ id: a.id }]);
    expect(await table.client.signal.link({ a: a.id, b: a.id })).toMatchObject({ error: { rule: 'signal.linkToItself' } });
    valueOf(await table.client.signal.unlink({ a: b.id, b: a.id }));
    expect(await table.client.signal.unlink({ a: a.id, b: b.id })).toMatchObject({ error: { code: 'notFound' } });
  });

  it('remembers that its identity was shared, between two bodies and not in the future', async () => {
    const table = aTable();
    const { id } = await table.aCheckedSignal();
    const disclosure = { signalId: id, fromId: table.organisation('MUN_DM01'), toId: table.organisation('POLICE'), on: day('2026-11-23'), basis: 'TASK_POLICE', purpose: 'Beoordelen' };
    expect(await table.client.signal.recordDisclosure({ ...disclosure, toId: disclosure.fromId })).toMatchObject({ error: { rule: 'disclosure.sameParty' } });
    expect(await table.client.signal.recordDisclosure({ ...disclosure, on: day('2026-11-25') })).toMatchObject({ error: { rule: 'disclosure.inFuture' } });
    const recorded = valueOf(await table.client.signal.recordDisclosure(disclosure));
    expect(valueOf(await table.client.signal.find({ id })).disclosures).toEqual([recorded]);
    valueOf(await table.client.signal.withdrawDisclosure({ id: recorded.id }));
    expect(valueOf(await table.client.signal.find({ id })).disclosures).toEqual([]);
    expect(table.trail(2)).toEqual(['signal.disclosureWithdrawn', 'signal.disclosureRecorded']);
  });

  it('is found in the register by its words and its status', async () => {
    const { client } = aDemoTable();
    const numbers = async (input: Parameters<typeof client.signal.list>[0]) => valueOf(await client.signal.list(input)).map(({ number }) => number);
    expect(await numbers({ text: 'maaltijdbezorging zonder treffer' })).toEqual([]);
    expect(await numbers({ text: 'winkeldief' })).toEqual(['SIG-2026-121']);
    expect(await numbers({ statuses: ['ON_HOLD'] })).toEqual(['SIG-2026-115']);
    expect((await numbers({})).length).toBe(10);
    expect((await numbers({ limit: 3 })).length).toBe(3);
  });
});
