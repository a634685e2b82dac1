import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { forbidden } from '../../scripts/layer-rules.mts';
import { readLayers } from '../../scripts/layers.mts';

const root = join(import.meta.dirname, '../..');

/** One planted violation per rule: the file that breaks it, and what stands in it. */
const planted: Record<string, Record<string, string>> = {
  'no-cycles': { 'shared/kernel/a.ts': "import './b.ts';", 'shared/kernel/b.ts': "import './a.ts';" },
  'no-unresolvable': { 'shared/kernel/lost.ts': "import './nowhere.ts';" },
  'no-undeclared-package': { 'renderer/app/undeclared.ts': "import 'semver';" },
  'no-product-to-tests': { 'db/leans-on-tests.ts': "import '#tests/builder.ts';", 'tests/builder.ts': 'export {};' },
  'shared-runs-anywhere': { 'shared/signal/with-node.ts': "import 'node:fs';" },
  'kernel-is-the-floor': { 'shared/kernel/high.ts': "import '#shared/signal/signal.ts';" },
  'rules-are-pure': { 'shared/signal/rules.ts': "import '#shared/contract/define.ts';" },
  'shared-features-stay-apart': { 'shared/action/peek.ts': "import '#shared/signal/signal.ts';" },
  'db-is-headless': { 'db/with-react.ts': "import 'react';" },
  'db-ignores-the-contract': { 'db/asks.ts': "import '#shared/contract/define.ts';" },
  'only-db-speaks-sqlite': { 'electron/vault/raw.ts': "import 'better-sqlite3';" },
  'only-electron-speaks-electron': { 'renderer/app/native.ts': "import 'electron';" },
  'preload-is-tiny': { 'electron/preload/fat.ts': "import { x } from '#shared/signal/signal.ts'; export const y = x;" },
  'shell-sees-no-store': { 'electron/main/opens.ts': "import '#db/store.ts';" },
  'vault-is-no-shell': { 'electron/vault/windows.ts': "import '#electron/main/opens.ts';" },
  'vault-features-stay-apart': { 'electron/vault/features/a/handlers.ts': "import '#electron/vault/features/b/handlers.ts';", 'electron/vault/features/b/handlers.ts': 'export {};' },
  'electron-and-db-have-no-ui': { 'electron/main/draws.ts': "import '#renderer/app/native.ts';" },
  'renderer-is-a-web-page': { 'renderer/app/store.ts': "import { x } from '#db/store.ts'; export const y = x;" },
  'renderer-has-no-node': { 'renderer/app/disk.ts': "import 'node:fs';" },
  'ui-knows-no-domain': { 'renderer/ui/knows.ts': "import '#shared/signal/signal.ts';" },
  'only-ui-speaks-react-aria': { 'renderer/features/a/aria.ts': "import 'react-aria-components';" },
  'only-ui-speaks-prosemirror': { 'renderer/features/a/editor.ts': "import 'prosemirror-model';" },
  'guard-knows-no-screen': { 'renderer/guard/screen.ts': "import '#renderer/features/b/part.ts';" },
  'ui-and-ipc-know-no-guard': { 'renderer/ui/guarded.ts': "import '#renderer/guard/screen.ts';" },
  'renderer-features-stay-apart': { 'renderer/features/a/peek.ts': "import '#renderer/features/b/part.ts';", 'renderer/features/b/part.ts': 'export {};' },
};

const ground = { 'shared/signal/signal.ts': 'export const x = 1;', 'shared/contract/define.ts': 'export {};', 'db/store.ts': 'export const x = 1;' };

const base = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function plant(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
}

describe('the layer rules', () => {
  it('each have a planted violation', () => {
    expect(Object.keys(planted).toSorted()).toEqual(forbidden.map((rule) => rule.name).toSorted());
  });

  it('each catch theirs, and nothing on clean ground', async () => {
    cpSync(join(root, 'package.json'), join(base, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'));
    plant(ground);
    for (const folder of ['electron', 'renderer']) mkdirSync(join(base, folder), { recursive: true });
    expect((await readLayers(base)).summary.violations).toEqual([]);

    for (const files of Object.values(planted)) plant(files);
    const { violations } = (await readLayers(base)).summary;
    const missed = Object.entries(planted).filter(
      ([rule, files]) => !violations.some((violation) => violation.rule.name === rule && violation.from in files),
    );
    expect(missed.map(([rule]) => rule)).toEqual([]);
  });
});
