import { assert, constantFrom, property, record, boolean, integer, option } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Outcome, type AgendaItem } from '#shared/agenda/agenda.ts';
import { checkRoute, closeItem, demandsOf, outcomesFor, pause, putDown, reopenItem, start, unmetDemands, type ClosingFacts } from '#shared/agenda/rules.ts';
import { AgendaItemId, MeetingId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';

const id = '00000000-0000-4000-8000-000000000001';
const item: AgendaItem = {
  id: AgendaItemId.parse(id), meetingId: MeetingId.parse(id), section: 'NEW_SIGNALS', number: '6.1', position: 6, title: 'ARB – horeca – Heidewell', signalId: SignalId.parse(id),
  minutes: 10, origin: 'NEW', fromMeetingNumber: null, timesCarried: 0, state: 'CURRENT', outcome: null, receiverId: null, secondsSpent: 30,
  startedAt: '2026-11-26T09:00:00.000Z', extraMinutes: 0, version: 1,
};
const nothing: ClosingFacts = {
  section: 'NEW_SIGNALS', hasSignal: true, meetingDate: '2026-11-26', suspicion: 'NOT_WEIGHED', urgency: '', reviewDate: null, openRoutes: 0, decisionsOnItem: 0, actionsOnSignal: 0,
  openActions: 0, previousMinutesAdopted: false,
};
const everything: ClosingFacts = {
  ...nothing, suspicion: 'WEAK', urgency: 'LOW', reviewDate: '2026-12-03', openRoutes: 1, decisionsOnItem: 1, actionsOnSignal: 1, previousMinutesAdopted: true,
  holdUntil: '2026-12-03', holdReason: 'Wacht op antwoord', receiverId: id, closingReason: 'R_CLOSE_NO_THB',
};

describe('what an outcome asks for', () => {
  it('routes a signal only with a weighing, a route, a decision, an action and a review date', () => {
    expect(unmetDemands('ROUTED', nothing)).toEqual(['suspicion', 'urgency', 'route', 'decision', 'action', 'reviewDate']);
    expect(unmetDemands('ROUTED', everything)).toEqual([]);
  });

  it('holds a signal only until a later day and with what is waited for', () => {
    expect(unmetDemands('ON_HOLD', nothing)).toEqual(['suspicion', 'urgency', 'holdUntil', 'holdReason']);
    expect(unmetDemands('ON_HOLD', { ...everything, holdUntil: '2026-11-26' })).toEqual(['holdUntil']);
  });

  it('closes a signal only with a reason and without running actions, and a merged one with the other signal', () => {
    expect(unmetDemands('CLOSED', nothing)).toEqual(['suspicion', 'urgency', 'closingReason']);
    expect(unmetDemands('CLOSED', { ...everything, openActions: 2 })).toEqual(['openActions']);
    expect(unmetDemands('CLOSED', { ...everything, closingReason: 'R_CLOSE_MERGED' })).toEqual(['mergedIntoId']);
  });

  it('does not take a review date that has come for a new one', () => {
    expect(unmetDemands('MONITOR', { ...everything, reviewDate: '2026-11-26' })).toEqual(['reviewDate']);
  });

  it('asks an item without a signal for nothing but adopted minutes', () => {
    const standing = { ...nothing, hasSignal: false };
    expect(Outcome.options.flatMap((outcome) => unmetDemands(outcome, { ...standing, section: 'AOB' }))).toEqual([]);
    expect(unmetDemands('ADOPTED', { ...standing, section: 'ADOPT_MINUTES' })).toEqual(['minutes']);
    expect(unmetDemands('ADOPTED', { ...standing, section: 'ADOPT_AGENDA' })).toEqual([]);
  });

  it('closes exactly when nothing that the outcome asks for is missing', () => {
    const someFacts = record({
      suspicion: constantFrom('NOT_WEIGHED', 'WEAK'), urgency: constantFrom('', 'LOW'), reviewDate: option(constantFrom('2026-11-26', '2026-12-03')), openRoutes: integer({ min: 0, max: 2 }),
      decisionsOnItem: integer({ min: 0, max: 2 }), actionsOnSignal: integer({ min: 0, max: 2 }), openActions: integer({ min: 0, max: 1 }), previousMinutesAdopted: boolean(),
      holdUntil: option(constantFrom('2026-11-26', '2026-12-03')), holdReason: option(constantFrom('Wacht')), receiverId: option(constantFrom(id)),
      closingReason: option(constantFrom('R_CLOSE_MERGED', 'R_ZVH')), mergedIntoId: option(constantFrom(id)),
    });
    assert(
      property(someFacts, constantFrom(...outcomesFor(item)), (some, outcome) => {
        const closed = closeItem(item, { outcome, receiverId: null }, { ...nothing, ...some }, '2026-11-26T09:05:00.000Z');
        const missing = unmetDemands(outcome, { ...nothing, ...some });
        expect(missing.every((demand) => demandsOf(outcome).includes(demand))).toBe(true);
        expect(closed.ok).toBe(missing.length === 0);
        if (!closed.ok) expect(closed.error).toEqual({ code: 'refused', rule: 'agenda.outcomeAsksMore', fields: missing });
      }),
    );
  });

  it('has no outcome for a heading, none of a signal for a standing item and no "noted" for a signal', () => {
    expect(outcomesFor({ section: 'RUNNING_SIGNALS', signalId: null })).toEqual([]);
    expect(outcomesFor({ section: 'AOB', signalId: null })).toEqual(['NOTED', 'CONTINUED', 'NOT_REACHED']);
    expect(outcomesFor(item)).not.toContain('NOTED');
  });
});

describe('the time of an item', () => {
  it('runs from start to close and counts every part once', () => {
    const paused = pause(item, '2026-11-26T09:02:00.000Z');
    expect(paused.ok && [paused.value.secondsSpent, paused.value.state, paused.value.startedAt]).toEqual([150, 'CURRENT', null]);
    const again = paused.ok && start(paused.value, '2026-11-26T09:10:00.000Z');
    const closed = again && again.ok && closeItem(again.value, { outcome: 'ESCALATED', receiverId: OrganisationId.parse(id) }, everything, '2026-11-26T09:11:00.000Z');
    expect(closed && closed.ok && closed.value).toMatchObject({ secondsSpent: 210, state: 'DONE', outcome: 'ESCALATED', receiverId: id, startedAt: null, version: 4 });
  });

  it('stops when another item is taken up', () => {
    expect(putDown(item, '2026-11-26T09:01:00.000Z')).toMatchObject({ secondsSpent: 90, state: 'TODO', startedAt: null });
  });

  it('does not start a closed item or a heading, and reopens only what was closed', () => {
    expect(start({ ...item, state: 'DONE', outcome: 'MONITOR' }, '2026-11-26T09:00:00.000Z')).toMatchObject({ error: { rule: 'agenda.itemDone' } });
    expect(start({ ...item, signalId: null }, '2026-11-26T09:00:00.000Z')).toMatchObject({ error: { rule: 'agenda.heading' } });
    expect(pause({ ...item, startedAt: null }, '2026-11-26T09:00:00.000Z')).toMatchObject({ error: { rule: 'agenda.notRunning' } });
    expect(reopenItem(item)).toMatchObject({ error: { rule: 'agenda.notDone' } });
    expect(reopenItem({ ...item, state: 'DONE', outcome: 'MONITOR' })).toMatchObject({ value: { state: 'TODO', outcome: null } });
  });
});

describe('a control beside an investigation', () => {
  it('asks whether it was aligned with police and OM, and only then', () => {
    expect(checkRoute('R_ADMIN_CONTROL', ['R_INVESTIGATION'], false)).toEqual({ ok: false, error: { code: 'refused', rule: 'route.notAligned', fields: ['alignedWithPolice'] } });
    expect(checkRoute('R_ADMIN_CONTROL', ['R_INVESTIGATION'], true).ok).toBe(true);
    expect(checkRoute('R_ADMIN_CONTROL', ['R_CARE'], false).ok).toBe(true);
    expect(checkRoute('R_CARE', ['R_INVESTIGATION'], false).ok).toBe(true);
  });
});
