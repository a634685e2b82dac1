/** What the language, promises and test tools read of any object to find out what it is. */
const probed = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', '__esModule', 'domain', 'module.exports']);

const refusal = (name: string): ProxyHandler<object> => ({
  get(target, key, receiver) {
    if (key in target || typeof key === 'symbol' || probed.has(key)) return Reflect.get(target, key, receiver);
    throw new Error(`stand-in: ${name}.${key} is not implemented`);
  },
  // The real chain goes on behind the proxy, so that instanceof still answers truthfully.
  getPrototypeOf: (target) => target,
});

/**
 * Makes `object` throw where a member is read that it does not have, instead of answering undefined: what the stand-in lacks then shows at once.
 * For a class, give its prototype. Members of its own keep working, private ones too: only the far end of the prototype chain changes.
 */
export function strict<T extends object>(name: string, object: T): T {
  const parent: unknown = Object.getPrototypeOf(object);
  return Object.setPrototypeOf(object, new Proxy(Object(parent), refusal(name)));
}
