import { _electron, test as base, type ElectronApplication, type Page, type Request, type TestInfo } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronHost } from '../../scripts/electron-host.mts';

export { expect } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const host = electronHost();

export type LaunchOptions = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the program's own data; a second launch with the same one finds what the first left. Otherwise that of the test. */
  readonly userData?: string;
  readonly colorScheme?: 'light' | 'dark';
};

type Fixtures = {
  /** An empty folder for this test, gone after it. */
  readonly folder: string;
  /** Starts the built program. What still runs when the test ends is closed, and the test fails when anything was asked from outside. */
  readonly launch: (options?: LaunchOptions) => Promise<ElectronApplication>;
};

type Started = { readonly app: ElectronApplication; readonly outside: Set<string>; isRunning: boolean };

const inside = /^(?:app|file|data|blob|about|devtools|chrome-error|chrome):|^https:\/\/[^/?#]+\.app\.invalid(?=[/?#]|$)/;

/** How a request ends that the program itself refused, by its content policy, its request filter or its say over navigation: it went nowhere. */
const ownRefusal = /^csp$|ERR_BLOCKED_BY_(?:CLIENT|CSP)|ERR_ABORTED/;

async function start({ args = [], env = {}, userData, colorScheme = 'light' }: LaunchOptions & { readonly userData: string }, blockedFile: string): Promise<Started> {
  // In a tool that runs Electron as Node this variable would make the program a Node too.
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...inherited } = process.env as Record<string, string>;
  const app = await _electron.launch({
    executablePath: host.path,
    args: [root, `--user-data-dir=${userData}`, '--lang=nl', ...args],
    cwd: root,
    colorScheme,
    env: { ...inherited, TZ: 'Europe/Amsterdam', STANDIN_BLOCKED_FILE: blockedFile, ...env },
  });
  const started: Started = { app, outside: new Set(), isRunning: true };
  const note = (request: Request) => {
    if (!inside.test(request.url()) && !ownRefusal.test(request.failure()?.errorText ?? '')) started.outside.add(request.url());
  };
  app.context().on('requestfinished', note).on('requestfailed', note);
  app.on('close', () => {
    started.isRunning = false;
  });
  await app.context().tracing.start({ screenshots: true, snapshots: true });
  return started;
}

async function finish({ app, isRunning }: Started, number: number, testInfo: TestInfo): Promise<void> {
  if (!isRunning) return;
  const hasFailed = testInfo.status !== testInfo.expectedStatus;
  const path = testInfo.outputPath(`trace-${number}.zip`);
  await app.context().tracing.stop(hasFailed ? { path } : {});
  if (hasFailed) await testInfo.attach(`trace-${number}`, { path, contentType: 'application/zip' });
  await app.close();
}

const readLines = (path: string): string[] => (existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []);

/** Playwright's `test`, with what a journey through the program needs. */
export const test = base.extend<Fixtures>({
  folder: async ({ baseURL: _unused }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'signaaltafel-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ folder }, use, testInfo) => {
    testInfo.annotations.push({ type: 'host', description: host.name });
    const blockedFile = join(folder, 'blocked.txt');
    const runs: Started[] = [];
    await use(async (options = {}) => {
      const started = await start({ userData: join(folder, 'user-data'), ...options }, blockedFile);
      runs.push(started);
      return started.app;
    });
    for (const [index, run] of runs.entries()) await finish(run, index + 1, testInfo);
    // A test tool that writes a trace may ask for a page once more, outside any window: refused, and not outside the program.
    const refused = readLines(blockedFile).filter((url) => !inside.test(url));
    base.expect([...new Set([...refused, ...runs.flatMap(({ outside }) => [...outside])])], 'asked from outside the program').toEqual([]);
  },
});

/** Gives the page the smallest size the program is made for; other sizes where a test needs them. */
export const setViewport = (page: Page, size = { width: 1280, height: 720 }): Promise<void> => page.setViewportSize(size);
