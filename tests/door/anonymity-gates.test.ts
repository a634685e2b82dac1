import { describe, expect, it } from 'vitest';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { ok } from '#shared/kernel/result.ts';
import { aDirectory } from '#tests/builders/a-store.ts';
import { day } from '#tests/builders/a-table.ts';
import { aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';
import { aGuardedTable, aSignalOnTheTable, placesOf, type AtTheTable } from '#tests/builders/guarded-table.ts';

const where = ({ record, field, step, kind }: FindingPlace) => [record, field, step, kind];
const wordsAt = (text: string, { start, end }: FindingPlace) => text.slice(start, end);

const withFolder = () => aGuardedTable(aWorkspace(), { chooseFolder: async () => ok(aDirectory()) });
const keep = ({ guard, signalId }: AtTheTable, text: string) => guard.anonymity.keep({ context: { kind: 'SIGNAL', id: signalId }, type: 'PERSON', text, reason: 'NEEDED' });
const close = async (at: AtTheTable, more: Partial<Parameters<AtTheTable['client']['agenda']['closeItem']>[0]> = {}) => {
  const { version = 0 } = (await at.agendaOf(at.meeting)).find(({ id }) => id === at.item.id) ?? {};
  return at.client.agenda.closeItem({ id: at.item.id, version, outcome: 'MONITOR', ...more });
};

describe('marking a signal checked', () => {
  it('waits while its own fields or a disclosure identify somebody, and names each place', async () => {
    const table = aGuardedTable();
    const text = 'Gezien bij mevr. Bakker, tel. 06-12345678.';
    const draft = valueOf(await table.client.signal.create(table.fields({ text, topic: 'bij Sanne Bakker' })));
    const submitted = valueOf(await table.client.signal.submit({ id: draft.id, version: draft.version }));
    const disclosure = { signalId: draft.id, fromId: table.organisation('COA'), toId: table.organisation('POLICE'), on: day('2026-11-23'), basis: 'VITAL', purpose: 'Namen van Sanne Bakker' };
    valueOf(await table.client.signal.recordDisclosure(disclosure));
    const check = () => table.client.signal.markChecked({ id: draft.id, version: submitted.version });
    const places = placesOf(await check());
    expect(places.map(where)).toEqual([
      ['signal', 'topic', null, 'PERSON'], ['signal', 'text', null, 'PERSON'], ['signal', 'text', null, 'PHONE'], ['disclosure', 'purpose', null, 'PERSON'],
    ]);
    expect(places.slice(1, 3).map((place) => wordsAt(text, place))).toEqual(['Bakker', '06-12345678']);
    expect(valueOf(await table.client.signal.find({ id: draft.id })).signal.status).toBe('SUBMITTED');
    expect(table.trail(1)).toEqual(['signal.disclosureRecorded']);
  });

  it('goes on once it is repaired, and once the rest is kept', async () => {
    const table = aGuardedTable();
    const draft = valueOf(await table.client.signal.create(table.fields({ text: 'Mevr. Bakker belt op 06-12345678.' })));
    const submitted = valueOf(await table.client.signal.submit({ id: draft.id, version: draft.version }));
    const saved = valueOf(await table.client.signal.save({ ...table.fields({ text: 'Mevr. Bakker belt.' }), id: draft.id, version: submitted.version }));
    expect(placesOf(await table.client.signal.markChecked({ id: saved.id, version: saved.version })).map(({ kind }) => kind)).toEqual(['PERSON']);
    valueOf(await table.guard.anonymity.keep({ context: { kind: 'SIGNAL', id: draft.id }, type: 'PERSON', text: 'Bakker', reason: 'PUBLIC_BODY' }));
    expect(valueOf(await table.client.signal.markChecked({ id: saved.id, version: saved.version })).status).toBe('CHECKED');
  });
});

describe('closing an item', () => {
  it('waits for its note, decisions and actions, and lets through what was not reached', async () => {
    const at = await aSignalOnTheTable();
    const [note, decided, agreed] = ['Sanne Bakker slaapt daar.', 'De politie spreekt met dhr. Jansen.', 'Belt Sanne Bakker terug.'];
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: note }));
    const decision = valueOf(await at.client.decision.record({ itemId: at.item.id, text: decided, route: null }));
    const action = valueOf(await at.client.action.record({ itemId: at.item.id, ownerId: at.organisation('COA'), text: agreed, due: day('2026-12-03') }));
    const places = placesOf(await close(at));
    expect(places.map((place) => [...where(place), place.id])).toEqual([
      ['note', 'text', 2, 'PERSON', at.item.id], ['decision', 'text', null, 'PERSON', decision.id], ['action', 'text', null, 'PERSON', action.id],
    ]);
    expect(places.map((place, index) => wordsAt([note, decided, agreed][index] ?? '', place))).toEqual(['Sanne Bakker', 'Jansen', 'Sanne Bakker']);
    valueOf(await close(at, { outcome: 'NOT_REACHED' }));
  });

  it('goes on once one is repaired and the other kept, which opens no other signal', async () => {
    const at = await aSignalOnTheTable();
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Sanne Bakker slaapt daar.' }));
    const decision = valueOf(await at.client.decision.record({ itemId: at.item.id, text: 'De politie spreekt met dhr. Jansen.', route: null }));
    valueOf(await at.client.decision.reword({ id: decision.id, version: decision.version, text: 'De politie spreekt met Persoon X.' }));
    expect(placesOf(await close(at))).toHaveLength(1);
    const other = await at.aCheckedSignal();
    valueOf(await at.guard.anonymity.keep({ context: { kind: 'SIGNAL', id: other.id }, type: 'PERSON', text: 'Sanne Bakker', reason: 'NEEDED' }));
    expect(placesOf(await close(at))).toHaveLength(1);
    valueOf(await keep(at, 'Sanne Bakker'));
    expect(valueOf(await close(at)).state).toBe('DONE');
  });

  it('looks at the reason of a hold before it is written down', async () => {
    const at = await aSignalOnTheTable();
    const holdReason = 'Wachten op Sanne Bakker';
    const places = placesOf(await close(at, { outcome: 'ON_HOLD', holdUntil: day('2026-12-17'), holdReason }));
    expect(places.map((place) => [...where(place), place.id, wordsAt(holdReason, place)])).toEqual([['signal', 'holdReason', null, 'PERSON', at.signalId, 'Sanne Bakker']]);
    expect(valueOf(await at.client.signal.find({ id: at.signalId })).signal.holdReason).toBeNull();
    valueOf(await close(at, { outcome: 'ON_HOLD', holdUntil: day('2026-12-17'), holdReason: 'Wachten op Betrokkene A' }));
    expect(valueOf(await at.guard.anonymity.pseudonyms({ signalId: at.signalId }))).toEqual(['Betrokkene A']);
  });

  it('does not wait for ordinary words in quotes', async () => {
    const at = await aSignalOnTheTable();
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Er is een bijeenkomst over ‘signalen & anonimiteit’.' }));
    valueOf(await close(at));
  });

  it('looks at the title of an item of its own', async () => {
    const at = await aSignalOnTheTable();
    const own = valueOf(await at.client.agenda.add({ meetingId: at.meeting.id, title: 'Gesprek met Sanne Bakker', minutes: 5 }));
    const closing = { id: own.id, version: own.version, outcome: 'NOTED' } as const;
    expect(placesOf(await at.client.agenda.closeItem(closing)).map(where)).toEqual([['item', 'title', null, 'PERSON']]);
    valueOf(await at.guard.anonymity.keep({ context: { kind: 'ITEM', id: own.id }, type: 'PERSON', text: 'Sanne Bakker', reason: 'PUBLIC_BODY' }));
    valueOf(await at.client.agenda.closeItem(closing));
  });
});

