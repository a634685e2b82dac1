import { randomInt } from 'node:crypto';
import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatePassphrase, separator } from '#shared/passphrase/passphrase.ts';
import { words } from '#shared/passphrase/words.ts';

const cryptoInt = (max: number): number => randomInt(max);

describe('the word list', () => {
  it('gives six words a strength of at least 77 bits', () => {
    expect(6 * Math.log2(new Set(words).size)).toBeGreaterThan(77);
  });

  it('holds plain words that anybody can type: four to nine letters, no capitals and no marks', () => {
    expect(words.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([]);
  });

  it('holds no word that a chair would rather not read aloud', () => {
    expect(words.filter((word) => /neuk|klote|verkracht|hoer$|moord|dood|kanker|seks|^lul|slachtof|mensenh|zelfmo/.test(word))).toEqual([]);
  });
});

describe('a generated passphrase', () => {
  it('is six words from the list, however chance falls', () => {
    assert(
      property(array(nat({ max: words.length - 1 }), { minLength: 6, maxLength: 6 }), (draws) => {
        const rest = [...draws];
        const passphrase = generatePassphrase(() => rest.shift() ?? 0);
        expect(passphrase.split(separator)).toEqual(draws.map((draw) => words[draw]));
      }),
    );
  });

  it('can reach the first and the last word', () => {
    expect(generatePassphrase(() => 0, 1)).toBe(words[0]);
    expect(generatePassphrase((max) => max - 1, 1)).toBe(words.at(-1));
  });

  it('is as long as asked', () => {
    expect(generatePassphrase(cryptoInt, 8).split(separator)).toHaveLength(8);
  });

  it('is not the same twice', () => {
    const made = Array.from({ length: 200 }, () => generatePassphrase(cryptoInt));
    expect(new Set(made).size).toBe(200);
  });

  it('is never made from a source of chance that answers outside its range', () => {
    expect(() => generatePassphrase((max) => max)).toThrow(RangeError);
  });
});
