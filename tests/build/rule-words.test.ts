import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules as english } from '#shared/i18n/en/rules.ts';
import { rules as dutch } from '#shared/i18n/nl/rules.ts';

const sources = globSync('{shared,db,electron}/**/*.ts', { cwd: new URL('../../', import.meta.url), exclude: ['shared/i18n/**'] });
const used = new Set(
  sources.flatMap((file) => [...readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(/\brule: '([a-z]+\.[A-Za-z]+)'/g)].flatMap(([, rule]) => rule ?? [])),
);

describe('the name of a rule in a refusal', () => {
  it('has a sentence in both languages', () => {
    expect(used.size).toBeGreaterThan(30);
    expect([...used].filter((rule) => !(rule in dutch) || !(rule in english))).toEqual([]);
  });

  it('has no sentence when no rule uses it any more', () => {
    expect(Object.keys(dutch).filter((rule) => !used.has(rule))).toEqual([]);
  });
});
