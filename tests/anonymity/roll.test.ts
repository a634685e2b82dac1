import { describe, expect, it } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import { lexicon } from './known-lexicon.ts';

const found = (text: string) => detect(text, lexicon).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('A row that says to be one of names', () => {
  it.each(['aanw. zsanka, thuyanh, el jozsika; afw. niemand', 'brievenbus: zsanka / thuyanh / el jozsika'])('"%s" gives each of its names, in small letters and in no list', (text) => {
    expect(found(text)).toEqual(['PERSON zsanka', 'PERSON thuyanh', 'PERSON el jozsika']);
  });

  it.each(['aanwezig: tolk, arts, politie en gemeente', 'afwezig: brandweer'])('"%s" names nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
