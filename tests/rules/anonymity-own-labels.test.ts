import { describe, expect, test } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import { openLexicon } from '#shared/anonymity/lexicon.ts';
import { lexiconData } from '#shared/anonymity/lexicon/data.ts';

const lexicon = openLexicon(lexiconData);

describe('a pseudonym', () => {
  test.each(['De bus met kenteken Voertuig 1 staat bij Locatie 2.', 'Mevr. Betrokkene A belt met dhr. Persoon X2.', 'Zij werkt voor Onderneming 12 en heet Betrokkene AB.'])(
    'is no finding, whatever word stands before it: %s',
    (text) => {
      expect(detect(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    },
  );

  test('hides no name that follows it', () => {
    const text = 'Gesproken met Persoon X Jansen.';
    expect(detect(text, lexicon).map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('Jansen');
  });
});
