import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slowKey, standardKdf } from '#db/keys/derive.ts';
import { enter } from '#db/seed/fill.ts';
import { Instant } from '#shared/kernel/time.ts';
import { aSession, bytes, passphrase, someWorkspace } from '#tests/builders/a-session.ts';
import { electronHost } from '../electron-host.mts';
import { median, percentile, type Figure, type Part } from './figure.ts';
import { insertSignals } from './many-signals.ts';
import { aModel } from './model.ts';

const ROUNDS = 5;
/** Milliseconds to wait for what a very large store may take on a busy machine. */
const PATIENCE = 180_000;

/** A workspace on disk with so many signals, and the program's own folder pointing at it. Answers that folder. */
async function workspaceWith(count: number, directory: string): Promise<string> {
  const made = aSession({ kdf: standardKdf, folder: join(directory, 'werkruimte') });
  const created = await made.session.create({ ...someWorkspace(), packId: 'demo', kind: 'test' });
  if (!created.ok) throw new Error(`No workspace: ${created.error.code}`);
  const groups = Object.fromEntries(created.value.recoveryCode.map((group, index) => [String(index), group]));
  const confirmed = await made.session.confirmRecovery(groups);
  const store = made.session.store();
  if (!confirmed.ok || !store) throw new Error('The workspace did not open.');
  const batch = 5000;
  for (let first = 1; first <= count; first += batch) {
    store.write((db) =>
      enter(db, store, { now: Instant.parse(new Date().toISOString()) }, { of: { feature: 'signal', happened: 'submitted' }, records: () => insertSignals(db, aModel(db), first, Math.min(count, first + batch - 1)) }),
    );
  }
  await made.session.close();
  const userData = join(directory, 'user-data');
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'shell.json'), JSON.stringify({ folder: made.folder, language: 'nl' }));
  return userData;
}

type Running = { readonly app: ElectronApplication; readonly lock: Page; readonly startMs: number };

async function start(root: string, userData: string): Promise<Running> {
  const started = performance.now();
  const app = await _electron.launch({
    executablePath: electronHost().path,
    args: [root, `--user-data-dir=${userData}`, '--lang=nl'],
    cwd: root,
    env: { ...(process.env as Record<string, string>), TZ: 'Europe/Amsterdam' },
  });
  const lock = await app.firstWindow();
  await lock.getByLabel('Wachtzin', { exact: true }).waitFor();
  return { app, lock, startMs: performance.now() - started };
}

async function unlock({ app, lock }: Running): Promise<{ readonly page: Page; readonly unlockMs: number }> {
  await lock.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  const opened = app.waitForEvent('window', { timeout: PATIENCE });
  const started = performance.now();
  await lock.keyboard.press('Enter');
  const page = await opened;
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor({ timeout: PATIENCE });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return { page, unlockMs: performance.now() - started };
}

async function keyDerivation(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await slowKey(bytes(passphrase), new Uint8Array(16), standardKdf.person);
    times.push(performance.now() - started);
  }
  return median(times);
}

/** One draft kept, as after the pause in typing: from the page to the encrypted disk and back. */
const draftKept = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const { signaaltafel } = window as unknown as { signaaltafel: { call: (name: string, input: unknown) => Promise<unknown> } };
    const times: number[] = [];
    for (let one = 0; one < 100; one += 1) {
      const started = performance.now();
      await signaaltafel.call('draft.keep', { key: 'bench', value: JSON.stringify(`${'woord '.repeat(400)}${one}`), cursor: 3 });
      times.push(performance.now() - started);
    }
    return times;
  });

/** Opening the register with everything in it: until rows can be read, and until all of them are there to sort and find. */
async function openRegister(page: Page): Promise<{ readonly ms: number; readonly wholeMs: number; readonly rows: number }> {
  const started = performance.now();
  await page.evaluate(() => {
    location.hash = '#/signals';
  });
  // Closed signals are not among those shown first.
  await page.getByRole('radio', { name: /^Alle( \d+)?$/ }).click();
  await page.getByRole('grid').getByRole('row').nth(5).waitFor();
  const ms = performance.now() - started;
  await page.getByRole('radio', { name: /^Alle \d+$/ }).waitFor({ timeout: PATIENCE });
  return { ms, wholeMs: performance.now() - started, rows: await page.getByRole('row').count() };
}

