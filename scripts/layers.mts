// Checks who imports whom, and refuses a run that read almost nothing: an unsupported TypeScript reads no file and reports success.
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { forbidden, options } from './layer-rules.mts';

const FEWEST_MODULES = 100;
const root = join(import.meta.dirname, '..');

/** Reads the four top folders under `base` and returns what dependency-cruiser saw. */
export async function readLayers(base: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['shared', 'db', 'electron', 'renderer'],
    { ...options, baseDir: base, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('The layer check gave no data');
  return output;
}

if (process.argv[1] === import.meta.filename) {
  const { summary } = await readLayers(root);
  for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
  console.log(`${summary.totalCruised} modules, ${summary.error} violations`);
  if (summary.totalCruised < FEWEST_MODULES) throw new Error('The layer check saw almost no modules: is this TypeScript version supported?');
  if (summary.error > 0) process.exitCode = 1;
}
