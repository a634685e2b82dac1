/**
 * What a fresh clone lacks, put in place. Runs on any Node from 20 on, before anything is installed: only node: modules here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const isWindows = process.platform === 'win32';

/** The Node that everything runs on once it is installed: the line that Electron carries. */
export const nodePath = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Runs a command in the project with its output on screen; answers the exit code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: isWindows && command === 'npm', env: { ...process.env, ...env } });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Installs the packages of the lock file when they are missing or older than it. Exits when that fails. */
export function ensureInstalled() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const isFresh = existsSync(nodePath) && existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  console.log('Installing the packages of package-lock.json …');
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) process.exit(code);
}

/** Where Debian, Ubuntu and others put Chromium; CHROMIUM_PATH goes first. */
export function chromiumPath() {
  const candidates = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return candidates.find((path) => path && existsSync(path));
}

const debianPackages = ['chromium', 'fonts-dejavu-core'];

/**
 * Makes sure of a Chromium for the stand-in host. Installs it where that can be done without asking (root on Debian or Ubuntu); elsewhere
 * says what to run. Answers whether there is one.
 */
export function ensureChromium() {
  if (chromiumPath()) return true;
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    console.error(`Chromium is missing. On Debian or Ubuntu: sudo apt-get install ${debianPackages.join(' ')}`);
    return false;
  }
  console.log('Installing Chromium …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], quiet);
  return chromiumPath() !== undefined;
}
