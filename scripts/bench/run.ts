import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronHost } from '../electron-host.mts';
import type { Part } from './figure.ts';
import { measureProgram } from './program.ts';
import { report } from './report.ts';
import { measureStore } from './store.ts';
import { measureWord } from './word.ts';

/** What cannot be had on this machine, said rather than left out. */
const notRun: Part = {
  title: 'Not run here',
  figures: [
    { what: 'Start and unlock in a real Electron', value: undefined, unit: 'ms', why: 'only where its binary is installed' },
    { what: 'Durability after a power cut', value: undefined, unit: 'rows', why: 'needs a replayed disk; kills are in tests/store' },
  ],
};

/** A part that breaks is said to be not run; what the others measured is kept. */
async function orSaid(title: string, measure: () => Part | Promise<Part>): Promise<Part> {
  try {
    return await measure();
  } catch (cause) {
    console.error(cause);
    return { title, figures: [{ what: title, value: undefined, unit: 'ms', why: 'it broke while it was measured' }] };
  }
}

/** Measures every part in turn and writes docs/benchmarks.md. */
export async function runBenchmarks({ root, isQuick }: { readonly root: string; readonly isQuick: boolean }): Promise<void> {
  const host = electronHost().name;
  const parts: Part[] = [
    await orSaid('Store, against unencrypted better-sqlite3', () => measureStore(isQuick ? [1000, 10_000] : [1000, 10_000, 100_000])),
    await orSaid('Word files', measureWord),
    await orSaid('Text check', () => JSON.parse(execFileSync(process.execPath, [join(root, 'scripts/bench/text-check.mts')], { encoding: 'utf8' })) as Part),
    await orSaid('Screens', () => measureProgram(root, isQuick ? 10_000 : 100_000)),
    ...(host === 'electron' ? [] : [notRun]),
  ];
  const text = report(parts, host);
  writeFileSync(join(root, 'docs/benchmarks.md'), text);
  console.log(text);
}
