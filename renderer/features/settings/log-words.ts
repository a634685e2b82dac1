import type { Messages } from '#shared/i18n/nl.ts';

type Line = { readonly action: string; readonly object: string; readonly objectId: string; readonly number: string | null };

const wordOf = (words: Readonly<Record<string, string>>, key: string): string | undefined => (Object.hasOwn(words, key) ? words[key] : undefined);

/** What happened, in words; the code itself when a trail has one that this version does not know. */
export function happenedText(t: Messages, { action }: Pick<Line, 'action'>): string {
  const [, act, type = ''] = /^anonymity\.(kept|keptNoMore)\.(.+)$/.exec(action) ?? [];
  const kind = wordOf(t.anonymity.kind, type);
  if (kind && (act === 'kept' || act === 'keptNoMore')) return t.log[act](kind);
  return wordOf(t.log.happened, action) ?? action;
}

/** The kind of record; the name of its table when a later version knows one more. */
export const recordText = (t: Messages, { object }: Pick<Line, 'object'>): string => wordOf(t.log.record, object) ?? object;

const pages: Readonly<Record<string, string>> = { action: '/actions', decision: '/decisions', meeting: '/meetings', signal: '/signals' };

/** The page of a record that is still there; undefined where there is none. */
export function pageOf({ object, objectId, number }: Pick<Line, 'object' | 'objectId' | 'number'>): string | undefined {
  const page = wordOf(pages, object);
  return page && number !== null ? `${page}/${objectId}` : undefined;
}
