// Type-checks each world with the libraries it may use (shared/ has no DOM and no node), side by side; what did not change is not read again.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const worlds = ['shared', 'db', 'electron', 'renderer', 'tests', 'scripts'];
const tsc = join(root, 'node_modules/typescript/bin/tsc');

const check = (world: string): Promise<number> =>
  new Promise((resolve) => {
    const known = join(root, 'node_modules/.cache/types', `${world}.tsbuildinfo`);
    spawn(process.execPath, [tsc, '-p', join(root, world), '--incremental', '--tsBuildInfoFile', known], { cwd: root, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
  });

const codes = await Promise.all(worlds.map(check));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
