import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { electronHost } from '../../scripts/electron-host.mts';
import { expect, test } from './launch.ts';
import { hostileTexts } from './steps/hostile.ts';
import { commandLine, family, isRunning, listeningPorts, vaultPid } from './steps/processes.ts';
import { ask } from './steps/meeting-screens.ts';
import { call, lockWindow, openDemo, title } from './steps/program.ts';
import { typeOver } from './steps/typing.ts';

test.describe.configure({ timeout: 180_000 });

/** Runs in the page as a script that got in there would; answers what became of it. */
const attempt = (page: Page, code: string): Promise<string> =>
  page.evaluate(async (source) => {
    const script = document.createElement('script');
    try {
      script.textContent = source;
      document.head.append(script);
      return 'ran';
    } catch (cause) {
      return String(cause);
    }
  }, code);

test('a page has two functions of the outside world and no way round them', async ({ launch }) => {
  const { page } = await openDemo(launch);
  const found = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'exports', 'global', 'Buffer', '__dirname', 'electron', 'ipcRenderer'];
    const { signaaltafel } = window as unknown as { signaaltafel: object };
    return {
      node: names.filter((name) => name in window),
      bridge: Object.keys(signaaltafel).toSorted(),
      isFrozen: Object.isFrozen(signaaltafel),
      isIsolated: crossOriginIsolated,
    };
  });
  expect(found).toEqual({ node: [], bridge: ['call', 'onNotice'], isFrozen: true, isIsolated: true });
  expect(await call(page, 'shell.doAnything')).toEqual({ ok: false, error: { code: 'notFound', entity: 'endpoint' } });
  expect(await call(page, '__proto__.toString')).toEqual({ ok: false, error: { code: 'notFound', entity: 'endpoint' } });
});

test('the policy of the pages is the one that was promised', async ({ launch }) => {
  const app = await launch();
  const page = await lockWindow(app);
  const headers = (await page.reload())?.headers() ?? {};
  const policy = headers['content-security-policy']?.replace(/nonce-[A-Za-z0-9+/]{22}==/, 'nonce-N');
  expect(policy?.split('; ').toSorted()).toEqual([
    "base-uri 'none'", "connect-src 'none'", "default-src 'none'", "font-src 'self'", "form-action 'none'", "frame-ancestors 'none'", "img-src 'self' data:",
    "require-trusted-types-for 'script'", "script-src 'self'", "style-src 'self' 'nonce-N'", "trusted-types 'none'",
  ]);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-store' });
});

test('no script comes in, no word becomes code, no page leads elsewhere', async ({ launch }) => {
  const { app, page } = await openDemo(launch);
  const address = await addressOf(app);

  expect(await attempt(page, 'window.ran = 1')).toContain('TrustedScript');
  // From a timer: what a test tool calls directly may evaluate.
  const evaluated = await page.evaluate(async () => {
    // oxlint-disable-next-line no-eval -- what must not work
    const tried = [() => globalThis.eval('1'), () => Function('return 1')(), () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'), () => setTimeout('window.ran = 1' as never)];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing of out here
    const outcome = (work: () => unknown) =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            work();
            resolve('ran');
          } catch (cause) {
            resolve((cause as Error).name);
          }
        });
      });
    return Promise.all(tried.map(outcome));
  });
  expect(evaluated).toEqual(['EvalError', 'EvalError', 'TypeError', 'TypeError']);

  const asked = await page.evaluate(async () => {
    const outside = 'https://buiten.example/';
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing of out here
    const failed = (work: Promise<unknown>) => work.then(() => 'came through', () => 'refused');
    const image = new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: `${outside}x.png` }));
    const socket = new Promise((resolve, reject) => Object.assign(new WebSocket('wss://buiten.example/'), { onopen: resolve, onerror: reject }));
    return { fetch: await failed(fetch(outside)), image: await failed(image), socket: await failed(socket), beacon: navigator.sendBeacon(`${outside}b`), opened: window.open(outside) === null };
  });
  expect(asked).toMatchObject({ fetch: 'refused', image: 'refused', socket: 'refused', opened: true });

  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://buiten.example/';
    document.body.append(frame);
    window.location.href = 'https://buiten.example/';
  });
  await expect(title(page, 'Vandaag')).toBeVisible();
  expect(await addressOf(app)).toBe(address);
  expect(app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

const addressOf = (app: Awaited<ReturnType<typeof openDemo>>['app']): Promise<string> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '');

