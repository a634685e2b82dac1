/**
 * Values as text and back, with the reach of a structured clone: what Electron carries between a page and the program. Runs on both sides.
 * One difference: of two views on one buffer each gets a buffer of its own.
 */
type Coded = null | string | number | boolean | readonly Coded[] | { readonly [key: string]: Coded };
type Encode = (value: unknown) => Coded;
type Decode = (coded: Coded) => unknown;
type Tagged = { readonly $: string; readonly v: Coded; readonly [key: string]: Coded };
type Base64 = { toBase64(): string };
type Base64Constructor = { fromBase64(text: string): Uint8Array<ArrayBuffer> };
type ViewConstructor = new (buffer: ArrayBuffer) => ArrayBufferView;

const errorNames = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];
const globals = globalThis as unknown as Readonly<Record<string, unknown>>;

const refuse = (): never => {
  throw new Error('An object could not be cloned.');
};

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

const toBase64 = (bytes: Uint8Array): string =>
  typeof Buffer === 'function' ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') : (bytes as unknown as Base64).toBase64();

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  typeof Buffer === 'function' ? Uint8Array.from(Buffer.from(text, 'base64')) : (Uint8Array as unknown as Base64Constructor).fromBase64(text);

function encodeError(error: Error, code: Encode): Tagged {
  return {
    $: 'error',
    v: String(error.message),
    name: String(error.name),
    ...(error.stack === undefined ? {} : { stack: String(error.stack) }),
    ...('cause' in error ? { cause: code(error.cause) } : {}),
  };
}

function encodeRecord(record: Readonly<Record<string, unknown>>, code: Encode): Coded {
  const keys = Object.keys(record);
  // Names that mean something to the code itself or to the language go as pairs.
  if (keys.includes('$') || keys.includes('__proto__')) return { $: 'pairs', v: keys.map((key) => [key, code(record[key])]) };
  return Object.fromEntries(keys.map((key) => [key, code(record[key])]));
}

const objectEncoders: Readonly<Record<string, (value: never, code: Encode) => Coded>> = {
  Date: (value: Date) => ({ $: 'date', v: Number.isNaN(value.getTime()) ? null : value.getTime() }),
  RegExp: (value: RegExp) => ({ $: 'regexp', v: value.source, flags: value.flags }),
  ArrayBuffer: (value: ArrayBuffer) => ({ $: 'buffer', v: toBase64(new Uint8Array(value)) }),
  Map: (value: Map<unknown, unknown>, code) => ({ $: 'map', v: [...value].map(([key, item]) => [code(key), code(item)]) }),
  Set: (value: Set<unknown>, code) => ({ $: 'set', v: [...value].map((item) => code(item)) }),
  Boolean: (value: object, code) => ({ $: 'boxed', v: code(value.valueOf()) }),
  Number: (value: object, code) => ({ $: 'boxed', v: code(value.valueOf()) }),
  String: (value: object, code) => ({ $: 'boxed', v: code(value.valueOf()) }),
  Error: encodeError,
  DOMException: encodeError,
  Object: encodeRecord,
};

function encodeObject(value: object, code: Encode): Coded {
  if (Array.isArray(value)) return Array.from(value, (item, index) => (index in value ? code(item) : { $: 'hole', v: null }));
  if (ArrayBuffer.isView(value)) return { $: 'view', v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)), name: tagOf(value) };
  if (value instanceof Error) return encodeError(value, code);
  const encoder = objectEncoders[tagOf(value)] ?? refuse;
  return encoder(value as never, code);
}

const isPlainNumber = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

function encodePrimitive(value: unknown): Coded {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return isPlainNumber(value) ? value : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    case 'undefined':
      return { $: 'undefined', v: null };
    case 'bigint':
      return { $: 'bigint', v: String(value) };
    default:
      return refuse();
  }
}

/** Throws `An object could not be cloned.` for functions, symbols, promises, weak maps, elements of a page. */
export function encode(value: unknown): string {
  const seen = new Map<object, number>();
  const visit: Encode = (item) => {
    if (item === null) return null;
    if (typeof item !== 'object') return encodePrimitive(item);
    const known = seen.get(item);
    if (known !== undefined) return { $: 'seen', v: known };
    seen.set(item, seen.size);
    return encodeObject(item, visit);
  };
  return JSON.stringify(visit(value));
}

