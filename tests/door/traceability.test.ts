import { describe, expect, it } from 'vitest';
import * as signals from '#db/repositories/signal.ts';
import { enter } from '#db/seed/fill.ts';
import type { WriteDb } from '#db/store.ts';
import { anonymityHandlers } from '#electron/vault/features/anonymity/handlers.ts';
import { referenceHandlers } from '#electron/vault/features/reference/handlers.ts';
import { signalHandlers } from '#electron/vault/features/signal/handlers.ts';
import { traceabilityOf } from '#shared/anonymity/traceability-rules.ts';
import type { CoarseSignal, Trait } from '#shared/anonymity/traceability.ts';
import { SignalId } from '#shared/kernel/ids.ts';
import type { Signal, SignalFields } from '#shared/signal/signal.ts';
import { aTable, day } from '#tests/builders/a-table.ts';
import { aDoor, aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';

function aRegion() {
  const workspace = aWorkspace();
  const { fields } = aTable(workspace);
  const door = aDoor({ anonymity: anonymityHandlers, reference: referenceHandlers, signal: signalHandlers }, { workspace });
  const { client } = door;
  const places = door.store.read((db) => db.prepare<[], { id: Signal['municipalityId']; subRegion: string }>('SELECT id, sub_region AS subRegion FROM municipality ORDER BY code').all());
  const bringIn = async (change: Partial<SignalFields> = {}): Promise<Signal> => {
    const { id, version } = valueOf(await client.signal.create(fields({ gender: 'F', originGroup: 'NL', victimCount: '1', ...change })));
    return valueOf(await client.signal.submit({ id, version }));
  };
  const traced = async ({ id }: Pick<Signal, 'id'>) => valueOf(await client.anonymity.traceability({ signalId: id }));
  return { ...door, places, bringIn, traced, fields };
}

const several = async <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let index = 0; index < count; index += 1) made.push(await make(index));
  return made;
};

