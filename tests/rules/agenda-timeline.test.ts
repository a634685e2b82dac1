import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import { minutesOver, timeline, whatCanWait } from '#shared/agenda/rules-timeline.ts';
import { AgendaItemId } from '#shared/kernel/ids.ts';
import { ClockTime } from '#shared/kernel/time.ts';

const at = (time: string) => ClockTime.parse(time);
const timed = (nth: number, change: Partial<AgendaItem> & { canWait?: boolean } = {}) => ({
  id: AgendaItemId.parse(`00000000-0000-4000-8000-00000000000${nth}`), section: 'RUNNING_SIGNALS' as const, origin: 'REVIEW_DUE' as const, minutes: 10, extraMinutes: 0, state: 'TODO' as const,
  secondsSpent: 0, startedAt: null, canWait: true, ...change,
});

describe('the times of an agenda', () => {
  it('run on from the start while it is planned', () => {
    const times = timeline([timed(1, { minutes: 3 }), timed(2, { minutes: 1, extraMinutes: 4 }), timed(3)], { kind: 'PLANNED', start: at('09:30') });
    expect(times).toEqual({ begins: ['09:30', '09:33', '09:38'], totalMinutes: 18, ends: '09:48' });
  });

  it('follow the clock while the meeting runs: what was done, what runs, what is left', () => {
    const items = [
      timed(1, { state: 'DONE', secondsSpent: 8 * 60 }),
      timed(2, { state: 'CURRENT', secondsSpent: 60, startedAt: '2026-11-26T08:40:00.000Z' }),
      timed(3, { secondsSpent: 4 * 60 }),
      timed(4),
    ];
    const times = timeline(items, { kind: 'OPEN', start: at('09:30'), now: at('09:45'), instant: '2026-11-26T08:45:00.000Z' });
    expect(times).toEqual({ begins: ['09:30', '09:39', '09:49', '09:55'], totalMinutes: 40, ends: '10:05' });
  });

  it('do not go back when an item takes longer than it has', () => {
    const late = timed(1, { state: 'CURRENT', startedAt: '2026-11-26T08:30:00.000Z' });
    expect(timeline([late, timed(2)], { kind: 'OPEN', start: at('09:30'), now: at('10:00'), instant: '2026-11-26T09:00:00.000Z' }).ends).toBe('10:10');
  });

  it('are those that were spent once the meeting was held', () => {
    const items = [timed(1, { state: 'DONE', secondsSpent: 300 }), timed(2, { state: 'DONE', secondsSpent: 120 })];
    expect(timeline(items, { kind: 'HELD', start: at('09:30'), end: at('10:45') })).toMatchObject({ begins: ['09:30', '09:35'], ends: '10:45' });
  });

  it('are over only past the planned end', () => {
    expect([minutesOver(at('11:00'), at('11:04')), minutesOver(at('11:00'), at('10:50'))]).toEqual([4, 0]);
  });
});

describe('what can wait when there is too little time', () => {
  it('is an item of the chair, then a running signal, then a new one, the last of them that is long enough', () => {
    const [own, running, shorter, fresh] = [timed(1, { section: 'EXTRA', origin: 'ADDED', minutes: 3 }), timed(2), timed(3, { minutes: 5 }), timed(4, { section: 'NEW_SIGNALS', origin: 'NEW', minutes: 20 })];
    const all = [fresh, running, shorter, own];
    expect(whatCanWait(all, 3)).toBe(own);
    expect(whatCanWait(all, 4)).toBe(shorter);
    expect(whatCanWait(all, 6)).toBe(running);
    expect(whatCanWait(all, 11)).toBe(fresh);
    expect(whatCanWait(all, 30)).toBe(fresh);
    expect(whatCanWait(all, 0)).toBeUndefined();
  });

  it('is never an acute signal, a minor, a standing item or what was started', () => {
    const all = [timed(1, { canWait: false }), timed(2, { section: 'AOB', origin: 'STANDING' }), timed(3, { state: 'CURRENT' }), timed(4, { state: 'DONE', outcome: 'MONITOR' })];
    expect(whatCanWait(all, 5)).toBeUndefined();
  });
});
