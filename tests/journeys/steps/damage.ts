import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';

/** Turns bytes over in the middle of a file. */
export function flipInTheMiddle(path: string, count = 64): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  writeFileSync(path, bytes.map((byte, index) => (index >= middle && index < middle + count ? byte ^ 0xff : byte)));
}

/** As docs/formats/key-file.md: members in order of their names, no white space. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1))) : member,
  );

/** Makes a key file one of a program that is to come; its sum is right. */
export function makeNewer(path: string): void {
  const { sum: _old, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const newer = { ...rest, v: 2, minReader: 2 };
  writeFileSync(path, canonical({ ...newer, sum: createHash('sha256').update(canonical(newer)).digest('hex') }));
}

/** Nobody may write in the folder, whoever runs this; answers how to undo that. */
export function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o500);
    return () => chmodSync(folder, 0o700);
  }
  // Modes do not count for root.
  execFileSync('mount', ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
  return () => execFileSync('umount', ['-l', folder]);
}
