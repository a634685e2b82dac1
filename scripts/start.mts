// npm start: builds when needed, chooses the host, opens the program. Everything after `--` goes to the program (`--demo`, `--allow-real-data`).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mts';
import { chooseHost, type ChosenHost } from './host.mts';
import { ensureChromium } from './set-up.mjs';

const root = join(import.meta.dirname, '..');

function describe({ name, because }: ChosenHost): string {
  return name === 'electron' ? 'Opening in Electron.' : `Opening in the stand-in host, for trying things out only. ${because}; see docs/hosts.md.`;
}

function start(): void {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!hasDisplay) {
    console.error('There is no display here to open a window on; `npm run demo` holds a whole meeting without one.');
    process.exitCode = 1;
    return;
  }
  const host = chooseHost();
  if (host.name === 'stand-in' && !ensureChromium()) {
    process.exitCode = 1;
    return;
  }
  const code = ensureBuilt();
  if (code !== 0) {
    process.exitCode = code;
    return;
  }
  console.log(describe(host));
  const program = spawn(host.executable, [root, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => program.kill(name));
  program.on('exit', (exitCode) => {
    process.exitCode = exitCode ?? 1;
  });
}

try {
  start();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}