/** The meeting is held; then somebody mends a note and a name comes in. */
async function aHeldMeeting() {
  const at = await aSignalOnTheTable(withFolder());
  valueOf(await close(at));
  valueOf(await at.client.meeting.setAttendance({ meetingId: at.meeting.id, organisationId: at.organisation('COA'), state: 'PRESENT', participantId: null }));
  for (const item of await at.agendaOf(at.meeting)) await at.client.agenda.closeItem({ id: item.id, version: item.version, outcome: 'NOTED' });
  const { version } = valueOf(await at.client.meeting.list({})).find(({ id }) => id === at.meeting.id) ?? at.meeting;
  valueOf(await at.client.meeting.close({ id: at.meeting.id, version, leaveOpen: true }));
  return at;
}

describe('minutes', () => {
  it('have an open point per item, are not written, and are once it is repaired', async () => {
    const at = await aHeldMeeting();
    const points = async () => valueOf(await at.guard.minutes.openPoints({ meetingId: at.meeting.id })).filter(({ kind }) => kind === 'OPEN_FINDING');
    const make = () => at.guard.minutes.export({ meetingId: at.meeting.id, kinds: ['MINUTES'] });
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Sanne Bakker slaapt daar. Vraag het Sanne Bakker.' }));
    expect(await points()).toEqual([{ kind: 'OPEN_FINDING', isBlocking: true, itemId: at.item.id, itemNumber: '6.1', actionId: null }]);
    expect(placesOf(await make()).map((place) => [...where(place), place.id])).toEqual([
      ['note', 'text', 2, 'PERSON', at.item.id], ['note', 'text', 2, 'PERSON', at.item.id],
    ]);
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Betrokkene A slaapt daar.' }));
    expect(await points()).toEqual([]);
    expect(valueOf(await make())).toHaveLength(1);
  });

  it('are written with what was kept about the signal', async () => {
    const at = await aHeldMeeting();
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Sanne Bakker slaapt daar.' }));
    valueOf(await keep(at, 'Sanne Bakker'));
    expect(valueOf(await at.guard.minutes.export({ meetingId: at.meeting.id, kinds: ['MINUTES', 'DECISION_LIST', 'ACTION_LIST', 'AGENDA'] }))).toHaveLength(4);
  });

  it('stop at an action of an earlier meeting that they list, and so does the action list', async () => {
    const first = await aHeldMeeting();
    const action = valueOf(await first.client.action.record({ itemId: first.item.id, ownerId: first.organisation('COA'), text: 'Belt Sanne Bakker terug.', due: day('2026-12-03') }));
    const next = valueOf(await first.client.meeting.planNext({}));
    const make = () => first.guard.minutes.export({ meetingId: next.id, kinds: ['ACTION_LIST'] });
    expect(placesOf(await make()).map((place) => [...where(place), place.id])).toEqual([['action', 'text', null, 'PERSON', action.id]]);
    valueOf(await first.client.action.reword({ id: action.id, version: action.version, text: 'Belt Betrokkene A terug.', ownerId: action.ownerId }));
    expect(valueOf(await make())).toHaveLength(1);
  });

  it('are not adopted with a remark that identifies somebody, nor while they do themselves', async () => {
    const at = await aHeldMeeting();
    const planned = valueOf(await at.client.meeting.planNext({}));
    const next = valueOf(await at.client.meeting.open({ id: planned.id, version: planned.version }));
    const held = valueOf(await at.client.meeting.list({})).find(({ id }) => id === at.meeting.id) ?? at.meeting;
    const adopting = { meetingId: held.id, version: held.version, inMeetingId: next.id };
    const changes = 'Bij 6.1 was Sanne Bakker er niet.';
    const [place, ...more] = placesOf(await at.guard.minutes.adopt({ ...adopting, changes }));
    expect([place && where(place), place?.id, place && wordsAt(changes, place), more]).toEqual([['meeting', 'changes', null, 'PERSON'], held.id, 'Sanne Bakker', []]);
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Sanne Bakker slaapt daar.' }));
    expect(placesOf(await at.guard.minutes.adopt({ ...adopting, changes: '' })).map(where)).toEqual([['note', 'text', 2, 'PERSON']]);
    valueOf(await at.client.agenda.writeNote({ itemId: at.item.id, step: 2, text: 'Betrokkene A slaapt daar.' }));
    expect(valueOf(await at.guard.minutes.adopt({ ...adopting, changes: 'Bij 6.1 was de gemeente er niet.' })).minutesStatus).toBe('ADOPTED');
    expect(valueOf(await at.guard.minutes.export({ meetingId: held.id, kinds: ['MINUTES', 'DECISION_LIST'] }))).toHaveLength(2);
  });

  it('name a remark that was kept when they were adopted, and so do those of the meeting in which that was', async () => {
    const at = await aHeldMeeting();
    const planned = valueOf(await at.client.meeting.planNext({}));
    const next = valueOf(await at.client.meeting.open({ id: planned.id, version: planned.version }));
    const held = valueOf(await at.client.meeting.list({})).find(({ id }) => id === at.meeting.id) ?? at.meeting;
    valueOf(await at.guard.anonymity.keep({ context: { kind: 'MEETING', id: held.id }, type: 'PERSON', text: 'Sanne Bakker', reason: 'PUBLIC_BODY' }));
    valueOf(await at.guard.minutes.adopt({ meetingId: held.id, version: held.version, inMeetingId: next.id, changes: 'Burgemeester Sanne Bakker was er ook.' }));
    expect(valueOf(await at.guard.minutes.export({ meetingId: held.id, kinds: ['MINUTES'] }))).toHaveLength(1);
    valueOf(await at.client.meeting.setAttendance({ meetingId: next.id, organisationId: at.organisation('COA'), state: 'PRESENT', participantId: null }));
    for (const item of await at.agendaOf(next)) await at.client.agenda.closeItem({ id: item.id, version: item.version, outcome: item.signalId ? 'CONTINUED' : 'NOTED' });
    const { version } = valueOf(await at.client.meeting.list({})).find(({ id }) => id === next.id) ?? next;
    valueOf(await at.client.meeting.close({ id: next.id, version, leaveOpen: true }));
    expect(valueOf(await at.guard.minutes.export({ meetingId: next.id, kinds: ['MINUTES'] }))).toHaveLength(1);
  });
});