test('a foreign frame has no bridge', async ({ launch }) => {
  const { page } = await openDemo(launch);
  const found = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await Promise.race([loaded, new Promise((resolve) => requestAnimationFrame(resolve))]);
    return frame.contentWindow !== null && 'signaaltafel' in frame.contentWindow;
  });
  expect(found).toBe(false);
});

test('fifty hostile texts are nothing but texts, in the form, the signal, the title and the search', async ({ launch }) => {
  const { page } = await openDemo(launch);
  expect(hostileTexts.length).toBeGreaterThanOrEqual(50);
  const text = hostileTexts.join('\n');
  const signals = await ask<readonly { id: string; number: string | null }[]>(page, 'signal.list', {});
  await page.evaluate((id) => {
    window.location.hash = `/signals/${id}/edit`;
  }, signals.find(({ number }) => number === 'SIG-2026-118')?.id);
  const description = page.getByLabel('Beschrijving', { exact: true });
  await typeOver(description, text);
  await page.getByLabel(/^Woord in de titel/).fill(hostileTexts[0] ?? '');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(description).toBeHidden();
  await expect(page.getByRole('main')).toContainText(hostileTexts.at(-1) ?? '');
  await expect(page.getByRole('main')).toContainText(hostileTexts[0] ?? '');

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(hostileTexts[0] ?? '');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await expect(title(page, 'Signalen')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(hostileTexts[0] ?? '');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.evaluate(() => document.querySelectorAll('script:not([src]), iframe, object, marquee, base, main img').length)).toBe(0);
});

test('downloads, and what a page could ask of the machine, are denied', async ({ launch }) => {
  const { app, page } = await openDemo(launch);
  const denied = await page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing of out here
    const failed = (work: () => Promise<unknown>) => work().then((value) => `came through: ${String(value)}`, () => 'denied');
    return {
      camera: await failed(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
      place: await failed(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      clipboard: await failed(() => navigator.clipboard.readText()),
      notification: await Notification.requestPermission(),
    };
  });
  expect(denied).toEqual({ camera: 'denied', place: 'denied', clipboard: 'denied', notification: 'denied' });
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' });
    setTimeout(() => link.click());
  });
  const isRefused = await app.evaluate(({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    let isPrevented = false;
    session?.emit('will-download', { preventDefault: () => (isPrevented = true) }, {});
    return isPrevented;
  });
  expect(isRefused).toBe(true);
});

test('no address leads to a file that is not a page of the program', async ({ launch }) => {
  const app = await launch();
  await lockWindow(app);
  const paths = ['../main/index.js', '..%2fmain%2findex.js', '%2e%2e/main/index.js', '../../package.json', 'assets/../../main/vault.js', '/etc/passwd', '//etc/passwd', 'lock.html%00.js', '..\\main\\index.js', 'nothing.html', ''];
  const statuses = await app.evaluate(async ({ BrowserWindow }, asked) => {
    const protocol = BrowserWindow.getAllWindows()[0]?.webContents.session.protocol as unknown as { handlerOf?: (scheme: string) => (request: { url: string; method: string }) => Promise<Response> };
    const handler = protocol.handlerOf?.('app');
    if (!handler) return [];
    const answers = [...asked.map((path) => ({ url: `app://bundle/${path}`, method: 'GET' })), { url: 'app://bundle/lock.html', method: 'POST' }, { url: 'app://other/lock.html', method: 'GET' }];
    return Promise.all(answers.map(async (request) => (await handler(request)).status));
  }, paths);
  expect([...new Set(statuses)]).toEqual([404]);
  expect(statuses).toHaveLength(paths.length + 2);
});

test('nobody can knock: no port is open in a normal run', async ({ launch, folder }) => {
  const { app } = await openDemo(launch, { userData: join(folder, 'tested') });
  expect(listeningPorts(await vaultPid(app)), 'the vault').toEqual([]);

  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const program = spawn(electronHost().path, [join(import.meta.dirname, '../..'), '--demo'], { env: { ...env, STANDIN_HEADLESS: '1', TMPDIR: folder }, stdio: 'ignore' });
  const all = () => family(program.pid ?? 0);
  try {
    await expect.poll(() => all().some((pid) => commandLine(pid).includes('--type=renderer')), 'a page').toBe(true);
    await expect.poll(() => all().some((pid) => commandLine(pid).includes('vault.js')), 'a vault').toBe(true);
    expect(all().flatMap(listeningPorts)).toEqual([]);
  } finally {
    const started = all();
    program.kill('SIGKILL');
    await expect.poll(() => started.filter(isRunning), 'all that it started').toEqual([]);
  }
});
