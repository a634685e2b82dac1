import { describe, expect, it } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import { heldBackTexts, lateTexts, ownTexts, regularTexts } from './gold.ts';
import { lexicon } from './known-lexicon.ts';
import { percent, score } from './score.ts';

const sets = { 'regular texts': regularTexts, 'own texts that the rules were made with': ownTexts, 'own texts that were kept apart': heldBackTexts, 'late texts': lateTexts };

describe.each(Object.entries(sets))('In %s', (_, texts) => {
  const scored = score(texts, (text) => detect(text, lexicon));
  const told = { missed: scored.missed, wrong: scored.wrong };

  it('nine of ten identifiers are masked, of direct ones nearly all', () => {
    expect(percent(scored.masked), JSON.stringify(told)).toBeGreaterThanOrEqual(90);
    expect(percent(scored.direct), JSON.stringify(told)).toBeGreaterThanOrEqual(95);
  });

  it('names are found, in small letters too', () => {
    expect(percent(scored.byType.get('PERSON') ?? { found: 0, of: 1 }), JSON.stringify(told)).toBeGreaterThanOrEqual(92);
    expect(percent(scored.smallNames), JSON.stringify(told)).toBeGreaterThanOrEqual(85);
  });

  it.each(['BSN', 'VNUMBER', 'PHONE', 'EMAIL', 'URL', 'IBAN', 'KVK', 'BIRTHDATE', 'POSTCODE', 'LICENSE_PLATE', 'ADDRESS', 'HANDLE'] as const)('every %s is masked', (type) => {
    expect(percent(scored.byType.get(type) ?? { found: 1, of: 1 }), JSON.stringify(told)).toBeGreaterThanOrEqual(100);
  });

  it.each(['CASE_NUMBER', 'DOCUMENT', 'ORGANISATION', 'LOCATION_EXACT'] as const)('most of %s are masked', (type) => {
    expect(percent(scored.byType.get(type) ?? { found: 1, of: 1 }), JSON.stringify(told)).toBeGreaterThanOrEqual(66);
  });

  it('what is marked is nearly always an identifier, and quiet texts stay quiet', () => {
    expect(percent(scored.right), JSON.stringify(told)).toBeGreaterThanOrEqual(92);
    expect(percent(scored.rightCertain), JSON.stringify(told)).toBeGreaterThanOrEqual(98);
    expect((scored.alarms * 1000) / scored.freeWords, JSON.stringify(told)).toBeLessThanOrEqual(8);
  });
});
