import { describe, expect, test } from 'vitest';
import { ageBandOf, generalise, type Generalised } from '#shared/anonymity/generalise.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { ageBands } from '#shared/reference/pack/person.ts';

const of = (type: Generalised['type'], text: string, more: Partial<Generalised> = {}) =>
  generalise({ type, text, before: '', municipality: 'Venbosch', today: '2026-11-28' as CivilDate, ...more });

describe('coarser words', () => {
  test('for an age are the bands of the code list', () => {
    const bands = ageBands.map(({ nl }) => nl).filter((band) => band !== 'Onbekend');
    expect([...new Set(Array.from({ length: 100 }, (_, age) => ageBandOf(age)))]).toEqual(bands);
    expect([of('age', '16 jaar'), of('age', 'van 19'), of('age', '17 jarige'), of('age', '30 jarig')]).toEqual([['12 tot en met 17 jaar'], ['van 18 tot en met 22 jaar'], ['minderjarige'], ['volwassen']]);
  });

  test.each([
    ['03-11-2026 om 14.20 uur', ['een middag in week 45', 'een middag in november 2026']],
    ['3 november om 2:15', ['een nacht in week 45', 'een nacht in november 2026']],
    ['2026-01-01 09:00', ['een ochtend in week 1', 'een ochtend in januari 2026']],
    ['1 mrt 2026 om 19.00 uur', ['een avond in week 9', 'een avond in maart 2026']],
    ['31-13-2026', []],
  ])('for the moment %s are a part of the day and a week or month', (text, expected) => {
    expect(of('moment', text)).toEqual(expected);
  });

  test.each([
    ['29-11-2008', 'leeftijd 12 tot en met 17 jaar'],
    ['28 november 2008', 'leeftijd 18 tot en met 22 jaar'],
    ["14/2/'03", 'leeftijd 23 tot en met 29 jaar'],
    ['1950', 'leeftijd 50 jaar of ouder'],
  ])('for the date of birth %s are the band of the age today', (text, expected) => {
    expect(of('BIRTHDATE', text)).toEqual([expected]);
  });

  test('for a place are its kind and the municipality, or the region when that is not known', () => {
    expect(of('ADDRESS', 'Kerkplein 4')).toEqual(['een adres in Venbosch']);
    expect(of('LOCATION_EXACT', 'Hotel De Brug', { municipality: null })).toEqual(['een hotel in de regio']);
    expect(of('LOCATION_EXACT', 'P12')).toEqual(['een plek in Venbosch']);
    expect(of('ORGANISATION', 'Voorbeeld B.V.')).toEqual(['een bedrijf in Venbosch']);
  });

  test('for a number say that the partner knows it, without naming it twice', () => {
    expect(of('PHONE', '06-12345678')).toEqual(['telefoonnummer bekend bij partner']);
    expect(of('BSN', '999990019', { before: 'meisje van 16 jaar, BSN ' })).toEqual(['bekend bij partner']);
    expect(of('CASE_NUMBER', 'PL2300-2026000000', { before: 'zie ' })).toEqual(['zaaknummer bekend bij partner']);
  });

  test('for a name are none: a name is replaced by a pseudonym', () => {
    expect(of('PERSON', 'mevr. V. Voorbeeld')).toEqual([]);
  });
});
