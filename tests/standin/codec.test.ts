import * as fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './host/page/codec.mts';

const across = (value: unknown): unknown => decode(encode(value));

describe('the codec between page and program', () => {
  it.each([
    ['a date', new Date('2026-11-19T10:05:00Z')],
    ['an impossible date', new Date(Number.NaN)],
    ['a map with keys that are objects', new Map<unknown, unknown>([[{ id: 1 }, new Set([1, 'two'])]])],
    ['a set', new Set([1, undefined, null])],
    ['a very large integer', 2n ** 80n],
    ['a regular expression', /week (\d+)/giu],
    ['undefined inside an object', { a: undefined, b: null }],
    ['a boxed value', Object('text')],
    ['numbers that JSON loses', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['text with a lone surrogate', '\uD800 and \uDC00'],
    ['an object with the name the codec uses itself', { $: 'date', v: 0 }],
    ['an empty array and object', [[], {}]],
  ])('carries %s', (_name, value) => {
    expect(across(value)).toEqual(value);
  });

  it('keeps the sign of zero', () => {
    expect(Object.is(across(-0), -0)).toBe(true);
    expect(Object.is(across(0), 0)).toBe(true);
  });

  it('keeps the holes of an array', () => {
    const sparse = Array.from({ length: 3 });
    delete sparse[1];
    const copy = across(sparse) as unknown[];
    expect(copy).toHaveLength(3);
    expect([0 in copy, 1 in copy, 2 in copy]).toEqual([true, false, true]);
  });

  it.each([
    Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array,
  ])('carries %o by kind', (Kind) => {
    const source = new Kind(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]).buffer);
    const copy = across(source);
    expect(copy).toBeInstanceOf(Kind);
    expect(copy).toEqual(source);
  });

  it('carries only what a view shows of its buffer', () => {
    const whole = new Uint8Array([9, 9, 1, 2, 9]);
    const copy = across(whole.subarray(2, 4)) as Uint8Array;
    expect([...copy]).toEqual([1, 2]);
    expect(copy.buffer.byteLength).toBe(2);
  });

  it('turns a Buffer into a Uint8Array, as a structured clone does', () => {
    const copy = across(Buffer.from([1, 2, 3])) as Uint8Array;
    expect(copy.constructor).toBe(Uint8Array);
    expect([...copy]).toEqual([1, 2, 3]);
  });

  it('carries a buffer and a data view', () => {
    const { buffer } = new Uint8Array([1, 2, 3]);
    expect(new Uint8Array(across(buffer) as ArrayBuffer)).toEqual(new Uint8Array(buffer));
    expect((across(new DataView(buffer, 1)) as DataView).getUint8(0)).toBe(2);
  });

  it('carries errors with kind, message, stack and cause, and without further properties', () => {
    const error = Object.assign(new RangeError('too far', { cause: new TypeError('why') }), { secret: 1 });
    const copy = across(error) as RangeError & { cause: Error };
    expect(copy).toBeInstanceOf(RangeError);
    expect(copy.message).toBe('too far');
    expect(copy.stack).toBe(error.stack);
    expect(copy.cause).toBeInstanceOf(TypeError);
    expect(copy).not.toHaveProperty('secret');
  });

  it('keeps the name of an error of a kind of its own', () => {
    class Refused extends Error {
      override name = 'Refused';
    }
    const copy = across(new Refused('no')) as Error;
    expect(copy).toBeInstanceOf(Error);
    expect(copy.name).toBe('Refused');
  });

  it('keeps cycles, and what is shared stays shared', () => {
    const shared = { id: 1 };
    const source: Record<string, unknown> = { a: shared, b: shared, date: new Date(0) };
    source['self'] = source;
    source['map'] = new Map([['all', source]]);
    const copy = across(source) as Record<string, unknown>;
    expect(copy['self']).toBe(copy);
    expect(copy['a']).toBe(copy['b']);
    expect((copy['map'] as Map<string, unknown>).get('all')).toBe(copy);
  });

  it('does not let data change what an object inherits', () => {
    const copy = across(JSON.parse('{"__proto__":{"isAdmin":true}}')) as { isAdmin?: boolean };
    expect(copy.isAdmin).toBeUndefined();
    expect(Object.hasOwn(copy, '__proto__')).toBe(true);
  });

  it('makes an instance of a class a plain object', () => {
    class Meeting {
      week = 47;
    }
    expect(Object.getPrototypeOf(across(new Meeting()))).toBe(Object.prototype);
  });

  it.each([
    ['a function', () => 1],
    ['a function deep inside', { a: [{ b: () => 1 }] }],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
    ['an object of another kind', new URLSearchParams()],
  ])('refuses %s', (_name, value) => {
    expect(() => encode(value)).toThrow('could not be cloned');
  });

  it('recognises what comes from another realm', () => {
    expect(across(runInNewContext('new Map([[1, new Date(0)]])'))).toEqual(new Map([[1, new Date(0)]]));
  });

  it('gives back whatever data it gets', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true, withNullPrototype: false });
    fc.assert(fc.property(anything, (value) => {
      expect(across(value)).toEqual(value);
    }));
  });
});
