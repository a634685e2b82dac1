import { beforeAll, describe, expect, it } from 'vitest';
import { enter } from '#db/seed/fill.ts';
import * as actions from '#db/repositories/action.ts';
import * as facts from '#db/repositories/agenda-facts.ts';
import * as decisions from '#db/repositories/decision.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as links from '#db/repositories/signal-link.ts';
import * as signals from '#db/repositories/signal.ts';
import * as today from '#db/repositories/today.ts';
import { companyOf, countInCell } from '#db/repositories/traceability.ts';
import type { ReadDb } from '#db/store.ts';
import { SignalId } from '#shared/kernel/ids.ts';
import { addDays } from '#shared/kernel/time.ts';
import { aTable, day, type ATable } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';

const many = 3_000;
/** A record's table read from end to end, under the names that the repositories give it. */
const recordScan = /^SCAN (s|signal|a|action|d|decision|i|t|agenda_item|m|meeting|u|action_update)\b/;
let table: ATable;

beforeAll(async () => {
  table = aTable();
  await table.aCheckedSignal();
  const [draft] = [valueOf(await table.client.signal.create(table.fields()))];
  table.store.write((db) =>
    enter(db, table.store, table.ctx(), {
      of: { feature: 'signal', happened: 'submitted' },
      records: () => {
        for (let sequence = 2; sequence <= many; sequence += 1) {
          const isClosed = sequence % 50 !== 0;
          const number = `SIG-2020-${String(sequence).padStart(5, '0')}`;
          const reviewDate = addDays(day('2026-11-26'), (sequence % 40) - 5);
          signals.insert(db, {
            ...draft, id: SignalId.parse(table.newId()), number, submittedOn: addDays(day('2020-01-01'), sequence % 2000), suspicion: 'WEAK',
            ...(isClosed ? { status: 'CLOSED', closedOn: day('2024-01-01'), closingReason: 'R_CLOSE_NO_THB' } : { status: 'DISCUSSED', reviewDate }),
          }, { year: 2020, sequence });
        }
      },
    }),
  );
}, 60_000);

/** The lines of a plan that read a whole table without an index. */
const scansOf = (work: (db: ReadDb) => void): readonly string[] => plansOf(work).filter((detail) => recordScan.test(detail) && !detail.includes('INDEX'));

/** How SQLite goes about the queries of some work. */
function plansOf(work: (db: ReadDb) => void): readonly string[] {
  return table.store.read((db) => {
    const plan: string[] = [];
    const explained = (sql: string, args: readonly unknown[]) =>
      db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...args).map(({ detail }) => detail);
    const prepare = (sql: string) => {
      const statement = db.prepare<unknown[]>(sql);
      const watch = (method: 'all' | 'get') => (...args: unknown[]) => {
        plan.push(...explained(sql, args));
        return statement[method](...args);
      };
      return { all: watch('all'), get: watch('get') };
    };
    work({ prepare } as unknown as ReadDb);
    expect(plan.length).toBeGreaterThan(0);
    return plan;
  });
}

describe('with thousands of signals', () => {
  it('no list reads a whole table', () => {
    const someId = '00000000-0000-4000-8000-000000000001';
    expect(scansOf((db) => signals.listAll(db, 100))).toEqual([]);
    expect(scansOf((db) => signals.listByStatus(db, ['DISCUSSED'], 100))).toEqual([]);
    expect(scansOf((db) => facts.signalsOnOffer(db, someId))).toEqual([]);
    expect(scansOf((db) => links.listDiscussions(db, someId))).toEqual([]);
    expect(scansOf((db) => today.listAcute(db, someId))).toEqual([]);
    expect(scansOf((db) => today.listToCheck(db))).toEqual([]);
    expect(scansOf((db) => today.listReviewsDue(db, '2026-11-26', someId))).toEqual([]);
    expect(scansOf((db) => today.listOwnersDue(db, '2026-11-24', '2026-11-26'))).toEqual([]);
    expect(scansOf((db) => today.countNew(db))).toEqual([]);
    expect(scansOf((db) => actions.listRunning(db, '2026-11-24', 100))).toEqual([]);
    expect(scansOf((db) => actions.listForSignal(db, '2026-11-24', someId))).toEqual([]);
    expect(scansOf((db) => actions.listForOwner(db, '2026-11-24', someId))).toEqual([]);
    expect(scansOf((db) => actions.countForSignal(db, someId))).toEqual([]);
    expect(scansOf((db) => decisions.listForItem(db, someId))).toEqual([]);
    expect(scansOf((db) => decisions.listForSignal(db, someId))).toEqual([]);
    expect(scansOf((db) => meetings.findAfter(db, '2026-11-24'))).toEqual([]);
  });

  it('comparing a signal with the others reads an index and no texts', () => {
    const signal = {
      id: '00000000-0000-4000-8000-000000000001', form: 'ARB', subRegion: 'Noord', gender: 'F', originGroup: 'EU', crossBorder: null, victimCount: '1', ageBand: '12-17', sector: 'L_HORTI',
      municipality: null, secondaryForms: ['CRI'], isMinor: true,
    };
    const plans = plansOf((db) => (companyOf(db, { signal, today: '2026-11-24' }), countInCell(db, { year: '2026', subRegion: 'Noord', forms: ['ARB'] }, 5)));
    expect(plans.filter((detail) => / s( |$)/.test(detail))).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^SEARCH s USING COVERING INDEX signal_compared/)));
  });

  it('an agenda is built and shown, and a day begun, within a second each', async () => {
    const start = performance.now();
    const meeting = valueOf(await table.client.meeting.planNext({}));
    const built = performance.now();
    const view = valueOf(await table.client.agenda.forMeeting({ meetingId: meeting.id }));
    const shown = performance.now();
    valueOf(await table.client.today.overview({}));
    const begun = performance.now();
    expect(view.items.filter(({ signalId }) => signalId !== null).length).toBeGreaterThan(10);
    expect([built - start, shown - built, begun - shown].filter((milliseconds) => milliseconds > 1000)).toEqual([]);
  });
});
