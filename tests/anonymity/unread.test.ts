import { describe, expect, it } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import { unreadTexts } from './gold.ts';
import { lexicon } from './known-lexicon.ts';
import { percent, score } from './score.ts';

// No test here may print a text or what was missed in it: whoever reads that makes this set one like the others.
describe('In texts whose misses nobody has read', () => {
  const scored = score(unreadTexts, (text) => detect(text, lexicon));

  it('no less is masked than when they were measured', () => {
    expect(percent(scored.masked)).toBeGreaterThanOrEqual(94);
    expect(percent(scored.direct)).toBeGreaterThanOrEqual(97);
    expect(percent(scored.byType.get('PERSON') ?? { found: 0, of: 1 })).toBeGreaterThanOrEqual(98.5);
  });

  it('no more is marked wrongly', () => {
    expect(percent(scored.right)).toBeGreaterThanOrEqual(95.5);
    expect(percent(scored.rightCertain)).toBeGreaterThanOrEqual(98.5);
    expect((scored.alarms * 1000) / scored.freeWords).toBeLessThanOrEqual(3);
  });
});
