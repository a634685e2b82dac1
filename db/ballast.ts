import { Buffer } from 'node:buffer';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './durable-files.ts';

const fileName = 'ballast.bin';
const ballastBytes = 16 * 1024 * 1024;

/**
 * Room kept for the day the disk is full: a deletion needs space as well. Makes the file anew when it is not whole; throws when there is no room.
 * Not zeros, which a compressing file system would not keep: `random` gives so many bytes.
 */
export function keepBallast(directory: string, random: (count: number) => Buffer): void {
  if (!hasBallast(directory)) writeDurably(join(directory, fileName), random(ballastBytes));
}

/** Whether there is still room to give up. */
export function hasBallast(directory: string): boolean {
  return statSync(join(directory, fileName), { throwIfNoEntry: false })?.size === ballastBytes;
}

/** Gives the room up. Answers whether there was any. */
export function releaseBallast(directory: string): boolean {
  const was = hasBallast(directory);
  rmSync(join(directory, fileName), { force: true });
  return was;
}
