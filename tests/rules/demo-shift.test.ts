import { assert, date as anyDate, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoRegion } from '#shared/demo/demo-region.ts';
import type { Demo } from '#shared/demo/demo.ts';
import { shiftText } from '#shared/demo/shift-text.ts';
import { shiftDemo } from '#shared/demo/shift.ts';
import { addDays, daysBetween, isoWeek, weekday } from '#shared/demo/weeks.ts';

const somewhere = anyDate({ min: new Date('2020-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
const isDate = /^\d{4}-\d{2}-\d{2}$/;

function datesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isDate.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
}
const lastHeld = (demo: Demo): string => demo.meetings.findLast((meeting) => meeting.status === 'HELD')?.date ?? '';
const planned = (demo: Demo): string => demo.meetings.find((meeting) => meeting.status === 'PLANNED')?.date ?? '';
const onMonday = (day: string): string => addDays(day, 1 - weekday(day));

describe('the shifted demonstration', () => {
  it('stays as it is in the week after its last meeting', () => {
    expect(shiftDemo(demoRegion, '2026-11-22')).toEqual(demoRegion);
    expect(shiftDemo(demoRegion, '2026-11-20')).toEqual(demoRegion);
    expect(shiftDemo(demoRegion, '2026-11-26')).toEqual(demoRegion);
  });

  it('always had its last meeting on the last Thursday before today, and plans the next within a week', () => {
    assert(
      property(somewhere, (today) => {
        const shifted = shiftDemo(demoRegion, today);
        expect(weekday(lastHeld(shifted))).toBe(4);
        const ago = daysBetween(lastHeld(shifted), today);
        expect(ago).toBeGreaterThanOrEqual(1);
        expect(ago).toBeLessThanOrEqual(7);
        expect(daysBetween(today, planned(shifted))).toBe(7 - ago);
      }),
    );
  });

  it('plans today’s meeting when today is a Thursday', () => {
    expect(planned(shiftDemo(demoRegion, '2027-03-11'))).toBe('2027-03-11');
  });

  it('keeps every weekday, every interval and so the order of all dates', () => {
    const before = datesIn(demoRegion);
    assert(
      property(somewhere, (today) => {
        const after = datesIn(shiftDemo(demoRegion, today));
        const moved = new Set(after.map((date, index) => daysBetween(before[index] ?? '', date)));
        expect(after).toHaveLength(before.length);
        expect(moved.size).toBe(1);
        expect([...moved].map((days) => Math.abs(days % 7))).toEqual([0]);
      }),
    );
  });

  it('keeps all numbers different and in step with each other', () => {
    assert(
      property(somewhere, (today) => {
        const { meetings, signals, decisions, actions } = shiftDemo(demoRegion, today);
        const meetingNumbers = new Set(meetings.map((meeting) => meeting.number));
        expect(meetingNumbers.size).toBe(5);
        expect(new Set(signals.map((signal) => signal.number)).size).toBe(10);
        for (const row of [...decisions, ...actions]) {
          expect(row.number.startsWith(`${row.meeting}-`)).toBe(true);
          expect(meetingNumbers.has(row.meeting)).toBe(true);
        }
        const decisionNumbers = decisions.map((decision) => decision.number);
        expect(decisions.flatMap((decision) => decision.withdraws ?? []).filter((number) => !decisionNumbers.includes(number))).toEqual([]);
      }),
    );
  });

  it('gives a number the year in which its meeting falls, and leaves the running part alone', () => {
    const shifted = shiftDemo(demoRegion, '2027-01-20');
    expect(shifted.meetings.map((meeting) => `${meeting.number} ${meeting.date}`)).toEqual([
      '2026-037 2026-12-24',
      '2026-038 2026-12-31',
      '2027-039 2027-01-07',
      '2027-040 2027-01-14',
      '2027-041 2027-01-21',
    ]);
    expect(shifted.decisions.at(-1)).toMatchObject({
      number: '2027-040-B05',
      withdraws: '2026-037-B02',
      text: 'De politie stemt in met een gesprek door de gemeente met de accommodatie; besluit 2026-037-B02 vervalt.',
    });
  });

  it('moves the dates in the texts along', () => {
    const shifted = shiftDemo(demoRegion, '2027-03-05');
    expect(shifted.announcements.map((announcement) => announcement.text)).toEqual([
      'In week 5 is er wegens vakantie geen overleg geweest; spoedsignalen liepen via de piketroute.',
      'Op dinsdag 23 februari is een gezamenlijke controle gehouden; de inzet van tolken werkte goed.',
      'Week 15: op donderdag 15 april is er geen overleg. Het eerste overleg daarna is op 22 april (week 16).',
    ]);
    expect(shifted.signals.find((signal) => signal.number === 'SIG-2027-118')?.discussion).toContain('is op 22-02-2027 buiten het overleg om opgepakt');
    expect(shifted.decisions.find((decision) => decision.number === '2027-038-B02')?.text).toBe('Het signaal wordt aangehouden tot 04-03-2027.');
  });
});

describe('dates in a text', () => {
  it('come back as they were after a move there and back', () => {
    const text = 'Op dinsdag 10 november (week 46) is afgesproken: uiterlijk 19-11-2026.';
    assert(
      property(integer({ min: -2000, max: 2000 }), (weeks) => {
        const there = shiftText(text, weeks * 7, '2026-11-12');
        expect(shiftText(there, -weeks * 7, addDays('2026-11-12', weeks * 7))).toBe(text);
      }),
    );
  });

  it('name the ISO week, also around the turn of the year', () => {
    expect(shiftText('In week 52 en week 53.', 7, '2026-12-24')).toBe('In week 53 en week 1.');
    expect(isoWeek('2027-01-01')).toBe(53);
  });

  it('are read in the year nearest to the day of writing', () => {
    expect(shiftText('Op 7 januari (week 1).', 364, '2026-11-19')).toBe('Op 6 januari (week 1).');
  });

  it('may fall on 29 February, and come back from there', () => {
    expect(shiftText('Op 10 november.', 68 * 7, '2026-11-12')).toBe('Op 29 februari.');
    expect(shiftText('Op 29 februari.', -68 * 7, '2028-03-02')).toBe('Op 10 november.');
  });

  it('leave other numbers as they are', () => {
    expect(shiftText('Bel 112; 3 personen, 10 mensen, kamer 46.', 70, '2026-11-19')).toBe('Bel 112; 3 personen, 10 mensen, kamer 46.');
  });

  it('count in weeks that begin on Monday', () => {
    assert(
      property(somewhere, (day) => {
        expect(isoWeek(onMonday(day))).toBe(isoWeek(addDays(onMonday(day), 6)));
        expect(isoWeek(addDays(onMonday(day), 7))).not.toBe(isoWeek(day));
      }),
    );
  });
});
