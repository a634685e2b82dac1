import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const executable = join(import.meta.dirname, 'electron');
export const program = join(import.meta.dirname, 'fixture-app');

type Fixture = { readonly invoke: (channel: string, value?: unknown) => Promise<unknown>; readonly versions: Record<string, string> };
declare global {
  // What the fixture program puts in its page, and the host in its main process.
  var fixture: Fixture;
  var evaluated: string;
  var standIn: { readonly blocked: readonly string[]; readonly calls: readonly { readonly name: string }[] };
  var openWindow: (page: string) => Promise<void>;
}

export type Started = { readonly app: ElectronApplication; readonly page: Page };

export const environment = (extra: Record<string, string> = {}) => ({ ...(process.env as Record<string, string>), STANDIN_HEADLESS: '1', ...extra });

/** What the fixture program noted of its life, line by line. */
export const diaryOf = (folder: string): string[] => readFileSync(join(folder, 'diary.txt'), 'utf8').trim().split('\n');

/** Starts the fixture program with its data in `folder`, and waits for its page. */
export async function start(folder: string, env: Record<string, string> = {}): Promise<Started> {
  const app = await _electron.launch({ executablePath: executable, args: [program, `--user-data-dir=${folder}`], env: environment(env) });
  const page = await app.firstWindow();
  await page.getByRole('heading').waitFor();
  return { app, page };
}
