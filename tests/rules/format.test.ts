import { describe, expect, it } from 'vitest';
import { formatDate, formatDateLong, formatDateShort, formatDateWeek, formatDay, formatInstant, formatNumber, formatSeconds, formatTime } from '#shared/i18n/format.ts';
import type { CivilDate, ClockTime } from '#shared/kernel/time.ts';

const thursday = '2026-11-19' as CivilDate;

describe('dates and numbers in two languages', () => {
  it('writes a date with its weekday and week, without full stops', () => {
    expect(formatDate('nl', thursday)).toBe('do 19 nov 2026');
    expect(formatDateWeek('nl', thursday)).toBe('do 19 nov 2026 (week 47)');
    expect(formatDateWeek('nl', '2027-01-01' as CivilDate)).toBe('vr 1 jan 2027 (week 53)');
    expect(formatDateLong('nl', thursday)).toBe('donderdag 19 november 2026');
    expect(formatDay('nl', thursday)).toBe('do 19 nov');
    expect(formatDateShort('nl', thursday)).toBe('19-11-2026');
    expect(formatDateWeek('en', thursday)).toBe('Thu 19 Nov 2026 (week 47)');
  });

  it('writes a time as it is said', () => {
    expect(formatTime('nl', '09:30' as ClockTime)).toBe('09.30 uur');
    expect(formatTime('en', '09:30' as ClockTime)).toBe('09:30');
  });

  it('gives a moment on the Dutch clock, summer time included', () => {
    expect(formatInstant('nl', '2026-07-01T08:05:00.000Z')).toBe('wo 1 jul 2026, 10.05 uur');
  });

  it('counts seconds on, past the hour as well', () => {
    expect([formatSeconds(402), formatSeconds(-3), formatSeconds(3661)]).toEqual(['06:42', '00:00', '1:01:01']);
  });

  it('groups thousands', () => {
    expect([formatNumber('nl', 1842), formatNumber('en', 1842)]).toEqual(['1.842', '1,842']);
  });
});
