import type { Result } from './result.ts';

/** One field that the schema or a rule refused. `path` is dotted, `rule` is a zod issue code or a rule name. */
export type Issue = { readonly path: string; readonly rule: string };

/**
 * Where something that identifies stands in a saved text or a finished document: which field, which letters (UTF-16, `end` exclusive) and what
 * kind of thing; never the text. `step` is that of a note or the number of a line of history, else null; a document's `field` is its part.
 */
export type FindingPlace = {
  readonly record: 'signal' | 'item' | 'note' | 'decision' | 'action' | 'disclosure' | 'meeting' | 'document';
  readonly id: string;
  readonly field: string;
  readonly step: number | null;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
};

/** Every failure a person can meet. Data, not classes: it must survive the process boundary and be worded in two languages. */
export type AppError =
  | { readonly code: 'invalidInput'; readonly issues: readonly Issue[] }
  | { readonly code: 'notFound'; readonly entity: string }
  | { readonly code: 'stale'; readonly entity: string }
  | { readonly code: 'refused'; readonly rule: string; readonly fields?: readonly string[] }
  | { readonly code: 'openFindings'; readonly places: readonly FindingPlace[] }
  | { readonly code: 'forbidden' }
  | { readonly code: 'locked' }
  | { readonly code: 'wrongSecret'; readonly waitSeconds: number }
  | { readonly code: 'damagedKeyFile' }
  | { readonly code: 'damagedStore'; readonly place: 'page' | 'integrity' | 'audit' | 'state' | 'anchor' | 'settings' }
  | { readonly code: 'newerStore' }
  | { readonly code: 'storeUnavailable'; readonly reason: 'missing' | 'busy' | 'full' | 'readOnly' | 'io' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'rejectedPackage'; readonly reason: string }
  | { readonly code: 'unexpected'; readonly incident: string };

/** The answer to anything that may fail in a way a person should hear about. */
export type Answer<T> = Result<T, AppError>;

/** Ends a switch over a union: a member that was forgotten does not compile. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${typeof value}`);
}
