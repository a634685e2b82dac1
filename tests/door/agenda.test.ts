import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { Signal, SignalFields } from '#shared/signal/signal.ts';
import { aTable, day, type ATable } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';

type AtTheTable = { readonly table: ATable; readonly meeting: Meeting; readonly item: () => Promise<AgendaItem>; readonly signal: () => Promise<Signal> };

/** A meeting that is being held, with one new signal on its agenda. */
async function atTheTable(change?: Partial<SignalFields>): Promise<AtTheTable> {
  const table = aTable();
  const { id } = await table.aCheckedSignal(change);
  const planned = valueOf(await table.client.meeting.planNext({}));
  const meeting = valueOf(await table.client.meeting.open({ id: planned.id, version: planned.version }));
  return {
    table,
    meeting,
    item: async () => (await table.agendaOf(meeting)).find(({ signalId }) => signalId === id) as AgendaItem,
    signal: async () => valueOf(await table.client.signal.find({ id })).signal,
  };
}

async function weighed(at: AtTheTable): Promise<AgendaItem> {
  const item = await at.item();
  valueOf(await at.table.client.agenda.weigh({ itemId: item.id, suspicion: 'POSSIBLE', urgency: 'HIGH' }));
  return item;
}

/** Everything that routing asks for, by way of the commands that the table gives. */
async function readyToRoute(at: AtTheTable): Promise<AgendaItem> {
  const item = await weighed(at);
  const { client, organisation } = at.table;
  valueOf(await client.agenda.setRoute({ itemId: item.id, route: 'R_CARE', isOpen: true }));
  valueOf(await client.decision.record({ itemId: item.id, text: 'De zorgcoördinator zoekt opvang.', route: 'R_CARE' }));
  valueOf(await client.action.record({ itemId: item.id, ownerId: organisation('CARE_COORDINATOR'), text: 'Zoekt opvang.', due: day('2026-12-03') }));
  valueOf(await client.agenda.setReview({ itemId: item.id, reviewDate: day('2026-12-10') }));
  return item;
}

const close = ({ table }: AtTheTable, { id, version }: AgendaItem, more: Parameters<typeof table.client.agenda.closeItem>[0] extends infer I ? Omit<I, 'id' | 'version'> : never) =>
  table.client.agenda.closeItem({ id, version, ...more });

