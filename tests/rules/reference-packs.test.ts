import { describe, expect, it } from 'vitest';
import type { CodeListName, PackCodeOf } from '#shared/reference/pack.ts';
import { Code } from '#shared/kernel/ids.ts';
import { allCodes } from '#shared/reference/pack/code-lists.ts';
import { packs } from '#shared/reference/pack/packs.ts';

function listOf<L extends CodeListName>(list: L): readonly PackCodeOf<L>[] {
  return allCodes.filter((row): row is PackCodeOf<L> & typeof row => row.list === list);
}
const codesOf = (list: CodeListName): readonly string[] => listOf(list).map((row) => row.code);
const countBy = (values: readonly string[]): Record<string, number> =>
  values.reduce<Record<string, number>>((counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }), {});
const twice = (values: readonly string[]): readonly string[] => values.filter((value, index) => values.indexOf(value) !== index);

describe('the code lists', () => {
  it('name every code once per list', () => {
    expect(twice(allCodes.map((row) => `${row.list}/${row.code}`))).toEqual([]);
  });

  it('have a label in both languages for every code', () => {
    expect(allCodes.filter((row) => row.nl.trim() === '' || row.en.trim() === '')).toEqual([]);
  });

  it('use only codes that the store accepts', () => {
    expect(allCodes.filter((row) => !Code.safeParse(row.code).success)).toEqual([]);
  });

  it('number the rows of each list from 1 without gaps', () => {
    for (const list of new Set(allCodes.map((row) => row.list))) {
      const positions = listOf(list).map((row) => row.position);
      expect(positions).toEqual(positions.map((_, index) => index + 1));
    }
  });

  it('hold as many rows as the domain page names', () => {
    expect(countBy(allCodes.map((row) => row.list))).toMatchObject({
      FORM: 11, SECTOR: 39, SOURCE_TYPE: 30, SOURCE_BASIS: 6, SUSPICION: 5, URGENCY: 4, FLAG: 18, ROUTE: 21, INDICATOR: 88, RETENTION: 8, LEGAL_BASIS: 10,
    });
  });

  it('put every grouped row under a heading that exists', () => {
    const headings = { SECTOR: codesOf('SECTOR_GROUP'), SOURCE_TYPE: codesOf('SOURCE_GROUP'), INDICATOR: codesOf('INDICATOR_GROUP') };
    for (const [list, groups] of Object.entries(headings)) {
      const used = new Set(allCodes.filter((row) => row.list === list).map((row) => row.group ?? 'none'));
      expect([...used].toSorted()).toEqual(groups.toSorted());
    }
  });
});

describe('the forms', () => {
  it('keep the four forms that the law does not know yet switched off', () => {
    expect(listOf('FORM').filter((row) => !row.active).map((row) => row.code)).toEqual(['GHU', 'DRA', 'ADO', 'EBN']);
  });

  it('are all counted under a report group that exists', () => {
    const groups = listOf('FORM').flatMap(({ attributes }) => [attributes.reportGroup, attributes.alternativeReportGroup ?? attributes.reportGroup]);
    expect(groups.filter((group) => !codesOf('REPORT_GROUP').includes(group))).toEqual([]);
  });

  it('count forced begging as criminal, or as labour where a region wants that', () => {
    expect(listOf('FORM').find((row) => row.code === 'BED')?.attributes).toMatchObject({ reportGroup: 'CRI', alternativeReportGroup: 'ARB' });
  });
});

describe('the indicators', () => {
  it('number 88 over seven families', () => {
    expect(countBy(listOf('INDICATOR').map((row) => row.group ?? ''))).toEqual({ ALG: 14, SEX: 15, ARB: 15, CRI: 14, DIE: 11, BED: 10, ORG: 9 });
  });

  it('carry their family in their id and run from 01 without gaps', () => {
    for (const group of codesOf('INDICATOR_GROUP')) {
      const ids = listOf('INDICATOR').filter((row) => row.group === group).map((row) => row.code);
      expect(ids).toEqual(ids.map((_, index) => `${group}-${String(index + 1).padStart(2, '0')}`));
    }
  });

  it('ask whether it can wait for exactly the critical ones', () => {
    const critical = listOf('INDICATOR').filter((row) => row.attributes.critical).map((row) => row.code);
    expect(critical).toEqual([
      'ALG-06', 'ALG-07', 'ALG-09', 'SEX-05', 'SEX-08', 'SEX-10', 'ARB-07', 'ARB-15', 'CRI-04', 'CRI-08', 'CRI-09', 'CRI-10', 'CRI-14',
      'DIE-03', 'DIE-07', 'DIE-08', 'BED-03', 'BED-04', 'BED-09', 'ORG-01', 'ORG-03', 'ORG-08',
    ]);
  });

  it('are translated, not repeated', () => {
    expect(listOf('INDICATOR').filter((row) => row.nl === row.en)).toEqual([]);
  });
});

