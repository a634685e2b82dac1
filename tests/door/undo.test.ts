import { array, asyncProperty, assert, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { aTable, day, type ATable } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';

type AtTheTable = { readonly table: ATable; readonly meeting: Meeting; readonly item: AgendaItem };

async function atTheTable(): Promise<AtTheTable> {
  const table = aTable();
  await table.aCheckedSignal();
  const planned = valueOf(await table.client.meeting.planNext({}));
  const meeting = valueOf(await table.client.meeting.open({ id: planned.id, version: planned.version }));
  const item = (await table.agendaOf(meeting)).find(({ signalId }) => signalId !== null) as AgendaItem;
  return { table, meeting, item };
}

const decide = ({ table, item }: AtTheTable, text = 'Besluit.') => table.client.decision.record({ itemId: item.id, text, route: null });
const agree = ({ table, item }: AtTheTable) => table.client.action.record({ itemId: item.id, ownerId: table.organisation('COA'), text: 'Doet iets.', due: day('2026-12-03') });

async function undo({ client }: ATable) {
  const last = valueOf(await client.undo.last({}));
  if (!last) throw new Error('Nothing to take back.');
  return client.undo.takeBack({ id: last.id });
}

/** Everything that can be seen of the signal, its item and the numbers; versions go on counting. */
async function picture({ table, meeting, item }: AtTheTable) {
  const [items, found] = [await table.agendaOf(meeting), valueOf(await table.client.signal.find({ id: item.signalId as NonNullable<AgendaItem['signalId']> }))];
  const [decisions, actions] = [valueOf(await table.client.decision.list({})), valueOf(await table.client.action.list({}))];
  return JSON.parse(JSON.stringify({ items, found, decisions, actions }, (key, value: unknown) => (key === 'version' ? undefined : value))) as unknown;
}

describe('taking back a step', () => {
  it('gives the last number back, so that the next decision has it again', async () => {
    const at = await atTheTable();
    const before = await picture(at);
    expect(valueOf(await decide(at)).number).toBe('2026-001-B01');
    expect(valueOf(await undo(at.table))).toMatchObject({ kind: 'decision.recorded', label: '2026-001-B01' });
    expect(await picture(at)).toEqual(before);
    expect(at.table.trail(1)).toEqual(['decision.takenBack']);
    expect(valueOf(await decide(at)).number).toBe('2026-001-B01');
  });

  it('brings the decision back that a later one withdrew', async () => {
    const at = await atTheTable();
    const first = valueOf(await decide(at));
    const before = await picture(at);
    valueOf(await at.table.client.decision.record({ itemId: at.item.id, text: 'Toch anders.', route: null, withdrawsId: first.id }));
    valueOf(await undo(at.table));
    expect(await picture(at)).toEqual(before);
  });

  it('opens a closed item again and puts its signal and routes back as they were', async () => {
    const at = await atTheTable();
    const { client } = at.table;
    valueOf(await client.agenda.weigh({ itemId: at.item.id, suspicion: 'NONE', urgency: 'LOW' }));
    valueOf(await client.agenda.setRoute({ itemId: at.item.id, route: 'R_MORE_INFO', isOpen: true }));
    const before = await picture(at);
    valueOf(await client.agenda.closeItem({ id: at.item.id, version: at.item.version, outcome: 'CLOSED', closingReason: 'R_CLOSE_NO_THB' }));
    expect(valueOf(await undo(at.table))).toMatchObject({ kind: 'agenda.itemClosed', label: '6.1' });
    expect(await picture(at)).toEqual(before);
  });

  it('takes back a route, a status, a date, a place, minutes and a removal', async () => {
    const at = await atTheTable();
    const { client, agendaOf } = at.table;
    const action = valueOf(await agree(at));
    const own = valueOf(await client.agenda.add({ meetingId: at.meeting.id, title: 'Training', minutes: 5 }));
    const other = valueOf(await client.agenda.add({ meetingId: at.meeting.id, title: 'Voorlichting', minutes: 5 }));
    const steps = [
      () => client.agenda.setRoute({ itemId: at.item.id, route: 'R_CARE', isOpen: true }),
      () => client.action.setStatus({ id: action.id, version: action.version, status: 'DONE', result: 'OTHER' }),
      async () => client.action.moveDate({ id: action.id, version: valueOf(await client.action.find({ id: action.id })).action.version, due: day('2026-12-10'), reason: 'Ziek' }),
      async () => client.agenda.move({ id: other.id, version: (await agendaOf(at.meeting)).find(({ id }) => id === other.id)?.version ?? 0, position: 0 }),
      async () => client.agenda.setMinutes({ id: own.id, version: (await agendaOf(at.meeting)).find(({ id }) => id === own.id)?.version ?? 0, minutes: 20 }),
      async () => client.agenda.remove({ id: own.id, version: (await agendaOf(at.meeting)).find(({ id }) => id === own.id)?.version ?? 0 }),
    ];
    for (const step of steps) {
      const before = await picture(at);
      expect((await step()).ok).toBe(true);
      expect(await picture(at)).not.toEqual(before);
      valueOf(await undo(at.table));
      expect(await picture(at)).toEqual(before);
    }
    expect(valueOf(await client.action.find({ id: action.id })).history).toEqual([]);
  });

  it('puts a signal that was taken off a planned agenda back with its status', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    const signal = await table.aCheckedSignal();
    const item = (await table.agendaOf(meeting)).find(({ signalId }) => signalId === signal.id) as AgendaItem;
    const before = await picture({ table, meeting, item });
    valueOf(await table.client.agenda.remove({ id: item.id, version: item.version }));
    valueOf(await undo(table));
    expect(await picture({ table, meeting, item })).toEqual(before);
    valueOf(await table.client.agenda.rebuild({ meetingId: meeting.id }));
    expect(await picture({ table, meeting, item })).toEqual(before);
  });

  it('works after the workspace was closed and opened', async () => {
    const at = await atTheTable();
    valueOf(await decide(at));
    const again = at.table.reopen();
    const table = aTable({ ...at.table, ...again });
    expect(valueOf(await undo(table)).label).toBe('2026-001-B01');
    expect(valueOf(await table.client.decision.list({}))).toEqual([]);
    again.close();
  });

  it('goes back step by step to the beginning, whatever was done, and leaves no gap in the numbers', async () => {
    await assert(
      asyncProperty(array(constantFrom('decide', 'agree', 'undo'), { maxLength: 12 }), async (acts) => {
        const at = await atTheTable();
        const start = await picture(at);
        for (const act of acts) {
          if (act === 'undo') await at.table.client.undo.takeBack({ id: valueOf(await at.table.client.undo.last({}))?.id ?? 1 });
          else expect((await (act === 'decide' ? decide(at) : agree(at))).ok).toBe(true);
          for (const [kind, rows] of [['B', valueOf(await at.table.client.decision.list({}))], ['A', valueOf(await at.table.client.action.list({}))]] as const) {
            expect(rows.map(({ number }) => number).toSorted()).toEqual(rows.map((_, index) => `2026-001-${kind}${String(index + 1).padStart(2, '0')}`));
          }
        }
        while (valueOf(await at.table.client.undo.last({}))) valueOf(await undo(at.table));
        expect(await picture(at)).toEqual(start);
        at.table.close();
      }),
      { numRuns: 8 },
    );
  });
});

