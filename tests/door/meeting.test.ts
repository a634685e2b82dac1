import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import { isHeading } from '#shared/agenda/rules-order.ts';
import { ClockTime } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { aDemoTable, aTable, day, type ATable } from '#tests/builders/a-table.ts';
import { aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';

const planned = async ({ client }: ATable, date?: string): Promise<Meeting> => valueOf(await client.meeting.planNext(date === undefined ? {} : { date: day(date) }));
const opened = async (table: ATable, { id, version }: Meeting): Promise<Meeting> => valueOf(await table.client.meeting.open({ id, version }));
const cancel = ({ client }: ATable, { id, version }: Meeting) => client.meeting.cancel({ id, version });
const closeStanding = async ({ client }: ATable, items: readonly AgendaItem[]): Promise<void> => {
  for (const { id, version, section } of items.filter((item) => item.signalId === null && !isHeading(item) && item.section !== 'CLOSING')) {
    valueOf(await client.agenda.closeItem({ id, version, outcome: section === 'ADOPT_AGENDA' ? 'ADOPTED' : 'NOTED' }));
  }
};

describe('planning', () => {
  it('takes the next free day of the series and the next number of the year', async () => {
    const table = aTable();
    const first = await planned(table);
    const second = await planned(table);
    expect([first, second].map(({ number, date, start, end, status }) => [number, date, start, end, status])).toEqual([
      ['2026-001', '2026-11-26', '09:30', '11:00', 'PLANNED'],
      ['2026-002', '2026-12-03', '09:30', '11:00', 'PLANNED'],
    ]);
    expect(table.trail()).toContain('meeting.planned');
  });

  it('begins again with 001 in a new calendar year, also in week 53', async () => {
    const table = aTable();
    const numbers = [];
    for (const date of ['2026-12-17', '2026-12-31', '2027-01-01', '2027-01-07']) numbers.push((await planned(table, date)).number);
    expect(numbers).toEqual(['2026-001', '2026-002', '2027-001', '2027-002']);
  });

  it('refuses a day that has a meeting or has passed', async () => {
    const table = aTable();
    await planned(table, '2026-12-03');
    expect(await table.client.meeting.planNext({ date: day('2026-12-03') })).toMatchObject({ error: { rule: 'meeting.dateTaken' } });
    expect(await table.client.meeting.planNext({ date: day('2026-11-01') })).toMatchObject({ error: { rule: 'meeting.dateInPast' } });
  });

  it('leaves skipped days out and keeps what the chair changed about the series', async () => {
    const table = aTable();
    const series = valueOf(await table.client.meeting.series({}));
    const changed = { ...series, weekday: 2, skipped: [{ date: day('2026-12-01'), reason: 'Studiedag' }] };
    expect(valueOf(await table.client.meeting.saveSeries(changed)).version).toBe(2);
    expect(await table.client.meeting.saveSeries(changed)).toEqual({ ok: false, error: { code: 'stale', entity: 'series' } });
    expect([(await planned(table)).date, (await planned(table)).date]).toEqual(['2026-11-24', '2026-12-08']);
  });

  it('gives a meeting that moves to another year a number of that year, if its own was the last', async () => {
    const table = aTable();
    const [first, last] = [await planned(table, '2026-12-17'), await planned(table, '2026-12-24')];
    const to = { start: first.start, end: first.end, mode: first.mode, place: 'Raadzaal', date: day('2027-01-14') };
    expect(await table.client.meeting.reschedule({ id: first.id, version: first.version, ...to })).toMatchObject({ error: { rule: 'meeting.numberNotLast' } });
    expect(valueOf(await table.client.meeting.find({ id: first.id })).meeting).toEqual(first);
    expect(valueOf(await table.client.meeting.reschedule({ id: last.id, version: last.version, ...to }))).toMatchObject({ number: '2027-001', date: '2027-01-14', place: 'Raadzaal' });
    expect((await planned(table, '2026-12-28')).number).toBe('2026-002');
  });

  it('says what comes before and after a meeting', async () => {
    const { client } = aDemoTable();
    const [next, last] = valueOf(await client.meeting.list({}));
    const found = valueOf(await client.meeting.find({ id: last?.id as Meeting['id'] }));
    expect([found.previous?.number, found.next, found.attendance.length]).toEqual(['2026-039', { date: '2026-11-26', id: next?.id, number: '2026-041' }, 13]);
    expect(valueOf(await client.meeting.find({ id: next?.id as Meeting['id'] })).next).toEqual({ date: '2026-12-03', id: null, number: null });
  });
});

describe('a meeting', () => {
  it('is opened once, and no second one beside it', async () => {
    const table = aTable();
    const [first, second] = [await planned(table), await planned(table)];
    expect(await opened(table, first)).toMatchObject({ status: 'OPEN', openedAt: '09:00', minutesStatus: 'DRAFT' });
    expect(await table.client.meeting.open({ id: first.id, version: first.version })).toEqual({ ok: false, error: { code: 'stale', entity: 'meeting' } });
    expect(await table.client.meeting.open({ id: second.id, version: second.version })).toMatchObject({ error: { rule: 'meeting.otherOpen' } });
  });

  it('does not close while an item has no outcome, and nothing of the try is left', async () => {
    const table = aTable();
    const meeting = await opened(table, await planned(table));
    const before = table.trail(1000).length;
    const refusal = await table.client.meeting.close({ id: meeting.id, version: meeting.version, leaveOpen: false });
    expect(refusal).toMatchObject({ error: { rule: 'meeting.itemsOpen', fields: ['1', '2', '3', '4', '5', '8', '9', '10'] } });
    expect(table.trail(1000)).toHaveLength(before);
    expect(valueOf(await table.client.meeting.list({}))).toHaveLength(1);
  });

  it('plans the next meeting when it closes, and carries over what was not reached', async () => {
    const table = aTable();
    const signal = await table.aCheckedSignal();
    const meeting = await opened(table, await planned(table));
    valueOf(await table.client.agenda.add({ meetingId: meeting.id, title: 'Training voor baliemedewerkers', minutes: 10 }));
    const held = valueOf(await table.client.meeting.close({ id: meeting.id, version: meeting.version, leaveOpen: true }));
    expect(held).toMatchObject({ status: 'HELD', closedAt: '09:00' });
    const ended = await table.agendaOf(meeting);
    expect(ended.every(({ state }) => state === 'DONE')).toBe(true);
    expect(ended.filter(({ outcome }) => outcome === 'NOTED').map(({ number }) => number)).toEqual(['6', '7', '11']);

    const [next] = valueOf(await table.client.meeting.list({}));
    expect(next).toMatchObject({ number: '2026-002', date: '2026-12-03', status: 'PLANNED' });
    const carried = (await table.agendaOf(next as Meeting)).filter(({ origin }) => origin === 'NOT_REACHED');
    expect(carried.map(({ number, title, timesCarried, fromMeetingNumber }) => [number, title, timesCarried, fromMeetingNumber])).toEqual([
      ['6.1', signal.title, 1, '2026-001'],
      ['9.1', 'Training voor baliemedewerkers', 1, '2026-001'],
    ]);
    expect(table.trail(100)).toEqual(expect.arrayContaining(['meeting.closed', 'meeting.planned', 'agenda.built']));
  });

  it('counts further each time that an item is carried over', async () => {
    const table = aTable();
    await table.aCheckedSignal();
    await planned(table);
    for (let week = 0; week < 3; week += 1) {
      const [next] = valueOf(await table.client.meeting.list({}));
      const meeting = await opened(table, next as Meeting);
      if (week === 0) valueOf(await table.client.agenda.add({ meetingId: meeting.id, title: 'Voorlichting', minutes: 5 }));
      table.clock.now = `2026-12-0${week + 1}T10:00:00.000Z`;
      valueOf(await table.client.meeting.close({ id: meeting.id, version: meeting.version, leaveOpen: true }));
    }
    const [last] = valueOf(await table.client.meeting.list({}));
    const carried = (await table.agendaOf(last as Meeting)).filter(({ origin }) => origin === 'NOT_REACHED');
    expect(carried.map(({ timesCarried, fromMeetingNumber }) => [timesCarried, fromMeetingNumber])).toEqual([[3, '2026-003'], [3, '2026-003']]);
  });

  it('has minutes to adopt in its third item: "adopted" only once they are', async () => {
    const table = aDemoTable('2026-11-26T08:30:00.000Z');
    const [next] = valueOf(await table.client.meeting.list({}));
    const meeting = await opened(table, next as Meeting);
    const item = (await table.agendaOf(meeting)).find(({ section }) => section === 'ADOPT_MINUTES') as AgendaItem;
    const asked = { id: item.id, version: item.version, outcome: 'ADOPTED' as const };
    expect(await table.client.agenda.closeItem(asked)).toMatchObject({ error: { rule: 'agenda.outcomeAsksMore', fields: ['minutes'] } });
    expect(valueOf(await table.client.agenda.closeItem({ ...asked, outcome: 'NOTED' })).outcome).toBe('NOTED');
  });

  it('hands the whole demonstration on to the week after', async () => {
    const table = aDemoTable('2026-11-26T08:30:00.000Z');
    const [next] = valueOf(await table.client.meeting.list({}));
    const meeting = await opened(table, next as Meeting);
    await closeStanding(table, await table.agendaOf(meeting));
    const running = (await table.agendaOf(meeting)).filter(({ signalId }) => signalId !== null);
    for (const [index, { id, version }] of running.entries()) {
      if (index === 0) continue;
      valueOf(await table.client.agenda.setReview({ itemId: id, reviewDate: day(index === 1 ? '2026-12-03' : '2026-12-17') }));
      valueOf(await table.client.agenda.closeItem({ id, version, outcome: 'CONTINUED' }));
    }
    table.clock.now = '2026-11-26T09:55:00.000Z';
    valueOf(await table.client.meeting.close({ id: meeting.id, version: meeting.version, leaveOpen: true }));
    const [after] = valueOf(await table.client.meeting.list({}));
    expect(after).toMatchObject({ number: '2026-042', date: '2026-12-03' });
    const items = (await table.agendaOf(after as Meeting)).filter(({ signalId }) => signalId !== null);
    expect(items.map(({ number, title, origin, fromMeetingNumber, timesCarried }) => [number, title, origin, fromMeetingNumber, timesCarried])).toEqual([
      ['7.1', 'SEX – online, minderjarige – Niersloo', 'NOT_REACHED', '2026-041', 2],
      ['7.2', 'CRI – winkeldiefstal, amv – Venbosch', 'REVIEW_DUE', '2026-041', 2],
      ['7.3', 'SEX – hotel – Maasbeek', 'REVIEW_DUE', '2026-040', 4],
      ['7.4', 'ARB – bezorging – Leukerwaard', 'REVIEW_DUE', '2026-040', 1],
    ]);
    expect(table.broken).toEqual([]);
  });
});

describe('a meeting that does not take place', () => {
  it('hands everything that was on its agenda to the next one, which is planned when there was none', async () => {
    const table = aTable();
    const fresh = await table.aCheckedSignal();
    const meeting = await planned(table);
    valueOf(await table.client.agenda.add({ meetingId: meeting.id, title: 'Training voor baliemedewerkers', minutes: 12 }));
    valueOf(await table.client.meeting.setAttendance({ meetingId: meeting.id, organisationId: table.organisation('COA'), state: 'ABSENT_WITH_NOTICE', participantId: null }));
    const { cancelled, next } = valueOf(await cancel(table, meeting));
    expect([cancelled.status, cancelled.number, next.number, next.date]).toEqual(['CANCELLED', '2026-001', '2026-002', '2026-12-03']);
    const moved = (await table.agendaOf(next)).filter(({ origin }) => origin !== 'STANDING');
    expect(moved.map(({ number, title, minutes }) => [number, title, minutes])).toEqual([['6.1', fresh.title, 10], ['9.1', 'Training voor baliemedewerkers', 12]]);
    expect(await table.agendaOf(meeting)).toEqual([]);
    expect(valueOf(await table.client.meeting.find({ id: meeting.id })).attendance).toEqual([]);
    expect(table.trail(500)).toEqual(expect.arrayContaining(['meeting.cancelled', 'meeting.planned', 'agenda.built']));
    expect(table.broken).toEqual([]);
  });

  it('hands what stood there by hand to the meeting that was planned already, and nothing twice', async () => {
    const table = aDemoTable();
    const [first] = valueOf(await table.client.meeting.list({}));
    const { later } = valueOf(await table.client.agenda.forMeeting({ meetingId: (first as Meeting).id }));
    // Not due at the next meeting either: only because it was put there by hand does it come along.
    const byHand = later.find(({ on }) => on === null || on > '2026-12-03') as (typeof later)[number];
    valueOf(await table.client.agenda.addSignal({ meetingId: (first as Meeting).id, signalId: byHand.id }));
    const second = await planned(table);
    const before = (await table.agendaOf(first as Meeting)).flatMap(({ signalId }) => signalId ?? []);
    const { next } = valueOf(await cancel(table, first as Meeting));
    expect(next.id).toBe(second.id);
    const after = (await table.agendaOf(next)).flatMap(({ signalId }) => signalId ?? []);
    expect(before).toContain(byHand.id);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(new Set(after).size).toBe(after.length);
  });

  it('keeps its number for ever: numbers have no gap and none is given twice', async () => {
    const table = aTable();
    const meeting = await planned(table);
    const { next } = valueOf(await cancel(table, meeting));
    const { next: third } = valueOf(await cancel(table, next));
    const numbers = valueOf(await table.client.meeting.list({})).map(({ number, status }) => [number, status]);
    expect(numbers.toSorted()).toEqual([['2026-001', 'CANCELLED'], ['2026-002', 'CANCELLED'], [third.number, 'PLANNED']]);
    expect(third.number).toBe('2026-003');
  });

  it('leaves its day free for another, and is passed over by what comes before and after', async () => {
    const table = aTable();
    const [first, second] = [await planned(table), await planned(table)];
    valueOf(await cancel(table, first));
    expect(valueOf(await table.client.meeting.find({ id: second.id })).previous).toBeNull();
    expect(valueOf(await table.client.today.overview({})).next?.meeting.id).toBe(second.id);
    expect((await planned(table, first.date)).number).toBe('2026-003');
  });

  it('is refused once it was opened, and cannot be opened, moved or added to once it was cancelled', async () => {
    const table = aTable();
    const meeting = await opened(table, await planned(table));
    expect(await cancel(table, meeting)).toMatchObject({ error: { rule: 'meeting.notPlanned' } });
    const { cancelled } = valueOf(await cancel(table, await planned(table)));
    const which = { id: cancelled.id, version: cancelled.version };
    expect(await table.client.meeting.open(which)).toMatchObject({ error: { rule: 'meeting.notPlanned' } });
    expect(await cancel(table, cancelled)).toMatchObject({ error: { rule: 'meeting.notPlanned' } });
    const { date, start, end, mode, place } = cancelled;
    expect(await table.client.meeting.reschedule({ ...which, date, start, end, mode, place })).toMatchObject({ error: { rule: 'meeting.notPlanned' } });
    expect(await table.client.agenda.add({ meetingId: cancelled.id, title: 'Te laat', minutes: 5 })).toMatchObject({ error: { rule: 'meeting.cancelled' } });
  });

  it('cannot be filled again by taking a step back', async () => {
    const table = aTable();
    const meeting = await planned(table);
    const item = valueOf(await table.client.agenda.add({ meetingId: meeting.id, title: 'Training', minutes: 5 }));
    valueOf(await table.client.agenda.remove({ id: item.id, version: item.version }));
    expect(valueOf(await table.client.undo.last({}))).not.toBeNull();
    valueOf(await cancel(table, meeting));
    expect(valueOf(await table.client.undo.last({}))).toBeNull();
  });
});

describe('attendance', () => {
  it('knows present, a substitute, and absent with and without word, and can be taken away', async () => {
    const table = aTable();
    const meeting = await planned(table);
    const set = (code: string, state: 'PRESENT' | 'SUBSTITUTE' | 'ABSENT_WITH_NOTICE' | 'ABSENT_WITHOUT_NOTICE' | null) =>
      table.client.meeting.setAttendance({ meetingId: meeting.id, organisationId: table.organisation(code), state, participantId: null });
    for (const [code, state] of [['POLICE', 'PRESENT'], ['OM', 'SUBSTITUTE'], ['COA', 'ABSENT_WITH_NOTICE'], ['TAX', 'ABSENT_WITHOUT_NOTICE'], ['RIEC', 'PRESENT']] as const) valueOf(await set(code, state));
    valueOf(await set('POLICE', 'SUBSTITUTE'));
    valueOf(await set('RIEC', null));
    const { attendance } = valueOf(await table.client.meeting.find({ id: meeting.id }));
    expect(new Map(attendance.map(({ organisationId, state }) => [organisationId, state]))).toEqual(
      new Map([['POLICE', 'SUBSTITUTE'], ['OM', 'SUBSTITUTE'], ['COA', 'ABSENT_WITH_NOTICE'], ['TAX', 'ABSENT_WITHOUT_NOTICE']].map(([code = '', state]) => [table.organisation(code), state])),
    );
    expect(table.trail(1)).toEqual(['meeting.attendanceSet']);
  });

  it('names who came as a substitute, when that is a participant of the same body', async () => {
    const table = aTable();
    const meeting = await planned(table);
    const [coa, police] = [table.organisation('COA'), table.organisation('POLICE')];
    const { id } = valueOf(await table.client.reference.addParticipant({ organisationId: coa, roleCode: 'COA', personName: null, isSubstitute: true, from: day('2026-01-01'), until: null }));
    const set = (organisationId: typeof coa) => table.client.meeting.setAttendance({ meetingId: meeting.id, organisationId, state: 'SUBSTITUTE', participantId: id });
    expect(await set(police)).toEqual({ ok: false, error: { code: 'notFound', entity: 'participant' } });
    valueOf(await set(coa));
    expect(valueOf(await table.client.meeting.find({ id: meeting.id })).attendance).toEqual([{ organisationId: coa, state: 'SUBSTITUTE', participantId: id }]);
  });

  it('is kept per item as well, for those who came in for it or are excluded', async () => {
    const table = aTable();
    const meeting = await planned(table);
    const [item] = await table.agendaOf(meeting);
    const input = { itemId: (item as AgendaItem).id, organisationId: table.organisation('COA') };
    valueOf(await table.client.meeting.setItemAttendance({ ...input, state: 'RECUSED' }));
    expect(valueOf(await table.client.meeting.find({ id: meeting.id })).itemAttendance).toEqual([{ ...input, state: 'RECUSED' }]);
    valueOf(await table.client.meeting.setItemAttendance({ ...input, state: null }));
    expect(valueOf(await table.client.meeting.find({ id: meeting.id })).itemAttendance).toEqual([]);
  });

  it('stays as it is once the minutes were adopted', async () => {
    const table = aDemoTable();
    const adopted = valueOf(await table.client.meeting.list({})).find(({ minutesStatus }) => minutesStatus === 'ADOPTED') as Meeting;
    const answer = await table.client.meeting.setAttendance({ meetingId: adopted.id, organisationId: table.organisation('COA'), state: 'PRESENT', participantId: null });
    expect(answer).toMatchObject({ error: { rule: 'meeting.adopted' } });
  });

  it('reschedules only with an end after the start', async () => {
    const table = aTable(aWorkspace());
    const { id, version, date, mode } = await planned(table);
    const answer = await table.client.meeting.reschedule({ id, version, date, mode, place: '', start: ClockTime.parse('10:00'), end: ClockTime.parse('10:00') });
    expect(answer).toMatchObject({ error: { rule: 'meeting.endsBeforeStart', fields: ['end'] } });
  });
});
