import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diaryOf, environment, executable, program, start } from './fixture.ts';
import { waitUntil } from './wait-until.ts';

/** Processes that work for this folder: Chromium, all its parts, and utility processes. */
function processesFor(folder: string): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

describe('the end of the stand-in host', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'standin-'));
  });
  afterEach(async () => {
    expect(await waitUntil(() => processesFor(folder).length === 0)).toBe(true);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('quits in Electron\'s order', async () => {
    const started = await start(folder);
    await started.app.close();
    expect(diaryOf(folder)).toEqual(['web-contents-created', 'before-quit', 'closed page.html', 'will-quit', 'quit']);
  });

  it('stays when the program does not want to quit', async () => {
    const started = await start(folder);
    await started.app.evaluate(({ app }) => {
      app.once('before-quit', (event) => event.preventDefault());
      app.quit();
    });
    expect(await started.page.getByRole('heading').textContent()).toBe('Fixture');
    await started.app.close();
    expect(diaryOf(folder).filter((line) => line === 'before-quit')).toHaveLength(2);
  });

  it('ends when its last window is closed and the program does not mind', async () => {
    const started = await start(folder);
    const ended = started.app.waitForEvent('close');
    await started.app.evaluate(({ app, BrowserWindow }) => {
      app.removeAllListeners('window-all-closed');
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
    });
    await ended;
    expect(diaryOf(folder).at(-1)).toBe('quit');
  });

  it('leaves no process behind when it is killed', async () => {
    const started = await start(folder);
    expect(processesFor(folder).length).toBeGreaterThan(2);
    started.app.process().kill('SIGKILL');
  });

  it('tells the first instance of a second, which ends', async () => {
    const started = await start(folder);
    const second = spawnSync(executable, [program, `--user-data-dir=${folder}`, 'hello'], { env: environment(), timeout: 10_000 });
    expect(second.status).toBe(7);
    expect(await waitUntil(() => diaryOf(folder).includes('second-instance hello'))).toBe(true);
    await started.app.close();
  });

  it('ends in order when a terminal stops it', async () => {
    const child = spawn(executable, [program, `--user-data-dir=${folder}`], { env: environment(), stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    expect(await waitUntil(() => existsSync(join(folder, 'diary.txt')))).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(diaryOf(folder).at(-1)).toBe('quit');
  });
});
