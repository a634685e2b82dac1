import { array, assert, boolean, constantFrom, integer, property, record, subarray, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsen, mergedInReports, traceabilityOf } from '#shared/anonymity/traceability-rules.ts';
import { coarseFields, type CoarseField, type CoarseSignal, type Company, type TraceLevel, type Trait } from '#shared/anonymity/traceability.ts';

const traits: Trait[] = [...coarseFields, 'form', 'minor', 'subRegion'];
const everything = new Set<CoarseField>(coarseFields);
const rank: Readonly<Record<TraceLevel, number>> = { LOW: 0, MEDIUM: 1, HIGH: 2 };

const signal: CoarseSignal = {
  gender: 'F', originGroup: 'NON_EU', secondaryForms: [], crossBorder: null, victimCount: '1', ageBand: '18-22', sector: 'L_HORTI', municipality: 'DM01', isMinor: false,
};
const company = (count: number, ...without: readonly Trait[]): Company => ({ shares: new Set(traits.filter((trait) => !without.includes(trait))), count });
const judged = (others: readonly Company[], change: Partial<CoarseSignal> = {}, canBeCoarser: ReadonlySet<CoarseField> = everything) =>
  traceabilityOf({ signal: { ...signal, ...change }, others, isRareForm: false, canBeCoarser, reports: [] });

const orNull = (...codes: string[]): Arbitrary<string | null> => constantFrom(null, ...codes);
const anySignal: Arbitrary<CoarseSignal> = record({
  gender: orNull('F', 'M'), originGroup: orNull('NL', 'EU', 'NON_EU'), secondaryForms: subarray(['CRI', 'BED']), crossBorder: orNull('DOMESTIC'), victimCount: orNull('1', '2-5'),
  ageBand: orNull('12-17', '23-29'), sector: orNull('L_HORTI'), municipality: orNull('DM01'), isMinor: boolean(),
});
const anyCompany: Arbitrary<Company> = record({ shares: subarray(traits).map((shared) => new Set(shared)), count: integer({ min: 1, max: 9 }) });
const anyOthers = array(anyCompany, { maxLength: 12 });

describe('how traceable a combination is', () => {
  it('is low in company, high for who stands alone and stands out, medium between', () => {
    expect(judged([company(4)]).level).toBe('LOW');
    expect(judged([company(3)]).level).toBe('MEDIUM');
    expect(judged([]).level).toBe('HIGH');
    expect(judged([company(9, 'gender')], { originGroup: 'NL', victimCount: '2-5' }).level).toBe('MEDIUM');
  });

  it('counts the signal itself, in its company and among all', () => {
    expect(judged([company(2), company(128, 'gender', 'sector')])).toMatchObject({ similar: 3, among: 131, isThin: false });
    expect(judged([])).toMatchObject({ similar: 1, among: 1, isThin: true });
  });

  it('says what is rare with its count, and what stands out by itself', () => {
    const { reasons } = judged([company(1, 'sector'), company(60, 'form', 'municipality', 'secondaryForms', 'sector')], { isMinor: true, secondaryForms: ['CRI'] });
    expect(reasons).toEqual([
      { kind: 'RARE_FORM', count: 2 }, { kind: 'RARE_SECOND_FORM', count: 2 }, { kind: 'RARE_SECTOR', count: 1 }, { kind: 'SMALL_PLACE', count: 2 }, { kind: 'MINOR' },
      { kind: 'ONE_PERSON' }, { kind: 'FROM_ABROAD' },
    ]);
  });

  it('calls nothing rare among few, but for a form that is rare everywhere', () => {
    const others = [company(5, 'form', 'sector', 'municipality')];
    expect(judged(others, { originGroup: 'NL', victimCount: '2-5' }).reasons).toEqual([]);
    expect(traceabilityOf({ signal, others, isRareForm: true, canBeCoarser: everything, reports: [] }).reasons).toContainEqual({ kind: 'RARE_FORM', count: 1 });
  });

  it('says nothing about a field that says nothing, nor about the Netherlands', () => {
    expect(judged([company(9, 'municipality', 'sector')], { municipality: null, sector: null, originGroup: 'NL', victimCount: '2-5' }).reasons).toEqual([]);
  });
});

