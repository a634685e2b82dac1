import { assert, date as anyDate, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterSunday, isDayOff } from '#shared/holidays/holidays.ts';
import { addDays, CivilDate, ClockTime, daysBetween, isoWeekOf, weekdayOf } from '#shared/kernel/time.ts';
import type { MeetingSeries } from '#shared/meeting/meeting.ts';
import { isSkipped, nextFreeDate } from '#shared/meeting/rules.ts';
import { formatActionNumber, formatDecisionNumber, formatMeetingNumber, formatSignalNumber } from '#shared/numbering/numbering.ts';
import { nonWorkingDays } from '#shared/reference/pack/non-working-days.ts';

const day = (date: string) => CivilDate.parse(date);
const someDay = anyDate({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10)));
const series: MeetingSeries = {
  name: 'Screeningsoverleg', weekday: 4, intervalWeeks: 1, start: ClockTime.parse('09:30'), end: ClockTime.parse('11:00'), mode: 'hybrid', place: '', carnival: true, skipped: [], version: 1,
};
const next = (last: string | null, change: Partial<MeetingSeries> = {}, today = '2026-01-01') => nextFreeDate({ ...series, ...change }, last === null ? null : day(last), day(today), nonWorkingDays);

describe('Dutch days off', () => {
  it('follow Easter and the fixed dates', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']);
    const off = ['2026-01-01', '2026-02-16', '2026-02-17', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2026-12-25', '2026-12-26'];
    expect(off.filter((date) => !isDayOff(day(date), nonWorkingDays))).toEqual([]);
    expect(['2026-04-03', '2026-04-05', '2026-11-26'].filter((date) => isDayOff(day(date), nonWorkingDays))).toEqual([]);
  });

  it('keep the King’s birthday off a Sunday', () => {
    expect(isDayOff(day('2025-04-26'), nonWorkingDays)).toBe(true);
    expect(isDayOff(day('2025-04-27'), nonWorkingDays)).toBe(false);
  });

  it('have Easter always on a Sunday between 22 March and 25 April', () => {
    assert(
      property(integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('the next free date of the series', () => {
  it('is a week later, on the same day of the week', () => {
    expect(next('2026-11-26')).toBe('2026-12-03');
    expect(next('2026-11-24')).toBe('2026-11-26');
  });

  it('leaves out what the chair skips and public holidays', () => {
    expect(next('2026-12-24', { skipped: [{ date: day('2026-12-31'), reason: 'Geen overleg' }] })).toBe('2027-01-07');
    expect(next('2026-05-07')).toBe('2026-05-21');
  });

  it('leaves out carnival only where that is kept', () => {
    expect(next('2026-02-10', { weekday: 2 })).toBe('2026-02-24');
    expect(next('2026-02-10', { weekday: 2, carnival: false })).toBe('2026-02-17');
  });

  it('keeps the rhythm of a longer interval when a date is skipped', () => {
    expect(next('2026-07-02', { intervalWeeks: 2, skipped: [{ date: day('2026-07-16'), reason: 'Vakantie' }] })).toBe('2026-07-30');
  });

  it('starts from today when there was no meeting yet or the last one is long ago', () => {
    expect(next(null, {}, '2026-11-24')).toBe('2026-11-26');
    expect(next(null, {}, '2026-11-26')).toBe('2026-11-26');
    expect(next('2026-01-08', {}, '2026-11-24')).toBe('2026-11-26');
  });

  it('falls on the day of the series, after the last meeting, not before today and not on a skipped day', () => {
    assert(
      property(someDay, someDay, integer({ min: 1, max: 7 }), integer({ min: 1, max: 8 }), (last, today, weekday, intervalWeeks) => {
        const of = { ...series, weekday, intervalWeeks, skipped: [{ date: addDays(last, 7), reason: '' }] };
        const date = nextFreeDate(of, last, today, nonWorkingDays);
        expect([weekdayOf(date), daysBetween(last, date) > 0, date >= today, isSkipped(of, date, nonWorkingDays)]).toEqual([weekday, true, true, false]);
      }),
    );
  });

  it('gives a date also when two years are skipped', () => {
    const skipped = Array.from({ length: 150 }, (_, nth) => ({ date: addDays(day('2026-12-03'), nth * 7), reason: '' }));
    expect(next('2026-11-26', { skipped })).toBe('2026-12-03');
  });
});

describe('numbers and weeks', () => {
  it('show the running number, never the week', () => {
    expect([formatMeetingNumber(2026, 40), formatDecisionNumber('2026-040', 3), formatActionNumber('2026-040', 12), formatSignalNumber(2026, 120)]).toEqual([
      '2026-040', '2026-040-B03', '2026-040-A12', 'SIG-2026-120',
    ]);
  });

  it('know that 1 January 2027 is still week 53 of 2026', () => {
    expect([isoWeekOf(day('2026-12-31')), isoWeekOf(day('2027-01-01')), isoWeekOf(day('2027-01-07'))]).toEqual([
      { year: 2026, week: 53 }, { year: 2026, week: 53 }, { year: 2027, week: 1 },
    ]);
  });
});
