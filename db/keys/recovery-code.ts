import { Buffer } from 'node:buffer';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { crockford } from '../crockford.ts';
import type { RandomBytes } from './seal.ts';
import { intoSecret, newSecret } from './secret.ts';

const secretBytes = 20;
const groups = 8;
const lettersPerGroup = 4;

/** Numbers of the groups (from 1) that were mistyped; empty when there are not eight groups at all. */
export type CodeError = { readonly wrongGroups: readonly number[] };

/** A new code of 160 bits: the text for the sheet of paper and the bytes behind it, which the caller wipes. */
export function newRecoveryCode(random: RandomBytes): { readonly text: string; readonly secret: Buffer } {
  const secret = intoSecret(random(secretBytes));
  return { text: writeRecoveryCode(secret), secret };
}

/** Eight groups of four letters, each followed by its check letter, with hyphens between. */
export function writeRecoveryCode(secret: Uint8Array): string {
  const digits = toDigits(secret);
  return Array.from({ length: groups }, (_, group) => {
    const own = digits.slice(group * lettersPerGroup, (group + 1) * lettersPerGroup);
    return [...own, checkDigit(own, group)].map(letterFor).join('');
  }).join('-');
}

/**
 * Reads a code as people type it: any case, with hyphens, spaces or neither, O for 0 and I or L for 1. A mistyped letter or two letters
 * exchanged is always told by the number of the group, as are groups in the wrong order. The caller wipes the answer.
 */
export function parseRecoveryCode(text: string): Result<Buffer, CodeError> {
  const typed = groupsOf(text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
  if (typed.length !== groups) return err({ wrongGroups: [] });
  const read = typed.map(readGroup);
  const wrongGroups = read.flatMap((digits, group) => (digits ? [] : [group + 1]));
  return wrongGroups.length > 0 ? err({ wrongGroups }) : ok(fromDigits(read.flatMap((digits) => digits ?? [])));
}

function groupsOf(text: string): string[] {
  const parts = text.split(/[\s-]+/).filter((part) => part !== '');
  return parts.length === 1 ? (parts[0]?.match(/.{1,5}/g) ?? []) : parts;
}

function readGroup(text: string, group: number): number[] | undefined {
  const digits = [...text].map((letter) => crockford.indexOf(letter));
  const own = digits.slice(0, lettersPerGroup);
  const isGood = digits.length === lettersPerGroup + 1 && !digits.includes(-1) && digits[lettersPerGroup] === checkDigit(own, group);
  return isGood ? own : undefined;
}

/**
 * A weighted sum over GF(32) with a different weight for each place and one for the number of the group: one wrong letter, two letters
 * exchanged and two groups exchanged all change it.
 */
function checkDigit(digits: readonly number[], group: number): number {
  return [...digits, group + 1].reduce((sum, digit, place) => sum ^ times(digit, place + 1), 0);
}

/** digit * x^power in GF(32), modulo x^5 + x^2 + 1. */
function times(digit: number, power: number): number {
  let product = digit;
  for (let step = 0; step < power; step += 1) product = product & 16 ? ((product << 1) & 31) ^ 5 : product << 1;
  return product;
}

const letterFor = (digit: number): string => crockford.charAt(digit);

/** The bytes in groups of five bits, most significant first; bits that do not fill a letter are left out. */
function toDigits(bytes: Uint8Array): number[] {
  const digits: number[] = [];
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits.push((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return digits;
}

function fromDigits(digits: readonly number[]): Buffer {
  const secret = newSecret(secretBytes);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    held = ((held << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    secret[at] = (held >> bits) & 255;
    at += 1;
  }
  return secret;
}
