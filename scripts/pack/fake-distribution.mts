// Makes a folder shaped like an unpacked Electron distribution, so that packaging can be run and checked where Electron cannot be
// downloaded. Its executable is a placeholder with Electron's fuse wire: what is packed is real, the binary must never ship.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const placeholders = ['icudtl.dat', 'resources.pak', 'snapshot_blob.bin', 'v8_context_snapshot.bin', 'chrome_100_percent.pak', 'LICENSES.chromium.html', 'LICENSE'];

/** Sentinel, version 1, nine fuses as in Electron 45: the bytes that the fuse tool looks for in the binary. */
const fuseWire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('101100010')]);

/** Writes the distribution for Linux under `folder` and returns it; electron-builder takes it as `electronDist`. */
export function makeFakeDistribution(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string };
  writeFileSync(join(folder, 'version'), version);
  for (const language of ['en-US', 'nl', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), 'placeholder');
  for (const file of placeholders) writeFileSync(join(folder, file), 'placeholder');
  const refuse = '#!/bin/sh\necho "This package was made without the Electron binary: for checking only." >&2\nexit 1\n';
  for (const file of ['chrome_crashpad_handler', 'chrome-sandbox', 'libffmpeg.so', 'libEGL.so']) writeFileSync(join(folder, file), 'placeholder');
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(refuse), fuseWire, Buffer.from('\n')]));
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}
