import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLater, withdraw } from '#shared/decision/rules.ts';
import { aDecision, date } from '#tests/builders/screen-rows.ts';

const at = (meetingDate: string, sequence: number, meetingNumber = '2026-040') => ({ meetingDate: date(meetingDate), meetingNumber, sequence });
const aMoment = record({
  meetingDate: constantFrom(date('2026-11-19'), date('2026-11-26'), date('2027-01-07')),
  meetingNumber: constantFrom('2026-040', '2026-041', '2026-1000'),
  sequence: integer({ min: 1, max: 200 }),
});

describe('a later decision', () => {
  it('comes from a later meeting, or later in the same one, whatever its number looks like', () => {
    expect(isLater(at('2026-11-19', 100), at('2026-11-19', 99))).toBe(true);
    expect(isLater(at('2027-01-07', 1), at('2026-11-19', 9))).toBe(true);
    expect(isLater(at('2026-11-19', 9), at('2027-01-07', 1))).toBe(false);
  });

  it('comes, of two meetings on one day, from the one with the higher number', () => {
    expect(isLater(at('2026-11-19', 1, '2026-041'), at('2026-11-19', 9, '2026-040'))).toBe(true);
    expect(isLater(at('2026-11-19', 9, '2026-040'), at('2026-11-19', 1, '2026-041'))).toBe(false);
    expect(isLater(at('2026-11-19', 1, '2026-1000'), at('2026-11-19', 1, '2026-999'))).toBe(true);
  });

  it('is never later than itself, and of two that differ exactly one is later', () => {
    assert(
      property(aMoment, aMoment, (one, other) => {
        const isSame = one.meetingDate === other.meetingDate && one.meetingNumber === other.meetingNumber && one.sequence === other.sequence;
        expect(Number(isLater(one, other)) + Number(isLater(other, one))).toBe(isSame ? 0 : 1);
      }),
    );
  });

  it('withdraws an earlier one, and none that came after it', () => {
    const [last, hundredth] = [aDecision(99, { number: '2026-040-B99' }), aDecision(100, { number: '2026-040-B100' })];
    expect(withdraw(last, hundredth)).toMatchObject({ ok: true, value: { status: 'WITHDRAWN', withdrawnById: hundredth.id, number: '2026-040-B99' } });
    expect(withdraw(hundredth, last)).toEqual({ ok: false, error: { code: 'refused', rule: 'decision.notLater' } });
  });
});
