// npm run screenshots: the pictures of README.md and docs/handleiding.md, from the invented region at a fixed moment.
import { mkdirSync } from 'node:fs';
import { ensureBuilt } from './build.mts';
import { chooseHost } from './host.mts';
import { ensureChromium } from './set-up.mjs';
import { picturesOfFirstRun, picturesOfProgram, pictureOfDarkRoom, pictures } from './demo/pictures.ts';

async function take(): Promise<number> {
  const host = chooseHost();
  if (host.name === 'stand-in' && !ensureChromium()) return 1;
  const code = ensureBuilt();
  if (code !== 0) return code;
  mkdirSync(pictures, { recursive: true });
  await picturesOfFirstRun(host.executable);
  await picturesOfProgram(host.executable);
  await pictureOfDarkRoom(host.executable);
  return 0;
}

try {
  process.exitCode = await take();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}
