import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MunicipalityId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { discard, edit, isRunning, moveTo, reopen, type SignalFacts } from '#shared/signal/rules.ts';
import { SignalStatus, type Signal } from '#shared/signal/signal.ts';

const id = '00000000-0000-4000-8000-000000000001';
const review = CivilDate.parse('2026-12-03');
const signal: Signal = {
  id: SignalId.parse(id), number: 'SIG-2026-001', title: 'ARB – horeca – Heidewell', status: 'SCHEDULED', form: 'ARB', formAtIntake: 'ARB', secondaryForms: [], crossBorder: null,
  sector: 'L_CATERING', topic: null, sourceType: 'SRC_ANON', sourceBasis: 'ANONYMOUS', submitterId: OrganisationId.parse(id), municipalityId: MunicipalityId.parse(id),
  submittedOn: CivilDate.parse('2026-11-20'), urgency: 'NORMAL', suspicion: 'WEAK', victimCount: '1', ageBand: '23-29', gender: 'UNKNOWN', originGroup: 'UNKNOWN', flags: [],
  indicators: [], comenshaReported: 'UNKNOWN', comenshaById: null, reviewDate: review, holdUntil: null, holdReason: null, closingReason: null, closedOn: null, retentionClass: null,
  handledOutsideOn: null, handledOutsideRoute: null, mergedIntoId: null, text: 'Woorden.', version: 1,
};
const facts: SignalFacts = { actions: 1, openActions: 0 };
const ruleOf = (answer: ReturnType<typeof moveTo>) => (!answer.ok && answer.error.code === 'refused' ? answer.error.rule : answer.ok && answer.value.status);

describe('the guards of the life cycle', () => {
  it('ask for a weighing, an action, a hold date, a closing reason, finished actions and a review date', () => {
    expect(ruleOf(moveTo({ ...signal, suspicion: 'NOT_WEIGHED' }, 'DISCUSSED', facts))).toBe('signal.notWeighed');
    expect(ruleOf(moveTo(signal, 'ROUTED', { actions: 0, openActions: 0 }))).toBe('signal.noAction');
    expect(ruleOf(moveTo(signal, 'ON_HOLD', facts))).toBe('signal.noHoldDate');
    expect(ruleOf(moveTo(signal, 'CLOSED', facts))).toBe('signal.noClosingReason');
    expect(ruleOf(moveTo({ ...signal, closingReason: 'R_ZVH' }, 'CLOSED', { actions: 2, openActions: 1 }))).toBe('signal.openActions');
    expect(ruleOf(moveTo({ ...signal, reviewDate: null }, 'ROUTED', facts))).toBe('signal.noReviewDate');
  });

  it('let a signal through that has it all', () => {
    const ready: Signal = { ...signal, holdUntil: review, closingReason: 'R_ZVH' };
    expect((['DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'CLOSED'] as const).map((status) => ruleOf(moveTo(ready, status, facts)))).toEqual([
      'DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'CLOSED',
    ]);
  });

  it('never let a signal run without a review date, whichever way it comes', () => {
    assert(
      property(constantFrom(...SignalStatus.options), constantFrom(...SignalStatus.options), (from, to) => {
        const moved = moveTo({ ...signal, status: from, reviewDate: null, holdUntil: review, closingReason: 'R_ZVH' }, to, facts);
        expect(moved.ok && isRunning(moved.value.status)).toBe(false);
      }),
    );
  });

  it('let nothing come back from anonymised or destroyed', () => {
    const others = SignalStatus.options.filter((status) => !['ANONYMISED', 'DESTROYED'].includes(status));
    expect(others.filter((status) => moveTo({ ...signal, status: 'ANONYMISED' }, status, facts).ok || moveTo({ ...signal, status: 'DESTROYED' }, status, facts).ok)).toEqual([]);
  });

  it('reopen a closed signal only, and stop its retention', () => {
    const closed: Signal = { ...signal, status: 'CLOSED', closedOn: review, closingReason: 'R_ZVH', retentionClass: 'RET_TRANSFERRED', reviewDate: null };
    expect(reopen(closed, review)).toMatchObject({ value: { status: 'REOPENED', retentionClass: null, closedOn: null, reviewDate: review } });
    expect(ruleOf(reopen(signal, review))).toBe('signal.notClosed');
    expect(ruleOf(edit(closed, { text: 'Nieuw.' }))).toBe('signal.closed');
  });

  it('ask for the check again when the words change, except while the table reads along', () => {
    expect(edit(signal, { text: 'Nieuwe woorden.' })).toMatchObject({ value: { status: 'SUBMITTED' } });
    expect(edit(signal, { text: 'Nieuwe woorden.' }, true)).toMatchObject({ value: { status: 'SCHEDULED' } });
    expect(edit(signal, { urgency: 'HIGH' })).toMatchObject({ value: { status: 'SCHEDULED' } });
    expect(edit({ ...signal, status: 'ROUTED' }, { text: 'Nieuwe woorden.' })).toMatchObject({ value: { status: 'ROUTED' } });
  });

  it('throw away drafts only', () => {
    expect(ruleOf(discard(signal))).toBe('signal.notADraft');
    expect(discard({ ...signal, status: 'DRAFT', number: null }).ok).toBe(true);
  });
});
