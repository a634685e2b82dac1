import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const WindowBounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(640), height: z.int().min(480) });

/** What the shell remembers between runs: nothing of the content. */
const ShellSettings = z.object({
  /** Folder of the workspace that was used last. */
  folder: z.string().nullable().catch(null),
  language: z.enum(['nl', 'en']).catch('nl'),
  bounds: WindowBounds.nullable().catch(null),
  isMaximized: z.boolean().catch(false),
});
export type ShellSettings = z.output<typeof ShellSettings>;

export type SettingsFile = {
  readonly get: () => ShellSettings;
  readonly save: (changes: Partial<ShellSettings>) => void;
};

/** Reads the settings once and writes each change as a whole new file. A missing or damaged file means the defaults. */
export function openSettingsFile(path: string): SettingsFile {
  const found = ShellSettings.safeParse(readJson(path));
  let settings = found.success ? found.data : ShellSettings.parse({});
  return {
    get: () => settings,
    save: (changes) => {
      settings = { ...settings, ...changes };
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(settings, null, 2), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
  };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
