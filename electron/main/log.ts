import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Incident } from '#electron/vault/protocol.ts';

const LARGEST = 256 * 1024;
const fileName = 'incidents.log';

export type Log = (incident: Incident) => void;

/**
 * Keeps incidents in a file on this machine, and nowhere else: number, endpoint, class of the failure and where in the code
 * (docs/decisions/0011). Two files of at most 256 KiB each; the older is written over.
 */
export function createLog(folder: string, now: () => Date): Log {
  const path = join(folder, fileName);
  return (incident) => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(path, `${path}.1`);
      appendFileSync(path, `${JSON.stringify({ at: now().toISOString(), ...incident })}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not stop the meeting.
    }
  };
}