type Keep = <T extends object>(object: T) => T;
type Context = { readonly keep: Keep; readonly read: Decode; readonly seen: readonly object[] };

const text = (coded: Coded | undefined): string => String(coded);
const list = (coded: Coded): readonly Coded[] => (Array.isArray(coded) ? coded : []);
const pairs = (coded: Coded): (readonly [Coded, Coded])[] => list(coded).map((pair) => [list(pair)[0] ?? null, list(pair)[1] ?? null]);

function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function decodeError({ v, name, stack, cause }: Tagged, { keep, read }: Context): Error {
  const errorName = text(name);
  const Constructor = (errorNames.includes(errorName) ? globals[errorName] : Error) as ErrorConstructor;
  const error = keep(new Constructor(text(v)));
  const hidden = (key: string, value: unknown) => Object.defineProperty(error, key, { value, writable: true, configurable: true });
  if (error.name !== errorName) hidden('name', errorName);
  if (stack !== undefined) hidden('stack', text(stack));
  if (cause !== undefined) hidden('cause', read(cause));
  return error;
}

function decodePairs({ v }: Tagged, { keep, read }: Context): object {
  const object = keep({});
  for (const [key, item] of pairs(v)) define(object, text(key), read(item));
  return object;
}

function decodeMap({ v }: Tagged, { keep, read }: Context): object {
  const map = keep(new Map<unknown, unknown>());
  for (const [key, item] of pairs(v)) map.set(read(key), read(item));
  return map;
}

function decodeSet({ v }: Tagged, { keep, read }: Context): object {
  const set = keep(new Set<unknown>());
  for (const item of list(v)) set.add(read(item));
  return set;
}

function decodeView({ v, name }: Tagged, { keep }: Context): object {
  const Constructor = globals[text(name)] as ViewConstructor;
  return keep(new Constructor(fromBase64(text(v)).buffer));
}

const decoders: Readonly<Record<string, (tagged: Tagged, context: Context) => unknown>> = {
  undefined: () => undefined,
  number: ({ v }) => Number(v),
  bigint: ({ v }) => BigInt(text(v)),
  seen: ({ v }, { seen }) => seen[Number(v)],
  date: ({ v }, { keep }) => keep(new Date(v === null ? Number.NaN : Number(v))),
  regexp: ({ v, flags }, { keep }) => keep(new RegExp(text(v), text(flags))),
  buffer: ({ v }, { keep }) => keep(fromBase64(text(v)).buffer),
  boxed: ({ v }, { keep, read }) => keep(Object(read(v))),
  view: decodeView,
  map: decodeMap,
  set: decodeSet,
  pairs: decodePairs,
  error: decodeError,
};

const isTagged = (coded: object): coded is Tagged => '$' in coded;
const isHole = (coded: Coded): boolean => coded !== null && typeof coded === 'object' && isTagged(coded) && coded.$ === 'hole';

function decodeArray(items: readonly Coded[], { keep, read }: Context): unknown[] {
  const array = keep(Array.from<unknown>({ length: 0 }));
  array.length = items.length;
  for (const [index, item] of items.entries()) if (!isHole(item)) array[index] = read(item);
  return array;
}

/** The value that `encode` was given, copied. Throws on text that `encode` did not make. */
export function decode(coded: string): unknown {
  const seen: object[] = [];
  const keep: Keep = (object) => {
    seen.push(object);
    return object;
  };
  const visit: Decode = (item) => {
    if (item === null || typeof item !== 'object') return item;
    if (Array.isArray(item)) return decodeArray(item, context);
    if (isTagged(item)) return (decoders[item.$] ?? refuse)(item, context);
    const object = keep({});
    for (const [key, value] of Object.entries(item)) define(object, key, visit(value));
    return object;
  };
  const context: Context = { keep, read: visit, seen };
  return visit(JSON.parse(coded));
}
