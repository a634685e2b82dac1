import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { ReadDb } from '../capability.ts';
import { auditHead } from './append.ts';
import type { VaultMoment } from './checkpoint.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Anchor = z.strictObject({ vault: z.uuid(), gen: z.int().min(1), auditSeq: z.int().min(0), auditHead: Hash, mac: Hash });
type AnchorFacts = Omit<z.output<typeof Anchor>, 'mac'>;

type OlderThanAnchor = Extract<AppError, { code: 'damagedStore' }>;
const olderThanAnchor: OlderThanAnchor = { code: 'damagedStore', place: 'anchor' };

/** How far vault and trail had come, to be kept outside the vault's folder. `key` is the vault's anchor key. */
export function makeAnchor(db: ReadDb, key: Buffer, { vault, generation }: VaultMoment): Buffer {
  const { seq, head } = auditHead(db);
  const facts = { vault, gen: generation, auditSeq: seq, auditHead: head };
  return Buffer.from(canonicalJson({ ...facts, mac: macOf(facts, key) }));
}

/**
 * Whether the vault is at least as new as the anchor, with the same history up to it. `damagedStore` with place `anchor` when an older store,
 * write-ahead log or key file was put back, when the history differs, and when the anchor itself is not this vault's or was changed.
 */
export function checkAnchor(db: ReadDb, key: Buffer, { vault, generation }: VaultMoment, anchor: Uint8Array): Result<undefined, OlderThanAnchor> {
  const facts = readAnchor(anchor, key);
  if (facts?.vault !== vault || facts.gen > generation) return err(olderThanAnchor);
  if (facts.auditSeq === 0) return ok(undefined);
  const row = db.prepare<[number], { mac: string }>('SELECT mac FROM audit WHERE seq = ?').get(facts.auditSeq);
  return row?.mac === facts.auditHead ? ok(undefined) : err(olderThanAnchor);
}

function readAnchor(bytes: Uint8Array, key: Buffer): AnchorFacts | undefined {
  const parsed = Anchor.safeParse(parseJson(bytes));
  if (!parsed.success) return undefined;
  const { mac, ...facts } = parsed.data;
  return timingSafeEqual(Buffer.from(mac, 'hex'), Buffer.from(macOf(facts, key), 'hex')) ? facts : undefined;
}

const macOf = (facts: AnchorFacts, key: Buffer): string =>
  createHmac('sha256', key).update(canonicalJson(['kluis/1/anchor', facts])).digest('hex');

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
