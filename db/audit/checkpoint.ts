import { createHmac } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { ReadDb } from '../capability.ts';
import { crockford } from '../crockford.ts';
import { auditHead, type AuditHead } from './append.ts';

/** Which vault, and how often its key file had changed when the code was made. */
export type VaultMoment = { readonly vault: string; readonly generation: number };

export type Checkpoint = { readonly seq: number; readonly code: string };

const letters = 12;

/**
 * Where the trail stands, in twelve letters for the foot of the minutes: `K7QF-2M9X-TB40`. People who keep the minutes are the witnesses:
 * a history that was rewritten afterwards gives another code.
 */
export function checkpointCode(key: Buffer, { vault, generation }: VaultMoment, { seq, head }: AuditHead): string {
  const mac = createHmac('sha256', key).update(canonicalJson(['kluis/1/checkpoint', vault, generation, seq, head])).digest();
  const code = Array.from({ length: letters }, (_, index) => crockford.charAt((mac[index] ?? 0) & 31)).join('');
  return code.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** The code for the trail as it stands. */
export function checkpointNow(db: ReadDb, key: Buffer, moment: VaultMoment): Checkpoint {
  const head = auditHead(db);
  return { seq: head.seq, code: checkpointCode(key, moment, head) };
}

/** Whether the trail still holds what a code from an old set of minutes says. `moment.generation` is the present one: earlier ones are tried as well. */
export function checkpointHolds(db: ReadDb, key: Buffer, moment: VaultMoment, { seq, code }: Checkpoint): boolean {
  const row = db.prepare<[number], AuditHead>('SELECT seq, mac AS head FROM audit WHERE seq = ?').get(seq);
  if (!row) return false;
  const typed = code.toUpperCase().replaceAll(/[\s-]/g, '');
  for (let generation = moment.generation; generation > 0; generation -= 1) {
    if (checkpointCode(key, { ...moment, generation }, row).replaceAll('-', '') === typed) return true;
  }
  return false;
}