describe('traceability of a stored signal', () => {
  it('counts the signals that are alike, and advises the field that sets it apart', async () => {
    const { bringIn, traced } = aRegion();
    await several(4, () => bringIn());
    const lonely = await bringIn({ gender: 'X' });
    expect(await traced(lonely)).toMatchObject({ level: 'MEDIUM', similar: 1, among: 5, isThin: true, advice: { field: 'gender', similar: 5, level: 'LOW' } });
    expect(await traced(await bringIn())).toMatchObject({ level: 'LOW', similar: 5, among: 6, advice: null });
  });

  it('leaves out a draft, a signal of more than two years ago and one that is linked', async () => {
    const { bringIn, traced, client, fields } = aRegion();
    const one = await bringIn();
    valueOf(await client.signal.create(fields({ gender: 'F', originGroup: 'NL', victimCount: '1' })));
    await bringIn({ submittedOn: day('2024-11-24') });
    expect(await traced(one)).toMatchObject({ similar: 1, among: 1 });
    const [linked] = await several(2, () => bringIn({ submittedOn: day('2024-11-25') }));
    expect(await traced(one)).toMatchObject({ similar: 3, among: 3 });
    valueOf(await client.signal.link({ a: one.id, b: linked?.id ?? one.id }));
    expect(await traced(one)).toMatchObject({ similar: 2, among: 2 });
  });

  it('leaves out a signal that was merged into another, and one that was wiped', async () => {
    const { bringIn, traced, store, ctx, newId } = aRegion();
    const one = await bringIn();
    const another = (sequence: number, change: Partial<Signal>): [Signal, signals.SignalSequence] => [
      { ...one, id: SignalId.parse(newId()), number: `SIG-2026-${sequence}`, ...change }, { year: 2026, sequence },
    ];
    const records = (db: WriteDb) => {
      signals.insert(db, ...another(901, {}));
      signals.insert(db, ...another(902, { mergedIntoId: one.id }));
      signals.insert(db, ...another(903, { status: 'ANONYMISED' }));
    };
    store.write((db) => enter(db, store, ctx(), { of: { feature: 'signal', happened: 'submitted' }, records: () => records(db) }));
    expect(await traced(one)).toMatchObject({ similar: 2, among: 2 });
  });

  it('knows a minor by age or by flag, and keeps that when the age is made coarser', async () => {
    const { bringIn, traced } = aRegion();
    await several(3, () => bringIn({ ageBand: 'UNKNOWN', flags: ['F_MINOR'] }));
    await several(6, () => bringIn({ ageBand: '23-29' }));
    const found = await traced(await bringIn({ ageBand: '12-17' }));
    expect(found.reasons).toContainEqual({ kind: 'MINOR' });
    expect(found.advice).toMatchObject({ field: 'ageBand', similar: 4 });
  });

  it('tells what figures for others make of it', async () => {
    const { bringIn, traced } = aRegion();
    expect((await traced(await bringIn())).reports).toEqual(['SUB_REGION', 'UNDER_FIVE', 'REGION_ONLY']);
    expect((await traced(await bringIn({ form: 'ORG' }))).reports).toEqual(['SUB_REGION', 'OTHER_FORMS', 'UNDER_FIVE', 'REGION_ONLY']);
    await several(4, () => bringIn({ form: 'DIE' }));
    expect((await traced(await bringIn({ submittedOn: day('2026-01-01') }))).reports).toEqual(['SUB_REGION', 'REGION_ONLY']);
  });

  it('gives no advice for which the region has no word any more, but the next best', async () => {
    const { bringIn, traced, client } = aRegion();
    await several(4, () => bringIn());
    const lonely = await bringIn({ gender: 'X' });
    const unknown = valueOf(await client.reference.codes({})).find(({ list, code }) => list === 'GENDER' && code === 'UNKNOWN');
    if (!unknown) throw new Error('No code for an unknown gender.');
    const { validFrom: _from, validTo: _to, ...kept } = unknown;
    valueOf(await client.reference.reviseCode({ ...kept, isActive: false }));
    expect((await traced(lonely)).advice?.field).toBe('victimCount');
  });

  it('refuses a signal that is not there', async () => {
    const { client } = aRegion();
    expect(await client.anonymity.traceability({ signalId: '00000000-0000-4000-8000-00000000ffff' })).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
};
const said = (code: string | null) => (code === 'UNKNOWN' || code === 'O_UNKNOWN' ? null : code);

const coarseOf = (one: Signal): CoarseSignal => ({
  gender: said(one.gender), originGroup: said(one.originGroup), crossBorder: said(one.crossBorder), victimCount: said(one.victimCount), ageBand: said(one.ageBand),
  sector: said(one.sector), municipality: one.municipalityId, secondaryForms: one.secondaryForms, isMinor: one.ageBand === '12-17' || one.flags.includes('F_MINOR'),
});

describe('counting in the store', () => {
  it('finds what comparing signal by signal finds', async () => {
    const { bringIn, traced, places } = aRegion();
    const subRegionOf = new Map(places.map(({ id, subRegion }) => [id, subRegion]));
    const all = await several(60, (n) =>
      bringIn({
        form: pick(['ARB', 'ARB', 'CRI'], n * 7), sector: pick(['L_HORTI', 'O_UNKNOWN', 'L_FOOD'], n * 5 + (n >> 2)), gender: pick(['F', 'M', 'UNKNOWN'], n + (n >> 3)),
        ageBand: pick(['12-17', '23-29', 'UNKNOWN'], n >> 1), flags: n % 7 === 0 ? ['F_MINOR'] : [], originGroup: pick(['NL', 'EU', 'UNKNOWN'], n >> 2),
        victimCount: pick(['1', 'UNKNOWN'], n), secondaryForms: pick([[], [], ['BED'], ['SEX', 'BED']], n * 3), municipalityId: pick(places, n >> 3).id,
      }),
    );
    const inCommon = (a: Signal, b: Signal): ReadonlySet<Trait> => {
      const [mine, theirs] = [coarseOf(a), coarseOf(b)];
      const same = (['gender', 'originGroup', 'crossBorder', 'victimCount', 'ageBand', 'sector', 'municipality'] as const).filter((field) => mine[field] !== null && mine[field] === theirs[field]);
      return new Set<Trait>([
        ...same, ...(a.form === b.form ? (['form'] as const) : []), ...(theirs.isMinor ? (['minor'] as const) : []),
        ...(subRegionOf.get(a.municipalityId) === subRegionOf.get(b.municipalityId) ? (['subRegion'] as const) : []),
        ...(a.secondaryForms.length > 0 && a.secondaryForms.every((form) => b.secondaryForms.includes(form)) ? (['secondaryForms'] as const) : []),
      ]);
    };
    const levels = new Set<string>();
    for (const one of all) {
      const { reports, ...found } = await traced(one);
      const others = all.filter(({ id }) => id !== one.id).map((other) => ({ shares: inCommon(one, other), count: 1 }));
      const canBeCoarser = new Set(['gender', 'originGroup', 'secondaryForms', 'crossBorder', 'victimCount', 'ageBand', 'sector', 'municipality'] as const);
      const { reports: _none, ...expected } = traceabilityOf({ signal: coarseOf(one), others, isRareForm: false, canBeCoarser, reports: [] });
      expect(found).toEqual(expected);
      expect(reports.length).toBeGreaterThan(1);
      levels.add(found.level);
    }
    expect(levels.size).toBeGreaterThan(1);
  });
});