describe('the advice', () => {
  it('is the field that brings most company when it is made coarser', () => {
    expect(judged([company(2, 'gender'), company(7, 'sector')]).advice).toEqual({ field: 'sector', similar: 8, level: 'LOW' });
  });

  it('takes what costs least when two help as much', () => {
    expect(judged([company(2, 'gender'), company(2, 'municipality')]).advice).toMatchObject({ field: 'gender', similar: 3 });
  });

  it('is not given when it is not needed, when nothing helps, or when the region has no coarser word', () => {
    expect(judged([company(9)]).advice).toBeNull();
    expect(judged([company(9, 'gender', 'ageBand')], { originGroup: 'NL', victimCount: '2-5' }).advice).toBeNull();
    expect(judged([company(7, 'sector')], { originGroup: 'NL', victimCount: '2-5' }, new Set(coarseFields.filter((field) => field !== 'sector'))).advice).toBeNull();
  });

  it('is to stand out less where no field brings company', () => {
    expect(judged([company(60, 'gender', 'ageBand', 'sector')], { originGroup: 'NL', victimCount: '2-5' }).advice).toEqual({ field: 'sector', similar: 1, level: 'MEDIUM' });
  });

  it('keeps that somebody is a minor when the age is made coarser', () => {
    expect(judged([company(6, 'ageBand', 'minor'), company(3, 'ageBand')], { ageBand: '12-17', isMinor: true }).advice).toMatchObject({ field: 'ageBand', similar: 4 });
  });
});

describe('for any signal in any company', () => {
  it('a coarser field never makes it more traceable', () => {
    assert(
      property(anySignal, anyOthers, boolean(), constantFrom(...coarseFields), (any, others, isRareForm, field) => {
        const facts = { others, isRareForm, canBeCoarser: everything, reports: [] };
        const [before, after] = [traceabilityOf({ ...facts, signal: any }), traceabilityOf({ ...facts, signal: coarsen(any, field) })];
        expect(rank[after.level]).toBeLessThanOrEqual(rank[before.level]);
        expect(after.similar).toBeGreaterThanOrEqual(before.similar);
      }),
    );
  });

  it('the order of the others makes no difference, nor does counting them together', () => {
    assert(
      property(anySignal, anyOthers, boolean(), (any, others, isRareForm) => {
        const facts = { signal: any, isRareForm, canBeCoarser: everything, reports: [] };
        const oneByOne = others.flatMap(({ shares, count }) => Array.from({ length: count }, () => ({ shares, count: 1 })));
        const found = traceabilityOf({ ...facts, others });
        expect(traceabilityOf({ ...facts, others: others.toReversed() })).toEqual(found);
        expect(traceabilityOf({ ...facts, others: oneByOne })).toEqual(found);
      }),
    );
  });

  it('one more signal that is alike never makes it more traceable', () => {
    const another = company(1);
    assert(
      property(anySignal, anyOthers, boolean(), (any, others, isRareForm) => {
        const facts = { signal: any, isRareForm, canBeCoarser: everything, reports: [] };
        expect(rank[traceabilityOf({ ...facts, others: [...others, another] }).level]).toBeLessThanOrEqual(rank[traceabilityOf({ ...facts, others }).level]);
      }),
    );
  });

  it('the advice is what comes true when it is followed', () => {
    assert(
      property(anySignal, anyOthers, boolean(), (any, others, isRareForm) => {
        const facts = { others, isRareForm, canBeCoarser: everything, reports: [] };
        const { advice } = traceabilityOf({ ...facts, signal: any });
        if (advice) expect(traceabilityOf({ ...facts, signal: coarsen(any, advice.field) })).toMatchObject({ similar: advice.similar, level: advice.level });
      }),
    );
  });
});

describe('figures for others', () => {
  it('give the sub-region and the region, hide a small cell and merge a rare form', () => {
    expect(mergedInReports({ isRareForm: false, inCell: 5 })).toEqual(['SUB_REGION', 'REGION_ONLY']);
    expect(mergedInReports({ isRareForm: true, inCell: 4 })).toEqual(['SUB_REGION', 'OTHER_FORMS', 'UNDER_FIVE', 'REGION_ONLY']);
  });
});
