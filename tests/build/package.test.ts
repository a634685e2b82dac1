import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '#shared/shell/bridge.ts';
import { aDirectory } from '#tests/builders/a-store.ts';
import { ensureBuilt } from '../../scripts/build.mts';
import { standInExecutable } from '../../scripts/host.mts';
import { packForChecking } from '../../scripts/pack/pack.mts';

const platforms = ['linux', 'win32'] as const;
const executables = { linux: 'signaaltafel', win32: 'Signaaltafel.exe' } as const;
const output = aDirectory();
const packed: Record<string, string> = {};

/** Everything that may be in a package, for one platform. */
const allowed = (platform: string) => [
  /^\/package\.json$/,
  /^\/out\/main\/(index|vault)\.js$/,
  /^\/out\/main\/chunks\/[\w-]+\.js$/,
  /^\/out\/preload\/index\.cjs$/,
  /^\/out\/renderer\/(index|lock)\.html$/,
  /^\/out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  /^\/node_modules\/better-sqlite3\/(LICENSE|package\.json)$/,
  /^\/node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
  new RegExp(`^/node_modules/better-sqlite3/prebuilds/${platform}-x64\\.node$`),
];

const archiveOf = (platform: string) => join(packed[platform] ?? '', 'resources/app.asar');
const pathsIn = (platform: string) => listPackage(archiveOf(platform), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
const filesIn = (platform: string) => {
  const paths = pathsIn(platform);
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
};

describe('a package', () => {
  beforeAll(() => {
    expect(ensureBuilt()).toBe(0);
    for (const platform of platforms) packed[platform] = packForChecking(platform, output);
  }, 80_000);

  it.each(platforms)('holds what runs and nothing else: no source, no test, no tool (%s)', (platform) => {
    const strangers = filesIn(platform).filter((file) => !allowed(platform).some((pattern) => pattern.test(file)));
    expect(strangers).toEqual([]);
  });

  it.each(platforms)('has everything it cannot do without (%s)', (platform) => {
    const files = filesIn(platform);
    for (const pattern of allowed(platform)) expect(files.filter((file) => pattern.test(file)), String(pattern)).not.toEqual([]);
  });

  it.each(platforms)('has the store driver of the machine it is for, outside the archive (%s)', (platform) => {
    const unpacked = readdirSync(`${archiveOf(platform)}.unpacked`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.node'));
    expect(unpacked.map((file) => file.replaceAll('\\', '/'))).toEqual([`node_modules/better-sqlite3/prebuilds/${platform}-x64.node`]);
  });

  it.each(platforms)('has every fuse as decided (%s)', async (platform) => {
    const { version: _version, ...wire } = await getCurrentFuseWire(join(packed[platform] ?? '', executables[platform]));
    const on = Object.entries(wire).filter(([, state]) => state === FuseState.ENABLE).map(([fuse]) => FuseV1Options[Number(fuse)]);
    expect(on.toSorted()).toEqual(['EnableCookieEncryption', 'EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar', 'WasmTrapHandlers']);
  });

  it('carries the hash of its archive in the Windows program', () => {
    const program = readFileSync(join(packed['win32'] ?? '', executables.win32)).toString('latin1');
    expect(program).toContain('"alg":"SHA256"');
    expect(program).toContain('resources\\\\app.asar');
  });

  it.skipIf(process.platform !== 'linux')('opens by itself up to the lock screen, with its vault and its store driver', async () => {
    const [app, userData] = [join(aDirectory(), 'app'), aDirectory()];
    extractAll(archiveOf('linux'), app);
    const { ELECTRON_RUN_AS_NODE: _unwanted, SIGNAALTAFEL_NOW: _ignored, ...inherited } = process.env as Record<string, string>;
    const env = { ...inherited, STANDIN_HEADLESS: '1', STANDIN_PACKAGED: '1', STANDIN_RESOURCES: join(packed['linux'] ?? '', 'resources') };
    const program = await _electron.launch({ executablePath: standInExecutable, args: [app, `--user-data-dir=${userData}`], env });
    try {
      expect(await program.evaluate((electron) => electron.app.isPackaged)).toBe(true);
      const page = await program.firstWindow();
      await page.getByRole('heading', { level: 1 }).waitFor();
      const answer = await page.evaluate(() => (globalThis as unknown as { signaaltafel: Bridge }).signaaltafel.call('workspace.suggestPassphrase', {}));
      expect(answer).toMatchObject({ ok: true });
    } finally {
      await program.close();
    }
  }, 60_000);
});
