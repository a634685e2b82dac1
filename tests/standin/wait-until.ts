import { setTimeout as wait } from 'node:timers/promises';

/** Looks again and again, for at most five seconds; answers whether it came true. */
export async function waitUntil(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) await wait(50);
  return isSo();
}
