import { Buffer } from 'node:buffer';
import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';
import { wipe } from './keys/secret.ts';

const pageBytes = 4096;
const saltBytes = 16;
const macBytes = 64;

/** How many pages a file has, and the numbers (from 1) of those that are not as they were written. */
export type PageCount = { readonly pages: number; readonly damaged: readonly number[] };

/**
 * Checks the MAC of every page of a store, those that SQLite never reads included (docs/formats/store.md). `file` is an open descriptor;
 * the write-ahead log must be empty.
 */
export function checkPages(file: number, dek: Buffer): PageCount {
  const pages = Math.ceil(fstatSync(file).size / pageBytes);
  const page = Buffer.alloc(pageBytes);
  readPage(file, page, 1);
  const macKey = pageMacKey(dek, page.subarray(0, saltBytes));
  const damaged: number[] = [];
  for (let number = 1; number <= pages; number += 1) {
    if (readPage(file, page, number) !== pageBytes || !isWhole(page, number, macKey)) damaged.push(number);
  }
  wipe(macKey);
  return { pages, damaged };
}

function readPage(file: number, page: Buffer, number: number): number {
  return readSync(file, page, 0, pageBytes, (number - 1) * pageBytes);
}

function isWhole(page: Buffer, number: number, macKey: Buffer): boolean {
  const covered = page.subarray(number === 1 ? saltBytes : 0, pageBytes - macBytes);
  const place = Buffer.alloc(4);
  place.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey).update(covered).update(place).digest();
  return timingSafeEqual(mac, page.subarray(pageBytes - macBytes));
}

function pageMacKey(dek: Buffer, salt: Buffer): Buffer {
  return pbkdf2Sync(dek, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
}
