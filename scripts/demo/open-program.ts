import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programWindow } from '#tests/journeys/steps/program.ts';

const root = join(import.meta.dirname, '../..');

/** Whether there is a screen on which somebody may be watching. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

type Wishes = {
  /** The host that runs the program (docs/hosts.md). */
  readonly executable: string;
  /** Where the clock of the program and that of its pages begin, as an instant. */
  readonly at: string;
  readonly colorScheme?: 'light' | 'dark';
  /** No window, also where there is a display. */
  readonly isHidden?: boolean;
  /** Of an earlier run; otherwise a new one. */
  readonly folder?: string;
};

type OpenProgram = {
  readonly app: ElectronApplication;
  /** With the data of the program itself and room for a workspace; gone when the program is closed with `close`. */
  readonly folder: string;
  readonly close: () => Promise<void>;
};

export type Demonstration = OpenProgram & { readonly page: Page };

/** The smallest size that the program is made for. */
export const smallest = { width: 1280, height: 720 };

/** Opens the program; it knows the workspace that an earlier run with the same folder made. */
export async function openProgram({ executable, at, colorScheme = 'light', isHidden = false, folder: kept }: Wishes, args: readonly string[] = []): Promise<OpenProgram> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'signaaltafel-shown-'));
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...inherited } = process.env as Record<string, string>;
  const app = await _electron.launch({
    executablePath: executable,
    args: [root, `--user-data-dir=${join(folder, 'user-data')}`, '--lang=nl', ...args],
    cwd: root,
    colorScheme,
    env: { ...inherited, TZ: 'Europe/Amsterdam', SIGNAALTAFEL_NOW: at, ...(isHidden && { STANDIN_HEADLESS: '1' }) },
  });
  await app.context().clock.setSystemTime(at);
  const close = async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { app, folder, close };
}

/** Opens the program on its invented region. */
export async function openDemonstration(wishes: Wishes): Promise<Demonstration> {
  const opened = await openProgram(wishes, ['--demo']);
  try {
    const page = await programWindow(opened.app);
    await page.setViewportSize(smallest);
    return { ...opened, page };
  } catch (cause) {
    await opened.close();
    throw cause;
  }
}
