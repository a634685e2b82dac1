import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierTypes } from '#shared/anonymity/finding.ts';
import { kindFor, labelsIn, nextLabel, pseudonymKinds } from '#shared/anonymity/pseudonyms.ts';

/** The labels that a signal gets one after the other. */
function given(kind: (typeof pseudonymKinds)[number], count: number): string[] {
  const used: string[] = [];
  while (used.length < count) used.push(nextLabel(kind, used));
  return used;
}

describe('a pseudonym', () => {
  it('is the next letter or number of its kind', () => {
    const people = given('PERSON_CONCERNED', 28);
    expect([people[0], people[1], people[25], people[26], people[27]]).toEqual(['Betrokkene A', 'Betrokkene B', 'Betrokkene Z', 'Betrokkene AA', 'Betrokkene AB']);
    expect(given('OTHER_PERSON', 7)).toEqual(['Persoon X', 'Persoon Y', 'Persoon Z', 'Persoon X2', 'Persoon Y2', 'Persoon Z2', 'Persoon X3']);
    expect(given('LOCATION', 2)).toEqual(['Locatie 1', 'Locatie 2']);
    expect(given('COMPANY', 1)).toEqual(['Onderneming 1']);
    expect(given('VEHICLE', 1)).toEqual(['Voertuig 1']);
    expect(nextLabel('REPORTER', ['Melder'])).toBe('Melder');
  });

  it('is never given twice, is found again in a text, and counts apart from other kinds', () => {
    const kinds = constantFrom(...pseudonymKinds.filter((kind) => kind !== 'REPORTER'));
    assert(
      property(array(record({ kind: kinds, around: string({ maxLength: 8 }).filter((text) => labelsIn(text).length === 0) }), { maxLength: 60 }), (steps) => {
        const used: string[] = [];
        for (const { kind, around } of steps) {
          const label = nextLabel(kind, used);
          expect(used).not.toContain(label);
          expect(labelsIn(`${around} ${label}, ${around}`)).toContain(label);
          used.push(label);
        }
        expect(labelsIn(used.join('\n'))).toEqual(used);
      }),
    );
  });

  it('fills a gap only when the letter was never used', () => {
    expect(nextLabel('PERSON_CONCERNED', ['Betrokkene A', 'Betrokkene C'])).toBe('Betrokkene B');
  });

  it('is read from running text as a whole word', () => {
    expect(labelsIn('Betrokkene A werkt voor Persoon X2 op Locatie 12. Betrokkene A en betrokkene B; de Melder belde.')).toEqual([
      'Betrokkene A', 'Persoon X2', 'Locatie 12', 'Melder',
    ]);
    expect(labelsIn('Betrokkene Anna, Persoonlijk X, Locatie 1a, Melders, Persoon XL')).toEqual([]);
  });

  it('can stand for what is a person, a place, a firm or a vehicle, and for nothing else', () => {
    expect(identifierTypes.filter((type) => kindFor(type) !== undefined)).toEqual([
      'PERSON', 'HANDLE', 'ADDRESS', 'POSTCODE', 'LICENSE_PLATE', 'KVK', 'ORGANISATION', 'LOCATION_EXACT',
    ]);
  });
});
