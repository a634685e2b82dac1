import type { Issue } from '#shared/kernel/errors.ts';

// Tab, line feed and carriage return are the control characters that people type. SQLite ends a text at NUL; half a surrogate pair is no character.
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const holdsUnstorable = (value: unknown): boolean => {
  if (typeof value === 'string') return unstorable.test(value);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some(holdsUnstorable);
};

/** The fields of a parsed input in which a text has a character that no file can hold: refused at the field, so that nothing is lost or cut off unseen. */
export function unstorableFields(input: unknown): readonly Issue[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([field, value]) => (holdsUnstorable(value) ? [{ path: field, rule: 'control_character' }] : []));
}
