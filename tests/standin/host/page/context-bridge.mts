type Callable = (...args: unknown[]) => unknown;
type Seen = Map<object, unknown>;

const DEEPEST = 1000;
const proxied = new WeakMap<Callable, Callable>();

function crossFunction(callable: Callable): Callable {
  const known = proxied.get(callable);
  if (known) return known;
  const proxy = (...args: unknown[]) => {
    try {
      return cross(callable(...args.map((arg) => cross(arg))));
    } catch (error) {
      throw cross(error);
    }
  };
  proxied.set(callable, proxy);
  proxied.set(proxy, callable);
  return proxy;
}

function crossError({ message, stack }: Error): Error {
  return Object.assign(new Error(message), { stack });
}

async function crossPromise(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    return cross(await promise);
  } catch (error) {
    throw cross(error);
  }
}

function crossRecord(source: object, target: object, depth: number, seen: Seen): object {
  seen.set(source, target);
  if (Array.isArray(source)) (target as unknown[]).length = source.length;
  for (const [key, value] of Object.entries(source)) Object.assign(target, { [key]: cross(value, depth + 1, seen) });
  return target;
}

function crossObject(value: object, depth: number, seen: Seen): unknown {
  if (seen.has(value)) return seen.get(value);
  if ('then' in value && typeof value.then === 'function') return crossPromise(value as PromiseLike<unknown>);
  if (value instanceof Error) return crossError(value);
  if (Array.isArray(value)) return crossRecord(value, [], depth, seen);
  if (value instanceof Node || value instanceof Blob) return value;
  if (Object.prototype.toString.call(value) === '[object Object]') return crossRecord(value, {}, depth, seen);
  return structuredClone(value);
}

/** A value on its way between preload and page: data is copied, functions and promises are proxied, symbols are left out. */
function cross(value: unknown, depth = 0, seen: Seen = new Map()): unknown {
  if (depth > DEEPEST) throw new TypeError('Electron contextBridge recursion depth exceeded.');
  if (typeof value === 'symbol') return undefined;
  if (typeof value === 'function') return crossFunction(value as Callable);
  return value === null || typeof value !== 'object' ? value : crossObject(value, depth, seen);
}

function freeze(value: unknown): void {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
}

export const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    if (Object.hasOwn(globalThis, key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
    const value = cross(api);
    freeze(value);
    Object.defineProperty(globalThis, key, { value, enumerable: true, writable: false, configurable: false });
  },
};
