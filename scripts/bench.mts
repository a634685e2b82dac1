// Measures the store, the screens and the Word files and writes docs/benchmarks.md. `--quick` leaves out the largest store.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBuilt } from './build.mts';

type Bench = typeof import('./bench/run.ts');
const root = join(import.meta.dirname, '..');
if (ensureBuilt() !== 0) process.exit(1);
const { module } = await runnerImport<Bench>(join(root, 'scripts/bench/run.ts'), { root, configFile: false, logLevel: 'error' });
await module.runBenchmarks({ root, isQuick: process.argv.includes('--quick') });
process.exit(0);
