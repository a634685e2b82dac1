import * as fc from 'fast-check';
import { z } from 'zod';
import type { AnyEndpoint } from '#shared/contract/define.ts';

/** Stands in every hostile text: it must come back in no error. */
export const marker = 'ZEER-GEHEIM-7Q';

type JsonSchema = { readonly [key: string]: unknown };

const nastyText = fc.oneof(
  fc.constantFrom('', ' ', '\u0000', '\uFEFF', '\u202Eomgekeerd', '👩‍👩‍👧‍👦', "'; DROP TABLE signal; --", '<img src=x onerror=alert(1)>', '../../etc/passwd', '2026-02-31', '25:61', 'week 54', '\uD800'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 0, max: 300_000 }).map((length) => 'x'.repeat(length)),
);
const markedText = nastyText.map((text) => `${text}${marker}`);
const nastyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, -1, Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY));
const nastyKey = fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'version', 'db', `geheim ${marker}`);

const anything = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withBigInt: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 }),
  markedText,
  nastyNumber,
  fc.constantFrom(undefined, null, [], {}, true),
  fc.dictionary(nastyKey, markedText),
);

/** Mostly what the schema asks for, so that the message gets past the first check and is refused, or carried out, further in. */
function likely(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (Array.isArray(schema['anyOf'])) return fc.oneof(...(schema['anyOf'] as JsonSchema[]).map(likely));
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  switch (schema['type']) {
    case 'string':
      return fc.oneof(markedText, fc.uuid(), fc.constantFrom('2026-11-26', '09:30', 'SEX', 'R_CARE', 'woord'));
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -3, max: 300 }), nastyNumber);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(likely((schema['items'] ?? {}) as JsonSchema), { maxLength: 4 });
    case 'object':
      return object((schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>);
    default:
      return anything;
  }
}

function object(properties: Readonly<Record<string, JsonSchema>>): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fc.oneof({ weight: 6, arbitrary: likely(schema) }, { weight: 1, arbitrary: anything })]));
  const whole = fc.record(members);
  const lacking = fc.record(members, { requiredKeys: [] });
  const spare = fc.tuple(whole, nastyKey, markedText).map(([value, key, text]) => Object.assign(JSON.parse('{}') as object, value, { [key]: text }));
  return fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: lacking }, { weight: 1, arbitrary: spare });
}

/** Messages for one endpoint: some that nearly fit, some from nowhere. */
export function hostileInput(endpoint: AnyEndpoint): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(endpoint.input, { unrepresentable: 'any', io: 'input' }) as JsonSchema;
  return fc.oneof({ weight: 3, arbitrary: likely(schema) }, { weight: 1, arbitrary: anything });
}

/** Names that are in no contract. */
export const hostileName = fc.oneof(
  fc.constantFrom('', '.', '__proto__', '__proto__.toString', 'signal.__proto__', 'signal.constructor', 'constructor.name', 'signal', 'signal.', '.list', 'signal.list.x', 'SIGNAL.LIST', 'signal.list\u0000'),
  markedText,
);
