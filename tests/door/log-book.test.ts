import { describe, expect, it } from 'vitest';
import { workspaceHandlers } from '#electron/vault/features/workspace/handlers.ts';
import type { GuardContext } from '#shared/anonymity/guard.ts';
import { ok } from '#shared/kernel/result.ts';
import { aSession } from '#tests/builders/a-session.ts';
import { aDirectory } from '#tests/builders/a-store.ts';
import { day } from '#tests/builders/a-table.ts';
import { aDoor, aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';
import { aGuardedTable, aSignalOnTheTable, type AGuardedTable } from '#tests/builders/guarded-table.ts';

/** The rows of the trail as the log book gets them, newest first. */
const trailOf = async (table: AGuardedTable, limit = 500) =>
  valueOf(await aDoor({ workspace: workspaceHandlers(aSession().session, () => 0) }, { workspace: table }).client.workspace.auditRows({ limit }));

const [meeting, signal, item, action] = [/^\d{4}-\d{3}$/, /^SIG-\d{4}-\d{3}$/, /^\d{4}-\d{3} · \d+(\.\d+)?$/, /^\d{4}-\d{3}-A\d{2}$/];
const pair = /^SIG-\d{4}-\d{3} · SIG-\d{4}-\d{3}$/;
/** What a number looks like, by kind of record; any other kind has none. */
const numbered: Readonly<Record<string, RegExp>> = {
  meeting, attendance: meeting, adopted_document: meeting, signal, signal_route: signal, identity_disclosure: signal, pseudonym: signal, agenda_set_aside: signal, signal_link: pair,
  agenda_item: item, item_note: item, item_attendance: item, decision: /^\d{4}-\d{3}-B\d{2}$/, action, action_update: action,
};

describe('the log book', () => {
  it('knows the records of the demonstration by the numbers that the meeting gave them, and holds no text of any', async () => {
    const table = aGuardedTable(aWorkspace({ kind: 'demo' }));
    const rows = await trailOf(table);
    const kinds = ['meeting', 'signal', 'agenda_item', 'item_note', 'decision', 'action', 'action_update', 'attendance', 'signal_route', 'adopted_document', 'organisation'];
    expect(kinds.filter((kind) => rows.every(({ object }) => object !== kind))).toEqual([]);
    expect(rows.filter(({ object, number }) => !(numbered[object]?.test(number ?? '') ?? number === null))).toEqual([]);
    const signals = new Map(valueOf(await table.client.signal.list({})).map(({ id, number }) => [String(id), number]));
    expect(rows.filter(({ object, objectId, number }) => object === 'signal' && signals.get(objectId) !== number)).toEqual([]);
  });

  it('knows what is part of an item, a signal or a meeting by the number of that', async () => {
    const table = await aSignalOnTheTable(aGuardedTable(aWorkspace(), { chooseFolder: async () => ok(aDirectory()) }));
    const [itemId, organisationId] = [table.item.id, table.organisation('POLICE')];
    const ofItem = `${table.meeting.number} · ${table.item.number}`;
    const number = valueOf(await table.client.signal.find({ id: table.signalId })).signal.number;
    const newest = async (act: Promise<{ readonly ok: boolean }>) => {
      expect(await act).toMatchObject({ ok: true });
      const [row] = await trailOf(table, 1);
      return [row?.object, row?.number];
    };
    const answer = valueOf(await table.client.reference.codes({})).find(({ list }) => list === 'PARTNER_ANSWER')?.code ?? '';
    expect(await newest(table.client.agenda.setAnswer({ itemId, organisationId, answer }))).toEqual(['partner_answer', ofItem]);
    expect(await newest(table.client.meeting.setItemAttendance({ itemId, organisationId, state: 'RECUSED' }))).toEqual(['item_attendance', ofItem]);
    const opening = (await table.agendaOf(table.meeting)).find(({ signalId }) => signalId === null);
    const keep = (context: GuardContext) => newest(table.guard.anonymity.keep({ context, type: 'PERSON', text: 'Sanne Bakker', reason: 'PUBLIC_BODY' }));
    expect(await keep({ kind: 'ITEM', id: opening?.id ?? itemId })).toEqual(['kept_finding', `${table.meeting.number} · ${opening?.number}`]);
    expect(await keep({ kind: 'SIGNAL', id: table.signalId })).toEqual(['kept_finding', number]);
    expect(await keep({ kind: 'MEETING', id: table.meeting.id })).toEqual(['kept_finding', table.meeting.number]);
    const parties = { fromId: table.organisation('MUN_DM01'), toId: organisationId, basis: 'TASK_POLICE', purpose: 'Afstemming.', on: day('2026-11-23') };
    expect(await newest(table.client.signal.recordDisclosure({ ...parties, signalId: table.signalId }))).toEqual(['identity_disclosure', number]);
    const other = await table.aCheckedSignal();
    const [a, b] = [number, other.number].toSorted(() => (table.signalId < other.id ? 0 : -1));
    expect(await newest(table.client.signal.link({ a: table.signalId, b: other.id }))).toEqual(['signal_link', `${a} · ${b}`]);
    expect(await newest(table.guard.minutes.export({ meetingId: table.meeting.id, kinds: ['AGENDA'] }))).toEqual(['exported_document', table.meeting.number]);
  });

  it('has no number for a draft, nor for a record that is gone', async () => {
    const table = aGuardedTable();
    const draft = valueOf(await table.client.signal.create(table.fields()));
    expect((await trailOf(table, 1))[0]).toMatchObject({ action: 'signal.created', objectId: draft.id, number: null });
    valueOf(await table.client.signal.discard({ id: draft.id, version: draft.version }));
    expect((await trailOf(table, 1))[0]).toMatchObject({ action: 'signal.discarded', objectId: draft.id, number: null });
  });
});