describe('an agenda in the making', () => {
  it('takes a signal on as soon as it is checked, and off when its words need checking again', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    const signal = await table.aCheckedSignal();
    expect(signal.status).toBe('SCHEDULED');
    expect((await table.agendaOf(meeting)).filter(({ signalId }) => signalId !== null)).toMatchObject([{ number: '6.1', title: 'ARB – tuinbouw – Maasbeek', origin: 'NEW' }]);
    const saved = valueOf(await table.client.signal.save({ ...table.fields(), id: signal.id, version: signal.version, text: 'Nieuwe woorden.' }));
    expect(saved.status).toBe('SUBMITTED');
    expect((await table.agendaOf(meeting)).filter(({ signalId }) => signalId !== null)).toEqual([]);
    const view = valueOf(await table.client.agenda.forMeeting({ meetingId: meeting.id }));
    expect(view.toCheck).toEqual([{ id: signal.id, number: 'SIG-2026-001', title: signal.title }]);
  });

  it('puts acute signals and minors on top', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    await table.aCheckedSignal({ topic: 'gewoon' });
    await table.aCheckedSignal({ topic: 'minderjarige', ageBand: '12-17' });
    await table.aCheckedSignal({ topic: 'acuut', urgency: 'ACUTE' });
    await table.aCheckedSignal({ topic: 'vlag', flags: ['F_MINOR'], urgency: 'HIGH' });
    const titles = (await table.agendaOf(meeting)).filter(({ signalId }) => signalId !== null).map(({ title }) => title.split(' – ')[1]);
    expect(titles).toEqual(['acuut', 'vlag', 'minderjarige', 'gewoon']);
  });

  it('adds up to an end time, and proposes what could wait when that is too late', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    const own = valueOf(await table.client.agenda.add({ meetingId: meeting.id, title: 'Training', minutes: 60 }));
    expect(own).toMatchObject({ number: '9.1', origin: 'ADDED', section: 'EXTRA' });
    const view = valueOf(await table.client.agenda.forMeeting({ meetingId: meeting.id }));
    expect([view.totalMinutes, view.ends, view.minutesOver, view.proposal]).toEqual([95, '11:05', 5, { itemId: own.id, ends: '10:05' }]);
    expect(view.items.slice(0, 4).map(({ begins }) => begins)).toEqual(['09:30', '09:33', '09:34', '09:36']);
  });

  it('keeps order, minutes and items made by hand when it is built again', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    const [first, second] = [await table.aCheckedSignal({ topic: 'een' }), await table.aCheckedSignal({ topic: 'twee' })];
    const lower = (await table.agendaOf(meeting)).find(({ signalId }) => signalId === second.id) as AgendaItem;
    const moved = valueOf(await table.client.agenda.move({ id: lower.id, version: lower.version, position: 0 }));
    expect(moved.number).toBe('6.1');
    valueOf(await table.client.agenda.setMinutes({ id: moved.id, version: moved.version, minutes: 3 }));
    valueOf(await table.client.agenda.add({ meetingId: meeting.id, title: 'Training', minutes: 4 }));
    valueOf(await table.client.agenda.rebuild({ meetingId: meeting.id }));
    const items = (await table.agendaOf(meeting)).filter(({ origin }) => origin !== 'STANDING');
    expect(items.map(({ number, signalId, minutes }) => [number, signalId, minutes])).toEqual([['6.1', second.id, 3], ['6.2', first.id, 10], ['9.1', null, 4]]);
  });

  it('lets a signal go that was taken off, until it is put on again or another meeting comes', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    const signal = await table.aCheckedSignal();
    const item = (await table.agendaOf(meeting)).find(({ signalId }) => signalId === signal.id) as AgendaItem;
    valueOf(await table.client.agenda.remove({ id: item.id, version: item.version }));
    valueOf(await table.client.agenda.rebuild({ meetingId: meeting.id }));
    expect((await table.agendaOf(meeting)).some(({ signalId }) => signalId === signal.id)).toBe(false);
    expect(valueOf(await table.client.signal.find({ id: signal.id })).signal.status).toBe('CHECKED');
    expect(valueOf(await table.client.agenda.forMeeting({ meetingId: meeting.id })).later).toMatchObject([{ id: signal.id, status: 'CHECKED', on: null }]);
    valueOf(await table.client.agenda.addSignal({ meetingId: meeting.id, signalId: signal.id }));
    expect((await table.agendaOf(meeting)).find(({ signalId }) => signalId === signal.id)).toMatchObject({ origin: 'ADDED', number: '6.1' });
    expect(await table.client.agenda.addSignal({ meetingId: meeting.id, signalId: signal.id })).toMatchObject({ error: { rule: 'agenda.alreadyOn' } });
  });

  it('does not let go of a new acute signal, a standing item or what was noted', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    await table.aCheckedSignal({ urgency: 'ACUTE' });
    const own = valueOf(await table.client.agenda.add({ meetingId: meeting.id, title: 'Training', minutes: 5 }));
    valueOf(await table.client.agenda.writeNote({ itemId: own.id, step: 0, text: 'Drie gemeenten doen mee.' }));
    const items = await table.agendaOf(meeting);
    const refusals = [];
    for (const { id, version } of items.filter(({ number }) => ['1', '6.1', '9.1'].includes(number))) refusals.push(await table.client.agenda.remove({ id, version }));
    expect(refusals).toMatchObject([{ error: { rule: 'agenda.standingStays' } }, { error: { rule: 'agenda.acuteStays' } }, { error: { rule: 'agenda.itemInUse' } }]);
  });

  it('takes only signals that were checked, and none that stands on another agenda', async () => {
    const table = aTable();
    const [first, second] = [valueOf(await table.client.meeting.planNext({})), valueOf(await table.client.meeting.planNext({}))];
    const checked = await table.aCheckedSignal();
    const draft = valueOf(await table.client.signal.create(table.fields()));
    expect((await table.agendaOf(first)).some(({ signalId }) => signalId === checked.id)).toBe(true);
    for (const signalId of [checked.id, draft.id]) {
      expect(await table.client.agenda.addSignal({ meetingId: second.id, signalId })).toMatchObject({ error: { rule: 'agenda.signalNotReady' } });
    }
  });

  it('follows the template, in the words of the workspace', async () => {
    const table = aTable();
    const trends = valueOf(await table.client.agenda.template({})).find(({ section }) => section === 'TRENDS');
    const headings = valueOf(await table.client.agenda.template({})).find(({ section }) => section === 'NEW_SIGNALS');
    if (!trends || !headings) throw new Error('No template.');
    valueOf(await table.client.agenda.saveTemplateItem({ ...trends, isActive: false }));
    expect(await table.client.agenda.saveTemplateItem({ ...trends, isActive: false })).toEqual({ ok: false, error: { code: 'stale', entity: 'templateItem' } });
    expect(await table.client.agenda.saveTemplateItem({ ...headings, isActive: false })).toMatchObject({ error: { rule: 'template.signalsStay' } });
    const meeting = valueOf(await table.client.meeting.planNext({}));
    expect((await table.agendaOf(meeting)).map(({ number, section }) => `${number} ${section}`).slice(-3)).toEqual(['8 SCALING', '9 AOB', '10 CLOSING']);
  });
});

