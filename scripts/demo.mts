// npm run demo: one whole meeting of the invented region, held through the real screens. Leaves Word files and pictures in demo-output/.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mts';
import { afterMeeting } from './demo/after.ts';
import { beforeMeeting } from './demo/before.ts';
import { hasDisplay, openDemonstration } from './demo/open-program.ts';
import { atTheTable } from './demo/table.ts';
import { Teller } from './demo/teller.ts';
import { chooseHost } from './host.mts';
import { ensureChromium } from './set-up.mjs';

const output = join(import.meta.dirname, '..', 'demo-output');

/** Thursday 26 November 2026, five minutes before the meeting begins. */
const shortlyBefore = '2026-11-26T08:25:00.000Z';

async function hold(): Promise<void> {
  const host = chooseHost();
  if (host.name === 'stand-in' && !ensureChromium()) return fail(1);
  const code = ensureBuilt();
  if (code !== 0) return fail(code);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  console.log(`Signaaltafel houdt een demonstratie-overleg. Alle gegevens zijn verzonnen.${hasDisplay ? '' : ' Er is geen beeldscherm: het gaat op volle snelheid, zonder venster.'}`);
  const opened = await openDemonstration({ executable: host.executable, at: shortlyBefore });
  try {
    const teller = new Teller(opened, output);
    await beforeMeeting(teller);
    await atTheTable(teller);
    await afterMeeting(teller);
  } finally {
    await opened.close();
  }
  const made = readdirSync(output).toSorted();
  console.log(`\nIn ${output}:`);
  for (const name of made.filter((file) => file.endsWith('.docx'))) console.log(`  ${name}`);
  console.log(`  ${made.filter((file) => file.endsWith('.png')).length} afbeeldingen, een per stap`);
}

function fail(code: number): void {
  process.exitCode = code;
}

try {
  await hold();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  fail(1);
}
