import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditedTables } from '#db/audit/tables.ts';
import type { AuditEvent } from '#db/audit/event.ts';
import { nl } from '#shared/i18n/nl.ts';
import { aWorkspace } from '#tests/builders/a-workspace.ts';

const root = new URL('../../', import.meta.url);
const sources = globSync('{db,electron/vault}/**/*.ts', { cwd: root }).map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));

/** Where events of a feature are made: its own handlers, and what takes steps back; the workspace's also where it is opened and filled. */
function placesOf(feature: string): string {
  const own = sources.filter(({ path }) => path.startsWith(`electron/vault/features/${feature}/`) || path.startsWith('electron/vault/features/undo/'));
  const session = sources.filter(({ path }) => feature === 'workspace' && path.startsWith('electron/vault/session'));
  return [...own, ...session].map(({ text }) => text).join('\n');
}

const elsewhere = sources.map(({ text }) => text).join('\n');
const isMade = (feature: string, happened: string) => placesOf(feature).includes(`'${happened}'`) || elsewhere.includes(`feature: '${feature}', happened: '${happened}'`);

describe('what the trail can say', () => {
  it('has words, or does not compile', () => {
    // @ts-expect-error A name without words.
    const event: AuditEvent = { feature: 'signal', happened: 'admired', subject: { table: 'signal', id: '1' } };
    // @ts-expect-error A name of another feature.
    const other: AuditEvent = { feature: 'signal', happened: 'itemClosed', subject: { table: 'signal', id: '1' } };
    // @ts-expect-error A kind of finding that there is not.
    const kept: AuditEvent = { feature: 'anonymity', happened: 'kept.SHOE_SIZE', subject: { table: 'kept_finding', id: '1' } };
    expect([event, other, kept].map(({ feature, happened }) => `${feature}.${happened}`).filter((name) => name in nl.log.happened)).toEqual([]);
  });

  it('has no words for what nothing in the program does', () => {
    const names = Object.keys(nl.log.happened);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !isMade(...(name.split('.') as [string, string])))).toEqual([]);
  });

  it('is about kinds of records that have a name each, and no other', () => {
    const tables = aWorkspace().store.read((db) => [...auditedTables(db).keys()]);
    expect(Object.keys(nl.log.record).toSorted()).toEqual(tables.toSorted());
  });
});