describe('numbers of an agenda', () => {
  it('stay with their items from the opening of the meeting on', async () => {
    const at = await atTheTable();
    const { client } = at.table;
    const added = valueOf(await client.agenda.add({ meetingId: at.meeting.id, title: 'Spoed', minutes: 5 }));
    const second = valueOf(await client.agenda.add({ meetingId: at.meeting.id, title: 'Later', minutes: 5 }));
    expect([added.number, second.number]).toEqual(['9.1', '9.2']);
    const moved = valueOf(await client.agenda.move({ id: second.id, version: second.version, position: 0 }));
    expect(moved.number).toBe('9.2');
    expect((await at.table.agendaOf(at.meeting)).filter(({ section }) => section === 'EXTRA').map(({ number }) => number)).toEqual(['9.2', '9.1']);
  });
});

describe('at the table', () => {
  it('only one item is in hand, and its time is kept', async () => {
    const at = await atTheTable();
    const [opening] = await at.table.agendaOf(at.meeting);
    const { id, version } = opening as AgendaItem;
    valueOf(await at.table.client.agenda.start({ id, version }));
    at.table.clock.now = '2026-11-24T08:03:20.000Z';
    const signal = await at.item();
    valueOf(await at.table.client.agenda.start({ id: signal.id, version: signal.version }));
    const items = await at.table.agendaOf(at.meeting);
    expect(items.filter(({ state }) => state === 'CURRENT').map(({ number }) => number)).toEqual(['6.1']);
    expect(items[0]).toMatchObject({ state: 'TODO', secondsSpent: 200, startedAt: null });
    at.table.clock.now = '2026-11-24T08:05:20.000Z';
    const now = await at.item();
    const paused = valueOf(await at.table.client.agenda.pause({ id: now.id, version: now.version }));
    expect(paused).toMatchObject({ state: 'CURRENT', secondsSpent: 120, startedAt: null });
    expect(valueOf(await at.table.client.agenda.addTime({ id: paused.id, version: paused.version, minutes: 5 })).extraMinutes).toBe(5);
  });

  it('nothing is discussed before the meeting opens', async () => {
    const table = aTable();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    await table.aCheckedSignal();
    const item = (await table.agendaOf(meeting)).find(({ signalId }) => signalId !== null) as AgendaItem;
    const answers = [
      await table.client.agenda.start({ id: item.id, version: item.version }),
      await table.client.agenda.weigh({ itemId: item.id, suspicion: 'WEAK', urgency: 'LOW' }),
      await table.client.agenda.setRoute({ itemId: item.id, route: 'R_CARE', isOpen: true }),
      await table.client.agenda.closeItem({ id: item.id, version: item.version, outcome: 'NOT_REACHED' }),
      await table.client.decision.record({ itemId: item.id, text: 'Besluit.', route: null }),
      await table.client.action.record({ itemId: item.id, ownerId: table.organisation('COA'), text: 'Doet iets.', due: day('2026-12-03') }),
    ];
    expect(answers.map((answer) => !answer.ok && answer.error.code === 'refused' && answer.error.rule)).toEqual(answers.map(() => 'meeting.notOpen'));
  });

  it('notes are kept per step and partners answer in one word', async () => {
    const at = await atTheTable();
    const { id } = await at.item();
    const { client, organisation } = at.table;
    valueOf(await client.agenda.writeNote({ itemId: id, step: 1, text: 'Feiten.' }));
    valueOf(await client.agenda.writeNote({ itemId: id, step: 1, text: 'Feiten, aangevuld.' }));
    const known = { itemId: id, organisationId: organisation('POLICE') };
    const answer = valueOf(await client.reference.codes({})).find(({ list }) => list === 'PARTNER_ANSWER')?.code ?? '';
    valueOf(await client.agenda.setAnswer({ ...known, answer }));
    expect(await client.agenda.setAnswer({ ...known, answer: 'MISSCHIEN' })).toMatchObject({ error: { code: 'invalidInput' } });
    expect(valueOf(await client.agenda.item({ id }))).toMatchObject({ notes: [{ step: 1, text: 'Feiten, aangevuld.' }], answers: [{ ...known, answer }] });
    valueOf(await client.agenda.setAnswer({ ...known, answer: null }));
    expect(valueOf(await client.agenda.item({ id })).answers).toEqual([]);
  });

  it('a control beside an investigation asks whether it was aligned, and leaves no trace when it was not', async () => {
    const at = await atTheTable();
    const { id: itemId } = await at.item();
    const { client } = at.table;
    valueOf(await client.agenda.setRoute({ itemId, route: 'R_INVESTIGATION', isOpen: true }));
    const before = at.table.trail(1000).length;
    expect(await client.agenda.setRoute({ itemId, route: 'R_ADMIN_CONTROL', isOpen: true })).toMatchObject({ error: { rule: 'route.notAligned' } });
    expect(at.table.trail(1000)).toHaveLength(before);
    valueOf(await client.agenda.setRoute({ itemId, route: 'R_ADMIN_CONTROL', isOpen: true, alignedWithPolice: true }));
    valueOf(await client.agenda.setRoute({ itemId, route: 'R_INVESTIGATION', isOpen: false }));
    const { routes } = valueOf(await client.signal.find({ id: (await at.signal()).id }));
    expect(routes.map(({ route, closedOn }) => [route, closedOn])).toEqual([['R_ADMIN_CONTROL', null], ['R_INVESTIGATION', '2026-11-26']]);
    expect(await client.agenda.setRoute({ itemId, route: 'R_NOWHERE', isOpen: true })).toMatchObject({ error: { code: 'invalidInput' } });
  });

  it('a review date lies after the meeting', async () => {
    const at = await atTheTable();
    expect(await at.table.client.agenda.setReview({ itemId: (await at.item()).id, reviewDate: at.meeting.date })).toMatchObject({ error: { rule: 'agenda.reviewInPast' } });
  });
});