describe('the routes', () => {
  it('close a signal only with the eight codes that hand it over or end it', () => {
    const closing = listOf('ROUTE').filter((row) => row.attributes.closes).map((row) => row.code);
    expect(closing).toEqual([
      'R_ZVH', 'R_RIEC', 'R_OTHER_REGION', 'R_OTHER_PROBLEM', 'R_CLOSE_NO_THB', 'R_CLOSE_INSUFFICIENT', 'R_CLOSE_MERGED', 'R_CLOSE_HANDLED',
    ]);
  });

  it('give every closing code a retention class and an outcome, and no other', () => {
    for (const { attributes } of listOf('ROUTE')) {
      expect(attributes.retention !== null).toBe(attributes.closes);
      expect(attributes.outcomeGroup !== 'RUNNING').toBe(attributes.closes);
      if (attributes.retention !== null) expect(codesOf('RETENTION')).toContain(attributes.retention);
    }
  });

  it('are owned by roles that sit at the table', () => {
    const known = new Set([...codesOf('ROLE'), 'SUBMITTER']);
    expect(listOf('ROUTE').flatMap((row) => row.attributes.owners).filter((owner) => !known.has(owner))).toEqual([]);
  });
});

describe('the flags', () => {
  it('each tell the chair something and make the program do something', () => {
    for (const { attributes } of listOf('FLAG')) {
      expect(attributes.prompt.nl).toMatch(/^[A-Z].*\.$/);
      expect(attributes.prompt.en).toMatch(/^[A-Z].*\.$/);
      expect(attributes.effects.length).toBeGreaterThan(0);
    }
  });

  it('keep an embargo, a reprisal risk, a reporter and a conflict of interest apart', () => {
    const effects = new Map(listOf('FLAG').map((row) => [row.code, row.attributes.effects]));
    expect(effects.get('F_EMBARGO')).toEqual(['EMBARGO']);
    expect(effects.get('F_REPRISAL')).toContain('HIDE_MUNICIPALITY');
    expect(effects.get('F_REPORTER_SAFETY')).toEqual(['MASK_SOURCE']);
    expect(effects.get('F_CONFLICT')).toEqual(['EXCLUDE_PARTICIPANT']);
  });
});

describe('the retention classes', () => {
  it('keep each kind as long as the domain page proposes', () => {
    expect(Object.fromEntries(listOf('RETENTION').map((row) => [row.code, row.attributes.months]))).toEqual({
      RET_CLOSED_NO_THB: 6, RET_CLOSED_OTHER: 12, RET_TRANSFERRED: 3, RET_MINUTES: 12, RET_ACTIONS: 12, RET_ATTENDANCE: null, RET_AUDIT: 24, RET_STATS: null,
    });
  });
});

describe.each(Object.values(packs))('the pack $id', (pack) => {
  it('names every organisation and municipality once', () => {
    expect(twice(pack.organisations.map((organisation) => organisation.code))).toEqual([]);
    expect(twice(pack.municipalities.map((municipality) => municipality.code))).toEqual([]);
    expect(twice(pack.organisations.map((organisation) => organisation.shortName))).toEqual([]);
  });

  it('finds one organisation, not two, behind every word typed after @', () => {
    const aliases = pack.organisations.flatMap((organisation) => organisation.aliases);
    expect(twice(aliases)).toEqual([]);
    expect(aliases.filter((alias) => !/^[\p{Ll}\p{N}]+$/u.test(alias))).toEqual([]);
  });

  it('gives every organisation a role from the list', () => {
    expect(pack.organisations.filter((organisation) => !codesOf('ROLE').includes(organisation.roleCode))).toEqual([]);
  });

  it('has a seat for the contact officer of each municipality, in a sub-region that exists', () => {
    const seats = pack.organisations.flatMap((organisation) => organisation.municipalityCode ?? []);
    expect(seats).toEqual(pack.municipalities.map((municipality) => municipality.code));
    const subRegions = pack.subRegions.map((subRegion) => subRegion.code);
    expect(pack.municipalities.filter((municipality) => !subRegions.includes(municipality.subRegion))).toEqual([]);
  });

  it('has the chair as an owner of actions', () => {
    expect(pack.organisations.map((organisation) => organisation.code)).toContain('CHAIR');
  });
});

describe('the packs', () => {
  it('hold fifteen municipalities, eight in the north and seven in the middle, real or invented', () => {
    for (const pack of [packs['noord-en-midden-limburg'], packs.demo]) {
      expect(countBy(pack.municipalities.map((municipality) => municipality.subRegion))).toEqual({ NOORD: 8, MIDDEN: 7 });
    }
  });

  it('share no municipality between the real region and the invented one', () => {
    const real = packs['noord-en-midden-limburg'].municipalities.flatMap(({ code, name }) => [code, name]);
    const invented = packs.demo.municipalities.flatMap(({ code, name }) => [code, name]);
    expect(invented.filter((word) => real.includes(word))).toEqual([]);
  });
});
