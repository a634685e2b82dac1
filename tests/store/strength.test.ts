import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bitsOf, isStrongEnough } from '#electron/vault/session/strength.ts';
import { generatePassphrase } from '#shared/passphrase/passphrase.ts';
import { words } from '#shared/passphrase/words.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the strength of a passphrase', () => {
  it('counts six words of the own list for what drawing them is worth', () => {
    expect(bitsOf(bytes(words.slice(100, 106).join(' ')))).toBe(77);
    expect(bitsOf(bytes(words.slice(100, 106).join('-')))).toBe(77);
  });

  it('does not count a word twice', () => {
    expect(bitsOf(bytes(Array.from({ length: 6 }, () => words[7]).join(' ')))).toBe(12);
  });

  it.each(['welkom01', 'Voorzitter2026!', 'qwertyuiop[]asdfgh', 'correct horse', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Lentemei2026', '12345678901234567890'])(
    'refuses %s',
    (weak) => expect(isStrongEnough(bytes(weak))).toBe(false),
  );

  it.each(['vK7#qLm2$wPz9!xTr4bN', 'zeven paarse fietsbellen fluisteren onder het viaduct bij Grashoek'])('accepts %s', (strong) => {
    expect(isStrongEnough(bytes(strong))).toBe(true);
  });

  it('accepts every passphrase that the program proposes', () => {
    for (let n = 0; n < 200; n += 1) expect(isStrongEnough(bytes(generatePassphrase((max) => randomInt(max))))).toBe(true);
  });
});
