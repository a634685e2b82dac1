// Makes a folder shaped like an unpacked Electron distribution, so that packaging can be run and checked where Electron cannot be
// downloaded. Its executable is a placeholder with Electron's fuse wire: what is packed is real, the binary must never ship.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const placeholders = ['icudtl.dat', 'resources.pak', 'snapshot_blob.bin', 'v8_context_snapshot.bin', 'chrome_100_percent.pak', 'LICENSES.chromium.html', 'LICENSE'];

/** Sentinel, version 1, nine fuses as in Electron 45: the bytes that the fuse tool looks for in the binary. */
const fuseWire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('101100011')]);

/** The systems that packages are made for where Electron itself cannot be had. */
export type FakePlatform = 'linux' | 'win32';

/** Writes the distribution under `folder` and returns it; electron-builder takes it as `electronDist`. */
export function makeFakeDistribution(folder: string, platform: FakePlatform): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string };
  writeFileSync(join(folder, 'version'), version);
  for (const language of ['en-US', 'nl', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), 'placeholder');
  for (const file of placeholders) writeFileSync(join(folder, file), 'placeholder');
  if (platform === 'linux') writeLinux(folder);
  else writeWindows(folder);
  return folder;
}

function writeLinux(folder: string): void {
  const refuse = '#!/bin/sh\necho "This package was made without the Electron binary: for checking only." >&2\nexit 1\n';
  for (const file of ['chrome_crashpad_handler', 'chrome-sandbox', 'libffmpeg.so', 'libEGL.so']) writeFileSync(join(folder, file), 'placeholder');
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(refuse), fuseWire, Buffer.from('\n')]));
  chmodSync(join(folder, 'electron'), 0o755);
}

/** What is used of the packager's own tool for the resources of a Windows program. */
type Resedit = {
  readonly NtExecutable: { readonly from: (bytes: Buffer, options: { readonly ignoreCert: boolean }) => { readonly generate: () => ArrayBuffer } };
  readonly NtExecutableResource: { readonly from: (executable: object) => { readonly entries: object; readonly outputResource: (executable: object) => void } };
  readonly Resource: { readonly VersionInfo: { readonly createEmpty: () => VersionInfo } };
};
type VersionInfo = {
  lang: number;
  readonly setStringValues: (language: { readonly lang: number; readonly codepage: number }, values: Readonly<Record<string, string>>) => void;
  readonly outputToResourceEntries: (entries: object) => void;
};

const english = { lang: 1033, codepage: 1200 };

/** A program that Windows would take, with a version resource: name, icon and the hash of the archive are written into it while packing. */
function writeWindows(folder: string): void {
  // By its folder, not by name: it belongs to the packager and comes and goes with it.
  const { NtExecutable, NtExecutableResource, Resource } = createRequire(import.meta.url)(join(root, 'node_modules/resedit')) as Resedit;
  const executable = NtExecutable.from(readFileSync(join(root, 'node_modules/electron-winstaller/vendor/StubExecutable.exe')), { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  const info = Resource.VersionInfo.createEmpty();
  info.lang = english.lang;
  info.setStringValues(english, { FileDescription: 'Electron', ProductName: 'Electron', OriginalFilename: 'electron.exe' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  writeFileSync(join(folder, 'electron.exe'), Buffer.concat([Buffer.from(executable.generate()), fuseWire]));
  for (const file of ['ffmpeg.dll', 'd3dcompiler_47.dll', 'libEGL.dll', 'libGLESv2.dll']) writeFileSync(join(folder, file), 'placeholder');
}
