import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandDate } from '#shared/capture/dates.ts';
import { formatDate, formatDateLong, formatDateShort, formatDay } from '#shared/i18n/format.ts';
import { addDays, isoWeekOf, weekdayOf, CivilDate } from '#shared/kernel/time.ts';

const day = (text: string) => CivilDate.parse(text);
const thursday = day('2026-11-19');
const nextMeeting = day('2026-11-26');
const understand = (text: string) => understandDate(text, { today: thursday, nextMeeting });

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2020-01-01'), days));

describe('a date as people type it', () => {
  it.each([
    ['vandaag', '2026-11-19'],
    ['morgen', '2026-11-20'],
    ['Overmorgen', '2026-11-21'],
    ['vr', '2026-11-20'],
    ['vrijdag', '2026-11-20'],
    ['do', '2026-11-26'],
    ['volgende vrijdag', '2026-11-27'],
    ['volgende week di', '2026-11-24'],
    ['komende dinsdag', '2026-11-24'],
    ['a.s. maandag', '2026-11-23'],
    ['vr 4 dec', '2026-12-04'],
    ['vr 4 dec.', '2026-12-04'],
    ['4 dec', '2026-12-04'],
    ['4dec', '2026-12-04'],
    ['4 december 2026', '2026-12-04'],
    ['4-12', '2026-12-04'],
    ['4/12', '2026-12-04'],
    ['04-12-2026', '2026-12-04'],
    ['4-12-26', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
    ['10 jan', '2027-01-10'],
    ['19 nov', '2026-11-19'],
    ['18-11', '2027-11-18'],
    ['29-2', '2028-02-29'],
    ['over 2 weken', '2026-12-03'],
    ['over twee weken', '2026-12-03'],
    ['over één week', '2026-11-26'],
    ['over 3 dagen', '2026-11-22'],
    ['over een maand', '2026-12-19'],
    ['in two weeks', '2026-12-03'],
    ['/2w', '2026-12-03'],
    ['2w', '2026-12-03'],
    ['/10d', '2026-11-29'],
    ['volgend overleg', '2026-11-26'],
    ['next meeting', '2026-11-26'],
    ['tomorrow', '2026-11-20'],
    ['next friday', '2026-11-27'],
    ['fri 4 Dec', '2026-12-04'],
    ['week 49', '2026-12-03'],
    ['wk 49', '2026-12-03'],
    ['vr week 49', '2026-12-04'],
    ['week 53', '2026-12-31'],
    ['week 1', '2027-01-07'],
    ['week 1 2028', '2028-01-06'],
    ['volgende week', '2026-11-26'],
  ])('takes %s for %s', (typed, meant) => {
    expect(understand(typed)).toBe(meant);
  });

  it.each(['', 'x', '31-2', '31 april', 'week 54', 'week 0', '32-1', '1-13', 'do 4 dec', '2026-02-30', 'over weken', 'bespreekt', '4', 'week 53 2027'])(
    'does not guess at %j',
    (typed) => {
      expect(understand(typed)).toBeUndefined();
    },
  );

  it('knows no next meeting when none is planned', () => {
    expect(understandDate('volgend overleg', { today: thursday })).toBeUndefined();
  });

  it('takes the Friday of a week when no meeting is planned', () => {
    expect(understandDate('week 49', { today: thursday })).toBe('2026-12-04');
  });

  it('does not look back in the week that is running', () => {
    expect(understandDate('week 47', { today: day('2026-11-20'), nextMeeting })).toBe('2026-11-20');
  });

  it('knows that 2027 has no week 53 and 2028 neither', () => {
    expect(understandDate('week 53', { today: day('2027-03-01') })).toBeUndefined();
  });

  it('keeps to the last day of a shorter month', () => {
    expect(understandDate('over 1 maand', { today: day('2027-01-31') })).toBe('2027-02-28');
  });

  it('reads back every date that the program itself writes', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (date, today) => {
        for (const written of [formatDate('nl', date), formatDate('en', date), formatDateLong('nl', date), formatDateShort('nl', date), date]) {
          expect(understandDate(written, { today })).toBe(date);
        }
      }),
    );
  });

  it('never means a day that has passed when no year was given', () => {
    const typed = fc.oneof(
      anyDay.map((date) => `${Number(date.slice(8))}-${Number(date.slice(5, 7))}`),
      fc.integer({ min: 1, max: 53 }).map((week) => `week ${week}`),
      fc.constantFrom('ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'volgende week', 'volgende ma'),
    );
    fc.assert(fc.property(typed, anyDay, (text, today) => (understandDate(text, { today }) ?? today) >= today));
  });

  it('lands on the day of the week that was named', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (date, today) => {
        const name = formatDay('nl', date).slice(0, 2);
        expect(weekdayOf(understandDate(name, { today }) ?? today)).toBe(weekdayOf(date));
      }),
    );
  });

  it('stays in the week that was named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 53 }), anyDay, (week, today) => {
        const date = understandDate(`week ${week}`, { today, nextMeeting: addDays(today, 7) });
        expect(date === undefined ? week : isoWeekOf(date).week).toBe(week);
      }),
    );
  });
});
