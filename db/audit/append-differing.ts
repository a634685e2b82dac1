import type { WriteDb } from '../capability.ts';
import { appendAudit } from './append.ts';
import type { AuditChain } from './chain.ts';
import type { AuditEvent, AuditStamp } from './event.ts';
import { compareStates } from './verify.ts';

/**
 * Enters the present state of every record that a migration made or reshaped, as `store.migrated`. Only after the trail was verified under
 * the old shape: it believes what it finds.
 */
export function enterDifferingStates(db: WriteDb, chain: AuditChain, stamp: AuditStamp): void {
  const events = compareStates(db, chain).differing.map(({ table, id }): AuditEvent => ({ feature: 'store', happened: 'migrated', subject: { table, id } }));
  if (events.length > 0) appendAudit(db, chain, events, stamp);
}
