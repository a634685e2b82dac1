import { describe, expect, it } from 'vitest';
import { unstorableFields } from '#electron/vault/unstorable.ts';

const fieldsOf = (input: unknown) => unstorableFields(input).map(({ path }) => path);

describe('characters that no file can hold', () => {
  it.each(['\u0000', 'voor\u0007na', '\u007F', '\uFFFE', 'half \uD83D', '\uDE00 half'])('are refused at the field, not cut off', (text) => {
    expect(fieldsOf({ title: 'goed', body: text })).toEqual(['body']);
    expect(fieldsOf({ skipped: [{ reason: text }] })).toEqual(['skipped']);
  });

  it('what people type is kept: lines, tabs, accents, emoji, right to left', () => {
    expect(fieldsOf({ a: 'regel\r\n\ttab', b: 'café', c: '👩‍👩‍👧‍👦', d: 'سلام', e: 3, f: null, g: new Uint8Array([0]) })).toEqual([]);
  });
});