/** Peak resident memory of the program's processes, largest first, by what they are. */
function peaks(app: ElectronApplication): readonly Figure[] {
  const root = app.process().pid ?? 0;
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = /^PPid:\s+(\d+)/m.exec(statusOf(entry))?.[1];
    if (parent) parents.set(Number(entry), Number(parent));
  }
  const isOurs = (pid: number): boolean => pid === root || (parents.has(pid) && isOurs(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOurs).flatMap((pid): readonly Figure[] => {
    const peak = Number(/^VmHWM:\s+(\d+)/m.exec(statusOf(String(pid)))?.[1] ?? 0) / 1024;
    return peak < 20 ? [] : [{ what: `Peak memory, ${kindOf(pid, root)}`, value: peak, unit: 'MiB' }];
  }).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function kindOf(pid: number, root: number): string {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\u0000', ' ');
  if (pid === root) return 'shell';
  const type = /--type=([a-z-]+)/.exec(command)?.[1];
  if (type) return type === 'renderer' ? 'page' : `engine (${type})`;
  return command.includes('vault') ? 'vault' : 'engine or host';
}

async function measureStarts(root: string, userData: string): Promise<readonly Figure[]> {
  const [starts, unlocks, derivation]: [number[], number[], number] = [[], [], await keyDerivation()];
  let kept: readonly number[] = [];
  let memory: readonly Figure[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const running = await start(root, userData);
    starts.push(running.startMs);
    const { page, unlockMs } = await unlock(running);
    unlocks.push(unlockMs);
    if (round === ROUNDS - 1) {
      kept = await draftKept(page);
      memory = peaks(running.app);
    }
    await running.app.close();
  }
  return [
    { what: 'Start to usable lock screen, 10,000 signals', value: median(starts), unit: 'ms', limit: 1000 },
    { what: 'Unlock to ‘Vandaag’, 10,000 signals, without key derivation', value: median(unlocks) - derivation, unit: 'ms', limit: 1000, why: `${median(unlocks).toFixed(0)} ms with it` },
    { what: 'Key derivation (Argon2id, 256 MiB)', value: derivation, unit: 'ms' },
    { what: 'Keystroke to saved draft, after the pause of 400 ms', value: median(kept), unit: 'ms', why: `p99 ${percentile(kept, 0.99).toFixed(1)} ms, 2,400 characters` },
    ...memory,
  ];
}

async function measureRegister(root: string, directory: string, count: number): Promise<readonly Figure[]> {
  const running = await start(root, await workspaceWith(count, directory));
  const { page } = await unlock(running);
  const { ms, wholeMs, rows } = await openRegister(page);
  const memory = peaks(running.app).filter(({ what }) => /page|vault/.test(what));
  await running.app.close();
  return [
    { what: `Opening a register of ${count.toLocaleString('en')} rows`, value: ms, unit: 'ms', limit: 1000, why: `all of them there to sort and find after ${wholeMs.toFixed(0)} ms` },
    { what: 'Rows in the page while it is open', value: rows, unit: 'rows', limit: 100 },
    ...memory.map((figure) => ({ ...figure, what: `${figure.what}, register of ${count.toLocaleString('en')}` })),
  ];
}

/** Start, unlock, typing, a very long register and memory, in the host there is. Needs a build in out/. */
export async function measureProgram(root: string, registerRows: number): Promise<Part> {
  const directory = mkdtempSync(join(tmpdir(), 'signaaltafel-bench-'));
  try {
    const [small, large] = [join(directory, 'small'), join(directory, 'large')];
    const starts = await measureStarts(root, await workspaceWith(10_000, small));
    return { title: 'Screens', figures: [...starts, ...(await measureRegister(root, large, registerRows))] };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
