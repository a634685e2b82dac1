import { Buffer } from 'node:buffer';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, type Json } from '../canonical-json.ts';
import { kdfLimits } from './derive.ts';
import { Box } from './seal.ts';

/** The version of docs/formats/key-file.md that is written here. */
export const headerVersion = 1;
export const mostBytes = 65_536;

const whole = z.int().min(1);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

const Kdf = z.strictObject({
  alg: z.literal('argon2id'),
  m: whole.min(kdfLimits.least).max(kdfLimits.m),
  t: whole.max(kdfLimits.t),
  p: whole.max(kdfLimits.p),
  salt: z.base64().length(24),
});

// Loose where a later version may add members: a reader that is new enough keeps what it does not know (the MAC covers it).
const Slot = z.looseObject({
  id: z.uuid(),
  type: z.string().min(1).max(40),
  member: z.uuid().nullable(),
  kdf: Kdf,
  identity: Box,
  recipient: Box,
  vmk: z.base64().max(8192),
});
export type Slot = z.output<typeof Slot>;

const HeaderBody = z.looseObject({
  format: z.literal('kluis'),
  v: whole,
  minReader: whole,
  vault: z.uuid(),
  generation: whole,
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
  slots: z.array(Slot).min(1).max(16),
  // One, or two while the data key is being replaced: the old one first.
  dek: z.array(z.looseObject({ epoch: whole, ...Box.shape })).min(1).max(2),
  audit: Box,
});
export type HeaderBody = z.output<typeof HeaderBody>;

const Header = HeaderBody.extend({ mac: Hash, sum: Hash });
export type Header = z.output<typeof Header>;

/** Only as much as must stay the same for ever, so that a damaged file is told from one of a later version. */
const AnyVersion = z.looseObject({ format: z.literal('kluis'), v: whole, minReader: whole, sum: Hash });

export type Parsed = { readonly is: 'good'; readonly header: Header } | { readonly is: 'damaged' } | { readonly is: 'newer' };

/** The bytes of a key file. Throws when there are more than a reader accepts. */
export function serialiseHeader(body: HeaderBody, macKey: Buffer): Buffer {
  const withMac = { ...body, mac: headerMac(body, macKey) };
  const bytes = Buffer.from(canonicalJson({ ...asJson(withMac), sum: sumOf(withMac) }));
  if (bytes.length > mostBytes) throw new Error('The key file would be larger than readers accept.');
  return bytes;
}

/** Reads a key file without any key. Never throws, whatever the bytes. */
export function parseHeader(bytes: Uint8Array): Parsed {
  const value = bytes.length > mostBytes ? undefined : parseCanonical(bytes);
  const basis = AnyVersion.safeParse(value);
  if (!basis.success) return { is: 'damaged' };
  const { sum, ...rest } = basis.data;
  if (sumOf(rest) !== sum) return { is: 'damaged' };
  if (basis.data.minReader > headerVersion) return { is: 'newer' };
  const header = Header.safeParse(value);
  return header.success ? { is: 'good', header: header.data } : { is: 'damaged' };
}

/** Whether the header was written by someone who had the vault key. */
export function isAuthentic({ mac, sum: _sum, ...rest }: Header, macKey: Buffer): boolean {
  const body = rest as HeaderBody;
  return timingSafeEqual(Buffer.from(mac, 'hex'), Buffer.from(headerMac(body, macKey), 'hex'));
}

function headerMac(body: HeaderBody, macKey: Buffer): string {
  return createHmac('sha256', macKey).update(canonicalJson(asJson(body))).digest('hex');
}

/** Tells damage from a wrong secret: it needs no key. */
const sumOf = (headerWithoutSum: object): string => createHash('sha256').update(canonicalJson(asJson(headerWithoutSum))).digest('hex');

function parseCanonical(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    // Only the one way to write it is accepted: no white space, no member twice, no other order.
    return canonicalJson(asJson(value)) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

// What was parsed from JSON, or made of its parts, is JSON.
const asJson = <T>(value: T): Record<string, Json> => value as Record<string, Json>;
