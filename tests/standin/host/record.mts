import { appendFileSync } from 'node:fs';

/** What the program asked of the world, as tests read it: `app.evaluate(() => globalThis.standIn)`. */
type StandInRecord = {
  /** Calls that a person or the system would have answered: dialogs, printing, opening something outside. */
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
  /** Addresses outside the program that something asked for, and that were refused. */
  readonly blocked: string[];
};

export const record: StandInRecord = { calls: [], blocked: [] };
Object.defineProperty(globalThis, 'standIn', { value: record });

export function recordCall(name: string, args: readonly unknown[]): void {
  record.calls.push({ name, args });
}

/** Notes a request that left the program; also in the file STANDIN_BLOCKED_FILE, which can be read after the end. */
export function recordBlocked(url: string): void {
  record.blocked.push(url);
  console.error(`[stand-in] blocked: ${url}`);
  const file = process.env['STANDIN_BLOCKED_FILE'];
  if (file) appendFileSync(file, `${url}\n`);
}
