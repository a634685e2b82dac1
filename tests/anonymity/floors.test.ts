import { describe, expect, it } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import { identifierTypes, type IdentifierType } from '#shared/anonymity/finding.ts';
import { quietSets, readSets } from './gold.ts';
import { lexicon } from './known-lexicon.ts';
import { percent, score } from './score.ts';

type Floor = { readonly masked: number; readonly direct: number; readonly persons: number; readonly right: number; readonly alarms: number };

/** A little under what was measured, in percentages; alarms in a thousand words, a little over. These only rise. */
const floors: Readonly<Record<string, Floor>> = {
  regular: { masked: 99.4, direct: 100, persons: 100, right: 100, alarms: 0 },
  own: { masked: 100, direct: 100, persons: 100, right: 100, alarms: 0 },
  'own, kept apart': { masked: 98.7, direct: 99.1, persons: 98.8, right: 99.2, alarms: 0 },
  late: { masked: 97.1, direct: 98.2, persons: 97.7, right: 100, alarms: 0 },
  'blind a': { masked: 100, direct: 100, persons: 100, right: 100, alarms: 0 },
  'blind b': { masked: 99.2, direct: 99, persons: 98.5, right: 98.6, alarms: 2.7 },
  'blind c': { masked: 100, direct: 100, persons: 100, right: 100, alarms: 0 },
  'blind d': { masked: 97.7, direct: 100, persons: 100, right: 96.8, alarms: 1.8 },
  'blind e': { masked: 95.8, direct: 96.8, persons: 95.8, right: 97, alarms: 3.6 },
  'blind f': { masked: 96.9, direct: 98.3, persons: 96.9, right: 100, alarms: 0 },
  'blind g': { masked: 96.5, direct: 97.6, persons: 98.5, right: 98.1, alarms: 0 },
  'blind h': { masked: 96.9, direct: 97.6, persons: 98.4, right: 94.3, alarms: 6 },
  'blind i': { masked: 95.8, direct: 98.9, persons: 100, right: 96.5, alarms: 9.1 },
  'blind j': { masked: 94.2, direct: 96.2, persons: 95.1, right: 98.4, alarms: 0 },
  'notes k': { masked: 98.5, direct: 99, persons: 100, right: 98.6, alarms: 7.1 },
  'notes l': { masked: 99.1, direct: 100, persons: 100, right: 100, alarms: 0 },
  'notes m': { masked: 98.6, direct: 99, persons: 100, right: 100, alarms: 0 },
  'notes n': { masked: 98.6, direct: 100, persons: 100, right: 100, alarms: 0 },
  'notes p': { masked: 99.2, direct: 100, persons: 100, right: 99.2, alarms: 0 },
  'notes q': { masked: 99.2, direct: 99, persons: 98.3, right: 99.2, alarms: 0 },
  'notes r': { masked: 99.2, direct: 100, persons: 98.4, right: 99.2, alarms: 0 },
};

const byType: Readonly<Record<IdentifierType, number>> = {
  PERSON: 98.8, BSN: 100, VNUMBER: 100, BIRTHDATE: 98.8, PHONE: 97.9, EMAIL: 100,
  URL: 100, HANDLE: 100, ADDRESS: 97.8, POSTCODE: 96.1, LICENSE_PLATE: 98, IBAN: 100,
  KVK: 100, DOCUMENT: 100, ORGANISATION: 94.2, CASE_NUMBER: 100, LOCATION_EXACT: 94.6,
};

it.each(Object.keys(readSets))('the set "%s" has a floor', (set) => {
  expect(floors[set]).toBeDefined();
});

describe.each(Object.entries(floors))('In the set "%s"', (set, floor) => {
  const scored = score(readSets[set] ?? [], (text) => detect(text, lexicon));
  const told = JSON.stringify({ missed: scored.missed, wrong: scored.wrong });

  it('no less is masked than when it was measured', () => {
    expect(percent(scored.masked), told).toBeGreaterThanOrEqual(floor.masked);
    expect(percent(scored.direct), told).toBeGreaterThanOrEqual(floor.direct);
    expect(percent(scored.byType.get('PERSON') ?? { found: 0, of: 1 }), told).toBeGreaterThanOrEqual(floor.persons);
  });

  it('no more is marked wrongly', () => {
    expect(percent(scored.right), told).toBeGreaterThanOrEqual(floor.right);
    expect((scored.alarms * 1000) / scored.freeWords, told).toBeLessThanOrEqual(floor.alarms);
  });
});

describe('In all sets that were read', () => {
  const texts = Object.values(readSets).flat();
  const scored = score(texts, (text) => detect(text, lexicon));
  const certain = score(texts, (text) => detect(text, lexicon).filter(({ confidence }) => confidence === 'certain'));

  it.each([...identifierTypes])('no less of %s is masked than when it was measured', (type) => {
    expect(percent(scored.byType.get(type) ?? { found: 0, of: 1 }), JSON.stringify(scored.missed.filter((missed) => missed.startsWith(type)))).toBeGreaterThanOrEqual(byType[type]);
  });

  it('names in small letters are found', () => {
    expect(percent(scored.smallNames)).toBeGreaterThanOrEqual(97.3);
  });

  it('what is certain is nearly always right, and most of what is masked is certain', () => {
    expect(percent(scored.rightCertain)).toBeGreaterThanOrEqual(99.4);
    expect(percent(certain.masked)).toBeGreaterThanOrEqual(85.5);
  });
});

it.each(Object.entries(quietSets))('notes in which nobody is identified stay quiet: "%s"', (_, texts) => {
  const { alarms, freeWords, wrong } = score(texts, (text) => detect(text, lexicon));
  expect((alarms * 1000) / freeWords, JSON.stringify(wrong)).toBeLessThanOrEqual(4);
});
