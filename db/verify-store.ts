import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { placeOf, verifyAudit, type AuditCount, type AuditFinding } from './audit/verify.ts';
import type { Store } from './store.ts';

type DamagedStore = Extract<AppError, { code: 'damagedStore' }>;

/** What is wrong with an open store, and which rows and records when the trail tells. */
export type StoreDamage = { readonly error: DamagedStore; readonly findings: readonly AuditFinding[] };

/**
 * Everything that can be checked of an open store: every page's MAC, SQLite's own integrity, the word index, every row of the trail and every
 * record. Answers how much was checked.
 */
export function verifyStore(store: Store, dek: Buffer): Result<AuditCount & { readonly pages: number }, StoreDamage> {
  const { pages, damaged } = store.checkPages(dek);
  if (damaged.length > 0) return broken('page');
  if (!hasIntegrity(store)) return broken('integrity');
  const verified = store.read((db) => verifyAudit(db, store.chain));
  return verified.ok ? ok({ ...verified.value, pages }) : err({ error: { code: 'damagedStore', place: placeOf(verified.error) }, findings: verified.error });
}

// Also compares the word index with the words it was made of.
function hasIntegrity(store: Store): boolean {
  return store.read((db) => db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').get()?.integrity_check === 'ok');
}

const broken = (place: DamagedStore['place']): Result<never, StoreDamage> => err({ error: { code: 'damagedStore', place }, findings: [] });
