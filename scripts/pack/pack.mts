// Runs electron-builder with the settings of electron-builder.yml.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeFakeDistribution, type FakePlatform } from './fake-distribution.mts';

const root = join(import.meta.dirname, '../..');
const builder = join(root, 'node_modules/electron-builder/cli.js');

/** Runs the packager; answers what it wrote, and throws that when it fails. */
function runBuilder(args: readonly string[], stdio: 'pipe' | 'inherit'): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, '--config', 'electron-builder.yml', '--publish', 'never', ...args], { cwd: root, stdio, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Packaging failed.\n${stdout ?? ''}${stderr ?? ''}`);
}

/** Makes the installers of this system with Electron's own binary, in `dist/`. */
export const packForThisSystem = (): void => runBuilder([], 'inherit');

/** Packs for checking, round a placeholder binary. Answers the folder as it would stand on somebody's machine. */
export function packForChecking(platform: FakePlatform, output: string): string {
  const distribution = makeFakeDistribution(join(output, `distribution-${platform}`), platform);
  const flag = platform === 'linux' ? '--linux' : '--win';
  runBuilder([flag, 'dir', '--x64', `-c.electronDist=${distribution}`, `-c.directories.output=${output}`], 'pipe');
  return join(output, platform === 'linux' ? 'linux-unpacked' : 'win-unpacked');
}