describe('a step that no longer applies', () => {
  it('is refused when its record was changed since, and nothing is forced', async () => {
    const at = await atTheTable();
    const decision = valueOf(await decide(at));
    const { id } = valueOf(await at.table.client.undo.last({})) ?? { id: 0 };
    valueOf(await at.table.client.decision.reword({ id: decision.id, version: decision.version, text: 'Anders gezegd.' }));
    expect(valueOf(await at.table.client.undo.last({}))).toBeNull();
    const rows = at.table.trail(1000).length;
    expect(await at.table.client.undo.takeBack({ id })).toEqual({ ok: false, error: { code: 'refused', rule: 'undo.changedSince' } });
    expect(valueOf(await at.table.client.decision.list({}))).toMatchObject([{ text: 'Anders gezegd.' }]);
    expect(at.table.trail(1000)).toHaveLength(rows);
  });

  it('is refused when it is not the last one, or was taken back already', async () => {
    const at = await atTheTable();
    valueOf(await decide(at));
    const first = valueOf(await at.table.client.undo.last({}))?.id ?? 0;
    valueOf(await decide(at));
    expect(await at.table.client.undo.takeBack({ id: first })).toMatchObject({ error: { rule: 'undo.notLast' } });
    const second = valueOf(await at.table.client.undo.last({}))?.id ?? 0;
    valueOf(await at.table.client.undo.takeBack({ id: second }));
    valueOf(await decide(at));
    expect(await at.table.client.undo.takeBack({ id: second })).toMatchObject({ error: { rule: 'undo.notLast' } });
  });

  it('refuses a page that still shows what was there before it was taken back', async () => {
    const at = await atTheTable();
    const set = valueOf(await at.table.client.agenda.setMinutes({ id: at.item.id, version: at.item.version, minutes: 20 }));
    valueOf(await undo(at.table));
    expect(await at.table.client.agenda.setMinutes({ id: set.id, version: set.version, minutes: 25 })).toEqual({ ok: false, error: { code: 'stale', entity: 'agendaItem' } });
  });

  it('is forgotten when the meeting closes: what was held stays as it was', async () => {
    const at = await atTheTable();
    valueOf(await decide(at));
    valueOf(await at.table.client.meeting.close({ id: at.meeting.id, version: at.meeting.version, leaveOpen: true }));
    expect(valueOf(await at.table.client.undo.last({}))).toBeNull();
  });
});