describe('an item closes with its signal', () => {
  it('routed, once weighing, route, decision, action and review date are there', async () => {
    const at = await atTheTable();
    const refusal = await close(at, await at.item(), { outcome: 'ROUTED' });
    expect(refusal).toEqual({
      ok: false, error: { code: 'refused', rule: 'agenda.outcomeAsksMore', fields: ['suspicion', 'route', 'decision', 'action', 'reviewDate'] },
    });
    const item = await readyToRoute(at);
    expect(valueOf(await close(at, item, { outcome: 'ROUTED' }))).toMatchObject({ state: 'DONE', outcome: 'ROUTED' });
    expect(await at.signal()).toMatchObject({ status: 'ROUTED', suspicion: 'POSSIBLE', urgency: 'HIGH', reviewDate: '2026-12-10' });
    expect(at.table.trail(3)).toContain('agenda.itemClosed');
    expect(await close(at, item, { outcome: 'MONITOR' })).toEqual({ ok: false, error: { code: 'stale', entity: 'agendaItem' } });
  });

  it('held until a date, which is then its review date as well', async () => {
    const at = await atTheTable();
    const item = await weighed(at);
    expect(await close(at, item, { outcome: 'ON_HOLD', holdUntil: at.meeting.date, holdReason: 'Wacht' })).toMatchObject({ error: { fields: ['holdUntil'] } });
    valueOf(await close(at, item, { outcome: 'ON_HOLD', holdUntil: day('2026-12-10'), holdReason: 'Wacht op de IND' }));
    expect(await at.signal()).toMatchObject({ status: 'ON_HOLD', holdUntil: '2026-12-10', reviewDate: '2026-12-10', holdReason: 'Wacht op de IND' });
  });

  it('scaled up, to a body that is named', async () => {
    const at = await atTheTable();
    const item = await readyToRoute(at);
    expect(await close(at, item, { outcome: 'ESCALATED' })).toMatchObject({ error: { fields: ['receiverId'] } });
    expect(valueOf(await close(at, item, { outcome: 'ESCALATED', receiverId: at.table.organisation('ZVH') })).receiverId).toBe(at.table.organisation('ZVH'));
    expect((await at.signal()).status).toBe('ESCALATED');
  });

  it('followed, as discussed with a date to look again', async () => {
    const at = await atTheTable();
    const item = await weighed(at);
    valueOf(await at.table.client.agenda.setReview({ itemId: item.id, reviewDate: day('2026-12-17') }));
    valueOf(await close(at, item, { outcome: 'MONITOR' }));
    expect((await at.signal()).status).toBe('DISCUSSED');
  });

  it('closed only with a reason that closes and no running actions, and its retention begins', async () => {
    const at = await atTheTable();
    const item = await readyToRoute(at);
    expect(await close(at, item, { outcome: 'CLOSED', closingReason: 'R_CLOSE_NO_THB' })).toMatchObject({ error: { rule: 'agenda.outcomeAsksMore', fields: ['openActions'] } });
    const [action] = valueOf(await at.table.client.action.list({ itemId: item.id }));
    if (!action) throw new Error('No action.');
    valueOf(await at.table.client.action.setStatus({ id: action.id, version: action.version, status: 'CANCELLED', reason: 'Niet meer nodig' }));
    expect(await close(at, item, { outcome: 'CLOSED', closingReason: 'R_CARE' })).toMatchObject({ error: { rule: 'agenda.reasonDoesNotClose' } });
    valueOf(await close(at, item, { outcome: 'CLOSED', closingReason: 'R_CLOSE_NO_THB' }));
    expect(await at.signal()).toMatchObject({ status: 'CLOSED', closedOn: '2026-11-26', closingReason: 'R_CLOSE_NO_THB', retentionClass: 'RET_CLOSED_NO_THB', reviewDate: null });
    expect(await at.table.client.agenda.weigh({ itemId: item.id, suspicion: 'WEAK', urgency: 'LOW' })).toMatchObject({ error: { rule: 'signal.closed' } });
  });

  it('opened again, it brings a closed signal back to the table', async () => {
    const at = await atTheTable();
    const closed = valueOf(await close(at, await weighed(at), { outcome: 'CLOSED', closingReason: 'R_CLOSE_INSUFFICIENT' }));
    expect(valueOf(await at.table.client.agenda.reopenItem({ id: closed.id, version: closed.version }))).toMatchObject({ state: 'TODO', outcome: null });
    expect(await at.signal()).toMatchObject({ status: 'REOPENED', closingReason: null, retentionClass: null });
    valueOf(await close(at, await at.item(), { outcome: 'ON_HOLD', holdUntil: day('2026-12-10'), holdReason: 'Wacht' }));
    expect((await at.signal()).status).toBe('ON_HOLD');
  });

  it('not reached, it stays scheduled', async () => {
    const at = await atTheTable();
    valueOf(await close(at, await at.item(), { outcome: 'NOT_REACHED' }));
    expect((await at.signal()).status).toBe('SCHEDULED');
  });
});
